import { parsePartialDate } from '../model/partial-date.ts';
import { parsePeriod } from '../model/period.ts';
import { isJsonObject } from '../support/json-object.ts';

/*
 * Forms of a line that are read though they are not in its schema: an empty text or an empty cell says nothing, and the
 * period of a figure may stand in `date`.
 */

/** Replaces these forms by what they mean. */
export function readShorthand(value: unknown): unknown {
  return isJsonObject(value) ? withPeriod(withoutBlanks(value)) : value;
}

type Json = Readonly<Record<string, unknown>>;

/** Own columns stay as they are. */
function withoutBlanks(record: Json): Json {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => {
      if (value === '') return [];
      if (key === 'extra') return [[key, value]];
      if (Array.isArray(value)) return [[key, value.map((item) => (isJsonObject(item) ? withoutBlanks(item) : item))]];
      return [[key, isJsonObject(value) ? withoutBlanks(value) : value]];
    }),
  );
}

function withPeriod(record: Json): Json {
  const { kind, metric, date } = record;
  if (kind !== 'METRIC' || !isJsonObject(metric) || typeof date !== 'string') return record;
  const isPeriod = parsePartialDate(date) === null && parsePeriod(date) !== null;
  if (!isPeriod || ['from', 'to', 'period'].some((key) => (metric[key] ?? null) !== null)) return record;
  return { ...record, date: null, metric: { ...metric, period: date } };
}
