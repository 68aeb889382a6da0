/* What the reader keeps in the browser: a basket of claims and views with names. Pure functions, without the browser. */

export interface BasketClaim {
  readonly id: string;
  /** The summary when it was added; empty if unknown. */
  readonly title: string;
  readonly note: string;
}

export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** Path and search without the base path, such as `/claims?market=fr`. */
  readonly path: string;
  readonly note: string;
}

/** What the reader writes above the report of the saved work. */
export interface ReportText {
  readonly title: string;
  readonly text: string;
}

export interface SavedData {
  readonly basket: readonly BasketClaim[];
  readonly views: readonly SavedView[];
  readonly report: ReportText;
}

export const NOTHING_SAVED: SavedData = { basket: [], views: [], report: { title: '', text: '' } };

const FORMAT = 'fingraph-saved';
const VERSION = 1;

/** The text of a file, and of the entry in the storage. */
export function savedText(data: SavedData, indent?: number): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, ...data }, null, indent);
}

/** Reads what `savedText` wrote. Leaves out broken items. Null if it is something else, or of a newer version. */
export function parseSaved(text: string): SavedData | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(value) || value['format'] !== FORMAT || value['version'] !== VERSION) return null;
  return {
    basket: distinctBy(storedItems(value['basket']).flatMap(basketClaim), ({ id }) => id),
    views: distinctBy(storedItems(value['views']).flatMap(savedView), ({ id }) => id),
    report: storedReport(value['report']),
  };
}

function basketClaim(value: Readonly<Record<string, unknown>>): BasketClaim[] {
  const id = storedText(value, 'id');
  return id === '' ? [] : [{ id, title: storedText(value, 'title'), note: storedText(value, 'note') }];
}

/** A path of another site is no view. */
function savedView(value: Readonly<Record<string, unknown>>): SavedView[] {
  const { id, name, path } = {
    id: storedText(value, 'id'),
    name: storedText(value, 'name'),
    path: storedText(value, 'path'),
  };
  return id === '' || !/^\/(?![/\\])/.test(path)
    ? []
    : [{ id, name: name || path, path, note: storedText(value, 'note') }];
}

/** Files of older versions have none. */
function storedReport(value: unknown): ReportText {
  if (!isObject(value)) return NOTHING_SAVED.report;
  return { title: storedText(value, 'title'), text: storedText(value, 'text') };
}

function storedItems(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function storedText(value: Readonly<Record<string, unknown>>, name: string): string {
  const text = value[name];
  return typeof text === 'string' ? text : '';
}

function distinctBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
