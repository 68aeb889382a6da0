import type { ScanPurpose, ScanOf } from './scan.ts';

/**
 * The price of a field for each object on which it is selected. Without a price, a field that returns objects costs 1 for
 * each object, and any other field costs nothing.
 *
 * One point is one object of a response, such as a claim, an entity or a source. A page of 20 claims with all their lists has
 * about 200 objects and takes 16 ms. The fixed prices are scaled to that.
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
  /** The arguments that determine the sizes of lists below: an Int, or a list, whose length counts. */
  readonly binds?: Readonly<Partial<Record<'hops' | 'centres', string>>>;
  /** The work to find the objects. Every field with a `where` argument needs one. */
  readonly scan?: ScanOf;
  /** Set if the field scans the records of the list above again: for a page, a count, or counts by value. */
  readonly rescans?: ScanPurpose;
  /** Each object returned scans all records of the list again. */
  readonly repeats?: boolean;
  /** The argument with the id of the record that the field returns. */
  readonly idArgument?: string;
}

/**
 * A number of objects, or where to find it: in the paging arguments or the `binds` of the closest field above that has them,
 * or, with `list`, in the length of an argument of the field itself.
 */
export type Size = number | 'page' | 'hops' | 'centres' | 'page and centres' | { readonly list: string };

/** The `extensions` of a field with a price, or of an object type, which only has `each`: the default of fields that return it. */
export function priced(cost: FieldPrice): { readonly cost: FieldPrice } {
  return { cost };
}
