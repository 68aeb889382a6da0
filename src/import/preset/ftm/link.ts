import type { DraftClaim, DraftEntity, DraftParticipant, DraftSource } from '../../draft.ts';
import { stakeInText } from '../stake.ts';
import { amountIn, ftmDate, pickDate } from './fact.ts';
import { ftmExtra } from './extra.ts';
import type { FtmItem } from './item.ts';
import { LINKS, type LinkSchema } from './schema.ts';
import { ftmSources } from './source.ts';

/** What is known of an end of a link: whether it is a person, or what an office belongs to. */
export type End =
  | { readonly type: 'PERSON' | 'ORGANISATION' }
  | {
      readonly type: 'POSITION';
      readonly name: string;
      readonly organisation: string | null;
      readonly country: string | null;
    };

/** What an item says, besides the party that it is. */
export interface FtmSaid {
  readonly entities: readonly DraftEntity[];
  readonly sources: readonly DraftSource[];
  readonly claims: readonly DraftClaim[];
  readonly losses: readonly string[];
}

const NOTHING: FtmSaid = { entities: [], sources: [], claims: [], losses: [] };

/** The claims of a link, of which both ends are in the files; null if the schema is no link. */
export function ftmLink(item: FtmItem, endOf: (id: string) => End | null): FtmSaid | null {
  const link = Object.hasOwn(LINKS, item.schema) ? LINKS[item.schema] : undefined;
  if (link === undefined) return null;
  const { schema, properties } = item;
  const pairs = (properties.get(link.from) ?? []).flatMap((from) =>
    (properties.get(link.to) ?? []).map((to) => ({ from, to })),
  );
  if (pairs.length === 0)
    return { ...NOTHING, losses: [...item.losses, `${schema} without ${link.from} or ${link.to}`] };
  const { sources, citations, rest } = ftmSources(item);
  rest.delete(link.from);
  rest.delete(link.to);
  const losses = [...item.losses];
  const claims = pairs.flatMap(({ from, to }, index): DraftClaim[] => {
    const shape = shapeOf(item, link, [from, to], endOf);
    if (typeof shape === 'string') {
      losses.push(shape);
      return [];
    }
    const own = new Map(rest);
    const { kind, participants, fields } = shape;
    const isLifeCycle = kind !== 'STATEMENT';
    for (const name of shape.expressed) own.delete(name);
    const times = timesIn(own, isLifeCycle, lastSeen(item));
    const note = textIn(own);
    return [
      {
        key: index === 0 ? item.id : `${item.id}#${index + 1}`,
        kind,
        participants,
        citations,
        fields: { ...fields, ...times, ...(note !== null && { note }), extra: ftmExtra(item, own) },
      },
    ];
  });
  const told = MONETARY.has(schema) ? oneClaim(claims) : claims;
  return { entities: [], sources: claims.length === 0 ? [] : sources, claims: told, losses };
}

/** Two who pay one sum together make one claim, so that the sum counts once. */
function oneClaim(claims: readonly DraftClaim[]): readonly DraftClaim[] {
  const [first] = claims;
  if (first === undefined) return [];
  const all = claims.flatMap(({ participants }) => participants);
  const participants = new Map(all.map((one) => [JSON.stringify([one.entity, one.role]), one]));
  return [{ ...first, participants: [...participants.values()] }];
}

/** The claim of a parent company, which older files have as a property. */
export function ftmParents(item: FtmItem, endOf: (id: string) => End | null): FtmSaid {
  const parents = item.properties.get('parent') ?? [];
  if (parents.length === 0) return NOTHING;
  const { sources, citations } = ftmSources(item);
  const known = parents.filter((parent) => endOf(parent) !== null && parent !== item.id);
  return {
    entities: [],
    sources: known.length === 0 ? [] : sources,
    claims: known.map((parent) => ({
      key: `${item.id}#parent-${parent}`,
      kind: 'OWNERSHIP',
      participants: [
        { entity: parent, role: 'OWNER', roleText: 'parent' },
        { entity: item.id, role: 'OWNED' },
      ],
      citations,
      fields: { extra: { schema: item.schema, property: 'parent' } },
    })),
    losses: parents.length === known.length ? [] : [missing('the parent', item.schema)],
  };
}

