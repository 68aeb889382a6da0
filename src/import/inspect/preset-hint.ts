import { readdir, stat } from 'node:fs/promises';

import { openByteFile } from '../reader/byte-file.ts';
import type { PresetHint } from './inspection.ts';

/** A preset that reads a file. */
export interface FoundPreset {
  readonly hint: PresetHint;
  /** True if a mapping would not do as well: the file is no table, or its columns refer to other files. */
  readonly isForeign: boolean;
}

/** Recognizes other formats by their keys, columns or root element. Null if no preset reads the file. */
export async function findPreset(path: string): Promise<FoundPreset | null> {
  const paths = await filesOf(path);
  if (paths === null) return foundIn(path, await startOf(path));
  for (const file of paths.slice(0, MAX_FILES)) {
    const found = foundIn(file, await startOf(`${path}/${file}`));
    if (found?.isForeign) return { ...found, hint: { ...found.hint, paths: [path] } };
  }
  return null;
}

const MAX_FILES = 50;
const START = 64 * 1024;

/** The files of a folder; null if the path is no folder. */
async function filesOf(path: string): Promise<string[] | null> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  return isFolder
    ? (await readdir(path)).filter((name) => /\.(?:jsonl?|csv|xml|gz|gexf|graphml)$/i.test(name)).toSorted()
    : null;
}

async function startOf(path: string): Promise<string> {
  try {
    const file = await openByteFile(path.replace(/#[^/]*$/, ''), path);
    return (await file.head(START))
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .trimStart();
  } catch {
    return ''; // the reader says what is wrong
  }
}

function foundIn(path: string, text: string): FoundPreset | null {
  const preset = FORMATS.find(({ is }) => is(text));
  if (!preset) return null;
  const { name, format, isForeign, options } = preset;
  return { isForeign, hint: { name, format, paths: [path], options: options?.(text) ?? [] } };
}

interface Format {
  readonly name: string;
  readonly format: string;
  readonly isForeign: boolean;
  is(text: string): boolean;
  options?(text: string): string[];
}

const FORMATS: readonly Format[] = [
  {
    name: 'graphml',
    format: 'GraphML',
    isForeign: true,
    is: (text) => /<(?:\w+:)?graphml[\s>]/.test(text.slice(0, 4000)),
  },
  { name: 'gexf', format: 'GEXF', isForeign: true, is: (text) => /<(?:\w+:)?gexf[\s>]/.test(text.slice(0, 4000)) },
  {
    name: 'bods',
    format: 'the Beneficial Ownership Data Standard',
    isForeign: true,
    is: (text) => isJson(text) && /"statementI[dD]"\s*:/.test(text) && /"(?:recordType|statementType)"\s*:/.test(text),
  },
  {
    name: 'ftm',
    format: 'FollowTheMoney',
    isForeign: true,
    is: (text) => isJson(text) && /"schema"\s*:\s*"[A-Z]\w+"/.test(text) && /"properties"\s*:\s*\{/.test(text),
  },
  {
    name: 'jsonld',
    format: 'JSON-LD',
    isForeign: true,
    is: (text) => isJson(text) && /"@context"\s*:/.test(text.slice(0, 8000)),
  },
  {
    name: 'openfintech',
    format: 'OpenFinTech',
    isForeign: true,
    is: (text) =>
      isJson(text) &&
      /"code"\s*:/.test(text) &&
      /"name"\s*:\s*\{\s*"en"\s*:/.test(text) &&
      /"(?:vendor|status|categor(?:y|ies)|payment_method)"\s*:/.test(text),
  },
  {
    name: 'gleif',
    format: 'a file of GLEIF',
    isForeign: true,
    is: (text) => hasColumns(text, ['lei', 'entity.legalname']) || hasColumns(text, ['relationship.startnode.nodeid']),
  },
  {
    name: 'crunchbase',
    format: 'a table of Crunchbase',
    isForeign: true,
    is: (text) => CRUNCHBASE.some((columns) => hasColumns(text, columns)),
  },
  {
    name: 'wikidata-csv',
    format: 'results of a query at Wikidata',
    isForeign: false,
    is: (text) =>
      isCsv(text) && /^[^\n]*\n(?:[^\n]*\n){0,3}?[^\n]*https?:\/\/www\.wikidata\.org\/entity\/Q\d+/.test(text),
  },
  {
    name: 'edge-list',
    format: 'a list of edges',
    isForeign: false,
    is: (text) => hasColumns(text, ['source', 'target']) && firstLineNames(text).length <= 10,
  },
];

const CRUNCHBASE: readonly (readonly string[])[] = [
  ['uuid', 'permalink', 'cb_url'],
  ['uuid', 'name', 'type', 'permalink'],
  ['company_permalink', 'investor_permalink'],
  ['company_permalink', 'acquirer_permalink'],
  ['company_permalink', 'funding_round_permalink'],
  ['permalink', 'name', 'homepage_url', 'category_list'],
  ['funded_object_id', 'investor_object_id'],
  ['acquiring_object_id', 'acquired_object_id'],
  ['entity_type', 'permalink', 'normalized_name'],
];

function isJson(text: string): boolean {
  return text.startsWith('{') || text.startsWith('[');
}

function isCsv(text: string): boolean {
  return text !== '' && !isJson(text) && !text.startsWith('<');
}

function firstLineNames(text: string): string[] {
  if (!isCsv(text)) return [];
  const [line = ''] = text.split(/\r?\n/, 1);
  return line.split(/[,;\t|]/).map((name) => name.trim().replaceAll(/^"|"$/g, '').toLowerCase());
}

function hasColumns(text: string, columns: readonly string[]): boolean {
  const names = firstLineNames(text);
  return columns.every((column) => names.includes(column));
}
