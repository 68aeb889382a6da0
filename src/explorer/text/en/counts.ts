import { catalogue } from '../catalogue.ts';
import { number, plural } from '../intl.ts';

/** Things with their number. */
export const COUNTS = catalogue('counts', {
  claims: (count: number) => plural(count, { one: '1 claim', other: `${number(count)} claims` }),
  entities: (count: number) => plural(count, { one: '1 entity', other: `${number(count)} entities` }),
  groups: (count: number) => plural(count, { one: '1 group', other: `${number(count)} groups` }),
  kinds: (count: number) => plural(count, { one: '1 kind', other: `${number(count)} kinds` }),
  markets: (count: number) => plural(count, { one: '1 market', other: `${number(count)} markets` }),
  pairs: (count: number) => plural(count, { one: '1 pair', other: `${number(count)} pairs` }),
  participants: (count: number) => plural(count, { one: '1 participant', other: `${number(count)} participants` }),
  partners: (count: number) => plural(count, { one: '1 partner', other: `${number(count)} partners` }),
  partnerships: (count: number) => plural(count, { one: '1 partnership', other: `${number(count)} partnerships` }),
  paths: (count: number) => plural(count, { one: '1 path', other: `${number(count)} paths` }),
  plans: (count: number) => plural(count, { one: '1 plan', other: `${number(count)} plans` }),
  relations: (count: number) => plural(count, { one: '1 relation', other: `${number(count)} relations` }),
  results: (count: number) => plural(count, { one: '1 result', other: `${number(count)} results` }),
  sources: (count: number) => plural(count, { one: '1 source', other: `${number(count)} sources` }),
  steps: (count: number) => plural(count, { one: '1 step', other: `${number(count)} steps` }),
});