/** A designation as an ENFORCEMENT; null if the item is no Sanction. */
export function ftmSanction(item: FtmItem, endOf: (id: string) => End | null): FtmSaid | null {
  if (item.schema !== 'Sanction') return null;
  const given = item.properties.get('entity') ?? [];
  const subjects = given.filter((id) => isParty(endOf(id)));
  if (subjects.length === 0) return { ...NOTHING, losses: [...item.losses, missing('the entity', 'Sanction')] };
  const { sources, citations, rest } = ftmSources(item);
  rest.delete('entity');
  // without its country, on which two sanctions may differ
  const authorities = (rest.get('authority') ?? []).map((name): DraftEntity => {
    return { key: `authority:${name}`, kind: 'REGULATOR', name, extra: { schema: 'Sanction', property: 'authority' } };
  });
  rest.delete('authority');
  const [listed] = rest.get('listingDate') ?? [];
  const date = listed === undefined ? null : ftmDate(listed);
  if (date !== null && rest.get('listingDate')?.length === 1) rest.delete('listingDate');
  const times = { ...timesIn(rest, true, lastSeen(item)), ...(date !== null && { date }) };
  const [reason, ...reasons] = rest.get('reason') ?? [];
  if (reasons.length === 0) rest.delete('reason');
  const note = reason ?? textIn(rest);
  return {
    entities: authorities,
    sources,
    claims: [
      {
        key: item.id,
        kind: 'ENFORCEMENT',
        participants: [
          ...subjects.map((entity) => ({ entity, role: 'SUBJECT' })),
          ...authorities.map(({ key }) => ({ entity: key, role: 'AUTHORITY' })),
        ],
        citations,
        fields: { ...times, ...(note !== null && { note }), tags: ['sanction'], extra: ftmExtra(item, rest) },
      },
    ],
    losses: [...item.losses, ...(subjects.length < given.length ? [missing('an entity', 'Sanction')] : [])],
  };
}

interface Shape {
  readonly kind: string;
  readonly participants: readonly DraftParticipant[];
  readonly fields: Readonly<Record<string, unknown>>;
  /** The properties that the fields express. */
  readonly expressed: readonly string[];
}

/** The kind of claim that a link is, by what its ends are; the reason if it is none. */
function shapeOf(
  { schema, properties }: FtmItem,
  link: LinkSchema,
  [from, to]: readonly [string, string],
  endOf: (id: string) => End | null,
): Shape | string {
  const [source, target] = [endOf(from), endOf(to)];
  if (source === null) return missing(`the ${link.from}`, schema);
  if (target === null) return missing(`the ${link.to}`, schema);
  if (from === to) return `${schema} of an entity with itself`;
  const [role, ...otherRoles] = properties.get('role') ?? [];
  const expressed = role !== undefined && otherRoles.length === 0 ? ['role'] : [];
  const title = role ?? link.title;
  const linked = (kind: string, [first, second]: readonly [string, string], otherText: string | null): Shape => ({
    kind,
    participants: [
      { entity: from, role: first, ...(otherText !== null && { roleText: title }) },
      { entity: to, role: second, ...(otherText !== null && { roleText: otherText }) },
    ],
    fields: {},
    expressed: otherText === null ? [] : expressed,
  });
  const position = (organisation: string | { readonly id: string }, name: string, done: readonly string[]): Shape => ({
    kind: 'ROLE',
    participants: [
      { entity: from, role: 'PERSON' },
      { entity: organisation, role: 'ORGANISATION' },
    ],
    fields: { title: name },
    expressed: done,
  });
  if (schema === 'Occupancy' || target.type === 'POSITION' || source.type === 'POSITION') {
    if (source.type !== 'PERSON' || target.type !== 'POSITION') return `${schema} with an end of the wrong schema`;
    const { organisation, country, name } = target;
    if (organisation !== null && endOf(organisation)?.type === 'ORGANISATION') return position(organisation, name, []);
    if (country === null) return `${schema} of a Position without an organisation and a country`;
    return position({ id: country.toLowerCase() }, name, []);
  }
  if (schema === 'Ownership') return { ...linked('OWNERSHIP', ['OWNER', 'OWNED'], null), ...percentageIn(properties) };
  if (PERSONAL.has(schema)) {
    // how the other one is related to the first
    const [relationship, ...others] = properties.get('relationship') ?? [];
    const text = relationship ?? link.otherTitle;
    const stated = linked('STATEMENT', ['SUBJECT', 'ABOUT'], text);
    const expressedBy = others.length === 0 ? [...stated.expressed, 'relationship'] : stated.expressed;
    return { ...stated, fields: { tags: [schema.toLowerCase()] }, expressed: expressedBy };
  }
  if (MONETARY.has(schema)) {
    const stated = linked('STATEMENT', ['SUBJECT', 'ABOUT'], link.otherTitle);
    const { amounts, expressed: done } = amountIn(properties, schema === 'Debt' ? 'DEBT' : 'DEAL_VALUE');
    return {
      ...stated,
      fields: { tags: [schema.toLowerCase()], amounts },
      expressed: [...stated.expressed, ...done],
    };
  }
  if (STATED.has(schema)) return linked('STATEMENT', ['SUBJECT', 'ABOUT'], link.otherTitle);
  if (source.type === 'PERSON' && target.type === 'ORGANISATION') return position(to, title, expressed);
  if (source.type === 'PERSON' || target.type === 'PERSON')
    return linked('STATEMENT', ['SUBJECT', 'ABOUT'], link.otherTitle);
  if (schema === 'Membership') return linked('MEMBERSHIP', ['MEMBER', 'BODY'], null);
  return linked('PARTNERSHIP', ['OTHER', 'OTHER'], link.otherTitle);
}

