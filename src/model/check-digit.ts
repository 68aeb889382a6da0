import { luhn, mod97_10 } from 'cdigit';

/* The check digits of identifiers. Each function takes the characters before the check digits: digits and capital letters. */

/** The two check digits of an LEI: ISO 7064, MOD 97-10, with letters as the numbers from 10 to 35. From 02 to 98. */
export function leiCheckDigits(body: string): string {
  const digits = mod97_10.compute(lettersAsNumbers(body));
  // cdigit 4.0.3 gives the remainders 00 and 01, for which the standard has 97 and 98
  return LEI_REMAINDERS[digits] ?? digits;
}

const LEI_REMAINDERS: Readonly<Record<string, string>> = { '00': '97', '01': '98' };

/** The check digit of an ISIN: Luhn, with letters as the numbers from 10 to 35 (ISO 6166). */
export function isinCheckDigit(body: string): string {
  return luhn.compute(lettersAsNumbers(body));
}

/**
 * The check digit of a FIGI: the digits of all values are added up, where every second value is doubled first. Unlike in an
 * ISIN, a letter counts as one place.
 *
 * @see https://www.omg.org/spec/FIGI/ section 6.1.2
 */
export function figiCheckDigit(body: string): string {
  const sum = [...body].reduce((total, character, index) => {
    const value = parseInt(character, 36) * (index % 2 === 1 ? 2 : 1);
    return total + Math.floor(value / 10) + (value % 10);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

function lettersAsNumbers(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter) => String(parseInt(letter, 36)));
}
