import type { ParticipantRole } from '../../../model/role-vocabulary.ts';
import type { ClaimKind, EntityKind } from '../../../model/vocabulary.ts';
import type { ClaimField, Slot } from '../word/header-words.ts';
import type { UsedColumn } from './column-use.ts';
import { KIND_OF_SLOT, NEEDED, ONE_ONLY, PARTNERSHIP_ROLES, ROLES_OF_SLOTS } from './slot-role.ts';
import { countUp } from '../../../support/count-up.ts';

/** An entity of each row, and its part in the claim. */
export interface Party {
  /** The column of its name; for a person, perhaps two. */
  readonly columns: readonly UsedColumn[];
  readonly slot: Slot;
  readonly role: ParticipantRole;
  readonly kind: EntityKind;
  /** The name, if it is the same in all rows; then there are no columns. */
  readonly constant?: string;
}

/** What a row says. */
export interface ClaimChoice {
  /** null: the rows describe entities, and claim nothing. */
  readonly kind: ClaimKind | null;
  /** Why, for people. */
  readonly reason: string;
  readonly parties: readonly Party[];
}

/** Finds the kind of claim that the columns are about, and the role of each column that names an entity. */
export function chooseClaim(columns: readonly UsedColumn[], title: string): ClaimChoice {
  const choice = statedClaim(columns);
  if (choice.kind !== null) return choice;
  return withUnnamed(choice, columns, title) ?? choice;
}

/** A list of the partners, owners or managers of one company does not name the company. */
function withUnnamed({ parties }: ClaimChoice, columns: readonly UsedColumn[], title: string): ClaimChoice | null {
  const [party] = parties;
  if (parties.length !== 1 || party === undefined) return null;
  const fields = new Set(columns.flatMap(({ use }) => (use.as === 'field' ? [use.field] : [])));
  const found = UNNAMED.find(
    ({ slots, any }) => slots.includes(party.slot) && (any.length === 0 || any.some((field) => fields.has(field))),
  );
  if (!found) return null;
  const other: Party = { columns: [], slot: 'COMPANY', role: found.other, kind: 'COMPANY', constant: title };
  const kind = found.role === 'PERSON' ? 'PERSON' : party.kind;
  const role = found.kind === 'PARTNERSHIP' ? (PARTNERSHIP_ROLES[party.slot] ?? 'OTHER') : found.role;
  return { kind: found.kind, reason: 'no column names the other party', parties: [other, { ...party, role, kind }] };
}

const UNNAMED: readonly {
  slots: readonly Slot[];
  any: readonly ClaimField[];
  kind: ClaimKind;
  role: ParticipantRole;
  other: ParticipantRole;
}[] = [
  {
    slots: ['OWNER', 'INVESTOR', 'PERSON', 'COMPANY', 'LEAD_INVESTOR'],
    any: ['STAKE'],
    kind: 'OWNERSHIP',
    role: 'OWNER',
    other: 'OWNED',
  },
  { slots: ['OWNER'], any: [], kind: 'OWNERSHIP', role: 'OWNER', other: 'OWNED' },
  { slots: ['OWNED'], any: [], kind: 'OWNERSHIP', role: 'OWNED', other: 'OWNER' },
  { slots: ['TARGET'], any: [], kind: 'ACQUISITION', role: 'TARGET', other: 'BUYER' },
  {
    slots: ['PERSON', 'FOUNDER'],
    any: ['JOB_TITLE', 'SINCE', 'UNTIL'],
    kind: 'ROLE',
    role: 'PERSON',
    other: 'ORGANISATION',
  },
  {
    slots: ['INVESTOR', 'LEAD_INVESTOR'],
    any: ['AMOUNT', 'SERIES', 'DATE'],
    kind: 'INVESTMENT',
    role: 'INVESTOR',
    other: 'INVESTEE',
  },
  { slots: ['PARTNER'], any: [], kind: 'PARTNERSHIP', role: 'OTHER', other: 'OTHER' },
  {
    slots: ['MERCHANT', 'BANK', 'ISSUING_BANK', 'ACQUIRER', 'PSP', 'PROVIDER', 'WALLET', 'COMPANY', 'DISTRIBUTOR'],
    any: ['ROLE'],
    kind: 'PARTNERSHIP',
    role: 'OTHER',
    other: 'OTHER',
  },
];

