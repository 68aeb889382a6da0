import { isCurrencyCode } from '../../../model/currency.ts';
import { MEASURE_UNITS, MEASURES } from '../../../model/measure-vocabulary.ts';
import { type ClaimKind, SERIES_KINDS, STAGED_KINDS, STAKE_KINDS } from '../../../model/vocabulary.ts';
import { slugOf } from '../../../support/slug.ts';
import type { ColumnProfile } from '../profile/column-profile.ts';
import type { ClaimField } from '../word/header-words.ts';
import { valueNamed } from '../word/value-words.ts';
import type { ClaimChoice, Party } from './choose-claim.ts';
import { coverage, type UsedColumn } from './column-use.ts';
import type { Block, Entry } from './mapping-text.ts';
import { type EntityPlan, omittedRemark, type PlannedEntity } from './plan-entities.ts';
import { dateEntry } from './plan-source.ts';
import { currencySpec, type Locale, moneySpec, numberSpec, type Spec, wordSpec } from './value-spec.ts';

export interface ClaimPlan {
  readonly claims: readonly Block[];
  readonly measures: readonly Block[];
  readonly used: ReadonlySet<number>;
  /** What a reader of the mapping should do. */
  readonly remarks: readonly string[];
}

interface Context {
  readonly choice: ClaimChoice;
  readonly plan: EntityPlan;
  readonly columns: readonly UsedColumn[];
  readonly locale: Locale;
  readonly citation: Spec | Block | null;
  /** Columns that some claim uses. */
  readonly used: Set<number>;
  /** Columns that this claim uses: several claims of a row may have the same. */
  readonly taken: Set<number>;
  readonly remarks: string[];
}

/** Decides what each row claims, from the columns that no entity has taken. */
export function planClaims(
  choice: ClaimChoice,
  plan: EntityPlan,
  columns: readonly UsedColumn[],
  locale: Locale,
  citation: Spec | Block | null,
): ClaimPlan {
  const context: Context = { choice, plan, columns, locale, citation, used: new Set(), taken: new Set(), remarks: [] };
  if (choice.kind === null) return { claims: [], measures: [], used: context.used, remarks: [] };
  if (choice.kind === 'METRIC') return metricClaims(context);
  const relation = take(context, 'RELATION');
  const claims =
    relation === null ? [claimBlock(context, choice.kind, plan.entities, null, [])] : relationClaims(context, relation);
  const extra =
    choice.kind === 'LICENCE' ||
    choice.kind === 'MARKET_PRESENCE' ||
    choice.kind === 'OWNERSHIP' ||
    choice.kind === 'ACQUISITION'
      ? wideMetrics(context)
      : [];
  return { claims: [...claims, ...extra], measures: [], used: context.used, remarks: context.remarks };
}

/** The first column of a field that is not used yet; it is used then. */
function take(context: Context, field: ClaimField): UsedColumn | null {
  const found =
    context.columns.find(({ use, index }) => use.as === 'field' && use.field === field && !context.taken.has(index)) ??
    null;
  if (found) claimColumn(context, found);
  return found;
}

function claimColumn({ used, taken }: Context, { index }: UsedColumn): void {
  used.add(index);
  taken.add(index);
}

/** For another claim of the same row, which may use the same columns. */
function nextClaim(context: Context): Context {
  return { ...context, taken: new Set(context.taken) };
}

function claimBlock(
  context: Context,
  kind: ClaimKind,
  entities: readonly PlannedEntity[],
  when: Spec | null,
  order: readonly string[],
): Block {
  const key = uniqueKey(context);
  const role = kind === 'PARTNERSHIP' ? take(context, 'ROLE') : null;
  return {
    entries: [
      { key: 'kind', value: kind, remark: when === null ? context.choice.reason : null },
      ...(when === null ? [] : [{ key: 'when', value: when }]),
      ...(key === null || when !== null
        ? []
        : [{ key: 'key', value: [key.profile.name], remark: 'a changed row is then a new revision of its claim' }]),
      {
        key: 'participants',
        value: entities.map((entity, index) => participantBlock(context, kind, entity, order[index], role)),
      },
      ...claimFields(context, kind, entities),
      ...citationEntries(context),
      ...extraEntries(context),
    ],
  };
}

function citationEntries({ citation }: Context): Entry[] {
  if (citation === null) return [];
  return [{ key: 'citations', value: typeof citation === 'string' ? [citation] : ([citation] as readonly Block[]) }];
}

