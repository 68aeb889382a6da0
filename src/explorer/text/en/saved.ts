import { catalogue } from '../catalogue.ts';

export const SAVED = catalogue('saved', {});
