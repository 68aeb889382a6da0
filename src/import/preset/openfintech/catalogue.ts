import { domainOf } from '../website.ts';
import { companyKeyOf } from './entity-key.ts';
import { type Family, isActive, parseItem } from './item.ts';
import type { Table } from '../../reader/table.ts';

/** An open file of a family. */
export interface FamilyTable {
  readonly family: Family;
  readonly table: Table;
}

/** What a row needs to know about the others. */
export interface Catalogue {
  /** Countries and status of the methods that payment_methods.json describes, by code. */
  readonly methods: ReadonlyMap<string, Method>;
  /** Codes of the payout methods that payout_methods.json describes. */
  readonly payouts: ReadonlySet<string>;
  /** Codes that a provider takes payments with. */
  readonly taken: ReadonlySet<string>;
  /** Keys of the companies that an item describes. */
  readonly companies: ReadonlySet<string>;
  /** Domains that are the website of one company only, so that they identify it. */
  isOwnDomain(domain: string): boolean;
}

export interface Method {
  readonly countries: readonly string[];
  readonly isActive: boolean;
}

/** Reads all files once. Keeps codes and domains, not items. */
export async function readCatalogue(tables: readonly FamilyTable[], signal?: AbortSignal): Promise<Catalogue> {
  const methods = new Map<string, Method>();
  const payouts = new Set<string>();
  const companies = new Set<string>();
  const taken = new Set<string>();
  const companyOfDomain = new Map<string, string | null>();
  for (const { family, table } of tables) {
    for await (const batch of table.rows(signal)) {
      for (const row of batch) {
        const parsed = row.issue === null ? parseItem(row.cells) : null;
        if (parsed === null || 'finding' in parsed) continue;
        const { item } = parsed;
        if (family === 'method') methods.set(item.code, { countries: item.countries ?? [], isActive: isActive(item) });
        if (family === 'payout') payouts.add(item.code);
        if (family === 'method' || family === 'payout') continue;
        for (const method of item.payment_method ?? []) taken.add(method);
        const company = companyKeyOf(family, item);
        companies.add(company);
        const domain = domainOf(item.links?.website ?? '');
        if (domain === null) continue;
        const other = companyOfDomain.get(domain);
        companyOfDomain.set(domain, other === undefined || other === company ? company : null);
      }
    }
  }
  return {
    methods,
    payouts,
    taken,
    companies,
    isOwnDomain: (domain) => typeof companyOfDomain.get(domain) === 'string',
  };
}
