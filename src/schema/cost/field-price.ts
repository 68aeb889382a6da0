import type { Look, ScanOf } from './scan.ts';

/**
 * What a field costs for each object that it is selected on. Without a price, a field that returns objects costs 1 for
 * each of them, and any other field nothing.
 *
 * The unit is one object of a response that is read: a claim, an entity, a source. A page of 20 claims with all their
 * lists is about 200 of them and takes 16 ms; the fixed prices hold to that measure.
 */
export interface FieldPrice {
  /** Work in the database that does not grow with the number of objects returned. */
  readonly fixed?: number;
  /** The Int argument that multiplies `fixed`. */
  readonly fixedPer?: string;
  /** Price of each object returned, without its fields: 0 for an object that is read with the one around it. */
  readonly each?: number;
  /** How many objects the list returns. Every list of objects needs one. */
  readonly size?: Size;
  /**
   * The largest page that is priced. Smaller than the largest allowed page for a list that is short in practice,
   * whatever page is requested; `MAX_ITEMS` limits all lists together at run time.
   */
  readonly maxPage?: number;
  /** The arguments that tell the size of lists below: an Int, or a list, of which the length counts. */
  readonly binds?: Readonly<Partial<Record<'hops' | 'centres', string>>>;
  /** The work to find the objects. Every field with a `where` argument needs one. */
  readonly scan?: ScanOf;
  /** The field scans the records of the list above once more: for a page, for a count, or for counts by value. */
  readonly rescans?: Look;
  /** Each object returned scans all records of the list again. */
  readonly repeats?: boolean;
  /** The argument with the id of the record that the field returns. */
  readonly idArgument?: string;
}

/**
 * A number of objects, or where it is found: in the paging arguments or the `binds` of the closest field above that has
 * some, or, with `list`, in the length of an argument of the field itself.
 */
export type Size = number | 'page' | 'hops' | 'centres' | 'page and centres' | { readonly list: string };

/** The `extensions` of a field with a price, or of an object type: there only `each`, the default for its fields. */
export function priced(cost: FieldPrice): { readonly cost: FieldPrice } {
  return { cost };
}
