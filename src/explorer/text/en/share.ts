import { catalogue } from '../catalogue.ts';

export const SHARE = catalogue('share', {});
