import { parse, print } from 'graphql';
import { expect, it } from 'vitest';

import * as generated from '../../src/client/generated.ts';
import { projectFile } from '../../src/project-file.ts';
import { readQuestions } from '../../src/question/question.ts';
import { trustedDocuments } from '../../src/question/trusted.ts';

it('The documents of the client, which the explorer asks too, are trusted by their text', async () => {
  const questions = await readQuestions(projectFile('schema/questions'));
  const trusted = new Set((await trustedDocuments(questions, null)).values());
  const documents = Object.entries(generated).filter(([name]) => name.endsWith('Document'));
  expect(documents.length).toBeGreaterThanOrEqual(questions.length);
  const others = documents.filter(([, document]) => !trusted.has(print(parse(String(document))))).map(([name]) => name);
  expect(others).toEqual([]);
});
