import { describe, expect, it } from 'vitest';

import { family, query, shapes, statementNames } from '../../src/graph/query.ts';
import '../../src/schema/context.ts';
import '../../src/schema/schema.ts';

describe('The statements that read', () => {
  const names = statementNames();

  it('are a closed set, small enough for the plan cache of any server', () => {
    // Neo4j keeps 1000 plans a database where it is not told otherwise
    expect(names.length).toBeLessThan(400);
  });

  it('are called by a noun and a verb', () => {
    expect(names.filter((name) => !/^[a-zA-Z]+(\.[a-zA-Z_]+)+$/.test(name))).toEqual([]);
  });
});

describe('A family', () => {
  it('makes one query a shape, in whatever order the shape is written', () => {
    let made = 0;
    const of = family(
      shapes({ one: [1, 2], other: ['a', 'b'] }),
      ({ one, other }) => `test.family.${one}${other}`,
      (_, name) => {
        made += 1;
        return query(name, 'RETURN 1', () => 1);
      },
    );
    expect(of({ one: 1, other: 'a' })).toBe(of({ other: 'a', one: 1 }));
    expect(of({ one: 1, other: 'a' })).not.toBe(of({ one: 2, other: 'a' }));
    expect(made).toBe(2);
  });
});

describe('Shapes', () => {
  it('are every combination', () => {
    expect(shapes({ a: [1, 2], b: [true] })).toEqual([
      { a: 1, b: true },
      { a: 2, b: true },
    ]);
  });
});