/** Links of a person with a person. */
const PERSONAL: ReadonlySet<string> = new Set(['Family', 'Associate']);

/** Links that move money, or will. */
const MONETARY: ReadonlySet<string> = new Set(['Payment', 'Debt']);

/** Links that say less than any other kind of claim. */
const STATED: ReadonlySet<string> = new Set(['UnknownLink', 'Control', 'Succession']);

export function isParty(end: End | null): boolean {
  return end !== null && end.type !== 'POSITION';
}

function percentageIn(properties: ReadonlyMap<string, readonly string[]>): Pick<Shape, 'fields' | 'expressed'> {
  const [text, ...others] = properties.get('percentage') ?? [];
  const stake = text === undefined ? null : stakeInText(text);
  const isSame = others.every((other) => stakeInText(other)?.stakePercent === stake?.stakePercent);
  if (stake === null || !isSame) return { fields: {}, expressed: [] };
  // a range says more than its low end
  return { fields: { ...stake }, expressed: stake.stakeQualifier === 'EXACT' ? ['percentage'] : [] };
}

/**
 * `since`, `until` and `date`, and ENDED for a link with an end that is not after the day on which the file saw it last. A
 * property is expressed if it has no other value.
 */
function timesIn(
  rest: Map<string, readonly string[]>,
  isLifeCycle: boolean,
  seen: string | null,
): Record<string, unknown> {
  const take = (property: string, which: 'first' | 'last') => {
    const texts = rest.get(property) ?? [];
    const date = pickDate(texts, which);
    if (date !== null && texts.length === 1) rest.delete(property);
    return date;
  };
  const since = take('startDate', 'first');
  const end = take('endDate', 'last');
  // reversed dates are a mistake of the file, of which a claim can hold the start
  const isReversed = since !== null && end !== null && end.slice(0, since.length) < since.slice(0, end.length);
  if (isReversed && end !== null && !rest.has('endDate')) rest.set('endDate', [end]);
  const until = isReversed ? null : end;
  const date = take('date', 'first');
  const isOver = rest.get('status')?.some((status) => ENDED.test(status)) === true;
  const hasEnded = isLifeCycle && (until === null ? isOver : seen === null || until <= seen);
  return {
    ...(since !== null && { since }),
    ...(until !== null && { until }),
    ...(date !== null && { date }),
    ...(hasEnded && { status: 'ENDED' }),
  };
}

/** Values of `status` of a link or sanction that is over, though the file has no date. */
const ENDED = /^(?:ended|expired|inactive|terminated|former|resigned|removed|delisted)$/i;

/** The last day on which the file saw the entity; null if it does not say. */
function lastSeen({ metadata }: FtmItem): string | null {
  const day = metadata['last_seen'] ?? metadata['last_change'];
  return typeof day === 'string' ? ftmDate(day) : null;
}

function textIn(rest: Map<string, readonly string[]>): string | null {
  for (const name of ['description', 'summary', 'purpose']) {
    const [text, ...others] = rest.get(name) ?? [];
    if (text === undefined || others.length > 0) continue;
    rest.delete(name);
    return text;
  }
  return null;
}

function missing(end: string, schema: string): string {
  return `${schema}: ${end} is not a party in the files`;
}
