import { dateInWords } from '../text/date-in-words.ts';

interface PartialDateProps {
  /** `2018`, `2018-06` or `2018-06-08`. */
  readonly text: string;
}

/** A date in words, no more precise than the data: June 2018. */
export function PartialDate({ text }: PartialDateProps) {
  return (
    <time dateTime={text} title={PRECISION[text.length]}>
      {dateInWords(text)}
    </time>
  );
}

const PRECISION: Readonly<Record<number, string>> = {
  4: 'Only the year is known',
  7: 'Only the month is known',
  10: 'The day is known',
};
