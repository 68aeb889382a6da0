import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { PRESETS } from '../../../src/import/preset/presets.ts';

describe('Files of other programs', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fingraph-foreign-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const PERSON = { '@id': 'https://example.org/ada', '@type': 'Person', name: 'Ada Berg' };

  it.each([
    [
      'jsonld',
      JSON.stringify({ '@context': 'https://schema.org', '@graph': [PERSON] }),
      ': expected JSON-LD that FinGraph has exported (for other files, write a mapping of the items of #/@graph), got other JSON-LD',
    ],
    ['jsonld', JSON.stringify(PERSON), ': expected JSON-LD that FinGraph has exported'],
    ['jsonld', '{"@graph": [', 'expected '],
    [
      'jsonl',
      '{"name":"Ada Berg"}\n',
      ':1: expected an export of FinGraph with an ExportEnd as its last line, got {"name":',
    ],
    [
      'jsonl',
      '{"__typename":"Bank"}\n',
      ':1: expected an export of FinGraph with an ExportEnd as its last line, got another line',
    ],
    [
      'jsonl',
      '{"__typename":"ExportEnd","records":3}\n',
      ':1: expected 3 records, got 0 lines before it: the file is not complete',
    ],
    ['jsonl', '{"__typename":"ExportEnd","records":0,"export":"claims"}\n', 'expected an export of the graph, claims'],
    [
      'graphml',
      '<graphml><graph><data key="operation">query</data></graph></graphml>',
      'expected an export of the graph, claims',
    ],
    [
      'gexf',
      '<gexf><meta><description>Fjord.\nExport: paths\n</description></meta></gexf>',
      'expected an export of the graph',
    ],
  ])('are rejected by the preset %s: %s', async (format, content, message) => {
    const path = join(folder, `foreign.${format}`);
    await writeFile(path, content);
    await expect(PRESETS[format]?.open([path], {})).rejects.toThrow(message);
  });
});
