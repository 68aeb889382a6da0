import { display } from '../../dataset/issue.ts';
import { identifierKey } from '../../model/identifier.ts';
import type { DraftEntity } from '../draft.ts';
import type { ImportIssue, Place } from '../import-error.ts';
import type { DraftStore } from './draft-store.ts';
import { type EntityDraft, addToDraft, type Spot, toEntityDraft } from './entity-draft.ts';
import { areOneKind } from '../../model/identity/entity-kind.ts';
import { codeOfCountry } from './id-assignment.ts';
import { contradictingPair } from '../../model/identity/unique-scheme.ts';

/** The issues of the drafts of a row: contradictions to other rows, or within the row. */
export function rowIssues(drafts: readonly DraftEntity[], place: Place, store: DraftStore): ImportIssue[] {
  const issues: ImportIssue[] = [];
  /** What the row says of a key so far. */
  const inRow = new Map<string, EntityDraft>();
  for (const draft of drafts) {
    const { key } = draft;
    if (draft.kind === 'COUNTRY' && codeOfCountry(draft) === null) {
      issues.push({
        ...place,
        expected: `the code of a country for ${display(key)}, which is a COUNTRY`,
        got: display(draft.country ?? undefined),
      });
    }
    const index = store.find(key);
    const known = inRow.get(key) ?? (index < 0 ? null : store.draftAt(index));
    const added = toEntityDraft(draft, HERE);
    if (known === null) {
      if (drafts.length > 1) inRow.set(key, added);
      continue;
    }
    const where = (spot: Spot | undefined): string =>
      spot === undefined || spot === HERE ? 'the same row' : spotText(store.toPlace(spot));
    const issue = contradictionTo(known, added, where);
    if (issue !== null)
      issues.push({
        ...place,
        expected: `${issue.expected} for ${display(key)}, as in ${issue.where}`,
        got: issue.got,
      });
    addToDraft(known, added, () => {});
    inRow.set(key, known);
  }
  return issues;
}

/** Stands for the row that is checked. */
const HERE: Spot = [-1, -1];

function contradictionTo(known: EntityDraft, added: EntityDraft, where: (spot: Spot | undefined) => string) {
  if (!areOneKind(known.kind, added.kind)) {
    return { expected: `the kind ${known.kind}`, got: added.kind, where: where(known.spot) };
  }
  if (known.country !== null && added.country !== null && known.country !== added.country) {
    return { expected: `the country ${known.country}`, got: added.country, where: where(known.countrySpot) };
  }
  const pair =
    contradictingPair(known.identifiers, added.identifiers) ?? contradictingPair(added.identifiers, added.identifiers);
  if (pair === null) return null;
  const [one, other] = pair;
  return { expected: identifierKey(one), got: identifierKey(other), where: where(one.spot) };
}

function spotText({ file, line }: Place): string {
  return line === null ? file : `${file}:${line}`;
}
