import { dateInWords } from '../text/date-in-words.ts';
import { useText } from '../text/catalogue.ts';
import { PARTS } from '../text/en/parts.ts';

interface PartialDateProps {
  /** `2018`, `2018-06` or `2018-06-08`. */
  readonly text: string;
}

/** A date in words, no more precise than the data: June 2018. */
export function PartialDate({ text }: PartialDateProps) {
  const { precision } = useText(PARTS);
  return (
    <time dateTime={text} title={precision[PRECISION[text.length] ?? 'day']}>
      {dateInWords(text)}
    </time>
  );
}

const PRECISION: Readonly<Record<number, keyof typeof PARTS.english.precision>> = {
  4: 'year',
  7: 'month',
};
