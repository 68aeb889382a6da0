import type { TextsOf } from '../catalogue.ts';
import type { GRAPH } from '../en/graph.ts';

export const graph: TextsOf<typeof GRAPH> = {};
