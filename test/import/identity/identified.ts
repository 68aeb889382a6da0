import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { DraftEntity } from '../../../src/import/draft.ts';
import { createIdentity, type IdentityOptions, type IdentityResult } from '../../../src/import/identity/identity.ts';
import { emptyLedger, type Ledger, ledgerText, readLedgerFile } from '../../../src/import/identity/ledger.ts';
import { type Matches, matchText, NO_MATCHES, readMatches } from '../../../src/import/identity/match-file.ts';
import { formatImportIssue, type ImportIssue } from '../../../src/import/import-error.ts';

export type Draft = Partial<DraftEntity> & { readonly name: string };

export interface Identified {
  readonly result: IdentityResult;
  readonly entities: readonly { readonly id: string; readonly [key: string]: unknown }[];
  /** The texts of the files that the next import reads. */
  readonly ledger: string;
  readonly matches: string;
  /** The issues of rows that were rejected. */
  readonly rejected: readonly string[];
}

/** An import of entities alone, each in a row of its own from line 2 on. The key is the name if there is no other. */
export function identify(
  drafts: readonly (Draft | readonly Draft[])[],
  options: Partial<IdentityOptions> = {},
): Identified {
  const identity = createIdentity({
    prefix: 'x-',
    idsAreGiven: false,
    ledger: emptyLedger(),
    judgements: NO_MATCHES,
    others: [],
    matchThreshold: 0.75,
    ...options,
  });
  const rejected: ImportIssue[] = [];
  for (const [index, row] of drafts.entries()) {
    const entities = [row].flat().map((draft): DraftEntity => ({ key: draft.name, kind: 'COMPANY', ...draft }));
    const place = { file: 'deals.csv', line: index + 2, column: null };
    const issues = identity.check(entities, place);
    if (issues.length === 0) identity.add(entities, place);
    rejected.push(...issues);
  }
  const result = identity.finish();
  return {
    result,
    entities: [...result.records()] as Identified['entities'],
    ledger: [...ledgerText(result.ledgerRows())].join(''),
    matches: [...matchText(result.matches)].join(''),
    rejected: rejected.map(formatImportIssue),
  };
}

export function ledgerIn(text: string): Promise<Ledger> {
  return withFile(text, (path) => readLedgerFile(path));
}

export function matchesIn(text: string): Promise<Matches> {
  return withFile(text, (path) => readMatches(path, 'matches.csv'));
}

/** A file of matches with these judgements. */
export function judgementsOf(...rows: readonly (readonly [left: string, right: string, judgement: string])[]) {
  return matchesIn(['left,right,judgement', ...rows.map((row) => row.join(','))].join('\n'));
}

async function withFile<Result>(text: string | Uint8Array, use: (path: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'fingraph-identity-'));
  try {
    const path = join(folder, 'file.csv');
    await writeFile(path, text);
    return await use(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}
