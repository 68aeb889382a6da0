import { createHash } from 'node:crypto';

import { readHeader, type HeaderReading } from '../word/read-header.ts';
import { countryConverter } from '../../value/country.ts';
import { isBlankWord } from './blank-word.ts';
import { type ColumnType, columnType, fittingCount } from './column-type.ts';
import { dateShapes, monthIn } from './date-shape.ts';
import { type ListShape, createListCounter, splitItems } from './list-shape.ts';
import { isReversedName } from './name-shape.ts';
import { type MoneyShape, moneyShape } from './number-shape.ts';
import { VALUE_TYPES, type ValueType, valueTypes } from './value-type.ts';
import { countUp } from '../../../support/count-up.ts';

/** What the cells of a column have in common. Its memory is bounded, however many rows there are. */
export interface ColumnProfile {
  readonly name: string;
  readonly header: HeaderReading;
  readonly type: ColumnType;
  readonly rows: number;
  /** Cells that say something: not empty, and no word such as `n/a`. */
  readonly filled: number;
  readonly distinct: number;
  /** False if there are more distinct values than were counted. */
  readonly isDistinctExact: boolean;
  /** The first distinct values, shortened. */
  readonly samples: readonly string[];
  /** The distinct values with their counts, if they are few; otherwise null. */
  readonly values: ReadonlyMap<string, number> | null;
  readonly min: string | null;
  readonly max: string | null;
  /** Words that stand for an empty cell, such as `n/a`, with their counts. */
  readonly blanks: ReadonlyMap<string, number>;
  /** Cells with spaces at an end or double spaces. */
  readonly spaced: number;
  /** The first cell that is not of the type of the column. */
  readonly misfit: Misfit | null;
  readonly misfits: number;
  /** The patterns of dates, with the number of cells that can have each. */
  readonly dates: ReadonlyMap<string, number>;
  readonly list: ListShape | null;
  readonly decimal: '.' | ',' | null;
  /** Currencies as written in the cells, with their counts. */
  readonly currencies: ReadonlyMap<string, number>;
  /** Counts of cells by type. */
  readonly counts: ReadonlyMap<ValueType, number>;
  /** What separates thousands, with counts of cells that leave no doubt. */
  readonly groups: ReadonlyMap<string, number>;
  /** The separators of numbers such as 1.234, which may be decimal signs, with counts of cells. */
  readonly doubtful: ReadonlyMap<string, number>;
  /** Such as `Mio`, as written in lower case, with their counts. */
  readonly multipliers: ReadonlyMap<string, number>;
  /** Names of months. */
  readonly months: ReadonlySet<string>;
  readonly hasQualifiers: boolean;
  /** True if most cells end in a country behind a comma: `Lyon, France`. */
  readonly hasTails: boolean;
  /** `Last, First`. */
  readonly isReversed: boolean;
}

export interface Misfit {
  readonly line: number;
  readonly text: string;
}

export interface ColumnCounter {
  /** `text`: the cell as text, or null. */
  add(text: string | null, line: number): void;
  profile(): ColumnProfile;
}

/** Distinct values that are counted; beyond that, `isDistinctExact` is false. */
const MAX_DISTINCT = 10_000;
const MAX_VALUES = 60;
const MAX_SAMPLES = 4;
const MAX_TEXT = 80;
const MAX_MONTHS = 100;

