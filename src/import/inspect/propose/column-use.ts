import type { ColumnProfile } from '../profile/column-profile.ts';
import type { Slot } from '../word/header-words.ts';
import { byContent, type ColumnUse, coverage, NONE } from './content-use.ts';

export interface UsedColumn {
  readonly profile: ColumnProfile;
  readonly index: number;
  readonly use: ColumnUse;
}

export function useColumns(profiles: readonly ColumnProfile[]): UsedColumn[] {
  const columns = profiles.map((profile, index) => ({ profile, index, use: byHeader(profile) }));
  const readings = withGuessedNames(
    columns.map((column) => ({
      ...column,
      use: column.profile.filled === 0 ? NONE : byContent(column.profile, column.use),
    })),
  );
  return inContext(readings);
}

/** If no name and no content tells who the rows are about: the first one or two columns of short texts. */
function withGuessedNames(columns: readonly UsedColumn[]): UsedColumn[] {
  if (columns.some(({ use }) => use.as === 'name' || (use.as === 'attribute' && use.attribute === 'NAME')))
    return [...columns];
  const texts = columns.filter(
    ({ use, profile }) =>
      use.as === 'none' &&
      (profile.type === 'text' || profile.type === 'category' || profile.type === 'list') &&
      profile.filled >= profile.rows * 0.8 &&
      profile.samples.every((text) => text.length <= 60),
  );
  const named = texts.slice(0, 2);
  return columns.map((column) =>
    named.includes(column) ? { ...column, use: { as: 'name', slot: 'COMPANY' } } : column,
  );
}

function byHeader({ header }: ColumnProfile): ColumnUse {
  const { slot, attribute, field, source, measure } = header;
  if (source !== null) return { as: 'source', part: source };
  if (measure !== null && slot === null) return { as: 'measure', measure };
  if (attribute === 'NAME' && slot !== null) return { as: 'name', slot };
  if (attribute !== null) return { as: 'attribute', slot, attribute };
  if (field !== null) return { as: 'field', slot, field };
  return slot === null ? NONE : { as: 'name', slot };
}

/** Resolves words whose meaning depends on the other columns. */
function inContext(columns: readonly UsedColumn[]): UsedColumn[] {
  const has = (test: (use: ColumnUse) => boolean) => columns.some(({ use }) => test(use));
  const hasSlot = (...slots: readonly Slot[]) => has((use) => use.as === 'name' && slots.includes(use.slot));
  const hasPerson = hasSlot('PERSON', 'FOUNDER', 'FIRST_NAME', 'LAST_NAME');
  const hasPersonName = columns.some(
    ({ use, profile }) =>
      use.as === 'attribute' &&
      use.attribute === 'NAME' &&
      use.slot === null &&
      (profile.type === 'person' || hasSlot('COMPANY', 'BANK')),
  );
  const hasSourceTitle = has((use) => use.as === 'source' && use.part === 'SOURCE_TITLE');
  const hasUrl = has((use) => use.as === 'source');
  const hasSourceNode =
    columns.some(({ profile }) => profile.header.words.join(' ') === 'source') &&
    hasSlot('TARGET') &&
    // beside a buyer, a source is where the deal was reported
    !hasSlot('BUYER', 'ACQUIRER') &&
    columns.some(({ profile }) => profile.header.words.join(' ') === 'target');
  const hasMeasureName = has((use) => use.as === 'field' && use.field === 'MEASURE');
  const hasCurrency = has((use) => use.as === 'field' && use.field === 'CURRENCY');
  const hasAddress = has((use) => use.as === 'source' && use.part === 'SOURCE_URL');
  const address = hasAddress
    ? null
    : columns.find(({ use, profile }) => profile.type === 'url' && use.as !== 'attribute' && use.as !== 'name');
  return columns.map((column) => {
    const { use, profile } = column;
    if (column === address) return { ...column, use: { as: 'source', part: 'SOURCE_URL' } };
    const words = profile.header.words.join(' ');
    if (hasSourceNode && words === 'source' && profile.type !== 'url')
      return { ...column, use: { as: 'name', slot: 'EDGE_FROM' } };
    if (hasSourceNode && words === 'target') return { ...column, use: { as: 'name', slot: 'EDGE_TO' } };
    if (use.as === 'field' && use.field === 'JOB_TITLE' && !hasPerson && !hasPersonName) {
      if (coverage(profile, 'role') >= 0.4) return { ...column, use: { ...use, field: 'ROLE' } };
      const isTitle = words === 'title' || words === 'titel' || words === 'titre' || words === 'titulo';
      return {
        ...column,
        use: isTitle && hasUrl && !hasSourceTitle ? { as: 'source', part: 'SOURCE_TITLE' } : { ...use, field: 'NOTE' },
      };
    }
    if (
      use.as === 'field' &&
      use.field === 'VALUE' &&
      !hasMeasureName &&
      (profile.header.unit.currency !== null || profile.currencies.size > 0 || hasCurrency)
    ) {
      return { ...column, use: { ...use, field: 'AMOUNT' } };
    }
    // "name" alone is a person next to a company, and otherwise the company
    if (use.as === 'attribute' && use.attribute === 'NAME' && use.slot === null) {
      const isPerson =
        profile.type === 'person' ||
        (hasSlot('COMPANY', 'BANK', 'MERCHANT', 'PSP', 'WALLET') &&
          has((other) => other.as === 'field' && other.field === 'JOB_TITLE'));
      return { ...column, use: { as: 'name', slot: isPerson && !hasPerson ? 'PERSON' : 'COMPANY' } };
    }
    return column;
  });
}
