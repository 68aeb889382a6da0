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

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export function dateInWords(text: string): string {
  const [year = '', month, day] = text.split('-');
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}
