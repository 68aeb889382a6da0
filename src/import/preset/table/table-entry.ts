import type { FileSpec } from '../../mapping/mapping.ts';

/** The columns of an entry of a mapping, each with the alternatives that it names. */
interface EntryColumns {
  /** Columns that a file must have. */
  readonly required: readonly (readonly string[])[];
  /** All columns that the entry uses or ignores. */
  readonly known: readonly (readonly string[])[];
}

export function entryColumns(entry: FileSpec): EntryColumns {
  const optional = new Set(entry.optionalColumns);
  const used = new Map(columnsIn(entry).map((names) => [names.join('\n'), names]));
  const required = [...used.values()].filter((names) => !names.some((name) => optional.has(name)));
  return { required, known: [...used.values(), ...(entry.ignore ?? []).map((name) => [name])] };
}

/** Finds the names of columns wherever a mapping may have them. */
function columnsIn(spec: unknown, key = ''): (readonly string[])[] {
  if (typeof spec === 'string') return NAMING_KEYS.has(key) ? [[spec]] : [];
  if (Array.isArray(spec)) {
    const isAlternatives = key === 'column' && spec.every((item) => typeof item === 'string');
    return isAlternatives ? [spec as string[]] : spec.flatMap((item) => columnsIn(item, key));
  }
  if (typeof spec !== 'object' || spec === null) return [];
  return Object.entries(spec).flatMap(([name, value]) =>
    OTHER_KEYS.has(name) ? [] : columnsIn(value, name === 'extra' && value === 'rest' ? '' : name),
  );
}

/** Keys whose texts are names of columns. In `extra` a list has names, and an object has values. */
const NAMING_KEYS = new Set(['column', 'columns', 'key', 'extra']);
/** Keys below which no columns are named. */
const OTHER_KEYS = new Set(['optionalColumns', 'ignore', 'map', 'path']);
