import type { Family, Item } from './item.ts';

/** Key of the company with the code of a vendor. */
export function companyKey(vendor: string): string {
  return `company:${vendor}`;
}

/** A provider with the code of its vendor is the same company; another one is offered by its vendor. */
export function companyKeyOf(family: Family, { code, vendor }: Item): string {
  return family === 'provider' && vendor && vendor !== code ? `provider:${code}` : companyKey(code);
}

/**
 * Key of a method. The code of a payout method is that of a method of payment if there is one; else it is the code of someone
 * who is paid, such as a bank, a utility or a game.
 */
export function methodKeyOf(
  code: string,
  { methods, taken }: KnownCodes,
  flow: 'payment' | 'payout' = 'payout',
): string {
  return flow === 'payment' || methods.has(code) || taken.has(code) ? `method:${code}` : `payout:${code}`;
}

/** Codes of methods of payment: those that an item describes, and those that a provider takes payments by. */
interface KnownCodes {
  readonly methods: { has(code: string): boolean };
  readonly taken: { has(code: string): boolean };
}
