import type { RecordStream } from '../record-stream.ts';

/** Where the data of a file come from, and how to cite them: names and values. Read after all records. */
export function aboutRows(stream: RecordStream, cuts: number): (readonly [name: string, value: string | number])[] {
  const { kind, variables, graphVersion, graphLoadedAt, generator, truncated } = stream.metadata;
  const { datasets, citation } = stream.provenance();
  const rows: (readonly [name: string, value: string | number | null])[] = [
    ['Export', kind],
    ['Address', stream.address],
    ['Conditions', variables === '{}' ? null : variables],
    ['Rows', stream.counts.get('rows') ?? 0],
    [
      'Incomplete',
      truncated === true ? 'There are more results than the requested size or the limit of a search.' : null,
    ],
    ['Cells cut at 32,767 characters', cuts === 0 ? null : cuts],
    ['Version of the graph', graphVersion],
    ['Loaded at', graphLoadedAt],
    ...datasets.flatMap(({ id, title, publisher, license, homepage, release, version }): [string, string | null][] => [
      ['Data set', `${title} (${id})`],
      ['Publisher', publisher],
      ['Licence', license ?? 'none stated'],
      ['Home page', homepage],
      ['Release', release],
      ['Version', version],
    ]),
    ...citation.split('\n').map((line): [string, string] => ['How to cite', line]),
    ['Written by', generator],
  ];
  return rows.flatMap(([name, value]) => (value === null || value === undefined ? [] : [[name, value] as const]));
}
