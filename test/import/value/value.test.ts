import { describe, expect, it } from 'vitest';

import { addressConverter, domainConverter } from '../../../src/import/value/address.ts';
import { booleanConverter } from '../../../src/import/value/boolean.ts';
import { tidyText } from '../../../src/import/value/tidy-text.ts';
import { constantConverter } from '../../../src/import/value/constant.ts';
import { countryConverter } from '../../../src/import/value/country.ts';
import { currencyConverter } from '../../../src/import/value/currency.ts';
import { dateConverter } from '../../../src/import/value/date.ts';
import { dateReader } from '../../../src/import/value/date-format.ts';
import { numberConverter, PLAIN_NUMBER } from '../../../src/import/value/number.ts';
import { compilePattern } from '../../../src/import/value/pattern.ts';
import { tagConverter } from '../../../src/import/value/tag.ts';
import { withNoValueHint } from '../../../src/import/value/no-value.ts';
import { COUNTRIES } from '../../../src/model/country.ts';

function dates(formats: readonly string[] = [], language = 'en') {
  const readers = formats.map((format) => {
    const reader = dateReader(format, language);
    if (typeof reader !== 'function') throw new Error(reader.expected);
    return reader;
  });
  return dateConverter(readers, formats, language);
}

describe('A date', () => {
  it.each([
    ['2024', '2024'],
    [2024, '2024'],
    ['2024-03', '2024-03'],
    ['2024-03-04', '2024-03-04'],
    ['2024-03-04T23:59:59.999Z', '2024-03-04'],
    ['2024-03-04 23:59:59 UTC', '2024-03-04'],
    ['2024-03-04T10:00+02:00', '2024-03-04'],
    ['2024/3/4', '2024-03-04'],
    ['4.3.2024', '2024-03-04'],
    ['25/12/2024', '2024-12-25'],
    ['12/25/2024', '2024-12-25'],
    ['04/04/2024', '2024-04-04'],
    ['3/2024', '2024-03'],
    ['4 March 2024', '2024-03-04'],
    ['March 4th, 2024', '2024-03-04'],
    ['4-Mar-2024', '2024-03-04'],
    ['Sept. 2024', '2024-09'],
  ])('%j is %s without a format', (written, date) => {
    expect(dates().convert(written)).toBe(date);
  });

  it.each([
    ['03/04/2024', 'whose order of day and month is certain (give formats: [dd/MM/yyyy] or [MM/dd/yyyy])'],
    ['2024-02-30', 'an existing date'],
    ['2024-13', 'an existing date'],
    ['31.04.2024', 'an existing date'],
    ['4.3.24', 'a year of four digits (or formats: [dd.MM.yy])'],
    ['45355', 'formats: [excel]'],
    ['20240304', 'formats: [yyyyMMdd]'],
    ['2024-Q1', 'the period of a figure belongs in metric.period'],
    ['0000-00-00', 'an existing date'],
    ['soon', 'an existing date'],
    ['2024-03-04x', 'an existing date'],
  ])('%j is rejected without a format', (written, expected) => {
    expect(dates().convert(written)).toBeNull();
    expect(dates().expected(written)).toContain(expected);
  });

  it.each([
    ['dd.MM.yyyy', '4.3.2024', '2024-03-04'],
    ['dd/MM/yyyy', '03/04/2024', '2024-04-03'],
    ['MM/dd/yyyy', '03/04/2024', '2024-03-04'],
    ['DD.MM.YYYY', '04.03.2024', '2024-03-04'],
    ['dd.mm.yyyy', '04.03.2024', '2024-03-04'],
    ['dd.MM.yyyy', '04.03.2024 18:30', '2024-03-04'],
    ['dd.MM.yyyy HH:mm', '04.03.2024 18:30', '2024-03-04'],
    ['dd.MM.yyyy', '2024-03-04', '2024-03-04'],
    ['yyyyMMdd', '20240304', '2024-03-04'],
    ['yyyyMMdd', 20240304, '2024-03-04'],
    ['dd.MM.yy', '04.03.68', '2068-03-04'],
    ['dd.MM.yy', '04.03.69', '1969-03-04'],
    ['MMM yyyy', 'March 2024', '2024-03'],
    ['MMM d, yyyy', 'mar 4, 2024', '2024-03-04'],
    ['yyyy-MM', '2024-03', '2024-03'],
    ['yyyy', '2024', '2024'],
    ['excel', 45355, '2024-03-04'],
    ['excel', '45355.75', '2024-03-04'],
  ])('in the format %s, %j is %s', (format, written, date) => {
    expect(dates([format]).convert(written)).toBe(date);
  });

  it('has the names of months of its language', () => {
    expect(dates(['d. MMMM yyyy'], 'de').convert('4. März 2024')).toBe('2024-03-04');
    expect(dates(['d MMMM yyyy'], 'fr').convert('4 août 2024')).toBe('2024-08-04');
    expect(dates(['d MMMM yyyy'], 'pl').convert('4 listopada 2024')).toBe('2024-11-04');
    expect(dates([], 'de').convert('4. Dezember 2024')).toBe('2024-12-04');
    expect(dates(['d MMMM yyyy']).convert('4 août 2024')).toBeNull();
  });

  it.each([
    ['dd.MM.yyyy', '30.02.2024'],
    ['dd.MM.yyyy', '4.3.24'],
    ['dd.MM.yyyy', '2024'],
    ['yyyy-MM', '2024-3x'],
    ['excel', 59],
    ['excel', 1e9],
    ['excel', '2024-03'],
  ])('in the format %s, %j is rejected', (format, written) => {
    expect(dates([format]).convert(written)).toBeNull();
  });

  it.each(['', 'dd.MM', 'dd yyyy', 'yyyy yyyy', 'HH:mm', 'quarter', 'y'.repeat(200)])(
    'cannot have the format %j',
    (format) => {
      expect(dateReader(format, 'en')).toMatchObject({ expected: expect.stringContaining('a format with a year') });
    },
  );
});

