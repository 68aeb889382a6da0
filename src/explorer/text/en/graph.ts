import { catalogue } from '../catalogue.ts';

export const GRAPH = catalogue('graph', {});
