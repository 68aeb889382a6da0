import { parsePartialDate } from '../model/partial-date.ts';
import { parsePeriod } from '../model/period.ts';

/*
 * Forms of a line that are read though they are not in its schema: an empty text or an empty cell says nothing, and the
 * period of a figure may stand in `date`.
 */

/** Replaces these forms by what they mean. */
export function readShorthand(value: unknown): unknown {
  return isRecord(value) ? withPeriod(withoutBlanks(value)) : value;
}

type Json = Readonly<Record<string, unknown>>;

/** Own columns stay as they are. */
function withoutBlanks(record: Json): Json {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => {
      if (value === '') return [];
      if (key === 'extra') return [[key, value]];
      if (Array.isArray(value)) return [[key, value.map((item) => (isRecord(item) ? withoutBlanks(item) : item))]];
      return [[key, isRecord(value) ? withoutBlanks(value) : value]];
    }),
  );
}

function withPeriod(record: Json): Json {
  const { kind, metric, date } = record;
  if (kind !== 'METRIC' || !isRecord(metric) || typeof date !== 'string') return record;
  const isPeriod = parsePartialDate(date) === null && parsePeriod(date) !== null;
  if (!isPeriod || ['from', 'to', 'period'].some((key) => (metric[key] ?? null) !== null)) return record;
  return { ...record, date: null, metric: { ...metric, period: date } };
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
