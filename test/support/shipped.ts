import { readFileSync } from 'node:fs';

import { projectFile } from '../../src/project-file.ts';

/* The shipped records as plain data: what the tests compute their own answers from, sharing no code with the server. */

export interface Claim {
  readonly id: string;
  readonly kind: string;
  readonly summary: string;
  readonly status: string;
  readonly stage: string | null;
  readonly participants: readonly { readonly entity: string; readonly role: string }[];
  readonly markets: readonly string[];
  readonly region: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly date: string | null;
  readonly metric: { readonly measure: string; readonly value: number } | null;
  readonly series: string | null;
  readonly confidence: number;
  readonly tier: string;
  readonly citations: readonly { readonly source: string }[];
  readonly relations: readonly { readonly kind: string; readonly claim: string }[];
  readonly title: string | null;
  readonly seenFrom: string | null;
  readonly seenUntil: string | null;
}

export interface Entity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly { readonly name: string }[];
  readonly country: string | null;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string | null;
}

export const claims = lines<Claim>('claims');
export const entities = lines<Entity>('entities');
export const sources = lines<Source>('sources');

export const entityOf = indexed(entities);
export const claimOf = indexed(claims);
export const sourceOf = indexed(sources);

/** First day that a partial date may mean. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Last day that a partial date may mean. */
export function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

export function ids(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id).toSorted();
}

function lines<T>(name: string): T[] {
  const text = readFileSync(projectFile(`seed/data/${name}.jsonl`), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

function indexed<T extends { readonly id: string }>(records: readonly T[]): (id: string) => T {
  const byId = new Map(records.map((record) => [record.id, record]));
  return (id) => {
    const record = byId.get(id);
    if (!record) throw new Error(`The shipped data has no ${id}.`);
    return record;
  };
}
