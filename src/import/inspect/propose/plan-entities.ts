import { countryConverter } from '../../value/country.ts';
import type { Attribute, Slot } from '../word/header-words.ts';
import type { ClaimChoice, Party } from './choose-claim.ts';
import type { UsedColumn } from './column-use.ts';
import { entityBlock, type EntitySpace } from './entity-block.ts';
import type { Block } from './mapping-text.ts';
import { partyNames, type SampleRows } from './party-name.ts';

export interface PlannedEntity {
  readonly name: string;
  readonly party: Party;
  readonly isOptional: boolean;
  readonly block: Block;
}

export interface EntityPlan {
  readonly entities: readonly PlannedEntity[];
  /** Columns of countries that belong to the claim, as no entity has one country. */
  readonly markets: readonly UsedColumn[];
  /** Columns of a type that tells the role of an entity, by the name of the entity. */
  readonly kinds: ReadonlyMap<string, UsedColumn>;
  readonly used: ReadonlySet<number>;
  /** Columns that are left out on purpose. */
  readonly ignored: readonly UsedColumn[];
}

/** Decides which columns describe which entity. */
export function planEntities(
  choice: ClaimChoice,
  columns: readonly UsedColumn[],
  sample: SampleRows,
  isOneOfMany: boolean,
): EntityPlan {
  const names = partyLabels(choice.parties);
  const attributes = columns.filter((column) => column.use.as === 'attribute');
  const ownerOf = new Map<UsedColumn, Party>();
  const markets: UsedColumn[] = [];
  const ignored: UsedColumn[] = [];
  for (const column of attributes) {
    const { use } = column;
    if (use.as !== 'attribute') continue;
    if (use.attribute === 'EMAIL') {
      ignored.push(column);
      continue;
    }
    const party = partyOf(column, use.attribute, use.slot, choice.parties, sample);
    const isOwn =
      party !== null &&
      (use.attribute !== 'COUNTRY' ||
        (use.slot !== null && column.profile.list === null) ||
        isCountryOf(column, party, choice, sample));
    if (isOwn && (use.attribute !== 'COUNTRY' || column.profile.list === null) && party.kind !== 'PERSON')
      ownerOf.set(column, party);
    else if (use.attribute === 'COUNTRY' && choice.kind !== null && use.slot === null) markets.push(column);
  }
  const kinds = new Map<string, UsedColumn>();
  const used = new Set<number>([...markets, ...ignored].map(({ index }) => index));
  const entities = choice.parties.map((party, index) => {
    const name = names[index] ?? `entity${index}`;
    const own = [...ownerOf].flatMap(([column, owner]) => (owner === party ? [column] : []));
    for (const { index: position } of [...party.columns, ...own]) used.add(position);
    const kindColumn = own.find(({ use }) => use.as === 'attribute' && use.attribute === 'KIND');
    if (kindColumn) kinds.set(name, kindColumn);
    const first = party.columns[0];
    const hasGaps = first !== undefined && first.profile.filled < first.profile.rows;
    const isOptional = hasGaps && isDispensable(choice, party);
    // a company without a parent is described all the same; it makes no claim
    const mayLack = isOptional || (hasGaps && choice.kind === 'OWNERSHIP' && party.role === 'OWNER');
    return {
      name,
      party,
      isOptional,
      block: entityBlock(party, own, mayLack, spaceOf(party, choice.parties, sample, isOneOfMany), sample),
    };
  });
  return { entities, markets, kinds, used, ignored };
}

function isDispensable({ kind }: ClaimChoice, { role }: Party): boolean {
  return kind === 'PARTNERSHIP' || kind === null || DISPENSABLE.has(role);
}

const DISPENSABLE = new Set(['INVESTOR', 'LEAD_INVESTOR', 'LENDER', 'SELLER', 'AUTHORITY', 'VEHICLE', 'SPEAKER']);

