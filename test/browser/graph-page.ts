import type { Page } from 'playwright-core';

/* What tests of the graph do in its page. */

export const SLOW = { timeout: 30_000 };

/** In pixels of the stage. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Waits until the layout has settled. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('.graph-place[data-entities]').waitFor();
  await page.locator('.graph-canvas[data-layout="settled"]').waitFor();
  await framesDrawn(page);
}

export function row(page: Page, id: string) {
  return page.locator(`li[data-entity="${id}"]`);
}

/** The centre of the ring that the canvas draws around the focused item of the list. */
export async function placeOf(page: Page, entity: string, button = row(page, entity).locator('[data-walk]').first()) {
  await button.focus();
  const ring = page.locator('.graph-ring');
  await ring.waitFor();
  const measure = async (): Promise<Place> => {
    await framesDrawn(page);
    const [box, frame] = [await ring.boundingBox(), await page.locator('.graph-stage').boundingBox()];
    if (!box || !frame) throw new Error(`Expected a ring around ${entity}, found none.`);
    return { x: box.x - frame.x + box.width / 2, y: box.y - frame.y + box.height / 2 };
  };
  let place = await measure();
  for (let last = null; last === null || distance(last, place) > 0.5;) [last, place] = [place, await measure()];
  return place;
}

/** Waits until the page has drawn, however slow it is: a frame that was requested before is drawn by then. */
export async function framesDrawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

/** A place as a point of the page. */
export async function pagePoint(page: Page, { x, y }: Place): Promise<Place> {
  const stage = await page.locator('.graph-stage').boundingBox();
  if (!stage) throw new Error('Expected a bounding box of the stage, found none.');
  return { x: stage.x + x, y: stage.y + y };
}

/** Moves fingers in parallel. */
export async function swipe(page: Page, fingers: readonly Place[], by: Place): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const at = (share: number) => fingers.map(({ x, y }, id) => ({ x: x + by.x * share, y: y + by.y * share, id }));
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= 10; step++) {
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 10) });
    await page.waitForTimeout(20);
  }
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await page.waitForTimeout(400); // the camera may still move
}

export function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
