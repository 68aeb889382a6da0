import { isCountryCode } from '../../../model/country-code.ts';
import type { DraftClaim, DraftEntity, DraftRow } from '../../draft.ts';
import type { Place } from '../../import-error.ts';
import type { Row } from '../../reader/table.ts';
import type { Catalogue } from './catalogue.ts';
import { companyDraft, methodDraft, undescribedDraft } from './draft-entity.ts';
import { companyKey, companyKeyOf, methodKeyOf } from './entity-key.ts';
import { type Family, type Item, isActive, parseItem } from './item.ts';

/** What a row is made with. */
export interface RowContext {
  readonly family: Family;
  readonly file: string;
  readonly catalogue: Catalogue;
}

/** What an item of one of the files says. */
export function draftRow(row: Row, { family, file, catalogue }: RowContext): DraftRow {
  const place: Place = { file, line: row.line, column: null };
  const empty = { place, entities: [], sources: [], claims: [], issues: [], raw: row.cells };
  if (row.issue !== null) return { ...empty, issues: [row.issue] };
  const parsed = parseItem(row.cells);
  if ('finding' in parsed) return { ...empty, issues: [{ ...place, ...parsed.finding }] };
  const draft: Draft = { entities: [], claims: [], losses: [] };
  DESCRIBE[family](parsed.item, catalogue, draft);
  return { ...empty, ...draft };
}

/** The lists of a row while they are made. */
interface Draft {
  readonly entities: DraftEntity[];
  readonly claims: DraftClaim[];
  readonly losses: string[];
}

type Describe = (item: Item, catalogue: Catalogue, draft: Draft) => void;

const DESCRIBE: Readonly<Record<Family, Describe>> = {
  method(item, catalogue, draft) {
    const key = methodKeyOf(item.code, catalogue);
    draft.entities.push(methodDraft('method', item, catalogue));
    addPresence(`method/${item.code}`, key, item, draft);
    addVendor(`method/${item.code}`, key, item, catalogue, draft);
  },
  payout(item, catalogue, draft) {
    const key = methodKeyOf(item.code, catalogue);
    draft.entities.push(methodDraft('payout', item, catalogue));
    addPresence(`payout/${item.code}`, key, item, draft);
    addVendor(`payout/${item.code}`, key, item, catalogue, draft);
  },
  provider(item, catalogue, draft) {
    const key = companyKeyOf('provider', item);
    draft.entities.push(companyDraft('provider', item, catalogue, draft.losses));
    addPresence(`provider/${item.code}`, key, item, draft);
    // a provider with the code of its vendor is the vendor
    if (key !== companyKey(item.vendor ?? item.code)) addVendor(`provider/${item.code}`, key, item, catalogue, draft);
    addMethods(item, 'payment', catalogue, draft);
    addMethods(item, 'payout', catalogue, draft);
  },
  vendor(item, catalogue, draft) {
    draft.entities.push(companyDraft('vendor', item, catalogue, draft.losses));
    addPresence(`vendor/${item.code}`, companyKey(item.code), item, draft);
  },
};

/** The countries of an item are where it is available. */
function addPresence(name: string, entity: string, item: Item, { claims, losses }: Draft): void {
  const markets = countriesOf(item.countries ?? []);
  for (const text of item.countries ?? []) {
    if (!isCountryCode(text.toUpperCase())) losses.push(`countries: ${text} is no ISO 3166 code`);
  }
  if (markets.length === 0) return;
  claims.push({
    key: `presence:${name}`,
    kind: 'MARKET_PRESENCE',
    participants: [{ entity, role: 'SUBJECT' }],
    citations: [],
    fields: { markets, ...endOf(isActive(item)) },
  });
}

function addVendor(name: string, product: string, item: Item, catalogue: Catalogue, { entities, claims }: Draft): void {
  if (!item.vendor) return;
  if (!catalogue.companies.has(companyKey(item.vendor)))
    entities.push(undescribedDraft('vendor', item.vendor, catalogue));
  claims.push({
    key: `vendor:${name}`,
    kind: 'PRODUCT_OFFERING',
    participants: [
      { entity: companyKey(item.vendor), role: 'PROVIDER' },
      { entity: product, role: 'PRODUCT' },
    ],
    citations: [],
    fields: endOf(isActive(item)),
  });
}

/** A provider takes payments by, or pays out to, each of its methods. */
function addMethods(item: Item, flow: 'payment' | 'payout', catalogue: Catalogue, draft: Draft): void {
  const column = `${flow}_method` as const;
  const provider = countriesOf(item.countries ?? []);
  const done = new Set<string>();
  for (const code of item[column] ?? []) {
    if (done.has(code)) {
      draft.losses.push(`${column}: a code that the list has twice`);
      continue;
    }
    done.add(code);
    const method = catalogue.methods.get(code);
    const isDescribed = method !== undefined || (flow === 'payout' && catalogue.payouts.has(code));
    if (!isDescribed) draft.entities.push(undescribedDraft(flow === 'payment' ? 'method' : 'payout', code, catalogue));
    const markets = commonMarkets(provider, countriesOf(method?.countries ?? []));
    draft.claims.push({
      key: `${flow}:${item.code}/${code}`,
      kind: 'PARTNERSHIP',
      participants: [
        { entity: companyKeyOf('provider', item), role: 'PAYMENT_SERVICE_PROVIDER' },
        {
          entity: methodKeyOf(code, catalogue, flow),
          role: 'PAYMENT_METHOD',
          ...(flow === 'payout' && { roleText: 'payout method' }),
        },
      ],
      citations: [],
      fields: {
        tags: [flow],
        ...endOf(isActive(item) && method?.isActive !== false),
        ...(markets === null ? { note: 'The provider and the method have no country in common.' } : { markets }),
      },
    });
  }
}

/**
 * Where a provider offers a method: in its countries, as far as the method is available there. A list that is empty is not
 * known, and does not narrow the other. null if both are known and have no country in common.
 */
function commonMarkets(provider: readonly string[], method: readonly string[]): readonly string[] | null {
  if (provider.length === 0) return method;
  if (method.length === 0) return provider;
  const common = provider.filter((country) => method.includes(country));
  return common.length === 0 ? null : common;
}

function countriesOf(codes: readonly string[]): readonly string[] {
  return [...new Set(codes.map((text) => text.toUpperCase()))].filter(isCountryCode);
}

/** No item has an end date: that it is not active any more is all there is. */
function endOf(active: boolean): Readonly<Record<string, unknown>> {
  return active ? {} : { status: 'ENDED', statusInferred: true };
}