/** The slots as names: `lead-investor`; with a number where two columns have the same. */
function partyLabels(parties: readonly Party[]): string[] {
  const counts = new Map<string, number>();
  return parties.map(({ slot }) => {
    const name = SHORT_NAMES[slot] ?? slot.toLowerCase().replaceAll('_', '-');
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}${count}`;
  });
}

const SHORT_NAMES: Partial<Record<Slot, string>> = {
  EDGE_FROM: 'from',
  EDGE_TO: 'to',
  FIRST_NAME: 'person',
  LAST_NAME: 'person',
};

/** The entity that a column is about: of the same word, or the one whose name is to the left. */
function partyOf(
  column: UsedColumn,
  attribute: Attribute,
  slot: Slot | null,
  parties: readonly Party[],
  sample: SampleRows,
): Party | null {
  if (slot !== null) {
    const same =
      parties.find((party) => party.slot === slot) ??
      parties.find((party) => RELATED[slot]?.includes(party.slot) ?? false);
    if (same) return same;
    const byHeader = parties.find(({ columns }) =>
      columns.some(({ profile }) =>
        profile.header.words.some((word) => word.length > 3 && column.profile.header.words.includes(word)),
      ),
    );
    return byHeader ?? (parties.length === 1 ? (parties[0] ?? null) : null);
  }
  if (attribute === 'BIC') {
    const bank = parties.find(({ kind }) => kind === 'BANK');
    if (bank) return bank;
  }
  const isList = ({ columns }: Party) => columns.some(({ profile }) => profile.list !== null);
  const all = parties.filter(({ kind, columns }) => kind !== 'PERSON' && kind !== 'REGULATOR' && columns.length > 0);
  const possible = all.some((party) => !isList(party)) ? all.filter((party) => !isList(party)) : all;
  // an entity has one value of an attribute, wherever it occurs
  const least = Math.min(...possible.map((party) => dependence(party, column, sample).contradicting));
  const organisations = possible.filter((party) => dependence(party, column, sample).contradicting === least);
  const left = organisations.filter(({ columns }) => columns.some(({ index }) => index < column.index)).at(-1);
  return left ?? organisations[0] ?? null;
}

const RELATED: Partial<Record<Slot, readonly Slot[]>> = {
  BANK: ['ISSUING_BANK', 'SPONSOR_BANK', 'ACQUIRER', 'ISSUER'],
  COMPANY: [
    'INVESTEE',
    'TARGET',
    'HOLDER',
    'MEMBER',
    'OWNED',
    'ISSUER',
    'PARTNER',
    'PROVIDER',
    'EDGE_FROM',
    'PSP',
    'MERCHANT',
    'BANK',
    'WALLET',
  ],
  ACQUIRER: ['BUYER'],
  BUYER: ['ACQUIRER', 'COMPANY'],
  TARGET: ['COMPANY', 'INVESTEE', 'EDGE_TO'],
  INVESTOR: ['LEAD_INVESTOR', 'OWNER', 'BUYER'],
  OWNER: ['INVESTOR', 'COMPANY'],
  OWNED: ['COMPANY', 'TARGET', 'INVESTEE'],
  ISSUER: ['ISSUING_BANK', 'COMPANY'],
  HOLDER: ['COMPANY'],
  PROVIDER: ['PSP', 'COMPANY'],
  PSP: ['PROVIDER'],
  PARTNER: ['COMPANY'],
};

/** True if each name has one country, wherever it occurs again; without repeated names, if the name is next to it. */
function isCountryOf(column: UsedColumn, party: Party, { kind }: ClaimChoice, sample: SampleRows): boolean {
  if (column.profile.list !== null) return false;
  const { repeated, contradicting } = dependence(party, column, sample);
  if (repeated >= 2) return contradicting <= repeated * 0.1;
  if (contradicting > 0) return false;
  const isNext = party.columns.some(({ index }) => Math.abs(index - column.index) === 1);
  return isNext || kind !== 'PARTNERSHIP';
}

/** How often a name occurs again, and how often with another value. */
function dependence(party: Party, column: UsedColumn, sample: SampleRows): { repeated: number; contradicting: number } {
  const seen = new Map<string, string>();
  let [repeated, contradicting] = [0, 0];
  for (const row of sample) {
    const name = party.columns
      .map(({ index }) => row[index] ?? '')
      .join(' ')
      .toLowerCase();
    const text = row[column.index] ?? '';
    const value = column.profile.type === 'country' ? String(countryConverter.convert(text)) : text.toLowerCase();
    if (name.trim() === '' || text === '') continue;
    const known = seen.get(name);
    if (known === undefined) seen.set(name, value);
    else {
      repeated++;
      if (known !== value) contradicting++;
    }
  }
  return { repeated, contradicting };
}

/** Two columns of the same kind share their entities: a name in both is one entity. */
function spaceOf(party: Party, parties: readonly Party[], sample: SampleRows, isOneOfMany: boolean): EntitySpace {
  const group = SPACES[party.kind];
  if (group === undefined) return { space: null, kinds: new Map() };
  const others = parties.filter((other) => other !== party && SPACES[other.kind] === group);
  const own = partyNames(party, sample);
  const sharing = others.filter(
    (other) => other.kind === party.kind || [...partyNames(other, sample)].some((name) => own.has(name)),
  );
  if (sharing.length === 0)
    return {
      space: isOneOfMany && (party.kind === 'COMPANY' || party.kind === 'PERSON') ? group : null,
      kinds: new Map(),
    };
  // a name has one kind: that of the column further left, unless it says no more than COMPANY
  const kinds = new Map<string, string>();
  for (const other of sharing) {
    const wins = rank(other, parties) < rank(party, parties);
    if (other.kind !== party.kind && wins)
      for (const name of partyNames(other, sample)) if (own.has(name) && kinds.size < 30) kinds.set(name, other.kind);
  }
  return { space: group, kinds };
}

function rank(party: Party, parties: readonly Party[]): number {
  return (party.kind === 'COMPANY' ? 100 : 0) + parties.indexOf(party);
}

const SPACES: Partial<Record<Party['kind'], string>> = {
  COMPANY: 'organisation',
  BANK: 'organisation',
  INVESTOR: 'organisation',
  MERCHANT: 'organisation',
  PERSON: 'person',
};
