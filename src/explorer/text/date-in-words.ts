/** `June 2018`: as precise as the date `2018-06`. */
export function dateInWords(text: string): string {
  const [year = '', month, day] = text.split('-');
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

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
