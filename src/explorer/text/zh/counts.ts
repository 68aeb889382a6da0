import type { TextsOf } from '../catalogue.ts';
import type { COUNTS } from '../en/counts.ts';
import { number } from '../intl.ts';

export const counts: TextsOf<typeof COUNTS> = {
  claims: (count) => `${number(count)} 条说法`,
  entities: (count) => `${number(count)} 个实体`,
  sources: (count) => `${number(count)} 个来源`,
  partnerships: (count) => `${number(count)} 项合作关系`,
};
