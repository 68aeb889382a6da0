import type { TextsOf } from '../catalogue.ts';
import type { CITE } from '../en/cite.ts';

export const cite: TextsOf<typeof CITE> = {
  retrieved: (day, address) => `访问于${day}，${address}`,
  datasets: () => '数据集',
  listed: (label, titles) => `${label}：${titles.join('；')}。`,
  noVersion: 'FinGraph。数据版本未知。',
};
