import type { TextsOf } from '../catalogue.ts';
import type { COUNTS } from '../en/counts.ts';
import { number, plural } from '../intl.ts';

export const counts: TextsOf<typeof COUNTS> = {
  claims: (count) => plural(count, { one: '1 Aussage', other: `${number(count)} Aussagen` }),
  entities: (count) => plural(count, { one: '1 Entität', other: `${number(count)} Entitäten` }),
  sources: (count) => plural(count, { one: '1 Quelle', other: `${number(count)} Quellen` }),
  partnerships: (count) => plural(count, { one: '1 Partnerschaft', other: `${number(count)} Partnerschaften` }),
};
