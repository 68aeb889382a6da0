/*
 * Words that say what kind of company a name belongs to, without diacritics and in lower case: `searchWords` gives them so.
 */

/** Forms that are written in front of the name, too. */
export const LEADING_FORMS: ReadonlySet<string> = new Set(
  'as ab oy ooo oao zao pao ao too uab sia pt cv ud jsc ojsc pjsc gmbh sc sarl ооо оао зао пао ао тоо ип тов ат'.split(
    ' ',
  ),
);

export const LEGAL_FORMS: ReadonlySet<string> = new Set([
  ...LEADING_FORMS,
  ...(
    'inc incorporated corp corporation co company companies llc llp lp ltd limited plc pllc pbc ' +
    'ag mbh kg kgaa ohg ug ev eg se sce aktiengesellschaft gesellschaft ' +
    'sa sas sasu eurl snc sca scop societe anonyme sl slu sau sociedad anonima ' +
    'spa srl sapa scarl societa ' +
    'bv nv vof besloten vennootschap naamloze ' +
    'hb kb publ aktiebolag asa ans da aktieselskab aps ivs oyj tmi ' +
    'zoo sp spzoo sro vos kft bt zrt nyrt doo dd ad ead eood ood pfa ' +
    'kk gk yk pte pty pvt private bhd sdn tbk cjsc llo ' +
    'ltda me eireli sab sapi rl sac saa eirl ' +
    'sti anonim sirketi limitada limitee oü ou eesti a/s'
  ).split(' '),
]);

/** Forms in writing systems without spaces between words. */
export const ASIAN_FORMS =
  /株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限責任公司|有限公司|公司|주식회사|유한회사|\(주\)|（株）|㈱/gu;

/** Spellings of one form. */
export const SAME_FORMS: Readonly<Record<string, string>> = {
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
