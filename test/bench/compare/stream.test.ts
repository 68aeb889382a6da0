import { describe, expect, it } from 'vitest';

import type { Population } from '../data/population.ts';
import { PEER_QUESTIONS, bodiesOf } from './peer-question.ts';
import { repeatedSegments, segmentsOf } from './segment.ts';
import { streamsOf } from './stream.ts';

const population: Population = {
  entities: Array.from({ length: 500 }, (_, i) => `e${i}`),
  hubKeys: Array.from({ length: 300 }, (_, i) => `key ${i}`),
};
const SAMPLES = { hub: 'e0', population };
const cursors = population.hubKeys.map((key) => `cursor of ${key}`);
const ROUNDS = 3;

/** All bodies of a stream in the order in which they are sent. */
function sent(dialect: 'fingraph' | 'raw', rounds = ROUNDS): string[] {
  const streams = streamsOf(SAMPLES, cursors, []);
  return PEER_QUESTIONS.flatMap((question) => {
    if (question.stream === undefined) return [];
    const { check, warmUp, rounds: parts } = segmentsOf(bodiesOf(question, dialect, streams[question.stream]), rounds);
    return [...check, ...warmUp, ...parts.flat()];
  });
}

describe('The stream of different questions', () => {
  it.each(['fingraph', 'raw'] as const)('sends no body twice in the whole run (%s)', (dialect) => {
    const bodies = sent(dialect);
    expect(new Set(bodies).size).toBe(bodies.length);
  });

  it('asks nothing that is also asked in other ways', () => {
    const asks = [{ id: 'e0' }, { id: 'e7' }, { id: 'e0', after: 'a key', offset: 20 }];
    const { entity, claims, nested, partners, markets, cursor } = streamsOf(SAMPLES, cursors, asks);
    const ids = [...entity, ...claims, ...nested, ...partners, ...markets].map(({ id }) => id);
    expect(ids.filter((id) => ['e0', 'e7'].includes(id))).toEqual([]);
    expect(cursor).toHaveLength(279);
    expect(cursor.map(({ offset }) => offset)).not.toContain(20);
  });

  it('asks about every entity once, those with few claims included', () => {
    const { entity, claims, nested } = streamsOf(SAMPLES, cursors, []);
    const asked = [...entity, ...claims, ...nested].map(({ id }) => id);
    expect(asked.toSorted()).toEqual(population.entities.toSorted());
  });

  it('asks about the partners of the entities with most claims', () => {
    const { partners, markets } = streamsOf(SAMPLES, cursors, []);
    const asked = [...partners, ...markets].map(({ id }) => id);
    expect(asked.toSorted()).toEqual(population.entities.slice(0, 100).toSorted());
  });

  it('starts a page after each claim of the hub before which FinGraph has a cursor, the others a key or an offset', () => {
    const { cursor } = streamsOf(SAMPLES, cursors, []);
    expect(cursor).toHaveLength(280);
    for (const { after, offset = 0 } of cursor) expect(after).toBe(`cursor of key ${offset - 1}`);
  });

  it('is the same in every run', () => {
    expect(sent('raw')).toEqual(sent('raw'));
  });
});

describe('The segments of a stream', () => {
  const bodies = Array.from({ length: 1_000 }, (_, i) => String(i));

  it('divide it into checks, a warm-up and equal rounds', () => {
    const { check, warmUp, rounds } = segmentsOf(bodies, ROUNDS);
    expect([check.length, warmUp.length, ...rounds.map((round) => round.length)]).toEqual([40, 400, 186, 187, 187]);
    expect([...check, ...warmUp, ...rounds.flat()]).toEqual(bodies);
  });

  it('reject a body that is there twice', () => {
    expect(() => segmentsOf(['a', 'b', 'a'], ROUNDS)).toThrow('Expected different bodies, got one twice.');
  });

  it('of repeated requests are all the same', () => {
    expect(repeatedSegments(['a'], 2)).toEqual({ check: ['a'], warmUp: ['a'], rounds: [['a'], ['a']] });
  });
});
