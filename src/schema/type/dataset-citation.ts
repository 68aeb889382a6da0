import type { NamedDataset } from '../../graph/loaded-dataset.ts';
import { counted } from '../../support/counted.ts';

export type CitationStyle = 'APA' | 'BIBTEX';

/** Cites data sets in the order given: APA on a line each, BibTeX with an empty line between the entries. */
export function citationOfDatasets(datasets: readonly NamedDataset[], style: CitationStyle): string {
  if (datasets.length === 0) return style === 'APA' ? NOTHING : `% ${NOTHING}`;
  return datasets.map((dataset) => datasetCitation(dataset, style)).join(style === 'APA' ? '\n' : '\n\n');
}

const NOTHING = 'No data set has been loaded.';

/** Cites one data set. The citation only depends on its manifest, its content and the day on which it was loaded. */
export function datasetCitation(dataset: NamedDataset, style: CitationStyle): string {
  return style === 'APA' ? apa(dataset) : bibtex(dataset);
}

/** The APA style (7th edition) of a data set: author, year, title, version, kind, address. Without an author the title is first. */
function apa(dataset: NamedDataset): string {
  const { publisher, license, homepage, title } = dataset.manifest;
  const year = `(${dataset.loadedAt?.slice(0, 4) ?? 'n.d.'})`;
  const work = `${title} (${editionOf(dataset)}) [Data set]`;
  const parts = [
    ...(publisher === null ? [work, year] : [publisher, year, work]),
    ...(license === null ? [] : [`License: ${license}`]),
  ];
  return `${parts.map(asSentence).join(' ')}${homepage === null ? '' : ` ${homepage}`}`;
}

function bibtex(dataset: NamedDataset): string {
  const { id, version, loadedAt, counts, manifest } = dataset;
  const { publisher, license, homepage, title } = manifest;
  const contents = `${counted(counts.claims, 'claim')} about ${counted(counts.entities, 'entity', 'entities')} from ${counted(counts.sources, 'source')}`;
  const note = [editionOf(dataset), contents, ...(license === null ? [] : [`License: ${license}`])].join('; ');
  const fields = {
    ...(publisher === null ? {} : { author: `{${escapeTex(publisher)}}` }),
    title: `{${escapeTex(title)}}`,
    ...(loadedAt === null ? {} : { year: loadedAt.slice(0, 4) }),
    ...(version === null ? {} : { version: escapeTex(manifest.version ?? version) }),
    howpublished: 'Data set',
    ...(homepage === null ? {} : { url: homepage.replaceAll(/[{}\\]/g, encodeURIComponent) }),
    note: escapeTex(note),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${id}_${version?.slice(0, 8).replaceAll(/\W/g, '') ?? 'removed'},\n${lines.join(',\n')}\n}`;
}

/** `version 2.1, data 0123456789ab, loaded 2026-01-31`: the hash identifies the content, the version is as published. */
function editionOf({ manifest, version, loadedAt }: NamedDataset): string {
  return [
    ...(manifest.version === null ? [] : [`Version ${manifest.version}`]),
    ...(version === null ? ['removed from the graph'] : [`data version ${version.slice(0, 12)}`]),
    ...(loadedAt === null ? [] : [`loaded ${loadedAt.slice(0, 10)}`]),
  ].join(', ');
}

function asSentence(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return /[.!?]$/.test(line) ? line : `${line}.`;
}

/** Escapes characters that TeX reads as markup. A field of BibTeX is one line. */
function escapeTex(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[{}]/g, '')
    .replaceAll(/[\\^~]/g, (letter) => TEX[letter] ?? letter)
    .replaceAll(/[&%$#_]/g, String.raw`\$&`);
}

const TEX: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '^': String.raw`\^{}`,
  '~': String.raw`\textasciitilde{}`,
};
