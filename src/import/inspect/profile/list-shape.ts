import { countryConverter } from '../../value/country.ts';

/** Several values in a cell. */
export interface ListShape {
  readonly separator: string;
  /** Cells with more than one item. */
  readonly cells: number;
  /** True if the items of nearly all cells are countries. */
  readonly isCountries: boolean;
  /** Cells with several countries. */
  readonly countries: number;
  /** True if a comma may belong to a name, as in `Example, Inc.`. */
  readonly isRisky: boolean;
}

/** Finds out whether the cells of a column are lists, and what separates their items. */
export function createListCounter(): { add(text: string): void; shape(filled: number): ListShape | null } {
  const seen = SEPARATORS.map((separator) => ({ separator, cells: 0, countries: 0, names: 0 }));
  let [rows, legalForms, single] = [0, 0, 0];
  return {
    add(text) {
      if (rows++ >= MAX_ROWS || text.length > 1000) return;
      if (LEGAL_FORM_AFTER_COMMA.test(text)) legalForms++;
      if (isCountry(text)) single++;
      for (const counter of seen) {
        if (!text.includes(counter.separator)) continue;
        const items = splitItems(text, counter.separator);
        if (items.length < 2) continue;
        counter.cells++;
        if (items.every(isCountry)) counter.countries++;
        if (
          items.every(
            (item) =>
              item.length <= 60 && /^[\p{Lu}\p{N}]|^\p{Ll}+[\p{Lu}.]/u.test(item) && item.split(' ').length <= 6,
          )
        )
          counter.names++;
      }
    },
    shape(filled) {
      const countries = seen.filter(({ countries }) => countries > 0).toSorted((a, b) => b.countries - a.countries)[0];
      const sampled = Math.min(filled, MAX_ROWS);
      if (countries && countries.countries + single >= sampled * 0.6 && countries.countries > countries.cells / 2) {
        return {
          separator: countries.separator,
          cells: countries.cells,
          isCountries: true,
          countries: countries.countries,
          isRisky: false,
        };
      }
      const names = seen
        .filter(
          ({ cells, names, separator }) =>
            names > 0 && names >= cells * 0.8 && cells >= sampled * (SAFE.has(separator) ? 0.05 : 0.25),
        )
        .toSorted((a, b) => b.names - a.names)[0];
      if (!names) return null;
      return {
        separator: names.separator,
        cells: names.cells,
        isCountries: false,
        countries: 0,
        isRisky: names.separator === ',' && legalForms > 0,
      };
    },
  };
}

/** The items of a cell, without spaces around them. */
export function splitItems(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function isCountry(text: string): boolean {
  return text.length >= 2 && text.length <= 60 && !/^\d/.test(text) && countryConverter.convert(text) !== null;
}

const SEPARATORS = [';', '|', '\n', ',', '/', ' + ', ' & ', ' und ', ' and ', ' et ', ' y '];
/** These do not occur in names. */
const SAFE = new Set([';', '|', '\n']);
/** As many as are looked at before the type of a column is settled. */
const MAX_ROWS = 10_000;
const LEGAL_FORM_AFTER_COMMA = /,\s*(?:inc|llc|ltd|l\.?p|s\.?a|corp|co)\b/i;
