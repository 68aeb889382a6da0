import type { TextsOf } from '../catalogue.ts';
import type { QUANTITY } from '../en/quantity.ts';

export const quantity: TextsOf<typeof QUANTITY> = {
  qualified: {
    ABOUT: (value) => `约 ${value}`,
    EXACT: (value) => value,
    LESS_THAN: (value) => `不到 ${value}`,
    MORE_THAN: (value) => `超过 ${value}`,
  },
  times: (value) => `${value} 倍`,
  noted: (words, note) => `${words}（${note}）`,
  labelled: (label, words) => `${label}：${words}`,
  onDay: (value, day) => `${value}（${day}）`,
  inPeriod: (value, period) => `${value}（${period}）`,
  between: (value, from, to) => `${value}（${from}至${to}）`,
};
