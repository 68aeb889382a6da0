import { catalogue } from '../catalogue.ts';
import { number, plural } from '../intl.ts';

/** Things with their number. */
export const COUNTS = catalogue('counts', {
  claims: (count: number) => plural(count, { one: '1 claim', other: `${number(count)} claims` }),
  entities: (count: number) => plural(count, { one: '1 entity', other: `${number(count)} entities` }),
  sources: (count: number) => plural(count, { one: '1 source', other: `${number(count)} sources` }),
  partnerships: (count: number) => plural(count, { one: '1 partnership', other: `${number(count)} partnerships` }),
});
