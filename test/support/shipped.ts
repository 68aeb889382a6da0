import { readFileSync } from 'node:fs';

import { projectFile } from '../../src/support/project-file.ts';
import type { Claim, Entity, Source } from './record.ts';

export { firstDay, lastDay } from './day.ts';
export type { Claim, Entity, Source } from './record.ts';

/* The records of the shipped data set, read without code of the server. */

export const claims = lines<Claim>('claims');
export const entities = lines<Entity>('entities');
export const sources = lines<Source>('sources');

export const entityOf = indexed(entities);
export const claimOf = indexed(claims);
export const sourceOf = indexed(sources);

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
