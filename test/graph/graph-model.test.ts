import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';

import { loadDataset } from '../../src/load/load.ts';
import { CLAIM_KINDS, ENTITY_KINDS, valuesOf } from '../../src/model/vocabulary.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { typename } from '../../src/graph/typename.ts';
import { sample } from '../dataset/sample.ts';
import { datasetOf } from '../dataset/dataset-of.ts';
import { describeEngines } from '../support/engines.ts';

const document = readFileSync(projectFile('docs/graph-model.md'), 'utf8');

describe('docs/graph-model.md', () => {
  it('names the label of each kind', () => {
    const kinds = [...valuesOf(ENTITY_KINDS), ...valuesOf(CLAIM_KINDS)].map(typename);
    expect(kinds.filter((label) => !document.includes(`\`${label}\``))).toEqual([]);
  });
});

describeEngines('docs/graph-model.md', (graph) => {
  beforeAll(async () => {
    await loadDataset(graph.engine, { ...datasetOf(sample), version: 'sample' });
  });

  const read = (text: string) => graph.engine.read({ name: 'test.model', text }, {});

  it.each(['Source', 'Entity', 'Claim'])('documents all properties of a %s', async (label) => {
    const rows = await read(`MATCH (n:${label}) UNWIND keys(n) AS key RETURN DISTINCT key`);
    const documented = documentedProperties(label);
    expect(rows.map(([key]) => String(key)).filter((key) => !documented.includes(key))).toEqual([]);
  });

  it('documents all types of relationships', async () => {
    const rows = await read('MATCH ()-[r]->() RETURN DISTINCT type(r)');
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.map(([type]) => String(type)).filter((type) => !document.includes(`[:${type}]`))).toEqual([]);
  });
});

/** The names in the first column of a table. */
function documentedProperties(label: string): string[] {
  const section = document.split(`\n### ${label}\n`)[1]?.split('\n#')[0] ?? '';
  const cells = [...section.matchAll(/^\| (`.*?) \|/gm)].map(([, cell = '']) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
}