/** Counts what the cells of one column are. */
export function createColumnCounter(name: string): ColumnCounter {
  const header = readHeader(name);
  const known = new Map<string, Known>();
  const counts = new Map<ValueType, number>();
  const blanks = new Map<string, number>();
  const dates = new Map<string, number>();
  const currencies = new Map<string, number>();
  const decimals = new Map<string, number>();
  const list = createListCounter();
  const misfits = new Map<ValueType, Misfit>();
  const groups = new Map<string, number>();
  const doubtful = new Map<string, number>();
  const multipliers = new Map<string, number>();
  const months = new Set<string>();
  let [rows, filled, spaced, reversed, qualifiers, tails] = [0, 0, 0, 0, 0, 0];
  let isDistinctExact = true;
  let settled: Settled | null = null;
  let [least, greatest]: [number | null, number | null] = [null, null];

  function describe(text: string): Known {
    const key = text.length > MAX_TEXT ? createHash('sha256').update(text).digest('base64') : text;
    const found = known.get(key);
    if (found) return found;
    const described: Known = settled === null ? fullDescription(text) : briefDescription(text, settled);
    if (known.size < MAX_DISTINCT) known.set(key, { ...described, text: text.slice(0, MAX_TEXT) });
    else isDistinctExact = false;
    return known.get(key) ?? described;
  }

  function settle(): Settled {
    const found = list.shape(filled);
    // a comma in `Last, First` or `Lyon, France` separates no names
    const isOne = found?.separator === ',' && (reversed > 0 || (!found.isCountries && tails >= filled * 0.6));
    const shape = isOne ? null : found;
    const type = columnType(header, { counts, filled, distinct: known.size, list: shape });
    return {
      type,
      list: shape,
      types: new Set(
        RELATED_TYPES.find((group) => group.includes(type as ValueType)) ??
          (type in VALUE_TYPES ? [type as ValueType] : []),
      ),
    };
  }

  return {
    add(cell, line) {
      rows++;
      const text = cell?.replaceAll(/\s+/g, ' ').trim() ?? '';
      if (cell !== null && text !== '' && text !== cell) spaced++;
      if (text === '') return;
      if (!known.has(text) && isBlankWord(text)) return void countUp(blanks, text);
      if (filled === SETTLED_AFTER) settled = settle();
      filled++;
      const value = describe(text);
      value.count++;
      for (const type of value.types) countUp(counts, type);
      for (const pattern of value.dates) countUp(dates, pattern);
      if (value.hasTail) tails++;
      const { money } = value;
      if (money?.currency != null) countUp(currencies, money.currency);
      if (money?.multiplier != null) countUp(multipliers, money.multiplier);
      if (money?.hasQualifier) qualifiers++;
      if (money && !money.isAmbiguous && money.decimal !== null) countUp(decimals, money.decimal);
      if (money?.group != null) countUp(money.isAmbiguous ? doubtful : groups, money.group);
      const month = value.dates.length > 0 && months.size < MAX_MONTHS ? monthIn(text) : null;
      if (month !== null) months.add(month);
      if (money) {
        const number = magnitude(text, money);
        [least, greatest] = [Math.min(least ?? number, number), Math.max(greatest ?? number, number)];
      }
      if (settled === null) {
        if (text.length <= 200 && isReversedName(text)) reversed++;
        list.add(cell?.trim() ?? '');
      }
      for (const type of settled?.types ?? STRICT)
        if (!value.types.has(type) && !misfits.has(type)) misfits.set(type, { line, text: text.slice(0, MAX_TEXT) });
    },
    profile() {
      const distinct = [...known.values()].filter(({ count }) => count > 0);
      const { type, list: listShape } = settled ?? settle();
      const fitting =
        type === 'list' || type === 'category' || type === 'text' || type === 'empty'
          ? filled
          : fittingCount(type, counts) + (type === 'country' ? (listShape?.countries ?? 0) : 0);
      const ordered = distinct.map(({ text }) => text).toSorted();
      const isNumeric = NUMERIC.has(type);
      return {
        name,
        header,
        type,
        rows,
        filled,
        distinct: distinct.length,
        isDistinctExact,
        samples: distinct.slice(0, MAX_SAMPLES).map(({ text }) => text),
        values:
          isDistinctExact && distinct.length <= MAX_VALUES
            ? new Map(distinct.map(({ text, count }) => [text, count]))
            : null,
        min: isNumeric && least !== null ? String(least) : (ordered[0] ?? null),
        max: isNumeric && greatest !== null ? String(greatest) : (ordered.at(-1) ?? null),
        blanks,
        spaced,
        misfit: fitting < filled ? (misfits.get(type as ValueType) ?? null) : null, // another type is not in the map
        misfits: filled - fitting,
        dates,
        list: listShape,
        decimal: decimalOf(decimals),
        currencies,
        counts,
        groups,
        doubtful,
        multipliers,
        months,
        hasQualifiers: qualifiers > 0,
        hasTails: tails >= Math.min(filled, SETTLED_AFTER) * 0.6,
        isReversed: reversed > 0,
      };
    },
  };
}

/** The type of a column after its first cells. Of later cells, only these types are tested. */
interface Settled {
  readonly type: ColumnType;
  readonly list: ListShape | null;
  readonly types: ReadonlySet<ValueType>;
}

/** All types are tested on so many cells of a column. */
const SETTLED_AFTER = 10_000;

/** Types that occur together in a column. */
const RELATED_TYPES: readonly (readonly ValueType[])[] = [
  ['url', 'site', 'domain'],
  ['date', 'year'],
  ['money', 'number', 'integer', 'percent'],
];

function fullDescription(text: string): Known {
  const tail = /,\s*([^,]{2,40})$/.exec(text)?.[1];
  return {
    text,
    types: new Set(valueTypes(text)),
    dates: dateShapes(text),
    money: moneyShape(text.replace(/\s*%$/, '')),
    hasTail: tail !== undefined && countryConverter.convert(tail) !== null,
    count: 0,
  };
}

function briefDescription(text: string, { types, list }: Settled): Known {
  const isCountries =
    list?.isCountries === true &&
    splitItems(text, list.separator).every((item) => countryConverter.convert(item) !== null);
  return {
    text,
    types: new Set([...valueTypes(text, types), ...(isCountries ? (['country'] as const) : [])]),
    dates: types.has('date') ? dateShapes(text) : [],
    money: types.has('number') ? moneyShape(text.replace(/\s*%$/, '')) : null,
    hasTail: false,
    count: 0,
  };
}

interface Known {
  readonly text: string;
  readonly types: ReadonlySet<ValueType>;
  readonly dates: readonly string[];
  readonly money: MoneyShape | null;
  readonly hasTail: boolean;
  count: number;
}

/** The number that a text is written with, without its multiplier. */
function magnitude(text: string, { decimal, isAmbiguous }: MoneyShape): number {
  const digits = /-?\d[\d.,]*/.exec(text.replaceAll(/(?<=\d)['’\s\u00a0\u202f](?=\d)/g, ''))?.[0] ?? '0';
  const sign = decimal ?? (isAmbiguous ? '' : '.');
  const plain = [...digits].filter((character) => /[\d-]/.test(character) || character === sign).join('');
  return Number(plain.replace(',', '.'));
}

const NUMERIC: ReadonlySet<ColumnType> = new Set(['percent', 'integer', 'number', 'money', 'year']);

/** Types whose exceptions are worth a remark. */
const STRICT: readonly ValueType[] = [
  'lei',
  'isin',
  'bic',
  'wikidata',
  'url',
  'site',
  'domain',
  'email',
  'boolean',
  'currency',
  'country',
  'date',
  'year',
  'percent',
  'integer',
  'number',
  'money',
];

function decimalOf(decimals: ReadonlyMap<string, number>): '.' | ',' | null {
  const [points, commas] = [decimals.get('.') ?? 0, decimals.get(',') ?? 0];
  if (points === commas) return null;
  return points > commas ? '.' : ',';
}
