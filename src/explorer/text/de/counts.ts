import type { TextsOf } from '../catalogue.ts';
import type { COUNTS } from '../en/counts.ts';
import { number, plural } from '../intl.ts';

export const counts: TextsOf<typeof COUNTS> = {
  claims: (count) => plural(count, { one: '1 Aussage', other: `${number(count)} Aussagen` }),
  entities: (count) => plural(count, { one: '1 Entität', other: `${number(count)} Entitäten` }),
  groups: (count) => plural(count, { one: '1 Gruppe', other: `${number(count)} Gruppen` }),
  kinds: (count) => plural(count, { one: '1 Art', other: `${number(count)} Arten` }),
  markets: (count) => plural(count, { one: '1 Markt', other: `${number(count)} Märkte` }),
  pairs: (count) => plural(count, { one: '1 Paar', other: `${number(count)} Paare` }),
  participants: (count) => plural(count, { one: '1 Beteiligter', other: `${number(count)} Beteiligte` }),
  partners: (count) => plural(count, { one: '1 Partner', other: `${number(count)} Partner` }),
  partnerships: (count) => plural(count, { one: '1 Partnerschaft', other: `${number(count)} Partnerschaften` }),
  paths: (count) => plural(count, { one: '1 Pfad', other: `${number(count)} Pfade` }),
  plans: (count) => plural(count, { one: '1 Plan', other: `${number(count)} Pläne` }),
  relations: (count) => plural(count, { one: '1 Beziehung', other: `${number(count)} Beziehungen` }),
  results: (count) => plural(count, { one: '1 Treffer', other: `${number(count)} Treffer` }),
  sources: (count) => plural(count, { one: '1 Quelle', other: `${number(count)} Quellen` }),
  steps: (count) => plural(count, { one: '1 Schritt', other: `${number(count)} Schritte` }),
};
