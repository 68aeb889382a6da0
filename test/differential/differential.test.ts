import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open.ts';
import { schema } from '../../src/schema/schema.ts';
import { documentOf } from '../arbitrary/document.ts';
import { type PageStep, nextPage } from '../arbitrary/next-page.ts';
import { type Operation, operationOf } from '../arbitrary/operation.ts';
import { EMBEDDED } from '../support/engines.ts';
import type { Answer, Client, Json } from '../support/execute.ts';
import { holds, tries } from '../support/property.ts';
import { describeWorld, loadedClient } from '../support/world.ts';

/* Runs in the Vitest project `neo4j` only. `world` uses Neo4j; this file opens the embedded engine itself. */

const { runs, seed } = tries(process.env['CI'] === 'true' ? 1_000 : 200);
const MS_PER_RUN = 1_000;
/** A failing example is shrunk before it is reported. */
const MS_TO_SHRINK = 300_000;

/** Codes of client errors. Any other error is a defect of the server. */
const CLIENT_ERRORS = [
  'INVALID_FILTER',
  'FILTER_TOO_LARGE',
  'INVALID_PAGE',
  'PAGE_TOO_LARGE',
  'OUT_OF_RANGE',
  'UNKNOWN_ID',
  'AMBIGUOUS_NAME',
];

const step: fc.Arbitrary<PageStep> = fc.record({
  from: fc.constantFrom('endCursor', 'startCursor'),
  argument: fc.constantFrom('after', 'before'),
});

describeWorld('Both engines', (world) => {
  let engine: Engine;
  let embedded: Client;

  beforeAll(async () => {
    engine = await openEngine(EMBEDDED);
    await engine.prepare();
    embedded = await loadedClient(engine);
  });

  afterAll(() => engine.close());

  it('give the same response to any operation', { timeout: runs * MS_PER_RUN + MS_TO_SHRINK }, async () => {
    const tally = createTally();

    async function answerOf(operation: Operation): Promise<Answer<Json>> {
      const document = documentOf(operation);
      const texts = await Promise.all([embedded.text(document), world.text(document)]);
      const [embeddedText, neo4jText] = texts.map(masked);
      if (embeddedText !== neo4jText) {
        throw new Error(`${document}\nembedded engine: ${embeddedText}\n\nNeo4j: ${neo4jText}`);
      }
      const answer = JSON.parse(texts[0]) as Answer<Json>;
      const defect = answer.errors?.find(({ extensions }) => !CLIENT_ERRORS.includes(extensions.code));
      if (defect) throw new Error(`${document}\nboth engines: ${JSON.stringify(defect)}`);
      tally.count(operation, answer, texts[0].length);
      return answer;
    }

    const property = fc.asyncProperty(operationOf(schema), fc.option(step, { freq: 2 }), async (operation, next) => {
      const { data } = await answerOf(operation);
      const following = data && next && nextPage(operation, data, next);
      if (following) await answerOf(following);
    });
    await holds(property, { runs, seed }, ([operation]) => documentOf(operation));

    console.log(tally.summary());
    expect(tally.shareWithoutErrors()).toBeGreaterThan(0.9);
    expect(tally.missingRootFields()).toEqual([]);
    expect(tally.nextPages).toBeGreaterThan(runs / 20);
  });
});

/** Hides what differs between the engines: their name and the load time. */
function masked(text: string): string {
  return text
    .replaceAll(/("(?:engine|loadedAt|recordedAt)\d*":)"[^"]*"/g, '$1"…"')
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, '…')
    .replaceAll(/("citation\d*":"[^"]*, loaded )\d{4}-\d\d-\d\d/g, '$1…');
}

/** Counts what the operations cover: a generator that asks for nothing would find no differences. */
function createTally() {
  let answers = 0;
  let withErrors = 0;
  let nextPages = 0;
  let largest = 0;
  let empty = 0;
  const rootFields = new Set<string>();
  return {
    count(operation: Operation, { data, errors }: Answer<Json>, size: number): void {
      answers++;
      if (errors) withErrors++;
      largest = Math.max(largest, size);
      for (const selection of operation) if (selection.type === 'field') rootFields.add(selection.field.name);
      if (/(after|before): "/.test(documentOf(operation))) nextPages++;
      if (!errors && !/"id\d*":|"nodes\d*":\[\{|"edges\d*":\[\{|"totalCount\d*":[1-9]/.test(JSON.stringify(data)))
        empty++;
    },
    get nextPages() {
      return nextPages;
    },
    shareWithoutErrors: () => 1 - withErrors / answers,
    missingRootFields: () =>
      Object.keys(schema.getQueryType()?.getFields() ?? {}).filter((name) => !rootFields.has(name)),
    summary: () =>
      `${answers} responses, ${nextPages} after a cursor, ${withErrors} with errors, ${empty} empty; the largest has ${largest} characters`,
  };
}
