import { expect, it } from 'vitest';

import { loadDataset, previewLoad } from '../../src/load/load.ts';
import { sizeWarnings } from '../../src/load/size-warning.ts';
import { datasetOf } from '../dataset/dataset-of.ts';
import { sample } from '../dataset/sample.ts';
import { engineWith } from '../support/engine-double.ts';
import { describeEngines } from '../support/engines.ts';

const WARNING =
  'The embedded engine is meant for up to 5 claims, and the graph has 9. Expect slow queries and loads, or set GRAPH_URL to a database server.';

it('warns of a graph that is larger than the engine is meant for', () => {
  expect(sizeWarnings(9, { recommendedClaims: 5 })).toEqual([WARNING]);
  expect(sizeWarnings(9, { recommendedClaims: 9 })).toEqual([]);
  expect(sizeWarnings(1e9, { recommendedClaims: null })).toEqual([]);
});

describeEngines('A load', (graph) => {
  it('warns if it makes the graph larger than the engine is meant for', async () => {
    const small = engineWith(graph.engine, { abilities: { ...graph.engine.abilities, recommendedClaims: 5 } });
    const warnings = [(await previewLoad(small, datasetOf(sample))).warnings];
    warnings.push((await loadDataset(small, datasetOf(sample), { noticeMs: 0 })).plan.warnings);
    expect(warnings).toEqual([[WARNING], [WARNING]]);
  });
});
