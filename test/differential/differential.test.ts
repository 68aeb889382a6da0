import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open.ts';
import { schema } from '../../src/schema/schema.ts';
import { documentOf } from '../arbitrary/document.ts';
import { type Step, goingOn } from '../arbitrary/going-on.ts';
import { type Operation, operationOf } from '../arbitrary/operation.ts';
import { EMBEDDED } from '../support/engines.ts';
import type { Answer, Client, Json } from '../support/execute.ts';
import { holds, tries } from '../support/property.ts';
import { describeWorld, loadedClient } from '../support/world.ts';

/* This file runs in the Vitest project `neo4j` only: the world is on that engine, the other one is made here. */

const { runs, seed } = tries(process.env['CI'] === 'true' ? 1_000 : 200);
const MS_A_RUN = 1_000;
/** Time to shrink a failure. */
const MS_TO_SHRINK = 300_000;

/** Codes of a client's errors. Any other code is a bug, and not a response to compare. */
const MISTAKES = ['INVALID_FILTER', 'FILTER_TOO_LARGE', 'INVALID_PAGE', 'PAGE_TOO_LARGE', 'OUT_OF_RANGE', 'UNKNOWN_ID'];

const step: fc.Arbitrary<Step> = fc.record({
  from: fc.constantFrom('endCursor', 'startCursor'),
  way: fc.constantFrom('after', 'before'),
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

  it('return the same response to any query', { timeout: runs * MS_A_RUN + MS_TO_SHRINK }, async () => {
    const seen = createTally();

    async function answerOf(operation: Operation): Promise<Answer<Json>> {
      const document = documentOf(operation);
      const texts = await Promise.all([embedded.text(document), world.text(document)]);
      const [one, other] = texts.map(masked);
      if (one !== other) throw new Error(`${document}\nembedded engine: ${one}\n\nNeo4j: ${other}`);
      const answer = JSON.parse(texts[0]) as Answer<Json>;
      const fault = answer.errors?.find(({ extensions }) => !MISTAKES.includes(extensions.code));
      if (fault) throw new Error(`${document}\nboth engines: ${JSON.stringify(fault)}`);
      seen.count(operation, answer, texts[0].length);
      return answer;
    }

    const property = fc.asyncProperty(operationOf(schema), fc.option(step, { freq: 2 }), async (operation, next) => {
      const { data } = await answerOf(operation);
      const further = data && next && goingOn(operation, data, next);
      if (further) await answerOf(further);
    });
    await holds(property, { runs, seed }, ([operation]) => documentOf(operation));

    console.log(seen.inWords());
    expect(seen.shareWithoutErrors()).toBeGreaterThan(0.9);
    expect(seen.questionsNeverAsked()).toEqual([]);
    expect(seen.further).toBeGreaterThan(runs / 20);
  });
});

/** Removes what must differ: the name of the engine and the time of the load. */
function masked(text: string): string {
  return text
    .replaceAll(/("(?:engine|loadedAt|recordedAt)\d*":)"[^"]*"/g, '$1"…"')
    .replaceAll(/("citation\d*":"[^"]*, loaded )\d{4}-\d\d-\d\d/g, '$1…');
}

/** Fails if the generator has become trivial: it would find no difference either. */
function createTally() {
  let answers = 0;
  let withErrors = 0;
  let further = 0;
  let largest = 0;
  let empty = 0;
  const asked = new Set<string>();
  return {
    count(operation: Operation, { data, errors }: Answer<Json>, size: number): void {
      answers++;
      if (errors) withErrors++;
      largest = Math.max(largest, size);
      for (const selection of operation) if (selection.type === 'field') asked.add(selection.field.name);
      if (/(after|before): "/.test(documentOf(operation))) further++;
      if (!errors && !/"id\d*":|"nodes\d*":\[\{|"edges\d*":\[\{|"totalCount\d*":[1-9]/.test(JSON.stringify(data)))
        empty++;
    },
    get further() {
      return further;
    },
    shareWithoutErrors: () => 1 - withErrors / answers,
    questionsNeverAsked: () => Object.keys(schema.getQueryType()?.getFields() ?? {}).filter((name) => !asked.has(name)),
    inWords: () =>
      `${answers} answers, ${further} of them further on from a cursor, ${withErrors} with errors, ${empty} empty; the largest has ${largest} characters`,
  };
}
