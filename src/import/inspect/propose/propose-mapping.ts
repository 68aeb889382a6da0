import { slugOf } from '../../../support/slug.ts';
import type { ColumnProfile } from '../profile/column-profile.ts';
import type { Dialect } from '../../reader/table.ts';
import { chooseClaim } from './choose-claim.ts';
import { type UsedColumn, useColumns } from './column-use.ts';
import { type Block, blockText, type Entry, commentText } from './mapping-text.ts';
import type { SampleRows } from './party-name.ts';
import { type EntityPlan, planEntities } from './plan-entities.ts';
import { planClaims } from './claim/plan-claims.ts';
import { planSource } from './plan-source.ts';
import { dayOrder, type Locale, type SpecObject } from './value-spec.ts';

export interface ProposalInput {
  /** The path as the mapping names it, with the part behind `#`. */
  readonly path: string;
  /** Of the file. */
  readonly title: string;
  readonly dialect: Dialect;
  readonly profiles: readonly ColumnProfile[];
  readonly sample: SampleRows;
  readonly locale: Locale;
  readonly footers: readonly { readonly column: string; readonly text: string }[];
  /** True if other tables of the mapping may name the same organisations and people. */
  readonly isOneOfMany: boolean;
}

export interface Proposal {
  /** The kind of claim that each row becomes; null for none. */
  readonly kind: string | null;
  readonly reason: string;
  /** For each column, what it becomes: `claims.date`, `partner.country`. */
  readonly uses: ReadonlyMap<string, string>;
  /** null if nothing of the table can be mapped. */
  readonly file: Block | null;
  readonly measures: readonly Block[];
  readonly remarks: readonly string[];
}

/** Proposes what a mapping says about one table. */
export function proposeFile({
  path,
  title,
  dialect,
  profiles,
  sample,
  locale,
  footers,
  isOneOfMany,
}: ProposalInput): Proposal {
  const columns = useColumns(profiles);
  const choice = chooseClaim(columns, titleOf(title));
  const plan = planEntities(choice, columns, sample, isOneOfMany);
  const source = planSource(columns, locale);
  const claims = planClaims(choice, plan, columns, locale, source.citation);
  const used = new Set([...plan.used, ...source.used, ...claims.used]);
  const rest = columns.filter(({ index, profile }) => !used.has(index) && profile.filled > 0);
  const empty = columns.filter(({ profile, index }) => profile.filled === 0 && !used.has(index));
  const own = rest.map(({ profile }) => profile.name);
  const ignored = [...plan.ignored, ...empty, ...privateColumns(rest)].map(({ profile }) => profile.name);
  const extra = own.filter((name) => !ignored.includes(name));
  const blanks = blankWords(profiles);
  const entries: Entry[] = [
    { key: 'path', value: path },
    ...dialectEntries(dialect),
    ...(blanks.length === 0 ? [] : [{ key: 'empty', value: blanks, remark: 'words that stand for an empty cell' }]),
    ...(footers.length === 0
      ? []
      : [
          {
            key: 'where',
            value: { column: footers[0]?.column ?? '', not: footers.map(({ text }) => text) },
            remark: 'the last rows are no data',
          },
        ]),
    ...(ignored.length === 0
      ? []
      : [{ key: 'ignore', value: ignored, remark: 'left out: empty, or about private persons' }]),
    ...(plan.entities.length === 0
      ? []
      : [{ key: 'entities', value: { entries: entityEntries(plan, claims.claims.length === 0 ? extra : []) } }]),
    ...(source.source === null
      ? []
      : [{ key: 'sources', value: { entries: [{ key: 'source', value: source.source }] } }]),
    ...(claims.claims.length === 0
      ? []
      : [
          {
            key: 'claims',
            value: claims.claims.map((block) => withExtra(block, [...new Set([...omittedColumns(block), ...extra])])),
          },
        ]),
  ];
  const file = { entries };
  return {
    kind: choice.kind,
    reason: choice.reason,
    uses: usesOf(file, profiles),
    file: plan.entities.length === 0 && source.source === null ? null : file,
    measures: claims.measures,
    remarks: claims.remarks,
  };
}

const MAX_BLANKS = 20;

function blankWords(profiles: readonly ColumnProfile[]): string[] {
  return [...new Set(profiles.flatMap(({ blanks }) => [...blanks.keys()]))].slice(0, MAX_BLANKS);
}

function privateColumns(columns: readonly UsedColumn[]): UsedColumn[] {
  return columns.filter(({ profile }) =>
    profile.header.words.some((word) =>
      /^(?:birth|geburt|naissance|nacimiento|gender|geschlecht|sexe|sexo)/.test(word),
    ),
  );
}

/** What the reader found out, where another program might read the file otherwise. */
function dialectEntries({ format, delimiter, encoding, header }: Dialect): Entry[] {
  const csv = {
    ...(delimiter !== null && delimiter !== ',' && { delimiter }),
    ...(encoding !== null && encoding !== 'utf-8' && { encoding }),
  };
  return [
    ...(header !== null && header !== 1
      ? [
          {
            key: 'header',
            value: header,
            remark: header === 0 ? 'the file has no header' : 'the row with the names of the columns',
          },
        ]
      : []),
    ...(format === 'csv' && Object.keys(csv).length > 0 ? [{ key: 'csv', value: csv }] : []),
  ];
}

