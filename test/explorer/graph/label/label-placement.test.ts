import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Label, type LabelRequest, placeLabels } from '../../../../src/explorer/graph/label/label-placement.ts';
import { holds, tries } from '../../../support/property.ts';

const FRAME = { width: 800, height: 600 };

describe('The labels of a graph', () => {
  it('go to the right of their nodes', () => {
    expect(place([request('Alipay', 100, 100)])).toEqual([
      { key: 'Alipay', text: 'Alipay', x: 114, y: 100, width: 42, bold: false },
    ]);
  });

  it('never leave the frame', () => {
    const corners = [0, 5, 400, 795, 800].flatMap((x) =>
      [0, 5, 300, 595, 600].map((y) => request(`At ${x} and ${y}`, x, y)),
    );
    const labels = place(corners.map((corner) => ({ ...corner, required: true })));
    expect(labels).toHaveLength(corners.length);
    for (const { x, y, width } of labels) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(FRAME.width);
      expect(y - 8).toBeGreaterThanOrEqual(0);
      expect(y + 8).toBeLessThanOrEqual(FRAME.height);
    }
  });

  it('do not overlap, and the first come first', () => {
    const requests = Array.from({ length: 60 }, (_, index) =>
      request(`Entity ${index}`, 300 + (index % 8) * 25, 200 + 9 * index),
    );
    const labels = place(requests);
    expect(labels[0]?.text).toBe('Entity 0');
    expect(labels.length).toBeGreaterThan(5);
    expect(overlaps(labels)).toEqual([]);
  });

  it('overlap no other label unless they are required, stay in the frame, and are the same each time: any nodes', async () => {
    const node = fc.record({
      x: fc.integer({ min: -20, max: 420 }),
      y: fc.integer({ min: -20, max: 320 }),
      radius: fc.integer({ min: 2, max: 23 }),
      required: fc.boolean(),
      length: fc.integer({ min: 1, max: 60 }),
    });
    const frame = { width: 400, height: 300 };
    await holds(
      fc.asyncProperty(fc.array(node, { maxLength: 40 }), fc.boolean(), async (nodes, below) => {
        const requests = nodes.map(({ length, ...rest }, index) => ({
          ...rest,
          key: `e${index}`,
          text: 'x'.repeat(length),
          bold: false,
        }));
        const labels = placeLabels(requests, frame, widthOf, { below });
        expect(placeLabels(requests, frame, widthOf, { below })).toEqual(labels);
        const required = new Set(requests.filter((label) => label.required).map(({ key }) => key));
        for (const [index, label] of labels.entries()) {
          // A label gives way to those before it; a required one may be put on top of it later.
          const before = labels.slice(0, index);
          if (!required.has(label.key)) expect(overlaps([...before, label])).toEqual(overlaps(before));
          expect(label.x).toBeGreaterThanOrEqual(0);
          expect(label.x + label.width).toBeLessThanOrEqual(frame.width);
          expect(label.y - 8).toBeGreaterThanOrEqual(0);
          expect(label.y + 8).toBeLessThanOrEqual(frame.height);
        }
        const inside = requests.filter(({ x, y }) => x >= 0 && y >= 0 && x <= frame.width && y <= frame.height);
        const drawn = new Set(labels.map(({ key }) => key));
        expect(inside.filter(({ key }) => required.has(key) && !drawn.has(key))).toEqual([]);
      }),
      tries(200),
    );
  });

  it('are drawn if they are required, even in a crowd', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => ({
      ...request(`Entity ${index}`, 400 + index, 300),
      required: index % 3 === 0,
    }));
    const texts = place(crowd).map(({ text }) => text);
    for (const { text, required } of crowd) if (required) expect(texts).toContain(text);
  });

  it('do not overlap even if all are required and crowded: they go further away, and tell from which node', () => {
    const crowd = Array.from({ length: 40 }, (_, index) => ({
      ...request(`Entity ${index}`, 400 + (index % 7) * 9, 300 + Math.floor(index / 7) * 9),
      required: true,
    }));
    const labels = place(crowd);
    expect(labels).toHaveLength(40);
    expect(overlaps(labels)).toEqual([]);
    const moved = labels.filter(({ node }) => node);
    expect(moved.length).toBeGreaterThan(5);
    for (const { key, node } of moved)
      expect(node).toEqual({ x: crowd.find((one) => one.key === key)?.x, y: crowd.find((one) => one.key === key)?.y });
  });

  it('of required nodes come first, so that no other one takes their place', () => {
    const labels = place([request('Other', 100, 100), { ...request('Start', 100, 100), required: true }]);
    expect(labels[0]).toMatchObject({ text: 'Start', x: 114 });
  });

  it('are at most as many as the limit, not counting the required ones', () => {
    const requests = Array.from({ length: 20 }, (_, index) => ({
      ...request(`Entity ${index}`, 50, 25 * index),
      required: index < 5,
    }));
    expect(placeLabels(requests, FRAME, widthOf, { limit: 8 })).toHaveLength(8);
    expect(placeLabels(requests, FRAME, widthOf, { limit: 3 })).toHaveLength(5);
  });

  it('do not cover required nodes', () => {
    const [label] = place([
      { ...request('Hub', 160, 100), required: true, radius: 20 },
      request('Alipay', 100, 100),
    ]).slice(1);
    expect(label && label.x + label.width <= 140).toBe(true);
  });

  it('are left out if every place covers a required node, unless they are required too', () => {
    const hub = { ...request('Hub', 300, 300), required: true, radius: 150 };
    const texts = (required: boolean) =>
      place([hub, { ...request('Alipay', 310, 310), required }]).map(({ text }) => text);
    expect([texts(false), texts(true)]).toEqual([['Hub'], ['Hub', 'Alipay']]);
  });

  it.each(['x'.repeat(20_000), '支'.repeat(500), 'A name of very many words '.repeat(40)])(
    'are truncated with an ellipsis if they are long',
    (text) => {
      const [label] = place([request(text, 400, 300)]);
      expect(label?.text.endsWith('…')).toBe(true);
      expect(label?.width).toBeLessThanOrEqual(280);
    },
  );

  it('fit into a frame that is narrower than the text', () => {
    const [label] = placeLabels(
      [request('eurotrade Flughafen München Handels-GmbH', 60, 60)],
      { width: 120, height: 120 },
      widthOf,
    );
    expect(label?.text).toMatch(/^eurotrade.*…$/);
    expect(label && label.x + label.width <= 120).toBe(true);
  });

  it('are left out if the node is outside of the frame', () => {
    expect(
      place([
        { ...request('Gone', -20, 100), required: true },
        { ...request('Also gone', 100, 700), required: true },
      ]),
    ).toEqual([]);
  });
});

function place(requests: readonly LabelRequest[]): Label[] {
  return placeLabels(requests, FRAME, widthOf);
}

function request(text: string, x: number, y: number): LabelRequest {
  return { key: text, text, x, y, radius: 10, bold: false, required: false };
}

function widthOf(text: string): number {
  return 7 * text.length;
}

/** Pairs of labels that overlap. */
function overlaps(labels: readonly Label[]): string[] {
  return labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .filter((b) => Math.abs(a.y - b.y) < 16 && a.x < b.x + b.width && b.x < a.x + a.width)
      .map((b) => `${a.text}, ${b.text}`),
  );
}
