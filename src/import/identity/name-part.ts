import { normalizeText, searchWords } from '../../model/normalize-text.ts';

/** The parts of a name that are compared. */
export interface NameParts {
  /** All words in their order, without words such as `the` and `and`. */
  readonly full: string;
  /** These words without legal forms. */
  readonly words: readonly string[];
  /** The legal forms. */
  readonly legal: string;
}

/** A name reduced to what identifies it: equal for `The Northbank A.S.` and `NORTHBANK`, for `Jing, Eric` and `Eric Jing`. */
export function coreName(name: string): string {
  return nameParts(name).words.toSorted().join(' ');
}

/** The parts of each of the names, of at most 8 of them. */
export function partsOfNames(names: readonly string[]): NameParts[] {
  return names.slice(0, MAX_NAMES).flatMap(nameVariants).map(nameParts);
}

const MAX_NAMES = 8;

function nameParts(name: string): NameParts {
  const { text, legal: asianForms } = withoutAsianForms(name);
  const all = joinInitials(searchWords(text));
  const words = all.filter((word) => !FILLERS.has(word));
  let [start, end] = [0, words.length];
  while (end > start && LEGAL_FORMS.has(words[end - 1] ?? '')) end -= 1;
  while (start < end && LEADING_FORMS.has(words[start] ?? '')) start += 1;
  const full = [...words, ...asianForms].join(' ');
  if (start === end) return { full: full || all.join(' '), words: words.length > 0 ? words : all, legal: '' };
  const forms = [...words.slice(0, start), ...words.slice(end)].map((form) => SAME_FORMS[form] ?? form);
  return { full, words: words.slice(start, end), legal: [...forms, ...asianForms].toSorted().join(' ') };
}

/** The name, and the name without what is in brackets: `Northbank (Norway)` may be `Northbank`. */
function nameVariants(name: string): string[] {
  const outside = name.replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, ' ');
  return outside !== name && normalizeText(outside) !== '' ? [name, outside] : [name];
}

/** `s a` becomes `sa`, `j p morgan` becomes `jp morgan`. Single Chinese or Japanese characters are words. */
function joinInitials(words: readonly string[]): string[] {
  const joined: string[] = [];
  let wasInitial = false;
  for (const word of words) {
    const isInitial = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u.test(word);
    if (isInitial && wasInitial) joined.push(`${joined.pop() ?? ''}${word}`);
    else joined.push(word);
    wasInitial = isInitial;
  }
  return joined;
}

function withoutAsianForms(name: string): { readonly text: string; readonly legal: readonly string[] } {
  const found = name.match(ASIAN_FORMS) ?? [];
  const text = name.replaceAll(ASIAN_FORMS, ' ');
  return normalizeText(text) === '' ? { text: name, legal: [] } : { text, legal: found };
}

const ASIAN_FORMS =
  /株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限責任公司|有限公司|公司|주식회사|유한회사|\(주\)|（株）|㈱/gu;

const FILLERS: ReadonlySet<string> = new Set(['the', 'and', 'et', 'und', 'y', 'og', 'och', 'en']);

/** Forms that are written in front of the name, too. */
const LEADING_FORMS: ReadonlySet<string> = new Set(
  'as ab oy ooo oao zao pao ao too uab sia pt cv ud jsc ojsc pjsc gmbh sc sarl ооо оао зао пао ао тоо ип тов ат'.split(
    ' ',
  ),
);

const LEGAL_FORMS: ReadonlySet<string> = new Set([
  ...LEADING_FORMS,
  ...(
    'inc incorporated corp corporation co company companies llc llp lp ltd limited plc pllc pbc ' +
    'ag gmbh mbh kg kgaa ohg ug ev eg se sce aktiengesellschaft gesellschaft ' +
    'sa sas sasu sarl eurl snc sca scop societe anonyme sl slu sau sociedad anonima ' +
    'spa srl sapa snc scarl societa ' +
    'bv nv cv vof besloten vennootschap naamloze ' +
    'ab hb kb publ aktiebolag as asa ans da aktieselskab aps ivs oy oyj tmi ' +
    'zoo sp spzoo sro as vos kft bt zrt nyrt doo dd ad ead eood ood srl pfa ' +
    'kk gk yk pte pty pvt private bhd sdn tbk jsc ojsc cjsc pjsc llo ' +
    'ltda me eireli sab sapi cv rl sac saa eirl sas ' +
    'sti anonim sirketi limitada limitee oü ou eesti as uab sia a/s'
  ).split(' '),
]);

/** Spellings of one form. */
const SAME_FORMS: Readonly<Record<string, string>> = {
  incorporated: 'inc',
  corporation: 'corp',
  company: 'co',
  companies: 'co',
  limited: 'ltd',
  aktiengesellschaft: 'ag',
  aktiebolag: 'ab',
  aktieselskab: 'as',
  private: 'pte',
  pvt: 'pte',
};
