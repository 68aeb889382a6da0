import { CURRENCIES } from '../../../model/currency.ts';
import { MULTIPLIERS } from '../word/read-header.ts';

/** How a number is written. */
export interface NumberShape {
  readonly isWhole: boolean;
  /** The sign of decimals; null if the text does not tell: in 1.234 it may separate thousands. */
  readonly decimal: '.' | ',' | null;
  /** What separates thousands; null if the text has nothing that does, or does not tell. */
  readonly group: string | null;
  /** True if the text has one separator with three digits behind it. */
  readonly isAmbiguous: boolean;
}

export interface MoneyShape extends NumberShape {
  /** False for a plain number. */
  readonly isMoney: boolean;
  /** The symbol or code as written. */
  readonly currency: string | null;
  readonly multiplier: string | null;
  readonly hasQualifier: boolean;
}

/** Returns how a number is written; null if the text is no number. */
export function numberShape(text: string): NumberShape | null {
  if (!/^[+-]?\d[\d.,'’\s\u00a0\u202f_]*$/.test(text) || /[.,'’\s]$/.test(text)) return null;
  const digits = text.replace(/^[+-]/, '');
  if (/^\d+$/.test(digits)) return { isWhole: true, decimal: null, group: null, isAmbiguous: false };
  const grouped = /^\d{1,3}(?:([.,'’\s\u00a0\u202f_])\d{3})(?:\1\d{3})*(?:([.,])\d+)?$/.exec(digits);
  if (grouped) {
    const [, group = '', decimal] = grouped;
    if (decimal !== undefined && decimal !== group)
      return { isWhole: false, decimal: decimal as '.' | ',', group, isAmbiguous: false };
    if (decimal === undefined) {
      const isSingle = /^\d{1,3}[.,]\d{3}$/.test(digits);
      const isLeadingZero = /^0[.,]/.test(digits);
      if (isLeadingZero) return { isWhole: false, decimal: group as '.' | ',', group: null, isAmbiguous: false };
      if (!/[.,]/.test(group)) return { isWhole: true, decimal: null, group, isAmbiguous: false };
      return { isWhole: true, decimal: isSingle ? null : group === '.' ? ',' : '.', group, isAmbiguous: isSingle };
    }
  }
  const [, decimal] = /^\d+([.,])\d+$/.exec(digits) ?? [];
  return decimal === undefined
    ? null
    : { isWhole: false, decimal: decimal as '.' | ',', group: null, isAmbiguous: false };
}

/** Returns how a sum of money is written, such as `ca. € 1,2 Mio`; null if the text is none. */
export function moneyShape(text: string): MoneyShape | null {
  if (text.length > 60 || !/\d/.test(text)) return null;
  const match = MONEY.exec(text);
  if (!match?.groups) return null;
  const { qualifier, before, number = '', multiplier, after } = match.groups;
  const shape = numberShape(number.trim());
  if (shape === null) return null;
  const currency = before ?? after ?? null;
  if (currency !== null && !isMoneySign(currency)) return null;
  const word = multiplier?.toLowerCase().replace(/\.$/, '') ?? null;
  if (word !== null && !Object.hasOwn(MULTIPLIERS, word.normalize('NFKD').replaceAll(/\p{M}/gu, ''))) return null;
  return {
    ...shape,
    isMoney: currency !== null || word !== null,
    currency,
    multiplier: word,
    hasQualifier: qualifier !== undefined,
  };
}

const SIGN = String.raw`(?:[A-Z]{1,3}\$|[$€£¥₹₽₺₦₩]|[A-Za-z]{3}|kr|Fr\.|zł|euros?|dollars?)`;
const MONEY = new RegExp(
  String.raw`^(?<qualifier>(?:~|≈|>|<|≥|≤|\+|ca\.?|circa|c\.|about|approx\.?|approximately|around|over|under|up to|more than|less than|at least|etwa|rund|über|unter|mehr als|bis zu|mind\.|env\.?|environ|plus de|moins de|unos|más de|menos de|aprox\.?)\s*)?` +
    String.raw`(?<before>${SIGN})?\s*(?<number>-?\d[\d.,'’\s\u00a0\u202f]*?)\s*(?<multiplier>[kKmMbB]|(?:mn|mm|mio|mill|millions?|millionen|millones|millón|mln|mrd|mia|md|mds|milliarden?|milliards?|bn|bln|billions?|thousand|tsd|tausend)\.?)?\s*(?<after>${SIGN})?\+?$`,
  'iu',
);

function isMoneySign(sign: string): boolean {
  return !/^[A-Za-z]{3}$/.test(sign) || CURRENCIES.has(sign.toUpperCase());
}