/** Filled in when all columns have been looked at. */
const EXTRA_KEY = 'extra';
function extraEntries({ choice }: Context): Entry[] {
  return choice.kind === null ? [] : [{ key: EXTRA_KEY, value: [] }];
}

function uniqueKey(context: Context): UsedColumn | null {
  const column = context.columns.find(
    ({ use, profile }) =>
      ((use.as === 'field' && use.field === 'CLAIM_ID') ||
        (use.as === 'attribute' && use.attribute === 'ID' && use.slot === null)) &&
      isUniqueColumn(profile),
  );
  if (column) claimColumn(context, column);
  return column ?? null;
}

function isUniqueColumn({ distinct, isDistinctExact, filled, rows }: ColumnProfile): boolean {
  return filled === rows && filled > 1 && (!isDistinctExact || distinct === filled);
}

function participantBlock(
  context: Context,
  kind: ClaimKind,
  { name, party, isOptional }: PlannedEntity,
  given: string | undefined,
  role: UsedColumn | null,
): Block {
  const isOther = party.role === 'OTHER' && kind === 'PARTNERSHIP';
  const takesRole =
    role !== null &&
    context.plan.entities.findLast((one) => one.party.role === 'OTHER' && one.party.constant === undefined)?.party ===
      party;
  const typeColumn = context.plan.kinds.get(name);
  const entries: Entry[] = [{ key: 'entity', value: name }];
  if (
    given === undefined &&
    role !== null &&
    (takesRole ||
      (isLast(context, party) &&
        !context.plan.entities.some((one) => one.party.role === 'OTHER' && one.party.constant === undefined)))
  ) {
    const { spec, remark } = wordSpec(role.profile, 'role', party.role);
    entries.push({ key: 'role', value: spec, remark }, { key: 'roleText', value: { column: role.profile.name } });
  } else if (given === undefined && isOther && typeColumn && coverage(typeColumn.profile, 'role') > 0) {
    entries.push({ key: 'role', value: wordSpec(typeColumn.profile, 'role', 'OTHER').spec, remark: 'by type' });
  } else {
    entries.push({ key: 'role', value: given ?? party.role });
    const text = roleTextOf(party);
    if (isOther && given === undefined && text !== null) entries.push({ key: 'roleText', value: text });
  }
  if (isOptional) entries.push({ key: 'optional', value: true });
  return { entries };
}

/** The name of the column, unless it says nothing about a role. */
function roleTextOf({ columns, slot }: Party): string | null {
  const words = columns[0]?.profile.header.words ?? [];
  if (slot === 'EDGE_FROM' || slot === 'EDGE_TO' || words.length !== 1 || PLAIN_WORDS.has(words[0] ?? '')) return null;
  return words[0] ?? null;
}

const PLAIN_WORDS = new Set(
  'partner partners partenaire partenaires socio company firm firma unternehmen entreprise societe empresa organisation organization name entity startup fintech column'.split(
    ' ',
  ),
);

function isLast({ plan }: Context, party: Party): boolean {
  return plan.entities.at(-1)?.party === party;
}

/** Fields in the order of the documentation. */
function claimFields(context: Context, kind: ClaimKind, entities: readonly PlannedEntity[]): Entry[] {
  const until = take(context, 'UNTIL');
  const isEvent = EVENTS.has(kind);
  const since = isEvent ? null : takeSince(context, kind);
  const date = isEvent
    ? (take(context, 'DATE') ?? take(context, 'SINCE') ?? take(context, 'YEAR'))
    : take(context, 'DATE');
  const start = since ?? (isEvent ? null : date === null ? take(context, 'YEAR') : null);
  const isStart = !isEvent && start === null && date !== null && STARTS_WITH_DATE.has(kind);
  return [
    ...statusEntries(context, kind, until),
    ...(STAGED_KINDS.has(kind) ? wordEntries(context, 'STAGE', 'stage', 'stage') : []),
    ...(kind === 'ROLE' ? titleEntries(context, entities) : []),
    ...marketEntries(context),
    ...wordEntries(context, 'REGION', 'region', 'region'),
    ...(start === null ? [] : [dateEntry('since', start, context.locale)]),
    ...(until === null ? [] : [dateEntry('until', until, context.locale)]),
    ...(date === null ? [] : [dateEntry(isStart ? 'since' : 'date', date, context.locale)]),
    ...amountEntries(context, kind),
    ...(STAKE_KINDS.has(kind) ? stakeEntries(context) : []),
    ...(SERIES_KINDS.has(kind) ? seriesEntries(context) : []),
    ...(kind === 'LICENCE' ? licenceEntries(context) : []),
    ...confidenceEntries(context),
    ...tagEntries(context),
    ...noteEntries(context, kind),
  ];
}

