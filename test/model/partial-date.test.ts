import fc from 'fast-check';
import { expect, test } from 'vitest';

import { firstDay, lastDay, parsePartialDate } from '../../src/model/partial-date.ts';

test('a year, a month and a day keep their precision', () => {
  expect(['2018', '2018-06', '2018-06-08', '2018-02', '2020-02'].map(parsePartialDate)).toEqual([
    { text: '2018', precision: 'YEAR', earliest: '2018-01-01', latest: '2018-12-31' },
    { text: '2018-06', precision: 'MONTH', earliest: '2018-06-01', latest: '2018-06-30' },
    { text: '2018-06-08', precision: 'DAY', earliest: '2018-06-08', latest: '2018-06-08' },
    { text: '2018-02', precision: 'MONTH', earliest: '2018-02-01', latest: '2018-02-28' },
    { text: '2020-02', precision: 'MONTH', earliest: '2020-02-01', latest: '2020-02-29' },
  ]);
});

test('the first and the last day there is', () => {
  expect([firstDay('0001'), lastDay('9999')]).toEqual(['0001-01-01', '9999-12-31']);
});

test.each([
  '',
  '0000',
  '0000-01-01',
  '18',
  '02018',
  '2018-',
  '2018-6',
  '2018-00',
  '2018-13',
  '2018-06-00',
  '2018-06-31',
  '2018-02-29',
  '2018-02-30',
  '1900-02-29',
  '2018-06-08T00:00:00Z',
  '2018-06-08\n',
  ' 2018',
  '+2018',
  '2018/06',
  '２０１８',
])('%j is no partial date', (text) => {
  expect(parsePartialDate(text)).toBeNull();
  expect(() => firstDay(text)).toThrow(RangeError);
  expect(() => lastDay(text)).toThrow(RangeError);
});

const digits = (count: number) =>
  fc.integer({ min: 0, max: 10 ** count - 1 }).map((value) => `${value}`.padStart(count, '0'));

test('a day is accepted exactly where the calendar has it', () => {
  const day = fc
    .tuple(digits(4), fc.constantFrom('00', '01', '02', '04', '12', '13'), digits(2))
    .map((parts) => parts.join('-'));
  fc.assert(
    fc.property(day, (text) => {
      expect(parsePartialDate(text) !== null).toBe(isInCalendar(text));
    }),
    { numRuns: 2000 },
  );
});

test('a month and a year run from their first to their last day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const text = `${`${year}`.padStart(4, '0')}-${`${month}`.padStart(2, '0')}`;
      const { earliest, latest } = parsePartialDate(text) ?? { earliest: '', latest: '' };
      expect([isInCalendar(earliest), isInCalendar(latest)]).toEqual([true, true]);
      expect([daysAfter(earliest, -1).startsWith(text), daysAfter(latest, 1).startsWith(text)]).toEqual([false, false]);
      expect(firstDay(text.slice(0, 4)) <= earliest && latest <= lastDay(text.slice(0, 4))).toBe(true);
    }),
  );
});

test('the more precise a date is, the closer its days', () => {
  const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const text = date.toISOString().slice(0, 10);
      const [year, month] = [text.slice(0, 4), text.slice(0, 7)];
      const days = [firstDay(year), firstDay(month), firstDay(text), lastDay(text), lastDay(month), lastDay(year)];
      expect(days).toEqual(days.toSorted());
    }),
  );
});

function isInCalendar(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && !text.startsWith('0000') && date.toISOString().startsWith(text);
}

function daysAfter(text: string, days: number): string {
  return new Date(Date.parse(`${text}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
