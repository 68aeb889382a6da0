import { describe, expect, it } from 'vitest';

import { checkDataset } from '../../../src/dataset/check-dataset.ts';
import { checkClaim, checkEntity, checkSource } from '../../../src/dataset/check-record.ts';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import { readDataset } from '../../../src/dataset/read.ts';
import { toClaimLine } from '../../../src/dataset/complete/record-line.ts';
import { CLAIM_KINDS, valuesOf } from '../../../src/model/vocabulary.ts';
import { projectFile } from '../../../src/support/project-file.ts';
import { generateDataset } from './generate.ts';

const COUNT = 2_000;

const dataset = await generateDataset({ claims: COUNT, seed: 1 });
const { sources, entities, claims } = dataset;
const shipped = await readDataset(projectFile('seed/data'));

describe('A generated data set', () => {
  it('has the requested size, and a hub', () => {
    const sizes = [claims.length, entities.length, sources.length];
    expect(sizes.map((size) => Math.round((10 * size) / COUNT))).toEqual([10, 3, 1]);
    expect(claims).toHaveLength(COUNT);
    expect(entities.find(({ id }) => id === 'hub')).toMatchObject({ kind: 'WALLET', name: 'Hub' });
  });

  it.each([1, 40, COUNT])('passes every check, with %i claims', async (count) => {
    expect(issuesOf(await generateDataset({ claims: count, seed: 7 }))).toEqual([]);
  });

  it('equals what the reader returns: sorted records, sorted keys and the same version', () => {
    expect(sources.map((source) => checkSource(source).record)).toEqual(sources);
    expect(entities.map((entity) => checkEntity(entity).record)).toEqual(entities);
    expect(claims.map((claim) => checkClaim(toClaimLine(claim)).record)).toEqual(claims);
    for (const records of [sources, entities, claims]) {
      const ids = records.map(({ id }) => id);
      expect(ids).toEqual(ids.toSorted());
    }
  });

  it('depends only on size and seed', async () => {
    expect((await generateDataset({ claims: COUNT, seed: 1 })).version).toBe(dataset.version);
    expect((await generateDataset({ claims: COUNT, seed: 2 })).version).not.toBe(dataset.version);
  });

  it('involves the hub in a tenth of its claims', () => {
    const share =
      claims.filter(({ participants }) => participants.some(({ entity }) => entity === 'hub')).length / COUNT;
    expect(share).toBeGreaterThan(0.085);
    expect(share).toBeLessThan(0.115);
  });

  it('has a few entities with many claims and many entities with few', () => {
    const degrees = degreesOf(dataset);
    const [first = 0] = degrees;
    const median = degrees[Math.floor(degrees.length / 2)] ?? 0;
    expect(first).toBeGreaterThan(20 * median);
    expect(sum(degrees.slice(0, degrees.length / 10))).toBeGreaterThan(sum(degrees) / 3);
    expect(degrees.filter((degree) => degree <= 2).length).toBeGreaterThan(degrees.length / 4);
  });

  it('uses every vocabulary value that the shipped set uses', () => {
    expect(valuesUsedBy(dataset)).toEqual(valuesUsedBy(shipped));
  });

  it('has kinds and relations in the same proportions as the shipped set', () => {
    for (const kind of valuesOf(CLAIM_KINDS)) {
      expect(Math.abs(shareOf(dataset, kind) - shareOf(shipped, kind)), kind).toBeLessThan(0.03);
    }
    const relatedShare = (set: Dataset) =>
      set.claims.filter(({ relations }) => relations.length > 0).length / set.claims.length;
    expect(Math.abs(relatedShare(dataset) - relatedShare(shipped))).toBeLessThan(0.03);
  });

  it('has dates from 2010 to 2023', () => {
    const years = claims.flatMap(datesOf).flatMap((date) => (date === null ? [] : [date.slice(0, 4)]));
    expect(years.toSorted().at(0)).toBe('2010');
    expect(years.toSorted().at(-1)).toBe('2023');
  });

  it('has names with accents, Chinese names and aliases', () => {
    const names = entities.map(({ name }) => name);
    expect(names.filter((name) => /\p{Script=Han}/u.test(name)).length).toBeGreaterThan(10);
    expect(names.filter((name) => /[À-ɏ]/.test(name)).length).toBeGreaterThan(50);
    expect(entities.filter(({ names }) => names.length > 0).length).toBeGreaterThan(100);
  });
});

function issuesOf(set: Dataset): unknown[] {
  return [
    ...set.sources.flatMap((source) => checkSource(source).issues),
    ...set.entities.flatMap((entity) => checkEntity(entity).issues),
    ...set.claims.flatMap((claim) => checkClaim(toClaimLine(claim)).issues),
    ...allFindings({
      sources: skeletonOf('sources', set.sources),
      entities: skeletonOf('entities', set.entities),
      claims: skeletonOf('claims', set.claims),
    }),
  ];
}

function allFindings(files: Parameters<typeof checkDataset>[0]): unknown[] {
  const { issues, external } = checkDataset(files);
  return [...issues, ...external];
}

function skeletonOf<Item>(file: string, records: readonly Item[]) {
  return { file, isComplete: true, records: records.map((skeleton, index) => ({ line: index + 1, skeleton })) };
}

/** The number of claims of each entity, highest first; without the hub. */
function degreesOf({ claims, entities }: Dataset): number[] {
  const degrees = new Map(entities.map(({ id }) => [id, 0]));
  for (const { entity } of claims.flatMap(({ participants }) => participants)) {
    degrees.set(entity, (degrees.get(entity) ?? 0) + 1);
  }
  degrees.delete('hub');
  return [...degrees.values()].toSorted((a, b) => b - a);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function valuesUsedBy(set: Dataset) {
  const distinct = (values: readonly unknown[]) => [...new Set(values.map(String))].toSorted();
  return {
    entityKinds: distinct(set.entities.map(({ kind }) => kind)),
    kinds: distinct(set.claims.map(({ kind }) => kind)),
    statuses: distinct(set.claims.map(({ status }) => status)),
    stages: distinct(set.claims.map(({ stage }) => stage)),
    tiers: distinct(set.claims.map(({ tier }) => tier)),
    regions: distinct(set.claims.map(({ region }) => region)),
    series: distinct(set.claims.map(({ series }) => series)),
    roles: distinct(set.claims.flatMap(({ participants }) => participants.map(({ role }) => role))),
    bases: distinct(set.claims.flatMap(({ amounts }) => amounts.map(({ basis }) => basis))),
    relations: distinct(set.claims.flatMap(({ relations }) => relations.map(({ kind }) => kind))),
    dateLengths: distinct(set.claims.flatMap(datesOf).map((date) => date?.length ?? null)),
  };
}

function datesOf({ since, until, date, seenFrom, seenUntil }: Dataset['claims'][number]): (string | null)[] {
  return [since, until, date, seenFrom, seenUntil];
}

function shareOf({ claims }: Dataset, kind: string): number {
  return claims.filter((claim) => claim.kind === kind).length / claims.length;
}
