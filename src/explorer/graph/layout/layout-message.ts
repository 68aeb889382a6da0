import type { LayoutInput } from './layout-run.ts';

/** From the page to the worker. `drawn` acknowledges an update: the worker then sends the next one. */
export type LayoutCommand =
  | { readonly type: 'start'; readonly input: LayoutInput; readonly animated: boolean }
  | { readonly type: 'pause' | 'resume' | 'drawn' };

/** From the worker to the page. */
export interface LayoutUpdate {
  /** x, y, x, y … in the order of the input. */
  readonly positions: Float32Array<ArrayBuffer>;
  readonly settled: boolean;
}
