import { catalogue } from '../catalogue.ts';

export const MAP = catalogue('map', {});
