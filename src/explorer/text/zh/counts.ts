import type { TextsOf } from '../catalogue.ts';
import type { COUNTS } from '../en/counts.ts';
import { number } from '../intl.ts';

export const counts: TextsOf<typeof COUNTS> = {
  claims: (count) => `${number(count)} 条说法`,
  entities: (count) => `${number(count)} 个实体`,
  groups: (count) => `${number(count)} 组`,
  kinds: (count) => `${number(count)} 种类型`,
  markets: (count) => `${number(count)} 个市场`,
  pairs: (count) => `${number(count)} 对`,
  participants: (count) => `${number(count)} 个参与方`,
  partners: (count) => `${number(count)} 个合作伙伴`,
  partnerships: (count) => `${number(count)} 项合作关系`,
  paths: (count) => `${number(count)} 条路径`,
  plans: (count) => `${number(count)} 个计划`,
  relations: (count) => `${number(count)} 种关系`,
  results: (count) => `${number(count)} 条结果`,
  sources: (count) => `${number(count)} 个来源`,
  steps: (count) => `${number(count)} 步`,
};
