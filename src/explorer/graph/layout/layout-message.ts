import type { LayoutInput } from './layout-run.ts';

/** From the page to the worker. `taken`: the last places are drawn, send the next. */
export type LayoutCommand =
  | { readonly type: 'start'; readonly input: LayoutInput; readonly streams: boolean }
  | { readonly type: 'pause' | 'resume' | 'taken' };

/** From the worker to the page: x, y, x, y … in the order of the input. */
export interface LayoutUpdate {
  readonly places: Float32Array<ArrayBuffer>;
  readonly settled: boolean;
}
