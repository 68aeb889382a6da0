import type { NamedDataset } from '../../graph/loaded-dataset.ts';
import { asSentence } from '../../support/citation/apa.ts';
import { escapeTex } from '../../support/citation/bibtex.ts';
import type { CitedWork } from '../../support/citation/cited-work.ts';
import { cslJson } from '../../support/citation/csl-item.ts';
import { ris } from '../../support/citation/ris.ts';
import { counted } from '../../support/counted.ts';

export type CitationStyle = 'APA' | 'BIBTEX' | 'RIS' | 'CSL_JSON';

/** Cites data sets in the order given: APA on a line each, BibTeX with an empty line between the entries. */
export function citationOfDatasets(datasets: readonly NamedDataset[], style: CitationStyle): string {
  switch (style) {
    case 'APA':
      return datasets.length === 0 ? NOTHING : datasets.map(apa).join('\n');
    case 'BIBTEX':
      return datasets.length === 0 ? `% ${NOTHING}` : datasets.map(datasetEntry).join('\n\n');
    case 'RIS':
      return ris(datasets.map(workOfDataset));
    case 'CSL_JSON':
      return cslJson(datasets.map(workOfDataset));
  }
}

const NOTHING = 'No data set has been loaded.';

/** Cites one data set. The citation only depends on its manifest, its content and the day on which it was loaded. */
export function datasetCitation(dataset: NamedDataset, style: CitationStyle): string {
  return citationOfDatasets([dataset], style);
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

function datasetEntry(dataset: NamedDataset): string {
  const { version, loadedAt, manifest } = dataset;
  const { publisher, license, homepage, title } = manifest;
  const note = [
    editionOf(dataset),
    datasetContents(dataset),
    ...(license === null ? [] : [`License: ${license}`]),
  ].join('; ');
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
  return `@misc{${citationKey(dataset)},\n${lines.join(',\n')}\n}`;
}

/** Differs between versions of the data. */
function citationKey({ id, version }: NamedDataset): string {
  return `${id}_${version?.slice(0, 8).replaceAll(/\W/g, '') ?? 'removed'}`;
}

function datasetContents({ counts }: NamedDataset): string {
  return `${counted(counts.claims, 'claim')} about ${counted(counts.entities, 'entity', 'entities')} from ${counted(counts.sources, 'source')}`;
}

function workOfDataset(dataset: NamedDataset): CitedWork {
  const { version, loadedAt, manifest } = dataset;
  return {
    id: citationKey(dataset),
    kind: 'DATASET',
    title: manifest.title,
    isTitleDescribed: false,
    author: manifest.publisher,
    date: loadedAt?.slice(0, 10) ?? null,
    accessed: null,
    url: manifest.homepage,
    version: manifest.version ?? version?.slice(0, 12) ?? null,
    license: manifest.license,
    language: manifest.language,
    note: `${editionOf(dataset)}; ${datasetContents(dataset)}`,
  };
}

/** `version 2.1, data 0123456789ab, loaded 2026-01-31`: the hash identifies the content, the version is as published. */
function editionOf({ manifest, version, loadedAt }: NamedDataset): string {
  return [
    ...(manifest.version === null ? [] : [`Version ${manifest.version}`]),
    ...(version === null ? ['removed from the graph'] : [`data version ${version.slice(0, 12)}`]),
    ...(loadedAt === null ? [] : [`loaded ${loadedAt.slice(0, 10)}`]),
  ].join(', ');
}
