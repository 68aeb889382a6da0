import type { Extra } from '../../../model/record.ts';
import type { JsonInput } from '../json-input.ts';
import { ftmExtra } from './extra.ts';
import { ftmCountry } from './fact.ts';
import { type FtmItem, ftmItems, mergedItem } from './item.ts';
import type { End } from './link.ts';
import { partyKind } from './party.ts';
import { BELONGINGS, specificSchema } from './schema.ts';

/** What has to be known of all files before an entity becomes a record. */
export interface FtmRegister {
  /** What is known of an end of a link; null if it is no party or office in the files. */
  endOf(id: string): End | null;
  /** The address with this id, with its country. */
  addressOf(id: string): { readonly extra: Extra; readonly country: string | null } | null;
  /** Identity papers, wallets and the like of a party, by schema. */
  belongingsOf(id: string): ReadonlyMap<string, readonly Extra[]>;
  /** True if a party has the address, so that `extra` of the party keeps it. */
  isAddressOfParty(id: string): boolean;
  /** The whole of an entity that is in several lines, of which the item is one; null if there is one line. */
  wholeOf(item: FtmItem): FtmItem | null;
}

/**
 * Reads all files once, and once more if an entity is in several lines. Holds an id and a mark for each party, the texts of
 * addresses and belongings, and the entities that are in several lines.
 */
export async function readFtmRegister(input: JsonInput, signal?: AbortSignal): Promise<FtmRegister> {
  const ends = new Map<string, End>();
  const addresses = new Map<string, string>();
  const ofParties = new Set<string>();
  const belongings = new Map<string, Map<string, string>>();
  const seen = new Set<string>();
  const repeated = new Set<string>();

  function note(item: FtmItem): void {
    const end = endIn(item);
    if (end !== null) ends.set(item.id, end);
    if (item.schema === 'Address') addresses.set(item.id, JSON.stringify(addressIn(item)));
    if (end !== null && end.type !== 'POSITION') {
      for (const id of item.properties.get('addressEntity') ?? []) ofParties.add(id);
    }
    const property = Object.hasOwn(BELONGINGS, item.schema) ? BELONGINGS[item.schema] : undefined;
    for (const holder of property === undefined ? [] : (item.properties.get(property) ?? [])) {
      const known = belongings.get(holder) ?? new Map<string, string>();
      belongings.set(holder, known.set(item.id, JSON.stringify(belongingIn(item, property ?? ''))));
    }
  }

  for await (const item of itemsOf(input, signal)) {
    if (seen.has(item.id)) repeated.add(item.id);
    else note(item);
    seen.add(item.id);
  }
  seen.clear();
  const wholes = new Map<string, FtmItem>();
  if (repeated.size > 0) {
    for await (const item of itemsOf(input, signal)) {
      if (!repeated.has(item.id)) continue;
      const known = wholes.get(item.id);
      const merged = known === undefined ? item : mergedItem(known, item);
      if (merged !== null) wholes.set(item.id, merged);
    }
    for (const whole of wholes.values()) note(whole);
  }

  return {
    endOf: (id) => ends.get(id) ?? null,
    addressOf(id) {
      const text = addresses.get(id);
      return text === undefined ? null : (JSON.parse(text) as { extra: Extra; country: string | null });
    },
    belongingsOf(id) {
      const bySchema = new Map<string, Extra[]>();
      for (const text of belongings.get(id)?.values() ?? []) {
        const { schema, ...extra } = JSON.parse(text) as Extra;
        const list = bySchema.get(String(schema)) ?? [];
        bySchema.set(String(schema), [...list, extra]);
      }
      return bySchema;
    },
    isAddressOfParty: (id) => ofParties.has(id),
    wholeOf(item) {
      const whole = wholes.get(item.id);
      return whole !== undefined && specificSchema(whole.schema, item.schema) !== null ? whole : null;
    },
  };
}

async function* itemsOf(input: JsonInput, signal?: AbortSignal): AsyncGenerator<FtmItem> {
  for await (const rows of input.rows(signal)) {
    for (const row of rows) if (row.issue === null) yield* ftmItems(row.item) ?? [];
  }
}

const PERSON: End = { type: 'PERSON' };
const ORGANISATION: End = { type: 'ORGANISATION' };

function endIn(item: FtmItem): End | null {
  const kind = partyKind(item);
  if (kind !== null) return kind === 'PERSON' ? PERSON : ORGANISATION;
  if (item.schema !== 'Position') return null;
  const [organisation] = item.properties.get('organization') ?? [];
  return {
    type: 'POSITION',
    name: item.caption ?? item.properties.get('name')?.[0] ?? 'office',
    organisation: organisation ?? null,
    country: (item.properties.get('country') ?? []).map(ftmCountry).find((code) => code !== null) ?? null,
  };
}

function addressIn(item: FtmItem): { extra: Extra; country: string | null } {
  const { schema: _, ...extra } = ftmExtra(item, item.properties);
  const countries = (item.properties.get('country') ?? []).map(ftmCountry);
  return { extra, country: countries.find((code) => code !== null) ?? null };
}

/** With its schema, but without its holder. */
function belongingIn(item: FtmItem, holder: string): Extra {
  const rest = new Map(item.properties);
  rest.delete(holder);
  return ftmExtra(item, rest);
}
