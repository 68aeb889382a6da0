import { describe, expect, it } from 'vitest';

import { type Label, type LabelRequest, placeLabels } from '../../../../src/explorer/graph/render/label-placement.ts';

const FRAME = { width: 800, height: 600 };

describe('Names in the picture', () => {
  it('go to the right of their nodes', () => {
    expect(place([wish('Alipay', 100, 100)])).toEqual([
      { key: 'Alipay', text: 'Alipay', x: 114, y: 100, width: 42, bold: false },
    ]);
  });

  it('never leave the frame', () => {
    const corners = [0, 5, 400, 795, 800].flatMap((x) =>
      [0, 5, 300, 595, 600].map((y) => wish(`At ${x} and ${y}`, x, y)),
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
    const wishes = Array.from({ length: 60 }, (_, at) => wish(`Entity ${at}`, 300 + (at % 8) * 25, 200 + 9 * at));
    const labels = place(wishes);
    expect(labels[0]?.text).toBe('Entity 0');
    expect(labels.length).toBeGreaterThan(5);
    expect(overlaps(labels)).toEqual([]);
  });

  it('are there where they required be, even in a crowd', () => {
    const crowd = Array.from({ length: 30 }, (_, at) => ({
      ...wish(`Entity ${at}`, 400 + at, 300),
      required: at % 3 === 0,
    }));
    const texts = place(crowd).map(({ text }) => text);
    for (const { text, required } of crowd) if (required) expect(texts).toContain(text);
  });

  it('are not more than the limit, but for those that required be there', () => {
    const wishes = Array.from({ length: 20 }, (_, at) => ({ ...wish(`Entity ${at}`, 50, 25 * at), required: at < 5 }));
    expect(placeLabels(wishes, FRAME, widthOf, { limit: 8 })).toHaveLength(8);
    expect(placeLabels(wishes, FRAME, widthOf, { limit: 3 })).toHaveLength(5);
  });

  it('leave the nodes free that matter most', () => {
    const [label] = place([{ ...wish('Hub', 160, 100), required: true, radius: 20 }, wish('Alipay', 100, 100)]).slice(
      1,
    );
    expect(label && label.x + label.width <= 140).toBe(true);
  });

  it.each(['x'.repeat(20_000), '支'.repeat(500), 'A name of very many words '.repeat(40)])(
    'are cut with an ellipsis where they are long',
    (text) => {
      const [label] = place([wish(text, 400, 300)]);
      expect(label?.text.endsWith('…')).toBe(true);
      expect(label?.width).toBeLessThanOrEqual(280);
    },
  );

  it('fit a frame that is narrower than they are', () => {
    const [label] = placeLabels(
      [wish('eurotrade Flughafen München Handels-GmbH', 60, 60)],
      { width: 120, height: 120 },
      widthOf,
    );
    expect(label?.text).toMatch(/^eurotrade.*…$/);
    expect(label && label.x + label.width <= 120).toBe(true);
  });

  it('are left out with nodes that are out of the frame', () => {
    expect(
      place([
        { ...wish('Gone', -20, 100), required: true },
        { ...wish('Gone too', 100, 700), required: true },
      ]),
    ).toEqual([]);
  });
});

function place(wishes: readonly LabelRequest[]): Label[] {
  return placeLabels(wishes, FRAME, widthOf);
}

function wish(text: string, x: number, y: number): LabelRequest {
  return { key: text, text, x, y, radius: 10, bold: false, required: false };
}

function widthOf(text: string): number {
  return 7 * text.length;
}

function overlaps(labels: readonly Label[]): string[] {
  return labels.flatMap((one, at) =>
    labels
      .slice(at + 1)
      .filter(({ x, y, width }) => Math.abs(y - one.y) < 16 && x < one.x + one.width && one.x < x + width)
      .map((other) => `${one.text}, ${other.text}`),
  );
}