function statedClaim(columns: readonly UsedColumn[]): ClaimChoice {
  const named = namedColumns(columns);
  const slots = new Set(named.map(({ slot }) => slot));
  const fields = new Set(columns.flatMap(({ use }) => (use.as === 'field' ? [use.field] : [])));
  const hasMeasures = columns.some(({ use }) => use.as === 'measure');
  const has = (...some: readonly Slot[]) => some.some((slot) => slots.has(slot));
  const field = (...some: readonly ClaimField[]) => some.some((one) => fields.has(one));
  const choose = (kind: ClaimKind, reason: string): ClaimChoice => ({
    kind,
    reason,
    parties: withRoles(kind, named, slots),
  });
  if (named.length === 0)
    return { kind: null, reason: 'no column names an organisation, person or product', parties: [] };

  const organisations = named.filter(({ slot }) => !PERSON_SLOTS.has(slot));
  const payments = named.filter(
    ({ slot }) =>
      PARTNERSHIP_ROLES[slot] !== undefined && slot !== 'COMPANY' && slot !== 'PARTNER' && slot !== 'ACQUIRER',
  );
  if (field('MEASURE') && field('VALUE')) return choose('METRIC', 'columns name a measure and its value');
  if (
    has('PERSON', 'FOUNDER', 'FIRST_NAME', 'LAST_NAME') &&
    organisations.length > 0 &&
    (organisations.length === 1 || field('JOB_TITLE')) &&
    !has('OWNER', 'OWNED', 'INVESTOR')
  ) {
    return choose('ROLE', 'columns name a person and an organisation');
  }
  const invests = has('INVESTOR', 'LEAD_INVESTOR') && !has('BUYER', 'ACQUIRER');
  if (has('TARGET') && named.length > 1 && !has('WALLET') && !invests)
    return choose('ACQUISITION', 'columns name a buyer and a target');
  if (has('BUYER') && named.length > 1) return choose('ACQUISITION', 'columns name a buyer and what it bought');
  if (has('ACQUIRER') && has('COMPANY') && field('AMOUNT', 'STAKE', 'DATE') && payments.length === 0)
    return choose('ACQUISITION', 'columns name an acquirer and a company');
  if (has('OWNER', 'OWNED') && named.length > 1) return choose('OWNERSHIP', 'columns name an owner and what it owns');
  if (field('FINE', 'ENFORCEMENT') && (has('AUTHORITY') || field('FINE')))
    return choose('ENFORCEMENT', 'columns name a fine or a measure of an authority');
  if (
    has('HOLDER') ||
    (field('LICENCE_TYPE', 'LICENCE_NUMBER') && named.length > 0) ||
    (has('AUTHORITY') && named.length === 2)
  ) {
    return choose('LICENCE', 'columns name a licence, its holder or its authority');
  }
  if ((has('INVESTEE') && has('INVESTOR', 'LEAD_INVESTOR', 'OWNER')) || (has('TARGET') && invests))
    return choose(
      field('STAKE') && !field('AMOUNT', 'SERIES') ? 'OWNERSHIP' : 'INVESTMENT',
      'columns name an investor and an investee',
    );
  if (has('INVESTOR', 'LEAD_INVESTOR') && organisations.length > 1) {
    if (field('STAKE') && !field('AMOUNT', 'SERIES'))
      return choose('OWNERSHIP', 'columns name an investor and a stake');
    return isOneInvestorARow(named, columns)
      ? choose('INVESTMENT', 'each row is one investor in one company')
      : choose('FUNDING_ROUND', 'columns name a company and its investors');
  }
  if ((field('SERIES') || has('ISSUER')) && field('AMOUNT', 'SERIES') && has('COMPANY', 'ISSUER', 'EDGE_FROM'))
    return choose('FUNDING_ROUND', 'columns name a company and a round');
  if (field('STAKE') && organisations.length === 2) return choose('OWNERSHIP', 'columns name two parties and a stake');
  if ((has('BODY') && named.length > 1) || (has('MEMBER') && named.length > 1))
    return choose('MEMBERSHIP', 'columns name a member and a body');
  if (has('PRODUCT') && named.length === 2 && !has('WALLET', 'MERCHANT', 'PARTNER', 'PAYMENT_METHOD'))
    return choose('PRODUCT_OFFERING', 'columns name a product and who offers it');
  if (organisations.length > 1) return choose('PARTNERSHIP', 'columns name organisations that work together');
  if (hasMeasures) return choose('METRIC', 'columns with figures of an organisation');
  if (field('VALUATION') && organisations.length === 1) return choose('METRIC', 'a column with a valuation');
  if (field('AMOUNT') && field('DATE', 'YEAR') && organisations.length === 1)
    return choose('FUNDING_ROUND', 'columns name a company and an amount');
  if (field('MARKETS')) return choose('MARKET_PRESENCE', 'columns name an organisation and its markets');
  return {
    kind: null,
    reason: 'the rows describe organisations or people without relating them',
    parties: withRoles('METRIC', named, slots),
  };
}

const PERSON_SLOTS: ReadonlySet<Slot> = new Set(['PERSON', 'FOUNDER', 'FIRST_NAME', 'LAST_NAME']);

interface Named {
  readonly columns: readonly UsedColumn[];
  readonly slot: Slot;
}

