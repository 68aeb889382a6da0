import { addressConverter, domainConverter } from '../../value/address.ts';
import { booleanConverter } from '../../value/boolean.ts';
import { constantConverter } from '../../value/constant.ts';
import type { Converter, Scalar } from '../../value/converter.ts';
import { countryConverter } from '../../value/country.ts';
import { currencyConverter } from '../../value/currency.ts';
import { dateConverter } from '../../value/date.ts';
import { type DateReader, dateReader } from '../../value/date-format.ts';
import { numberConverter } from '../../value/number.ts';
import { withNoValueHint } from '../../value/no-value.ts';
import { remembered } from '../../value/remembered.ts';
import { tagConverter } from '../../value/tag.ts';
import type { ValueObject } from '../mapping.ts';
import type { Path } from '../mapping-text.ts';
import type { Target } from '../record-target.ts';
import type { Scope } from './scope.ts';

type Type = Target['type'];

const NUMBER_KEYS = ['decimal', 'thousands', 'suffixes', 'times'] as const;
const DATE_KEYS = ['formats', 'language'] as const;

/** Reads a text as `as` says, and then as the field needs it. */
export function compileConverter(spec: ValueObject, path: Path, target: Target, scope: Scope): Converter {
  const hasNumberKey = NUMBER_KEYS.find((key) => spec[key] !== undefined);
  const hasDateKey = DATE_KEYS.find((key) => spec[key] !== undefined);
  const implied = hasDateKey ? 'date' : hasNumberKey ? (target.type === 'percent' ? 'percent' : 'number') : target.type;
  const type = spec.as ?? implied;
  if (hasNumberKey && type !== 'number' && type !== 'percent') {
    scope.report(
      [...path, hasNumberKey],
      `no ${hasNumberKey}, as the value is no number (${type})`,
      spec[hasNumberKey],
    );
  }
  if (hasDateKey && type !== 'date') {
    scope.report([...path, hasDateKey], `no ${hasDateKey}, as the value is no date (${type})`, spec[hasDateKey]);
  }
  if (!isReadable(type, target.type)) {
    const key = spec.as === undefined ? (hasDateKey ?? hasNumberKey ?? 'as') : 'as';
    scope.report([...path, key], `no ${key} of another type, as the field takes a ${target.type}`, spec[key]);
  }
  const first = converterOf(type, spec, path, target, scope);
  if (type === target.type || target.type === 'any') return withNoValueHint(first);
  return withNoValueHint(inTurn(first, converterOf(target.type, {}, path, target, scope)));
}

/** True if a field can take what a text was read as. */
function isReadable(type: Type, target: Type): boolean {
  if (type === target || type === 'text' || target === 'text' || target === 'any') return true;
  if (target === 'number' || target === 'percent') return type === 'number' || type === 'percent';
  return (target === 'url' && type === 'domain') || target === 'tag' || target === 'constant';
}

/** The converter of a field for constants of the mapping. */
export function fieldConverter(target: Target): Converter {
  return (
    CONVERTERS[target.type] ??
    (target.type === 'constant' ? constantConverter(target.values, target.plural) : PLAIN[target.type]) ??
    KEEP
  );
}

function converterOf(type: Type, spec: ValueObject, path: Path, target: Target, scope: Scope): Converter {
  if (type === 'date') return dates(spec, path, scope);
  if (type === 'number' || type === 'percent') {
    const { decimal = scope.decimal, thousands = scope.thousands } = spec;
    if (decimal === thousands) {
      scope.report(path, 'a thousands separator other than the decimal sign (give decimal too)', thousands);
    }
    return numberConverter({
      decimal,
      thousands,
      suffixes: spec.suffixes ?? {},
      times: spec.times ?? 1,
      isPercent: type === 'percent',
    });
  }
  if (type === 'constant') return constantConverter(target.values, target.plural);
  const converter = CONVERTERS[type] ?? KEEP;
  return SLOW.has(type) ? remembered(converter) : converter;
}

const SLOW: ReadonlySet<Type> = new Set(['country', 'currency', 'domain', 'url', 'tag']);

function dates({ formats = [], language = 'en' }: ValueObject, path: Path, scope: Scope): Converter {
  if (Intl.DateTimeFormat.supportedLocalesOf(isTag(language) ? language : []).length === 0) {
    scope.report([...path, 'language'], 'the tag of a language with names of months, such as de', language);
    return dateConverter([], [], 'en');
  }
  const readers: DateReader[] = [];
  for (const [index, format] of formats.entries()) {
    const reader = dateReader(format, language);
    if (typeof reader === 'function') readers.push(reader);
    else scope.report([...path, 'formats', index], reader.expected, format);
  }
  return remembered(dateConverter(readers, formats, language));
}

function isTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
}

function inTurn(first: Converter, second: Converter): Converter {
  return {
    convert(value) {
      const between = first.convert(value);
      return between === null ? null : second.convert(between);
    },
    expected(value) {
      const between = first.convert(value);
      return between === null ? first.expected(value) : second.expected(between);
    },
  };
}

const KEEP: Converter = { convert: (value) => value, expected: () => 'a value' };

const CONVERTERS: Readonly<Partial<Record<Type, Converter>>> = {
  text: { convert: (value: Scalar) => String(value), expected: () => 'a text' },
  country: countryConverter,
  currency: currencyConverter,
  boolean: booleanConverter,
  domain: domainConverter,
  url: addressConverter,
  tag: tagConverter,
};

const PLAIN: Readonly<Partial<Record<Type, Converter>>> = {
  date: dateConverter([], [], 'en'),
  number: numberConverter({ decimal: '.', thousands: null, suffixes: {}, times: 1, isPercent: false }),
  percent: numberConverter({ decimal: '.', thousands: null, suffixes: {}, times: 1, isPercent: true }),
};
