import { type ClaimKind, SERIES_KINDS, STAGED_KINDS, STAKE_KINDS } from '../../../../model/vocabulary.ts';
import type { ClaimField } from '../../word/header-words.ts';
import { valueNamed } from '../../word/value-words.ts';
import type { UsedColumn } from '../column-use.ts';
import type { Entry } from '../mapping-text.ts';
import { omittedRemark } from '../entity-block.ts';
import type { PlannedEntity } from '../plan-entities.ts';
import { dateEntry } from '../plan-source.ts';
import { numberSpec, type Spec, whenThen, wordSpec } from '../value-spec.ts';
import { amountEntries } from './amount-field.ts';
import { type Context, take, takeSince } from './claim-context.ts';

/** Fields in the order of the documentation. */
export function claimFields(context: Context, kind: ClaimKind, entities: readonly PlannedEntity[]): Entry[] {
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
    {
      key: 'status',
      value: { when: [whenThen({ column: until.profile.name, present: true }, 'ENDED')], else: 'ACTIVE' },
    },
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

export function marketEntries(context: Context): Entry[] {
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

export function confidenceEntries(context: Context): Entry[] {
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

export function tagEntries(context: Context): Entry[] {
  const tags = take(context, 'TAGS');
  return tags === null ? [] : [{ key: 'tags', value: { column: tags.profile.name, split: [',', ';', '|'] } }];
}

export function noteEntries(context: Context, kind: ClaimKind): Entry[] {
  const action = kind === 'ENFORCEMENT' ? take(context, 'ENFORCEMENT') : null;
  const note = action ?? take(context, 'NOTE') ?? take(context, 'SUMMARY');
  return note === null ? [] : [{ key: 'note', value: { column: note.profile.name } }];
}
