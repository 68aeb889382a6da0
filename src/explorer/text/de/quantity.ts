import type { TextsOf } from '../catalogue.ts';
import type { QUANTITY } from '../en/quantity.ts';

export const quantity: TextsOf<typeof QUANTITY> = {
  qualified: {
    ABOUT: (value) => `rund ${value}`,
    EXACT: (value) => value,
    LESS_THAN: (value) => `weniger als ${value}`,
    MORE_THAN: (value) => `mehr als ${value}`,
  },
  times: (value) => `das ${value}-Fache`,
  noted: (words, note) => `${words} (${note})`,
  labelled: (label, words) => `${label}: ${words}`,
  onDay: (value, day) => `${value} am ${day}`,
  // `2024` takes no preposition, `März 2024` does
  inPeriod: (value, period) => (/^\d+$/.test(period) ? `${value} ${period}` : `${value} im ${period}`),
  between: (value, from, to) => `${value} von ${from} bis ${to}`,
};
