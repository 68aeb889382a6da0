import { catalogue } from '../catalogue.ts';

/** Amounts, figures and stakes. The values are formatted. */
export const QUANTITY = catalogue('quantity', {
  qualified: {
    ABOUT: (value: string) => `about ${value}`,
    EXACT: (value: string) => value,
    LESS_THAN: (value: string) => `less than ${value}`,
    MORE_THAN: (value: string) => `more than ${value}`,
  },
  times: (value: string) => `${value} times`,
  noted: (words: string, note: string) => `${words} (${note})`,
  labelled: (label: string, words: string) => `${label}: ${words}`,
  onDay: (value: string, day: string) => `${value} on ${day}`,
  inPeriod: (value: string, period: string) => `${value} in ${period}`,
  between: (value: string, from: string, to: string) => `${value} from ${from} to ${to}`,
});