describe('A number', () => {
  it.each([
    [{}, '12', 12],
    [{}, '-1.50', -1.5],
    [{}, '\u22125', -5],
    [{}, '1e3', 1000],
    [{}, '.5', 0.5],
    [{}, 7.25, 7.25],
    [{}, '0', 0],
    [{ decimal: ',' }, '1,5', 1.5],
    [{ decimal: ',', thousands: '.' }, '1.234.567,89', 1234567.89],
    [{ thousands: ',' }, '1,234.5', 1234.5],
    [{ thousands: ',' }, '12,34,567', 1234567],
    [{ thousands: ' ' }, '1\u202f234 567', 1234567],
    [{ thousands: "'" }, '1’234', 1234],
    [{ times: 1_000_000 }, '1.1', 1_100_000],
    [{ times: 0.01 }, '7', 0.07],
    [{ suffixes: { m: 1_000_000, K: 1000 } }, '1.2M', 1_200_000],
    [{ suffixes: { mio: 1_000_000 } }, '3 Mio', 3_000_000],
    [{ isPercent: true }, '45 %', 45],
    [{}, '123456789012345', 123456789012345],
    [{}, '12345678901234567890', null],
    [{}, '9007199254740993', null],
    [{}, '1e999', null],
    [{}, '1,234', null],
    [{}, '1.2m', null],
    [{}, '45%', null],
    [{}, '12abc', null],
    [{}, 'NaN', null],
    [{}, 'Infinity', null],
    [{}, '0x10', null],
    [{}, '', null],
    [{}, true, null],
    [{ decimal: ',' }, '1.5', null],
    [{ thousands: ',' }, '1,23', null],
    [{ thousands: ',' }, '1,2345', null],
  ] as const)('with %j, %j is %j', (format, written, number) => {
    expect(numberConverter({ ...PLAIN_NUMBER, ...format }).convert(written)).toBe(number);
  });

  it.each([
    ['12345678901234567890', 'of at most 15 digits'],
    ['1,234', 'with the decimal sign "." and no thousands separator (csv: { decimal, thousands } says otherwise)'],
    ['1.2m', 'suffixes, such as { k: 1000 }'],
    ['45%', 'as: percent'],
    ['many', 'a number'],
  ])('says what %j lacks', (written, expected) => {
    expect(numberConverter(PLAIN_NUMBER).expected(written)).toContain(expected);
  });
});

it.each([
  ['N/A', 'an ISO 3166 code or the name of a country (if it means "no value": empty: ["N/A"])'],
  ['-', 'an ISO 3166 code or the name of a country (if it means "no value": empty: ["-"])'],
  ['Swedn', 'an ISO 3166 code or the name of a country (did you mean SE, Sweden?)'],
])('%j in a column of countries may mean that there is none', (written, expected) => {
  expect(withNoValueHint(countryConverter).expected(written)).toBe(expected);
});

