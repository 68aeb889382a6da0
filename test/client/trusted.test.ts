import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print } from 'graphql';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

import * as generated from '../../src/client/generated.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { readQuestions } from '../../src/question/question.ts';
import { trustedDocuments } from '../../src/question/trusted.ts';

const questions = await readQuestions(projectFile('schema/questions'));
const trusted = new Set((await trustedDocuments(questions, null)).values());

describe('A server that accepts only trusted documents', () => {
  it('accepts the texts of the documents of the client', () => {
    const documents = Object.entries(generated).filter(([name]) => name.endsWith('Document'));
    expect(documents.length).toBeGreaterThanOrEqual(questions.length);
    const others = documents
      .filter(([, document]) => !trusted.has(print(parse(String(document)))))
      .map(([name]) => name);
    expect(others).toEqual([]);
  });

  it.each(['src/explorer', 'src/client'])('accepts every document in %s', (folder) => {
    const documents = sourceFiles(folder).flatMap(documentsIn);
    expect(documents.filter(({ text }) => !trusted.has(text))).toEqual([]);
    if (folder === 'src/client') expect(documents.length).toBe(questions.length); // proves that the search finds documents
  });
});

interface WrittenDocument {
  readonly file: string;
  readonly text: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(projectFile(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

/** The GraphQL operations in the string literals of a file, printed. */
function documentsIn(file: string): WrittenDocument[] {
  const texts: string[] = [];
  JSON.stringify(parseSync(file, readFileSync(projectFile(file), 'utf8')).program, (_, node: unknown) => {
    const { type, value } = (node ?? {}) as { readonly type?: unknown; readonly value?: unknown };
    if (type === 'Literal' && typeof value === 'string') texts.push(value);
    if (type === 'TemplateElement') texts.push((value as { readonly cooked: string }).cooked);
    return node;
  });
  return texts.flatMap((text) => {
    const printed = operationIn(text);
    return printed === null ? [] : [{ file, text: printed }];
  });
}

function operationIn(text: string): string | null {
  try {
    const document = parse(text);
    return document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION) ? print(document) : null;
  } catch {
    return null;
  }
}
