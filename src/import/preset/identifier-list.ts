import { identifierIssue, identifierKey, normalizeIdentifier } from '../../model/identifier.ts';
import type { IdentifierScheme } from '../../model/identifier-vocabulary.ts';
import type { DraftEntity } from '../draft.ts';

type DraftIdentifier = NonNullable<DraftEntity['identifiers']>[number];

/** Schemes of which an entity has one identifier. Several values are a mistake of the file, so that none is trusted. */
const UNIQUE: ReadonlySet<IdentifierScheme> = new Set(['LEI', 'WIKIDATA', 'CIK', 'PERMID']);

/** The identifiers of an entity of a foreign file, of which a data set takes those that are valid. */
export interface IdentifierList {
  /** False if the value is no valid one of its scheme. */
  add(scheme: IdentifierScheme, value: string): boolean;
  /** The identifiers, each once. Of a scheme with several values though an entity has one, none. */
  result(): readonly DraftIdentifier[];
}

export function createIdentifierList(): IdentifierList {
  const byKey = new Map<string, DraftIdentifier>();
  return {
    add(scheme, given) {
      const identifier = { scheme, value: normalizeIdentifier({ scheme, value: given }) };
      if (identifierIssue(identifier) !== null) return false;
      byKey.set(identifierKey(identifier), identifier);
      return true;
    },
    result() {
      const all = [...byKey.values()];
      const countOf = (scheme: IdentifierScheme) => all.filter((one) => one.scheme === scheme).length;
      return all.filter(({ scheme }) => !UNIQUE.has(scheme) || countOf(scheme) === 1);
    },
  };
}
