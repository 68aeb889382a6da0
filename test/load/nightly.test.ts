import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Engine } from '../../src/engine/engine.ts';
import { openEmbedded } from '../../src/engine/embedded/embedded.ts';
import { loadDataset } from '../../src/load/load.ts';
import type { ClaimRecord } from '../../src/model/record.ts';
import { datasetOf } from '../dataset/dataset-of.ts';
import { type Sample, sample } from '../dataset/sample.ts';
import { engineWith } from '../support/engine-double.ts';
import { describeEngines } from '../support/engines.ts';
import { tries } from '../support/property.ts';
import { anyEdits, edited } from './edit.ts';
import { matrices } from './matrix.ts';
import { claimsAt, currentContent, pastRelationships } from './graph-content.ts';

const CLEAR = { name: 'test.clear', text: /* cypher */ `MATCH (n) DETACH DELETE n` };
const NIGHTS = 30;

describeEngines('A data set that is loaded every night', (graph) => {
  let fresh: Engine;

  beforeAll(async () => {
    fresh = await openEmbedded({ path: null, timeoutMs: 30_000 });
    await fresh.prepare();
  });
  afterAll(() => fresh.close());

  /** The graph after a load of nothing but these data sets. */
  async function freshContent(...samples: readonly [string, Sample][]) {
    await fresh.write([{ statement: CLEAR, params: {} }]);
    // with the properties of the engine under test
    const { relationshipIndexes, termIndexes, browsable } = graph.engine.abilities;
    const engine = engineWith(fresh, {
      abilities: { ...fresh.abilities, relationshipIndexes, termIndexes, browsable },
    });
    for (const [id, records] of samples) await loadDataset(engine, datasetOf(records, { id }), { noticeMs: 0 });
    return currentContent(engine);
  }

  const clear = () => graph.engine.write([{ statement: CLEAR, params: {} }]);
  const load = (records: Sample, id = 'sample') =>
    loadDataset(graph.engine, datasetOf(records, { id }), { noticeMs: 0 });

  it('always lands, equals a fresh load, and keeps every earlier state', { timeout: 280_000 }, async () => {
    const { runs, seed } = tries(2);
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdits(6), { minLength: NIGHTS, maxLength: NIGHTS }), async (nights) => {
        await clear();
        let sheet = { ...sample, bin: [] as ClaimRecord[] };
        const states: { moment: string; claims: Record<string, string> }[] = [];
        const record = async () => {
          const { state } = await load(sheet);
          states.push({
            moment: state.loadedAt ?? '',
            claims: Object.fromEntries(sheet.claims.map((claim) => [claim.id, JSON.stringify(claim)])),
          });
        };
        await record();
        for (const edits of nights) {
          sheet = { ...sheet, ...edited(sheet, edits) } as typeof sheet;
          await record();
          expect(await currentContent(graph.engine)).toEqual(await freshContent(['sample', sheet]));
          expect(await matrices(graph.engine, true)).toEqual(await matrices(graph.engine, false));
        }
        for (const { moment, claims } of states) expect(await claimsAt(graph.engine, moment)).toEqual(claims);
        for (const { record: json, related } of await pastRelationships(graph.engine)) {
          expect(related).toEqual(relationshipsOf(JSON.parse(json) as ClaimRecord));
        }
      }),
      { numRuns: runs, seed, endOnFailure: true }, // thirty nights take too long to be reduced
    );
  });
});

function relationshipsOf({ participants, markets, citations, relations }: ClaimRecord): string[] {
  const roles = new Map(participants.toReversed().map(({ entity, role }) => [entity, role]));
  return [
    ...[...roles].map(([entity, role]) => `INVOLVED ${role} ${entity}`),
    ...markets.map((code) => `WAS_IN_MARKET  ${code.toLowerCase()}`),
    ...new Set(citations.map(({ source }) => `CITED  ${source}`)),
    ...relations.map(({ kind, claim }) => `RELATED ${kind} ${claim}`),
  ].toSorted();
}
