import type { Converter } from './converter.ts';

/** Reads `yes`, `no`, `true`, `0` and the like, also in some other languages. */
export const booleanConverter: Converter = {
  convert(value) {
    if (typeof value === 'boolean') return value;
    return WORDS.get(String(value).toLowerCase()) ?? null;
  },
  expected: () => 'yes or no, true or false, or 1 or 0 (for other words, give a map)',
};

const YES = ['true', 'yes', 'y', '1', 'x', 'on', '✓', '✔', 'ja', 'j', 'oui', 'sí', 'si', 'sì', 'sim', 'wahr', 'vrai'];
const NO = ['false', 'no', 'n', '0', 'off', '✗', '✘', 'nein', 'nej', 'nei', 'non', 'não', 'falsch', 'faux'];

const WORDS: ReadonlyMap<string, boolean> = new Map([
  ...YES.map((word) => [word, true] as const),
  ...NO.map((word) => [word, false] as const),
]);
