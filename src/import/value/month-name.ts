/** The number of a month by its name in a language, in full or short: `March`, `Mar.`, `mars`. Undefined for other words. */
export function monthNumber(word: string, language: string): number | undefined {
  return monthNames(language).get(monthKey(word));
}

const byLanguage = new Map<string, ReadonlyMap<string, number>>();

function monthNames(language: string): ReadonlyMap<string, number> {
  const cached = byLanguage.get(language);
  if (cached) return cached;
  const months = new Map<string, number>();
  // a month next to a day has another form in Slavic languages
  for (const format of FORMATS) {
    const formatter = new Intl.DateTimeFormat(language, { ...format, timeZone: 'UTC', calendar: 'gregory' });
    for (let month = 1; month <= 12; month++) {
      const parts = formatter.formatToParts(Date.UTC(2024, month - 1, 15));
      const name = monthKey(parts.find(({ type }) => type === 'month')?.value ?? '');
      if (!months.has(name)) months.set(name, month);
    }
  }
  if (language.startsWith('en')) months.set('sept', 9);
  byLanguage.set(language, months);
  return months;
}

const FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { month: 'short' },
  { month: 'short', day: 'numeric' },
];

function monthKey(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}
