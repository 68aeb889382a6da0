import type { JsonInput } from '../json-input.ts';
import { countryOfState } from './party.ts';
import { type BodsParty, bodsClaims } from './relationship.ts';
import { type BodsStatement, bodsStatement } from './statement.ts';

/** What has to be known of all statements before one of them becomes a record. */
export interface BodsRegister {
  /** False for a statement that another one replaces. */
  isCurrent(statement: BodsStatement): boolean;
  /** The key of a record: of 0.2 and 0.3, the first of the statements that replace each other. */
  keyOf(id: string): string;
  partyOf(id: string): BodsParty | null;
  /** True if a relationship has become a claim. */
  hasClaim(key: string): boolean;
  /** The statement, closed if a later one without details closes its record. */
  withEnd(statement: BodsStatement): BodsStatement;
}

/** Reads all files once. Holds ids, and no statements. */
export async function readBodsRegister(input: JsonInput, signal?: AbortSignal): Promise<BodsRegister> {
  /** By record, the statement that counts. */
  const latest = new Map<string, { readonly statement: string; readonly date: string }>();
  const replaced = new Map<string, string>();
  const closed = new Set<string>();
  const parties = new Map<string, { readonly isPerson: boolean; readonly country: string | null }>();
  /** The relationships that may be components. */
  const components = new Map<string, BodsStatement>();

  for await (const rows of input.rows(signal)) {
    for (const row of rows) {
      const statement = row.issue === null ? bodsStatement(row.item) : null;
      if (statement === null) continue;
      const { type, record, date, replaces } = statement;
      // a statement replaces another one in the order of the files, unless its date is earlier
      for (const old of replaces) if (old !== statement.statement) replaced.set(old, statement.statement);
      if (statement.isClosed) closed.add(record);
      const before = latest.get(record);
      const isLater = before === undefined || date >= before.date;
      if (isLater && !(statement.isClosed && before !== undefined && saysNoMore(statement))) {
        latest.set(record, { statement: statement.statement, date });
        if (!statement.isClosed) closed.delete(record);
        if (type === 'relationship') {
          if (statement.details['isComponent'] === true) components.set(record, sidesOnly(statement));
        } else parties.set(record, { isPerson: type === 'person', country: countryOfState(statement) });
      }
    }
  }

  const replacedBy = invert(replaced);
  const keyOf = (id: string): string => {
    let key = id;
    for (const seen = new Set<string>(); replacedBy.has(key) && !seen.has(key);) {
      seen.add(key);
      key = replacedBy.get(key) ?? key;
    }
    return key;
  };
  const currentOf = (id: string): string => {
    let current = id;
    for (const seen = new Set<string>(); replaced.has(current) && !seen.has(current);) {
      seen.add(current);
      current = replaced.get(current) ?? current;
    }
    return current;
  };
  const partyOf = (id: string): BodsParty | null => {
    const party = parties.get(currentOf(id)) ?? parties.get(id);
    if (party === undefined) return null;
    return {
      isPerson: party.isPerson,
      participant: party.country === null ? keyOf(id) : { id: party.country.toLowerCase() },
    };
  };
  const withEnd = (statement: BodsStatement) =>
    closed.has(statement.record) ? { ...statement, isClosed: true } : statement;
  const claimed = new Set(
    [...components]
      .filter(([, one]) => bodsClaims(one, '', partyOf).claims.length > 0)
      .map(([record]) => keyOf(record)),
  );
  return {
    isCurrent: ({ record, statement }) => latest.get(record)?.statement === statement && !replaced.has(statement),
    keyOf,
    partyOf,
    hasClaim: (key) => claimed.has(key),
    withEnd,
  };
}

/** A statement that closes a record need not repeat what it was. */
function saysNoMore({ type, details }: BodsStatement): boolean {
  return type === 'relationship' ? details['subject'] === undefined : Object.keys(details).length === 0;
}

/** Only what tells whether the relationship becomes a claim. */
function sidesOnly({ details, ...statement }: BodsStatement): BodsStatement {
  const { subject = null, interestedParty = null } = details;
  return { ...statement, details: { subject, interestedParty }, whole: {} };
}

/** By statement, the first one that it replaces. */
function invert(replaced: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const inverted = new Map<string, string>();
  for (const [old, statement] of replaced) if (!inverted.has(statement)) inverted.set(statement, old);
  return inverted;
}
