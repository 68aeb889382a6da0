import { describe, expect, it } from 'vitest';

import { graphCommand } from '../../../../src/explorer/graph/keyboard/graph-command.ts';
import { nearestInDirection } from '../../../../src/explorer/graph/keyboard/nearest-in-direction.ts';

describe('A key in the graph', () => {
  it.each([
    ['Enter', 'open'],
    [' ', 'select'],
    ['Delete', 'hide'],
    ['p', 'pin'],
    ['P', 'pin'],
    ['/', 'find'],
    ['Escape', 'clear'],
    ['Ctrl z', 'undo'],
    ['Ctrl Shift Z', 'redo'],
    ['Ctrl y', 'redo'],
    ['Ctrl a', 'selectAll'],
    ['ArrowUp', 'move'],
    ['Ctrl f', undefined],
    ['Alt ArrowLeft', undefined],
    ['Tab', undefined],
    ['x', undefined],
  ])('%j: %s', (keys, type) => {
    const parts = keys === ' ' ? [' '] : keys.split(' ');
    const held = (name: string) => parts.includes(name);
    const event = {
      key: parts.at(-1) ?? '',
      ctrlKey: held('Ctrl'),
      metaKey: false,
      shiftKey: held('Shift'),
      altKey: held('Alt'),
    };
    expect(graphCommand(event)?.type).toBe(type);
  });
});

describe('An arrow key', () => {
  const nodes = [
    { key: 'right', x: 100, y: 10 },
    { key: 'far right', x: 300, y: 0 },
    { key: 'above', x: 10, y: -80 },
    { key: 'diagonal', x: 60, y: -60 },
    { key: 'left', x: -50, y: 0 },
  ];

  it.each([
    ['ArrowRight', 'right'],
    ['ArrowUp', 'above'],
    ['ArrowLeft', 'left'],
    ['ArrowDown', null],
  ] as const)('%s leads to the node that is nearest in its direction: %s', (direction, key) => {
    expect(nearestInDirection(nodes, { x: 0, y: 0 }, direction)).toBe(key);
  });

  it('reaches every node of a grid', () => {
    const grid = Array.from({ length: 25 }, (_, index) => ({
      key: String(index),
      x: (index % 5) * 40 + 7 * Math.floor(index / 5),
      y: Math.floor(index / 5) * 40,
    }));
    const reached = new Set(['0']);
    for (const key of reached) {
      const from = grid[Number(key)] ?? { x: 0, y: 0 };
      for (const direction of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const) {
        const next = nearestInDirection(
          grid.filter((node) => node.key !== key),
          from,
          direction,
        );
        if (next !== null) reached.add(next);
      }
    }
    expect(reached.size).toBe(25);
  });
});