const EVENTS: ReadonlySet<ClaimKind> = new Set(['ACQUISITION', 'FUNDING_ROUND', 'INVESTMENT', 'ENFORCEMENT']);
const STARTS_WITH_DATE: ReadonlySet<ClaimKind> = new Set([
  'LICENCE',
  'MEMBERSHIP',
  'PRODUCT_OFFERING',
  'MARKET_PRESENCE',
]);

/** A date of founding is about the company, unless the claim is about its founders. */
function takeSince(context: Context, kind: ClaimKind): UsedColumn | null {
  const isFounding = ({ profile }: UsedColumn) => profile.header.words.some((word) => FOUNDING.has(word));
  const found = context.columns.find(
    ({ use, index, profile }) =>
      use.as === 'field' &&
      use.field === 'SINCE' &&
      !context.taken.has(index) &&
      (kind === 'ROLE' || !isFounding({ use, index, profile })),
  );
  if (found) claimColumn(context, found);
  return found ?? null;
}

const FOUNDING = new Set(
  'founded founding gegrundet gegruendet grundung gruendung grundungsjahr grundungsdatum fondee fonde creation fundada fundacion established incorporated inception'.split(
    ' ',
  ),
);

function statusEntries(context: Context, kind: ClaimKind, until: UsedColumn | null): Entry[] {
  const status = take(context, 'STATUS');
  if (status !== null) {
    const isDone = kind === 'ACQUISITION' || kind === 'FUNDING_ROUND' || kind === 'INVESTMENT';
    const { spec, remark } = wordSpec(status.profile, 'status', 'ACTIVE');
    const map = Object.fromEntries(
      Object.entries((spec as { map: Record<string, Spec> }).map).map(([word, value]) => [
        word,
        isDone && /^closed$/i.test(word) ? 'ACTIVE' : value,
      ]),
    );
    const ended = until === null ? spec : { ...spec, map };
    return [{ key: 'status', value: ended, remark: remark === null ? null : `${remark}: read as ACTIVE` }];
  }
  if (until === null || until.profile.header.words.some((word) => EXPIRY.has(word))) return [];
  return [
    { key: 'status', value: { when: [{ column: until.profile.name, present: true, then: 'ENDED' }], else: 'ACTIVE' } },
  ];
}

const EXPIRY = new Set('valid expiry expires expiration gultig gueltig until bis hasta jusque'.split(' '));

function wordEntries(context: Context, field: ClaimField, vocabulary: 'stage' | 'region', key: string): Entry[] {
  const column = take(context, field);
  if (column === null) return [];
  const { spec, remark } = wordSpec(column.profile, vocabulary, null);
  return [{ key, value: spec, remark }];
}

function titleEntries(context: Context, entities: readonly PlannedEntity[]): Entry[] {
  const title = take(context, 'JOB_TITLE') ?? take(context, 'ROLE');
  if (title !== null) return [{ key: 'title', value: { column: title.profile.name } }];
  const person = entities.find(({ party }) => party.role === 'PERSON');
  const words = person?.party.columns[0]?.profile.header.words ?? [];
  if (person?.party.slot === 'FOUNDER') return [{ key: 'title', value: 'founder' }];
  return words.includes('ceo') ? [{ key: 'title', value: 'chief executive' }] : [];
}

function marketEntries(context: Context): Entry[] {
  const column = take(context, 'MARKETS') ?? context.plan.markets[0] ?? null;
  if (column === null) return [];
  const { profile } = column;
  const known = [...(profile.values?.keys() ?? [])].filter((text) => valueNamed('region', text) !== null);
  const isPartial = profile.misfits > 0;
  const split = profile.list === null ? {} : { split: profile.list.separator };
  const regions = Object.fromEntries(known.map((text) => [text, valueNamed('region', text)]));
  return [
    {
      key: 'markets',
      value: { column: profile.name, ...split, ...(isPartial && { invalid: 'omit' }) },
      remark: profile.list === null ? omittedRemark(profile.misfit?.text, profile.misfits) : null,
    },
    ...(known.length === 0 ? [] : [{ key: 'region', value: { column: profile.name, map: regions, else: null } }]),
  ];
}

