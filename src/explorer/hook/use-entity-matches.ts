import { type EntityKind, type FindQuery, FindDocument } from '../../client/client.ts';
import { type Answer, useQuestion } from '../query/use-question.ts';
import { hasWord } from '../text/has-word.ts';
import { useDelayed } from './use-delayed.ts';

export interface PickedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

export interface EntityMatches {
  /** The text of the last request. */
  readonly searched: string;
  /** The matches are those of the typed text. */
  readonly settled: boolean;
  /** An exact match comes first. */
  readonly matches: readonly PickedEntity[];
  readonly isUnmatched: boolean;
  /** How many claims and sources match if no entity does; null while unknown. */
  readonly hits: number | null;
  /** The error of a failed search; null if it did not fail. */
  readonly error: unknown;
}

/** Finds entities by the first letters of their names. `countsHits`: count claims and sources if no entity matches. */
export function useEntityMatches(typed: string, countsHits: boolean): EntityMatches {
  const searched = useDelayed(typed, TYPING_MS);
  const isSearch = hasWord(searched);
  const { data, state, error } = useQuestion(
    FindDocument,
    isSearch ? { text: searched, kinds: ['ENTITY'] as const, first: MAX_MATCHES } : null,
  );
  const settled = isSearch && state === 'ready' && searched === typed;
  // while a result for an earlier text is shown, only names that match the current one: Enter must not take another
  const matches =
    isSearch && typed !== '' && data
      ? exactFirst(
          foundEntities(data).filter(({ name }) => settled || nameIncludes(name, typed)),
          typed,
        )
      : [];
  const isUnmatched = settled && matches.length === 0;
  const hits = useQuestion(FindDocument, isUnmatched && countsHits ? { text: searched, first: 0 } : null);
  return {
    searched,
    settled,
    matches,
    isUnmatched,
    hits: countsHits ? hitCount(hits) : 0,
    error: state === 'failed' ? error : null,
  };
}

/** The pause after the last key before a request is sent. */
const TYPING_MS = 150;
const MAX_MATCHES = 8;

function foundEntities({ search }: FindQuery): PickedEntity[] {
  return search.edges.flatMap(({ node }) =>
    'name' in node ? [{ id: node.id, kind: node.kind, name: node.name }] : [],
  );
}

function nameIncludes(name: string, typed: string): boolean {
  return name.toLowerCase().includes(typed.toLowerCase());
}

function exactFirst(entities: readonly PickedEntity[], typed: string): PickedEntity[] {
  const isExact = ({ name }: PickedEntity) => Number(name.toLowerCase() === typed.toLowerCase());
  return entities.toSorted((a, b) => isExact(b) - isExact(a));
}

function hitCount({ state, data }: Answer<FindQuery>): number | null {
  return state === 'ready' ? data.search.totalCount : null;
}
