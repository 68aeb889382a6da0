import type { Dataset } from '../../dataset/dataset.ts';
import { formatIssue, printable } from '../../dataset/issue.ts';
import { type JudgedPair, pairKey } from '../../dataset/judgement/judgement.ts';
import type { LocatedPair } from '../../dataset/judgement/judgement-file.ts';
import { mergeGroups, resolveMerges } from '../../dataset/judgement/merge-group.ts';
import { mergeIssues } from '../../dataset/judgement/merge-record.ts';
import { type ComparedEntity, type DuplicatePair, duplicateSteps } from '../../import/identity/duplicate.ts';
import type { EntityRecord } from '../../model/record.ts';
import { counted } from '../../support/counted.ts';

/** An entity that is shown, and the data set that describes it. */
interface ShownEntity extends ComparedEntity {
  readonly record: EntityRecord;
  readonly dataset: string;
  readonly claims: number;
}

type ShownPair = DuplicatePair<ShownEntity>;

/** Goes through the pairs of a data set that may be one entity. */
export interface Dedupe {
  /** The pair to ask about; null if none is left. */
  current(): ShownPair | null;
  /** How many pairs are left, this one included. */
  left(): number;
  /** Why a judgement contradicts others; null if it does not. */
  issueOf(judged: JudgedPair): string | null;
  answer(judged: JudgedPair): void;
  skip(): void;
  /** The last answer; null if there is none. */
  last(): JudgedPair | null;
  undo(): void;
}

interface DedupeOptions {
  readonly minScore: number;
  /** Whether pairs that are judged unsure are asked again. */
  readonly withUnsure: boolean;
}

export function createDedupe(
  dataset: Dataset,
  others: readonly Dataset[],
  { minScore, withUnsure }: DedupeOptions,
): Dedupe {
  const own = shownEntities(dataset);
  const ownIds = new Set(own.map(({ id }) => id));
  const theirs = new Map(others.flatMap(shownEntities).map((entity) => [entity.id, entity]));
  const entities = [...own, ...[...theirs.values()].filter(({ id }) => !ownIds.has(id))];
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  let judged: LocatedPair[] = [...(dataset.judgements ?? [])];
  const isAsked = (pair: JudgedPair): boolean => pair.judgement === 'unsure' && withUnsure;
  const settled = new Set(judged.flatMap((pair) => (isAsked(pair) ? [] : pairKey(pair))));
  const isSettled = (left: string, right: string): boolean => settled.has(pairKey({ left, right }));
  const pairs = finished(duplicateSteps({ entities, own: own.length, minScore, isSettled })).map(withMoreClaimsFirst);
  let at = 0;
  const answers: { readonly place: number; readonly before: LocatedPair[]; readonly pair: JudgedPair }[] = [];
  let isImplied = impliedBy(judged);
  const isOpen = (pair: ShownPair | undefined): pair is ShownPair =>
    pair !== undefined && !isImplied(pair.left.id, pair.right.id);

  function issueOf(pair: JudgedPair): string | null {
    const after = replaced(judged, pair);
    const { merges, issues } = resolveMerges(after, { isOwn: (id) => ownIds.has(id) });
    const linesOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id)?.record ?? []);
    const merging = [...merges.mergedInto].flatMap(([id, merged]) => mergeIssues(linesOf([id, ...merged]), merges));
    const [issue] = [...issues, ...merging];
    return issue === undefined ? null : formatIssue(issue);
  }

  return {
    current() {
      while (at < pairs.length && !isOpen(pairs[at])) at += 1;
      return pairs[at] ?? null;
    },
    left: () => pairs.slice(at).filter(isOpen).length,
    issueOf,
    answer(pair) {
      answers.push({ place: at, before: judged, pair });
      judged = replaced(judged, pair);
      isImplied = impliedBy(judged);
      at += 1;
    },
    skip() {
      at += 1;
    },
    last: () => answers.at(-1)?.pair ?? null,
    undo() {
      const last = answers.pop();
      if (last === undefined) return;
      judged = last.before;
      isImplied = impliedBy(judged);
      at = last.place;
    },
  };
}

function shownEntities({ manifest, entities, claims, builtIn }: Dataset): ShownEntity[] {
  const countries = new Set(builtIn);
  const counts = new Map<string, number>();
  for (const { participants } of claims) {
    for (const id of new Set(participants.map(({ entity }) => entity))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return entities.flatMap((record) => {
    const { id, kind, name, names, country, identifiers } = record;
    if (kind === 'COUNTRY' || countries.has(id)) return [];
    const all = [name, ...names.map((other) => other.name)];
    const shown = { record, dataset: manifest.id, claims: counts.get(id) ?? 0 };
    return { id, kind, names: all, country, identifiers, ...shown };
  });
}

/** The entity on the left keeps its id: better that with more claims. */
function withMoreClaimsFirst(pair: ShownPair): ShownPair {
  return pair.right.claims > pair.left.claims ? { ...pair, left: pair.right, right: pair.left } : pair;
}

function replaced(judged: readonly LocatedPair[], pair: JudgedPair): LocatedPair[] {
  const others = judged.filter((other) => pairKey(other) !== pairKey(pair));
  return [...others, { ...pair, line: Math.max(1, ...judged.map(({ line }) => line)) + 1 }];
}

/** Whether judgements decide a pair without naming it: A is B, and B is, or is not, C. */
function impliedBy(judged: readonly JudgedPair[]): (left: string, right: string) => boolean {
  const { areOne, oneOf } = mergeGroups(judged);
  const apart = new Set(
    judged
      .filter(({ judgement }) => judgement === 'negative')
      .map(({ left, right }) => pairKey({ left: oneOf(left), right: oneOf(right) })),
  );
  return (left, right) => areOne(left, right) || apart.has(pairKey({ left: oneOf(left), right: oneOf(right) }));
}

function finished<Result>(steps: Generator<void, Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** What is shown of a pair. */
export function pairText({ left, right, score, speaksFor, speaksAgainst }: ShownPair, { left: rest }: Dedupe): string {
  return [
    `Score ${score.toFixed(2)}, ${counted(rest(), 'pair')} left`,
    entityText(left),
    entityText(right),
    `  for:     ${speaksFor.join('; ') || 'nothing'}`,
    ...(speaksAgainst.length > 0 ? [`  against: ${speaksAgainst.join('; ')}`] : []),
  ].join('\n');
}

function entityText({ id, kind, names, country, identifiers, record, dataset, claims }: ShownEntity): string {
  const [name = id, ...others] = names.map(printable);
  const facts = [
    kind,
    country ?? 'no country',
    counted(claims, 'claim'),
    ...identifiers.slice(0, MAX_SHOWN).map(({ scheme, value }) => printable(`${scheme} ${value}`)),
    dataset,
  ];
  return [
    `  ${name} (${id}): ${facts.join(', ')}`,
    ...(others.length > 0 ? [`    also ${others.slice(0, MAX_SHOWN).join('; ')}`] : []),
    ...(record.description === null ? [] : [`    ${printable(record.description)}`]),
  ].join('\n');
}

const MAX_SHOWN = 5;