function amountEntries(context: Context, kind: ClaimKind): Entry[] {
  const currencies = take(context, 'CURRENCY');
  const items: Block[] = [];
  for (const field of ['AMOUNT', 'FINE', 'VALUATION'] as const) {
    const amount = take(context, field);
    if (amount === null) continue;
    const basis =
      field === 'VALUATION'
        ? valuationBasis(amount.profile)
        : DEFAULT_BASIS.has(kind)
          ? null
          : field === 'FINE'
            ? 'FINE'
            : 'DEAL_VALUE';
    const currency = currencySpec(amount.profile, currencies?.profile ?? null);
    const value = moneySpec(amount.profile);
    if (currency === null) {
      context.used.delete(amount.index);
      context.remarks.push(
        `The column ${amount.profile.name} has amounts without a currency: it is in extra. If you know the currency, write: amounts: [{ value: { column: ${amount.profile.name} }, currency: EUR }]`,
      );
      continue;
    }
    items.push({
      entries: [
        { key: 'value', value: value.spec, remark: value.remark },
        { key: 'currency', value: currency.spec, remark: currency.remark },
        ...(basis === null ? [] : [{ key: 'basis', value: basis }]),
        ...(amount.profile.hasQualifiers
          ? [
              {
                key: 'approximate',
                value: { when: [{ column: amount.profile.name, matches: APPROXIMATE, then: true }] },
              },
              {
                key: 'bound',
                value: {
                  when: [
                    { column: amount.profile.name, matches: AT_LEAST, then: 'MORE_THAN' },
                    { column: amount.profile.name, matches: AT_MOST, then: 'LESS_THAN' },
                  ],
                },
              },
            ]
          : []),
      ],
    });
  }
  return items.length === 0 ? [] : [{ key: 'amounts', value: items }];
}

const APPROXIMATE = '(?i)^(~|≈|ca|circa|c\\.|about|approx|around|etwa|rund|env|unos|aprox)';
const AT_LEAST = '(?i)^(>|≥|over|more than|at least|über|mehr als|mind|plus de|más de|\\+)';
const AT_MOST = '(?i)^(<|≤|under|up to|less than|unter|bis zu|moins de|menos de)';
const DEFAULT_BASIS: ReadonlySet<ClaimKind> = new Set([
  'FUNDING_ROUND',
  'ENFORCEMENT',
  'PARTNERSHIP',
  'OWNERSHIP',
  'INVESTMENT',
  'ACQUISITION',
]);

function valuationBasis({ header }: ColumnProfile): string {
  if (header.words.includes('pre')) return 'PRE_MONEY';
  return header.words.includes('post') ? 'POST_MONEY' : 'VALUATION';
}

function stakeEntries(context: Context): Entry[] {
  const stake = take(context, 'STAKE');
  if (stake === null) return [];
  const { profile } = stake;
  const isShare =
    profile.type !== 'percent' && profile.max !== null && Number(profile.max) <= 1 && !profile.header.unit.isPercent;
  const { times: _, ...spec } = numberSpec(profile);
  return [
    {
      key: 'stakePercent',
      value: { ...spec, ...(isShare && { times: 100 }), ...(profile.misfits > 0 && { invalid: 'omit' }) },
      remark: isShare ? 'fractions, as percentages' : omittedRemark(profile.misfit?.text, profile.misfits),
    },
  ];
}

function seriesEntries(context: Context): Entry[] {
  const series = take(context, 'SERIES');
  if (series === null) return [];
  const { spec, remark } = wordSpec(series.profile, 'round', null);
  return [
    { key: 'series', value: { column: series.profile.name } },
    ...(series.profile.values === null ? [] : [{ key: 'roundType', value: spec, remark }]),
  ];
}

function licenceEntries(context: Context): Entry[] {
  const type = take(context, 'LICENCE_TYPE');
  const number = take(context, 'LICENCE_NUMBER');
  const entries: Entry[] = [];
  if (type !== null && type.profile.values !== null) {
    const { spec, remark } = wordSpec(type.profile, 'licence', 'OTHER');
    entries.push({ key: 'licenceType', value: spec, remark: remark === null ? null : `${remark}: read as OTHER` });
  }
  if (number !== null) entries.push({ key: 'licenceNumber', value: { column: number.profile.name } });
  return entries;
}