/** Columns that name entities; first and last name are one. */
function namedColumns(columns: readonly UsedColumn[]): Named[] {
  const named = columns.flatMap((column) =>
    column.use.as === 'name' ? [{ columns: [column], slot: column.use.slot }] : [],
  );
  const first = named.find(({ slot }) => slot === 'FIRST_NAME');
  const last = named.find(({ slot }) => slot === 'LAST_NAME');
  const person =
    first || last ? [{ columns: [...(first?.columns ?? []), ...(last?.columns ?? [])], slot: 'PERSON' as const }] : [];
  return [...named.filter(({ slot }) => slot !== 'FIRST_NAME' && slot !== 'LAST_NAME'), ...person];
}

/** A column with lists, or several columns of investors, describe a round. So does a lead investor. */
function isOneInvestorARow(named: readonly Named[], columns: readonly UsedColumn[]): boolean {
  const investors = named.filter(({ slot }) => slot === 'INVESTOR' || slot === 'LEAD_INVESTOR');
  if (investors.length > 1 || investors[0]?.slot === 'LEAD_INVESTOR') return false;
  const profile = investors[0]?.columns[0]?.profile;
  if (profile?.list !== null) return false;
  const company = named.find(({ slot }) => slot !== 'INVESTOR' && slot !== 'LEAD_INVESTOR')?.columns[0]?.profile;
  const hasRound = columns.some(({ use }) => use.as === 'field' && use.field === 'SERIES');
  // in a list of rounds a company occurs once or a few times, and its investors are in the plural
  const isPlural = profile.header.words.some((word) => PLURALS.has(word));
  return !isPlural && (!hasRound || (company !== undefined && company.distinct < company.filled * 0.7));
}

const PLURALS = new Set([
  'investors',
  'investoren',
  'investisseurs',
  'inversores',
  'inversionistas',
  'backers',
  'participants',
]);

function withRoles(kind: ClaimKind, named: readonly Named[], slots: ReadonlySet<Slot>): Party[] {
  const roles = { ...ROLES_OF_SLOTS[kind] };
  if (kind === 'ACQUISITION' && !slots.has('TARGET')) roles.COMPANY = 'TARGET';
  if (kind === 'OWNERSHIP' && slots.has('OWNED') && !slots.has('OWNER'))
    Object.assign(roles, { COMPANY: 'OWNER', INVESTOR: 'OWNER' });
  if (kind === 'PARTNERSHIP' && !slots.has('WALLET') && slots.has('PLATFORM')) roles.PLATFORM = 'PLATFORM';
  if (kind === 'PARTNERSHIP' && !slots.has('PAYMENT_METHOD') && !slots.has('MERCHANT')) roles.PROVIDER = 'OTHER';
  const taken = new Map<ParticipantRole, number>();
  // beside an owner or an investor, a person is a manager or a contact
  const isBystander = INVESTING.has(kind) && INVESTING_SLOTS.some((slot) => slots.has(slot));
  const parties = named.flatMap(({ columns, slot }) => {
    if (isBystander && slot === 'PERSON') return [];
    const role = roles[slot] ?? leftOver(kind, taken);
    if (role === null) return [];
    if (ONE_ONLY[kind]?.has(role) && taken.has(role)) {
      const other = leftOver(kind, taken);
      if (other === null) return [];
      taken.set(other, 1);
      return [{ columns, slot, role: other, kind: entityKind(slot, other, columns) }];
    }
    countUp(taken, role);
    return [{ columns, slot, role, kind: entityKind(slot, role, columns) }];
  });
  return parties;
}

const INVESTING: ReadonlySet<ClaimKind> = new Set(['OWNERSHIP', 'INVESTMENT', 'FUNDING_ROUND']);
const INVESTING_SLOTS: readonly Slot[] = ['OWNER', 'INVESTOR', 'LEAD_INVESTOR', 'BUYER'];

/** The role of a column whose name does not tell it: the first that the kind needs and that no other column has. */
function leftOver(kind: ClaimKind, taken: ReadonlyMap<ParticipantRole, number>): ParticipantRole | null {
  return (NEEDED[kind] ?? []).find((role) => !taken.has(role)) ?? (kind === 'PARTNERSHIP' ? 'OTHER' : null);
}

/** The kind of the entities of a column, where no other column tells it. */
function entityKind(slot: Slot, role: ParticipantRole, columns: readonly UsedColumn[]): EntityKind {
  const ofSlot = KIND_OF_SLOT[slot];
  if (role === 'PERSON') return 'PERSON';
  if (role === 'AUTHORITY') return 'REGULATOR';
  if (role === 'PRODUCT' && slot !== 'PAYMENT_METHOD') return 'PRODUCT';
  if (columns[0]?.profile.type === 'person' && (role === 'OWNER' || role === 'INVESTOR')) return 'PERSON';
  if (ofSlot !== undefined) return ofSlot;
  return role === 'INVESTOR' || role === 'LEAD_INVESTOR' ? 'INVESTOR' : 'COMPANY';
}
