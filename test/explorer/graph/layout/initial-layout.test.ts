import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { initialPosition } from '../../../../src/explorer/graph/layout/initial-layout.ts';
import { holds, tries } from '../../../support/property.ts';

describe('The initial position of a node', () => {
  const coordinate = fc.integer({ min: -10_000, max: 10_000 }).map((value) => value / 10);
  const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 5 });

  it('is on a disc around the origin if it has no neighbours, and the same each time: any id', async () => {
    await holds(
      fc.asyncProperty(fc.string(), async (id) => {
        const position = initialPosition(id, []);
        expect(Math.hypot(position.x, position.y)).toBeLessThanOrEqual(300);
        expect(Math.hypot(position.x, position.y)).toBeGreaterThan(130);
        expect(initialPosition(id, [])).toEqual(position);
      }),
      tries(200),
    );
  });

  it('is near the centre of its neighbours: any id and neighbours', async () => {
    await holds(
      fc.asyncProperty(fc.string(), points, async (id, neighbours) => {
        const centre = {
          x: neighbours.reduce((sum, { x }) => sum + x, 0) / neighbours.length,
          y: neighbours.reduce((sum, { y }) => sum + y, 0) / neighbours.length,
        };
        const { x, y } = initialPosition(id, neighbours);
        const distance = Math.hypot(x - centre.x, y - centre.y);
        expect(distance).toBeLessThanOrEqual(30 + 1e-6);
        expect(distance).toBeGreaterThan(13);
      }),
      tries(200),
    );
  });

  it('differs between ids that differ in the last letter only', () => {
    const angles = Array.from({ length: 20 }, (_, index) => {
      const { x, y } = initialPosition(`entity-${String.fromCharCode(97 + index)}`, []);
      return Math.atan2(y, x);
    });
    const quadrants = new Set(angles.map((angle) => Math.floor(((angle + Math.PI) / (2 * Math.PI)) * 4)));
    expect(new Set(angles).size).toBe(20);
    expect(quadrants.size).toBe(4);
  });
});