function confidenceEntries(context: Context): Entry[] {
  const column = take(context, 'CONFIDENCE');
  if (column === null) return [];
  const { profile } = column;
  if (!NUMERIC_TYPES.has(profile.type)) {
    const { spec, remark } = wordSpec(profile, 'confidence', null);
    return [{ key: 'confidence', value: spec, remark: remark ?? 'say how far you trust each word, from 0 to 1' }];
  }
  const greatest = Number(profile.max ?? 1);
  const scale = profile.type === 'percent' ? 100 : greatest <= 1 ? 1 : greatest <= 5 ? 5 : greatest <= 10 ? 10 : 100;
  const { times: _, ...spec } = numberSpec(profile);
  const match = profile.type === 'percent' ? { match: String.raw`[\d.,]+` } : {};
  return [
    {
      key: 'confidence',
      value: { ...spec, ...match, ...(scale > 1 && { times: 1 / scale }) },
      remark: scale > 1 ? `on a scale to ${scale}` : null,
    },
  ];
}

const NUMERIC_TYPES = new Set(['percent', 'number', 'integer']);

function tagEntries(context: Context): Entry[] {
  const tags = take(context, 'TAGS');
  return tags === null ? [] : [{ key: 'tags', value: { column: tags.profile.name, split: [',', ';', '|'] } }];
}

function noteEntries(context: Context, kind: ClaimKind): Entry[] {
  const action = kind === 'ENFORCEMENT' ? take(context, 'ENFORCEMENT') : null;
  const note = action ?? take(context, 'NOTE') ?? take(context, 'SUMMARY');
  return note === null ? [] : [{ key: 'note', value: { column: note.profile.name } }];
}

/** A claim for each kind that the words of a column mean. */
function relationClaims(context: Context, relation: UsedColumn): Block[] {
  const words = new Map<ClaimKind, string[]>();
  for (const text of relation.profile.values?.keys() ?? []) {
    const kind = (valueNamed('claimKind', text) ?? 'PARTNERSHIP') as ClaimKind; // WORDS.claimKind has its values
    const possible = RELATION_ROLES[kind] === undefined ? 'PARTNERSHIP' : kind;
    words.set(possible, [...(words.get(possible) ?? []), text]);
  }
  const pair = context.plan.entities.slice(0, 2);
  if (pair.length < 2 || words.size === 0) {
    context.used.delete(relation.index);
    return [claimBlock(context, context.choice.kind ?? 'PARTNERSHIP', context.plan.entities, null, [])];
  }
  return [...words].map(([kind, texts]) => {
    const isReversed =
      texts.every((text) => /\b(by|von|par|por)$|gehort|subsidiary/i.test(text)) && kind !== 'PARTNERSHIP';
    const roles = RELATION_ROLES[kind] ?? ['OTHER', 'OTHER'];
    const when = { column: relation.profile.name, in: texts };
    return claimBlock(nextClaim(context), kind, pair, when, isReversed ? roles.toReversed() : roles);
  });
}

const RELATION_ROLES: Readonly<Partial<Record<ClaimKind, readonly [string, string]>>> = {
  PARTNERSHIP: ['OTHER', 'OTHER'],
  OWNERSHIP: ['OWNER', 'OWNED'],
  INVESTMENT: ['INVESTOR', 'INVESTEE'],
  ACQUISITION: ['BUYER', 'TARGET'],
  ROLE: ['PERSON', 'ORGANISATION'],
  MEMBERSHIP: ['MEMBER', 'BODY'],
  LICENCE: ['HOLDER', 'AUTHORITY'],
  ENFORCEMENT: ['AUTHORITY', 'SUBJECT'],
  PRODUCT_OFFERING: ['PROVIDER', 'PRODUCT'],
};

