import { createHash } from 'node:crypto';
import { parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';

import { prepareQuestion, readQuestions } from '../../src/question/question.ts';
import { schema } from '../../src/schema/schema.ts';
import { projectFile } from '../../src/support/project-file.ts';

describe('A prepared question', () => {
  it('has the canonical text of its document and the SHA-256 of it', async () => {
    for (const { document, canonicalText, hash } of await readQuestions(projectFile('schema/questions'))) {
      expect(canonicalText).toBe(print(parse(document)));
      expect(hash).toBe(createHash('sha256').update(canonicalText).digest('hex'));
    }
  });

  const question = prepareQuestion(schema, {
    name: 'sources-of-claims',
    document:
      '# Which sources does a claim cite?\n# All of them.\n\nquery Sources { claims { nodes { id citations { note } } } }',
  });

  it('has the comment at the head of its document as its description', () => {
    expect(question.description).toBe('Which sources does a claim cite? All of them.');
  });

  it('makes the plan of each choice of rows once', () => {
    expect(question.planFor(null)).toBe(question.planFor(null));
    expect(question.planFor('claims.citations')).toBe(question.planFor('claims.citations'));
    expect(question.planFor('claims.citations')).not.toBe(question.planFor(null));
    expect(() => question.planFor('sources')).toThrow('rows: expected a list of the response');
  });

  it('needs an operation', () => {
    const document = 'fragment F on Claim { id }';
    expect(() => prepareQuestion(schema, { name: 'none', document })).toThrow('The question none has no operation.');
  });
});
