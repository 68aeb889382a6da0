import { createRandom } from '../bench/data/random.ts';

/*
 * The rules by which names of the shipped data were misspelt. They were written before the search was tuned, and the list in
 * `hard-names.tsv` was not changed afterwards.
 */

/** A text to search for, and the entity that it means. */
export interface HardName {
  readonly rule: string;
  readonly text: string;
  readonly id: string;
}

interface Named {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const FORMS = [
  'Ltd',
  'GmbH',
  'S.A.',
  'Inc.',
  'PLC',
  'AG',
  'Co., Ltd.',
  'Limited',
  'B.V.',
  'Corporation',
  'Oyj',
  'S.p.A.',
];

/** How many names each rule misspells. */
const RULES: readonly (readonly [rule: string, count: number, isFit: (named: Named) => boolean, misspell: Misspell])[] =
  [
    ['one letter', 80, ({ name }) => letters(name) >= 5, (name, int) => edited(name, int)],
    ['two letters', 24, ({ name }) => letters(name) >= 9, (name, int) => edited(edited(name, int), int)],
    ['missing space', 18, ({ name }) => /^\p{L}+ \p{L}+/u.test(name), (name) => name.replaceAll(' ', '')],
    [
      'additional space',
      12,
      ({ name }) => /^\p{L}{6,}$/u.test(name),
      (name, int) => {
        const at = 2 + int(name.length - 4);
        return `${name.slice(0, at)} ${name.slice(at)}`;
      },
    ],
    [
      'legal form',
      24,
      ({ kind }) => ['COMPANY', 'BANK', 'MERCHANT', 'INVESTOR'].includes(kind),
      (name, int) => `${name} ${FORMS[int(FORMS.length)]}`,
    ],
    [
      'other order',
      12,
      ({ name }) => /^\p{L}+ \p{L}+$/u.test(name),
      (name) =>
        name
          .split(' ')
          .toReversed()
          .join(name.length % 2 === 0 ? ' ' : ', '),
    ],
    [
      'other order and one letter',
      12,
      ({ name, kind }) => kind === 'PERSON' && /^\p{L}{4,} \p{L}{4,}$/u.test(name),
      (name, int) => edited(name.split(' ').toReversed().join(' '), int),
    ],
  ];

type RandomInt = (size: number) => number;
type Misspell = (name: string, int: RandomInt) => string;

/** The names that rules misspell. */
export function misspeltNames(entities: readonly Named[], seed = 17): HardName[] {
  const { below: int } = createRandom(seed);
  return RULES.flatMap(([rule, count, isFit, misspell]) => {
    const left = entities.filter((named) => named.kind !== 'COUNTRY' && isFit(named));
    return Array.from({ length: Math.min(count, left.length) }, () => {
      const [named] = left.splice(int(left.length), 1);
      return { rule, text: misspell(named?.name ?? '', int), id: named?.id ?? '' };
    });
  });
}

function letters(name: string): number {
  return name.replaceAll(/[^\p{L}]/gu, '').length;
}

/** One letter is missing, added, wrong or swapped with the next one, at any place of a word of more than three letters. */
function edited(name: string, int: RandomInt): string {
  const words = name.split(' ');
  const long = [...words.keys()].filter((index) => letters(words[index] ?? '') > 3);
  const index = long[int(long.length)] ?? 0;
  const word = words[index] ?? '';
  const at = int(word.length);
  const letter = LETTERS[int(LETTERS.length)] ?? '';
  const changed = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    at + 1 < word.length
      ? `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`
      : `${word.slice(0, -2)}${word.at(-1)}${word.at(-2)}`,
  ][int(4)];
  return words.with(index, changed ?? word).join(' ');
}

const SYLLABLES = 'bal cor den fin gra hol jun kar lom mer nov ost pra quil rud sen tal ver wes zor'.split(' ');
const SUFFIXES = [
  'Payments',
  'Bank',
  'Capital',
  'Holdings',
  'Technologies',
  'Group',
  'Pay',
  'Ventures',
  '',
  '',
  '',
  '',
];
const FIRST_NAMES = 'Anna Boris Carla Dmitri Elena Farid Greta Hugo Irina Jonas Katrin Lukas Marta Nadia Otto'.split(
  ' ',
);
const LAST_NAMES =
  'Abramov Bellini Castellan Dorneles Eriksen Fontaine Grunwald Hartikainen Ibsen Jovanovic Kowalczyk Lindqvist Moreau Nakamura Okafor'.split(
    ' ',
  );

/** Names of companies and persons that nobody has. */
export function inventedNames(seed = 18): string[] {
  const { pick } = createRandom(seed);
  const company = (): string => {
    const word = [pick(SYLLABLES), pick(SYLLABLES), pick(SYLLABLES)].slice(pick([0, 0, 1])).join('');
    return `${word[0]?.toUpperCase() ?? ''}${word.slice(1)} ${pick(SUFFIXES)}`.trim();
  };
  const person = (): string => `${pick(FIRST_NAMES)} ${pick(LAST_NAMES)}`;
  return [...unique(100, company), ...unique(100, person)];
}

function unique(count: number, make: () => string): string[] {
  const found = new Set<string>();
  while (found.size < count) found.add(make());
  return [...found];
}