/** Figures: a row each with the name of the measure, or a column each. */
function metricClaims(context: Context): ClaimPlan {
  const measure = take(context, 'MEASURE');
  const value = measure === null ? null : take(context, 'VALUE');
  if (measure === null || value === null) {
    const valuation = take(context, 'VALUATION');
    const blocks = wideMetrics(context, valuation);
    return { claims: blocks, measures: [], used: context.used, remarks: context.remarks };
  }
  const unit = take(context, 'UNIT');
  const currency = take(context, 'CURRENCY');
  const map: Record<string, string> = {};
  const own = new Map<string, string>();
  for (const text of measure.profile.values?.keys() ?? []) {
    const known = valueNamed('measure', text);
    const id = known ?? slugOf(text).replaceAll('-', '_').toUpperCase();
    if (id === '') continue;
    map[text] = id;
    if (known === null) own.set(id, text);
  }
  const measureSpec: Spec =
    measure.profile.values === null ? { column: measure.profile.name } : { column: measure.profile.name, map };
  const number = moneySpec(value.profile);
  const groups = unitGroups(unit?.profile ?? null);
  const claims = groups.map(({ texts, times }): Block => {
    const { spec } = number;
    const unitEntry = unitSpec(unit?.profile ?? null, currency?.profile ?? null, value.profile, measure.profile, map);
    return claimWithMetric(nextClaim(context), {
      when:
        texts === null
          ? null
          : {
              column: unit?.profile.name ?? '',
              ...(times === 1
                ? { not: groups.flatMap((group) => (group.times === 1 ? [] : (group.texts ?? []))) }
                : { in: texts }),
            },
      metric: [
        { key: 'measure', value: measureSpec, remark: own.size > 0 ? 'measures of your own are declared above' : null },
        { key: 'value', value: times === 1 ? spec : { ...spec, times }, remark: number.remark },
        ...(unitEntry === null ? [] : [{ key: 'unit', value: unitEntry }]),
      ],
      isFirst: texts === groups[0]?.texts,
    });
  });
  const measures = [...own].map(([id, text]) => ({
    entries: [
      { key: 'id', value: id },
      { key: 'label', value: text },
      { key: 'description', value: `${text}.`, remark: 'say what is counted' },
      { key: 'unit', value: 'COUNT' },
    ],
  }));
  return { claims, measures, used: context.used, remarks: context.remarks };
}

/** Units such as `Mio. EUR` multiply their figures, so rows of each multiplier are a claim of their own. */
function unitGroups(unit: ColumnProfile | null): { texts: string[] | null; times: number }[] {
  const groups = new Map<number, string[]>();
  for (const text of unit?.values?.keys() ?? []) {
    const times = unitParts(text).times;
    groups.set(times, [...(groups.get(times) ?? []), text]);
  }
  if (groups.size === 0) return [{ texts: null, times: 1 }];
  const isFull = unit !== null && unit.filled === unit.rows;
  if (!isFull && !groups.has(1)) groups.set(1, []);
  if (groups.size === 1) return [{ texts: null, times: [...groups.keys()][0] ?? 1 }];
  return [...groups].map(([times, texts]) => ({ texts, times }));
}

function unitParts(text: string): { times: number; unit: string | null } {
  const words = text
    .toLowerCase()
    .replaceAll('.', '')
    .split(/[\s/]+/);
  const times = words.some((word) => /^(?:m|mn|mio|million(?:s|en)?|millones|mill)$/.test(word))
    ? 1e6
    : words.some((word) => /^(?:bn|mrd|milliard(?:s|en)?|billions?)$/.test(word))
      ? 1e9
      : words.some((word) => /^(?:k|tsd|thousands?|tausend|miles|milliers)$/.test(word))
        ? 1e3
        : 1;
  const joined = /^(m|mn|bn|k)?(eur|usd|gbp|chf|€|\$|£)(m|mn|mio|bn|k)?$/.exec(
    text.toLowerCase().replaceAll(/[\s.]/g, ''),
  );
  const factor = joined?.[1] ?? joined?.[3];
  const times2 = factor === undefined ? times : factor === 'bn' ? 1e9 : factor === 'k' ? 1e3 : 1e6;
  const currency = codeIn(text);
  const unit = /%|percent|prozent/i.test(text)
    ? 'PERCENT'
    : (currency ?? (/^(?:x|times|fach|multiple)$/i.test(text.trim()) ? 'MULTIPLE' : 'COUNT'));
  return { times: times2, unit };
}

function codeIn(text: string): string | null {
  const words = text.toUpperCase().match(/[A-Z]+|[€$£]/g) ?? [];
  const signs: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', EURO: 'EUR' };
  for (const word of words) {
    const code = signs[word] ?? /^(?:M|MN|BN|K)?([A-Z]{3})(?:M|MN|BN|K)?$/.exec(word)?.[1];
    if (code !== undefined && isCurrencyCode(code)) return code;
  }
  return null;
}

