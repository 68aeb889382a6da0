import { readFileSync } from 'node:fs';

import { projectFile } from '../../src/support/project-file.ts';

type Variables = Readonly<Record<string, unknown>>;

const { examples } = JSON.parse(readFileSync(projectFile('seed/data/dataset.json'), 'utf8')) as {
  readonly examples: Readonly<Record<string, Variables>>;
};

/** Questions that the shipped data set cannot answer, and variables that depend on the time of a load. */
const OTHERS: Readonly<Record<string, Variables>> = {
  'entity-by-identifier': { scheme: 'WIKIDATA', value: 'Q42' },
  'match-name': { name: 'James Loyd', kind: 'PERSON' },
  'recorded-then-and-now': { before: '2020-01-01T00:00:00Z', after: '2100-01-01T00:00:00Z' },
};

/** The variables that the shipped data set gives a question of the library, by the name of the question. */
export function shippedExample(name: string): Variables {
  return { ...OTHERS[name], ...examples[name] };
}

/** The same, by a document of the question: `query PartnersInMarket` is the question `partners-in-market`. */
export function exampleOfDocument(document: string): Variables {
  const [, operation = ''] = /\bquery (\w+)/.exec(document) ?? [];
  return shippedExample(operation.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase());
}
