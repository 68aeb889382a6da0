import { catalogue } from '../catalogue.ts';

export const TIME = catalogue('time', {});
