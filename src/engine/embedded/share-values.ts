import type { Params, Statement, Value } from '../engine.ts';

/*
 * The engine keeps a copy of each string and each list of a parameter, even if thousands of rows have equal ones. Nodes that
 * take a property from the same place share its value. So a statement that creates nodes or relationships from rows gets
 * their frequent values as one list, in which the rows name places: a label such as ACTIVE takes 8 bytes a node, not 40.
 */

/** A text with equivalent effect, and its parameters. */
export interface SharingCall {
  readonly text: string;
  readonly params: Params;
}

/** Returns the statement itself if it does not create anything from rows, or has too few of them. */
export function shareValues(statement: Statement, params: Params): SharingCall {
  const { text } = statement;
  const { rows } = params;
  const [clause, variable, path] = CREATING.exec(text) ?? [];
  if (clause === undefined || !Array.isArray(rows) || rows.length < MIN_ROWS) return { text, params };
  // `SET c = row` takes everything from the row, so that nothing else reads it
  const propertiesOf = (row: Params): Params => (path === undefined ? row : (row['properties'] as Params));
  const names = sharedNames(statement, (rows as Params[]).map(propertiesOf));
  if (names.length === 0) return { text, params };
  const table = createTable();
  const sharingRows = (rows as Params[]).map((row): Params => {
    const { own, places } = split(propertiesOf(row), names, table.placeOf);
    return path === undefined ? { properties: own, places } : { ...row, properties: own, places };
  });
  const assignments = names.map((name, index) => `${variable}.${name} = $values[row.places[${index}]]`);
  return {
    text: text.replace(CREATING, `SET ${[`${variable} = row.properties`, ...assignments].join(', ')}`),
    params: { ...params, rows: sharingRows, values: table.values },
  };
}

/** The end of a statement that creates nodes or relationships. */
const CREATING = /(?<=\bCREATE\b[^;]*)\bSET (\w+) = row(\.properties)?\s*$/;
const MIN_ROWS = 8;

/** Chosen by the first rows of a statement, so that the engine caches the plan of one text. */
const chosenNames = new WeakMap<Statement, readonly string[]>();

function sharedNames(statement: Statement, rows: readonly Params[]): readonly string[] {
  const chosen = chosenNames.get(statement);
  if (chosen) return chosen;
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => savesMemory(rows, name));
  chosenNames.set(statement, names);
  return names;
}

/** Whether sharing saves more memory than the assignment, which takes 2 µs a row, is worth. */
function savesMemory(rows: readonly Params[], name: string): boolean {
  const bytes = new Map<string, number>();
  let saved = 0;
  for (const row of rows) {
    const value = row[name] ?? null;
    if (typeof value !== 'string' && !Array.isArray(value)) continue;
    const key = shareKey(value);
    saved += bytes.get(key) ?? 0;
    bytes.set(key, bytesOf(value));
  }
  return saved >= MIN_SAVING * rows.length;
}

/** Bytes a row. */
const MIN_SAVING = 24;

/** About what the engine allocates for a value. */
function bytesOf(value: Value): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + LIST_ITEM + bytesOf(item), ALLOCATION);
  return typeof value === 'string' ? ALLOCATION + value.length : 0;
}

const ALLOCATION = 24;
const LIST_ITEM = 40;

function shareKey(value: Value): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

interface Table {
  readonly values: Value[];
  placeOf(value: Value): number;
}

function createTable(): Table {
  const values: Value[] = [];
  const places = { text: new Map<string, number>(), other: new Map<string, number>() };
  return {
    values,
    placeOf(value) {
      const known = typeof value === 'string' ? places.text : places.other;
      const key = shareKey(value);
      const place = known.get(key) ?? values.length;
      if (place === values.length) {
        known.set(key, place);
        values.push(value);
      }
      return place;
    },
  };
}

/** Separates the shared values of a row from its own. */
function split(
  row: Params,
  names: readonly string[],
  placeOf: Table['placeOf'],
): { own: Params; places: (number | null)[] } {
  const own: Record<string, Value> = { ...row };
  const places = names.map((name) => {
    const value = row[name] ?? null;
    delete own[name];
    return value === null ? null : placeOf(value);
  });
  return { own, places };
}