function entityEntries({ entities }: EntityPlan, extra: readonly string[]): Entry[] {
  return entities.map(({ name, block }, index) => ({
    key: name,
    value: index === 0 ? withExtra(block, extra, true) : block,
  }));
}

/** Columns of which some cells cannot be read: `extra` keeps their texts. */
function omittedColumns({ entries }: Block): string[] {
  const columns: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (typeof value === 'object' && value !== null) {
      if ('invalid' in value && value.invalid === 'omit' && 'column' in value && typeof value.column === 'string')
        columns.push(value.column);
      for (const inner of Object.values(value)) visit(inner);
    }
  };
  for (const { value } of entries) visit(value);
  return columns;
}

/** Columns that nothing else uses are kept in `extra`. */
function withExtra(block: Block, columns: readonly string[], isEntity = false): Block {
  const present = block.entries.find(({ key }) => key === 'extra');
  const all = [...((isEntity ? (present?.value as string[] | undefined) : undefined) ?? []), ...columns];
  const others = block.entries.filter(({ key }) => key !== 'extra');
  return {
    entries:
      all.length === 0 ? others : [...others, { key: 'extra', value: all, remark: 'kept and shown, but not filtered' }],
  };
}

/** Where the mapping uses each column. */
function usesOf(file: Block, profiles: readonly ColumnProfile[]): Map<string, string> {
  const uses = new Map<string, string[]>();
  const names = new Set(profiles.map(({ name }) => name));
  const note = (name: unknown, place: string) => {
    if (typeof name !== 'string' || !names.has(name)) return;
    const places = uses.get(name) ?? [];
    if (!places.includes(place)) uses.set(name, [...places, place]);
  };
  const visit = (value: unknown, place: readonly string[]): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, place);
    else if (typeof value === 'object' && value !== null) {
      if ('entries' in value) {
        for (const entry of (value as Block).entries) visitEntry(entry, place);
        return;
      }
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'column') note(inner, place.join('.'));
        else if (key === 'columns') for (const name of inner as unknown[]) note(name, place.join('.'));
        else visit(inner, place);
      }
    }
  };
  const visitEntry = ({ key, value }: Entry, place: readonly string[]): void => {
    const label = key === 'entities' || key === 'sources' ? [] : key === 'claims' ? ['claim'] : [key];
    if (key === 'extra' || key === 'ignore')
      for (const name of value as string[]) note(name, [...place, key === 'extra' ? 'extra' : 'left out'].join('.'));
    else if (
      key === 'when' &&
      place[0] === 'claim' &&
      typeof value === 'object' &&
      value !== null &&
      'column' in value &&
      ('in' in value || 'not' in value)
    )
      note((value as SpecObject)['column'], 'claim.kind');
    else if (key !== 'key' && key !== 'when' && key !== 'each' && key !== 'participants')
      visit(value, [...place, ...label]);
    else if (key === 'participants') visit(value, place);
    else if (key === 'key' && place[0] === 'claim') for (const name of value as string[]) note(name, 'claim.key');
  };
  for (const entry of file.entries) visitEntry(entry, []);
  return new Map([...uses].map(([name, places]) => [name, places.slice(0, 3).join(', ')]));
}

/** The text of a mapping file for proposals of one or more tables. */
export function mappingText(title: string, proposals: readonly Proposal[], remarks: readonly string[]): string {
  const id = slugOf(title) || 'my-data';
  const measures = proposals.flatMap((proposal) => proposal.measures);
  const vocabulary: Entry[] =
    measures.length === 0 ? [] : [{ key: 'vocabulary', value: { entries: [{ key: 'measures', value: measures }] } }];
  const head = [
    '# yaml-language-server: $schema=./node_modules/fingraph/schema/import/mapping.schema.json',
    '# Proposed by "fingraph import inspect". Look through it, and correct what it got wrong.',
    ...[...proposals.flatMap((proposal) => proposal.remarks), ...remarks].map((remark) => `# - ${commentText(remark)}`),
    '',
  ];
  const dataset: Entry = {
    key: 'dataset',
    value: {
      entries: [
        { key: 'id', value: id, remark: 'the name of the data set in a graph: keep it' },
        { key: 'title', value: titleOf(title) },
      ],
    },
  };
  const body: Block = {
    entries: [dataset, ...vocabulary, { key: 'files', value: proposals.flatMap(({ file }) => file ?? []) }],
  };
  return `${head.join('\n')}${blockText(body)}`;
}

function titleOf(name: string): string {
  const words = name.replaceAll(/[-_\s]+/g, ' ').trim();
  return words === '' ? 'My data' : words.charAt(0).toUpperCase() + words.slice(1);
}

/** How a file writes days, as far as its columns tell. */
export function localeOf(profiles: readonly ColumnProfile[], dialect: Dialect): Locale {
  const orders = profiles.map((profile) => ({ profile, order: dayOrder(profile, { isDayFirst: true }) }));
  const certain = orders.find(
    ({ profile, order }) =>
      !order.isDoubtful && [...profile.dates.keys()].some((pattern) => /^(?:dd|MM)[/-](?:dd|MM)/.test(pattern)),
  );
  if (certain) return { isDayFirst: certain.order.isDayFirst };
  const hasDollars = profiles.some(({ currencies, header }) => currencies.has('$') || header.unit.currency === 'USD');
  const hasCommas = profiles.some(({ decimal }) => decimal === ',');
  return { isDayFirst: dialect.delimiter === ';' || hasCommas || !hasDollars };
}
