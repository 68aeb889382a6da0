import { readFileSync } from 'node:fs';

import { projectFile } from '../../src/support/project-file.ts';

type Variables = Readonly<Record<string, unknown>>;

const { examples } = JSON.parse(readFileSync(projectFile('seed/data/dataset.json'), 'utf8')) as {
  readonly examples: Readonly<Record<string, Variables>>;
};

/** The variables that the shipped data set gives a question of the library, by the name of the question. */
export function shippedExample(name: string): Variables {
  return examples[name] ?? {};
}

/** The same, by a document of the question: `query PartnersInMarket` is the question `partners-in-market`. */
export function exampleOfDocument(document: string): Variables {
  const [, operation = ''] = /\bquery (\w+)/.exec(document) ?? [];
  return shippedExample(operation.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase());
}