function unitSpec(
  unit: ColumnProfile | null,
  currency: ColumnProfile | null,
  value: ColumnProfile,
  measure: ColumnProfile,
  map: Readonly<Record<string, string>>,
): Spec {
  if (unit !== null)
    return {
      column: unit.name,
      map: Object.fromEntries([...(unit.values?.keys() ?? [])].map((text) => [text, unitParts(text).unit])),
      else: null,
    };
  const money = currencySpec(value, currency);
  if (money === null) return null;
  const sums = Object.entries(map)
    .filter(([, id]) => Object.hasOwn(MEASURES, id) && MEASURE_UNITS[id] === null)
    .map(([text]) => text);
  const isAll = sums.length === Object.keys(map).length;
  return isAll ? money.spec : { when: [{ column: measure.name, in: sums, then: money.spec }] };
}

function claimWithMetric(
  context: Context,
  { when, metric, isFirst }: { when: Spec | null; metric: readonly Entry[]; isFirst: boolean },
): Block {
  const entities = context.plan.entities;
  const year = take(context, 'YEAR') ?? take(context, 'PERIOD');
  const date = take(context, 'DATE') ?? (year === null ? takeSince(context, 'METRIC') : null);
  const isPeriod = year !== null && (year.profile.type !== 'year' || year.profile.dates.has('quarter'));
  const entries: Entry[] = [
    { key: 'kind', value: 'METRIC', remark: isFirst && when === null ? context.choice.reason : null },
    ...(when === null ? [] : [{ key: 'when', value: when }]),
    {
      key: 'participants',
      value: entities.map(({ name, party, isOptional }) => ({
        entries: [
          { key: 'entity', value: name },
          { key: 'role', value: party.role },
          ...(isOptional ? [{ key: 'optional', value: true }] : []),
        ],
      })),
    },
    ...marketEntries(context),
    ...(date === null ? [] : [dateEntry('date', date, context.locale)]),
    {
      key: 'metric',
      value: {
        entries: [
          ...metric,
          ...(year === null
            ? []
            : [
                {
                  key: 'period',
                  value: { column: year.profile.name },
                  remark: isPeriod ? 'such as 2024-Q1, 2024-H1 or FY2024' : null,
                },
              ]),
        ],
      },
    },
    ...confidenceEntries(context),
    ...tagEntries(context),
    ...noteEntries(context, 'METRIC'),
    ...citationEntries(context),
    ...extraEntries(context),
  ];
  return { entries };
}

/** A claim for each column of figures. */
function wideMetrics(context: Context, valuation: UsedColumn | null = null): Block[] {
  const subject = context.plan.entities.find(({ party }) => party.role !== 'AUTHORITY' && party.role !== 'PERSON');
  if (!subject) return [];
  const measures = context.columns.flatMap((column) =>
    column.use.as === 'measure' ? [{ column, id: column.use.measure as string }] : [],
  );
  const all = [...measures, ...(valuation === null ? [] : [{ column: valuation, id: 'VALUATION' }])];
  const currencies = context.choice.kind === 'METRIC' ? take(context, 'CURRENCY') : null;
  return all.flatMap(({ column, id }, index) => {
    const isMoney = MEASURE_UNITS[id] === null;
    const currency = isMoney ? currencySpec(column.profile, currencies?.profile ?? null) : null;
    if (isMoney && currency === null) {
      context.remarks.push(
        `The column ${column.profile.name} has sums of money without a currency: it is in extra. If you know the currency, add a METRIC with measure: ${id} and its unit.`,
      );
      return [];
    }
    context.used.add(column.index);
    const value = moneySpec(column.profile);
    const years = /\b(?:19|20)\d\d\b/.exec(column.profile.name)?.[0] ?? null;
    return [
      claimWithMetric(nextClaim(context), {
        when:
          column.profile.filled < column.profile.rows || all.length > 1
            ? { column: column.profile.name, present: true }
            : null,
        metric: [
          { key: 'measure', value: id },
          { key: 'value', value: value.spec, remark: value.remark },
          ...(currency === null ? [] : [{ key: 'unit', value: currency.spec, remark: currency.remark }]),
          ...(years === null ? [] : [{ key: 'period', value: years }]),
        ],
        isFirst: index === 0,
      }),
    ];
  });
}
