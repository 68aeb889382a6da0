import type { ClaimKind } from '../../../../model/vocabulary.ts';
import type { ClaimField } from '../../word/header-words.ts';
import type { ClaimChoice } from '../choose-claim.ts';
import type { UsedColumn } from '../column-use.ts';
import type { Block, Entry } from '../mapping-text.ts';
import type { EntityPlan } from '../plan-entities.ts';
import type { Locale, Spec } from '../value-spec.ts';

/** What the fields of a claim are taken from. */
export interface Context {
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

/** The first column of a field that is not used yet; it is used then. */
export function take(context: Context, field: ClaimField): UsedColumn | null {
  const found =
    context.columns.find(({ use, index }) => use.as === 'field' && use.field === field && !context.taken.has(index)) ??
    null;
  if (found) claimColumn(context, found);
  return found;
}

export function claimColumn({ used, taken }: Context, { index }: UsedColumn): void {
  used.add(index);
  taken.add(index);
}

/** For another claim of the same row, which may use the same columns. */
export function nextClaim(context: Context): Context {
  return { ...context, taken: new Set(context.taken) };
}

/** A date of founding is about the company, unless the claim is about its founders. */
export function takeSince(context: Context, kind: ClaimKind): UsedColumn | null {
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

export function citationEntries({ citation }: Context): Entry[] {
  if (citation === null) return [];
  return [{ key: 'citations', value: typeof citation === 'string' ? [citation] : ([citation] as readonly Block[]) }];
}

/** Filled in when all columns have been looked at. */
const EXTRA_KEY = 'extra';
export function extraEntries({ choice }: Context): Entry[] {
  return choice.kind === null ? [] : [{ key: EXTRA_KEY, value: [] }];
}