describe('A country', () => {
  it.each([
    ['SE', 'SE'],
    ['se', 'SE'],
    ['SWE', 'SE'],
    ['752', 'SE'],
    [36, 'AU'],
    ['Sweden', 'SE'],
    ['Schweden', 'SE'],
    ['Oesterreich', 'AT'],
    ['Suedkorea', 'KR'],
    ['Faeroeerne', 'FO'],
    ['Aaland', 'AX'],
    ['Suède', 'SE'],
    ['スウェーデン', 'SE'],
    ['United States of America', 'US'],
    ['U.S.A.', 'US'],
    ['USA', 'US'],
    ['UK', 'GB'],
    ['England', 'GB'],
    ['NORTHERN IRELAND', 'GB'],
    ['Great Britain', 'GB'],
    ['The Netherlands', 'NL'],
    ['Korea, Republic of', 'KR'],
    ['Côte d’Ivoire', 'CI'],
    ["Cote d'Ivoire", 'CI'],
    ['Hong Kong SAR', 'HK'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['XK', 'XK'],
    ['ROM', 'RO'],
    ['ZAR', 'CD'],
    ['TAN', 'TZ'],
    ['Kosovo', 'XK'],
    ['Viet Nam', 'VN'],
  ])('%j is %s', (written, code) => {
    expect(countryConverter.convert(written)).toBe(code);
  });

  it('has all English names of the list', () => {
    expect([...COUNTRIES].filter(([code, { name }]) => countryConverter.convert(name) !== code)).toEqual([]);
  });

  it.each([
    ['Grosbritannien?', 'did you mean GB, United Kingdom?'],
    ['Swedn', 'did you mean SE, Sweden?'],
    ['SE, NO', 'for several countries in a cell, give split'],
    ['EU', 'list its countries'],
    ['Global', 'an ISO 3166 code or the name of a country (it is no country: for a claim, give region'],
  ])('%j is rejected with a hint', (written, hint) => {
    expect(countryConverter.convert(written)).toBeNull();
    expect(countryConverter.expected(written)).toContain(hint);
  });
});

describe('Other values', () => {
  it.each([
    ['eur', 'EUR'],
    ['€', 'EUR'],
    ['US dollar', 'USD'],
    ['Euro', 'EUR'],
    ['btc', 'XBT'],
    ['$', null],
    ['kr', null],
    ['dollars', null],
  ])('the currency %j is %j', (written, code) => {
    expect(currencyConverter.convert(written)).toBe(code);
  });

  it('names the currencies that a sign may mean', () => {
    expect(currencyConverter.expected('kr')).toContain('kr is DKK, NOK or SEK');
  });

  it.each([
    ['Yes', true],
    ['x', true],
    ['nein', false],
    [0, false],
    ['1', true],
    [true, true],
    ['perhaps', null],
  ])('%j is %j', (written, flag) => {
    expect(booleanConverter.convert(written)).toBe(flag);
  });

  it.each([
    ['https://www.northbank.co.uk/x?y', 'northbank.co.uk'],
    ['Info@Northbank.COM', 'northbank.com'],
    ['northbank.com', 'northbank.com'],
    ['localhost', null],
    ['192.168.1.1', null],
    ['no domain', null],
  ])('the domain of %j is %j', (written, domain) => {
    expect(domainConverter.convert(written)).toBe(domain);
  });

  it.each([
    ['www.northbank.example/a', 'https://www.northbank.example/a'],
    ['http://northbank.example', 'http://northbank.example'],
    ['javascript:alert(1)', null],
    ['Annual report', null],
  ])('the address %j is %j', (written, address) => {
    expect(addressConverter.convert(written)).toBe(address);
  });

  it('makes tags of texts', () => {
    expect(tagConverter.convert('Buy now, pay later')).toBe('buy-now-pay-later');
    expect(tagConverter.convert('支付')).toBeNull();
  });

  it('reads constants in any case', () => {
    const converter = constantConverter(['SEED', 'SERIES_A']);
    expect(converter.convert('series a')).toBe('SERIES_A');
    expect(converter.convert('Series B')).toBeNull();
    expect(converter.expected('Series B')).toBe('one of SEED, SERIES_A (did you mean SERIES_A?)');
  });

  it('cleans texts', () => {
    expect(tidyText('\u00a0 Bank\r\n of \t Norway ')).toBe('Bank of Norway');
    expect(tidyText('Mu\u0308ller')).toBe('Müller');
    expect(tidyText('')).toBe('');
  });

  it('matches in linear time', () => {
    const start = performance.now();
    expect(compilePattern('^(a+)+$').test(`${'a'.repeat(50_000)}b`)).toBe(false);
    expect(performance.now() - start).toBeLessThan(3_000);
    expect(() => compilePattern('(a')).toThrow('missing closing )');
    expect(() => compilePattern(String.raw`(a)\1`)).toThrow('invalid escape sequence');
    expect(() => compilePattern('x'.repeat(2_000))).toThrow('at most 1000 characters');
    expect(() => compilePattern('((a{100}){100}){100}')).toThrow();
  });
});
