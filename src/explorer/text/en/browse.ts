import { catalogue } from '../catalogue.ts';

export const BROWSE = catalogue('browse', {});
