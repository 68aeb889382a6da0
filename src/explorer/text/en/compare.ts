import { catalogue } from '../catalogue.ts';

export const COMPARE = catalogue('compare', {});
