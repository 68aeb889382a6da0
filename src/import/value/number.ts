import { isRounded } from '../../dataset/json-loss.ts';
import type { Converter, Scalar } from './converter.ts';

export interface NumberFormat {
  /** The decimal sign of texts. */
  readonly decimal: '.' | ',';
  /** What separates thousands in texts; null if nothing may. */
  readonly thousands: string | null;
  /** What the letters behind a number multiply it with: `{ k: 1000, m: 1000000 }`. */
  readonly suffixes: Readonly<Record<string, number>>;
  /** With what each number is multiplied. */
  readonly times: number;
  /** True if a percent sign may follow, which is dropped. */
  readonly isPercent: boolean;
}

export const PLAIN_NUMBER: NumberFormat = { decimal: '.', thousands: null, suffixes: {}, times: 1, isPercent: false };

/** Reads a number. A number that a double cannot hold is not read, nor one with signs that the format does not name. */
export function numberConverter(format: NumberFormat): Converter {
  const suffixes = new Map(Object.entries(format.suffixes).map(([name, factor]) => [name.toLowerCase(), factor]));
  const parse = (value: Scalar): number | null => {
    if (typeof value === 'number') return multiplied(value, format.times);
    if (typeof value === 'boolean') return null;
    const parts = PARTS.exec(value);
    if (!parts) return null;
    const [, sign = '', digits = '', rest = ''] = parts;
    const factor = rest === '' || (rest === '%' && format.isPercent) ? 1 : suffixes.get(rest.toLowerCase());
    const plain = plainDigits(digits, format);
    if (factor === undefined || plain === null) return null;
    const text = `${sign === '' || sign === '+' ? '' : '-'}${plain}`;
    return isRounded(text) ? null : multiplied(Number(text), factor * format.times);
  };
  return { convert: parse, expected: (value) => expectedNumber(value, format) };
}

/** A sign, digits with separators and an exponent, and what follows. */
const PARTS = /^([+\u2212-]?)\s?(\d[\d.,'’ \u00a0\u202f_]*(?:e[+-]?\d{1,3})?|[.,]\d+)\s?(\D{0,12})$/i;

/** The digits as JavaScript reads them; null if the separators are not those of the format. */
function plainDigits(digits: string, { decimal, thousands }: NumberFormat): string | null {
  const text = digits.trimEnd();
  const grouped = thousands === null ? text : withoutThousands(text, decimal, thousands);
  const plain =
    decimal === ',' && grouped !== null ? (grouped.includes('.') ? null : grouped.replace(',', '.')) : grouped;
  return plain !== null && /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(plain) ? plain : null;
}

/** Null if the groups have not three digits each: `1,23` is no number with thousands. Indian groups have two. */
function withoutThousands(text: string, decimal: string, thousands: string): string | null {
  const [whole = '', ...rest] = text.split(decimal);
  const separators = thousands === ' ' ? ' \u00a0\u202f' : thousands === "'" ? "'’" : thousands;
  const groups = whole.split(new RegExp(`[${separators}]`));
  const [first = '', ...others] = groups;
  const isGrouped =
    others.length === 0 ||
    (/^\d{1,3}$/.test(first) &&
      /^\d{3}$/.test(others.at(-1) ?? '') &&
      others.every((group) => /^\d{2,3}$/.test(group)));
  return isGrouped ? [groups.join(''), ...rest].join(decimal) : null;
}

/** Rounds to 15 digits, which a double holds: 1.1 times 1000000 is 1100000. */
function multiplied(value: number, factor: number): number | null {
  const product = factor === 1 ? value : Number((value * factor).toPrecision(15));
  return Number.isFinite(product) ? product + 0 : null;
}

function expectedNumber(value: Scalar, { decimal, thousands, isPercent }: NumberFormat): string {
  const name = isPercent ? 'a percentage' : 'a number';
  const text = String(value);
  if (/^-?[\d.]{16,}(?:e[+-]?\d+)?$/i.test(text) || /^-?\d[\d.]*e\+?\d{2,}$/i.test(text)) {
    return `${name} of at most 15 digits, or another that a double holds exactly`;
  }
  if (!/\d/.test(text)) return name;
  if (!isPercent && /%\s*$/.test(text)) return `${name} (for a percent sign, give as: percent)`;
  if (/^[-+]?\d[\d.,'’ \u00a0\u202f]*$/.test(text)) {
    const separator = thousands === null ? 'no thousands separator' : `the thousands separator "${thousands}"`;
    return `${name} with the decimal sign "${decimal}" and ${separator} (csv: { decimal, thousands } says otherwise)`;
  }
  if (/\d\s?[a-z]{1,12}\.?$/i.test(text)) return `${name} (letters behind a number need suffixes, such as { k: 1000 })`;
  return name;
}
