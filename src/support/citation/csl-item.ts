import { type CitedWork, type WorkKind, shownTitle, singleLine } from './cited-work.ts';

type CslDate = { readonly 'date-parts': readonly [readonly number[]] };

/** An item of CSL-JSON 1.0.2, which Zotero, Pandoc and citeproc read. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly [{ readonly literal: string }];
  readonly publisher?: string;
  readonly genre?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly version?: string;
  readonly license?: string;
  readonly language?: string;
  readonly note?: string;
}

/** The works as an array in JSON. */
export function cslJson(works: readonly CitedWork[]): string {
  return JSON.stringify(works.map(cslItem), null, 2);
}

function cslItem(work: CitedWork): CslItem {
  const { id, kind, author, date, accessed, url, version, license, language, note } = work;
  const genre = GENRES[kind];
  return {
    id,
    type: url !== null && kind === 'OTHER' ? 'webpage' : TYPES[kind],
    title: shownTitle(work),
    // an organisation is no family name
    ...(author === null ? {} : { author: [{ literal: singleLine(author) }], publisher: singleLine(author) }),
    ...(genre === undefined ? {} : { genre }),
    ...(date === null ? {} : { issued: cslDate(date) }),
    ...(url === null ? {} : { URL: url }),
    ...(accessed === null ? {} : { accessed: cslDate(accessed) }),
    ...(version === null ? {} : { version: singleLine(version) }),
    ...(license === null ? {} : { license: singleLine(license) }),
    ...(language === null ? {} : { language }),
    ...(note === null ? {} : { note: singleLine(note) }),
  };
}

const TYPES: Readonly<Record<WorkKind, string>> = {
  BOOK: 'book',
  DATASET: 'dataset',
  FILE: 'document',
  FILING: 'report',
  INTERVIEW: 'interview',
  NEWS: 'article-newspaper',
  OTHER: 'document',
  PRESS_RELEASE: 'document',
  REGISTRY: 'webpage',
  REPORT: 'report',
  SOCIAL_MEDIA: 'post',
  WEBSITE: 'webpage',
};

const GENRES: Readonly<Partial<Record<WorkKind, string>>> = {
  FILING: 'Filing',
  PRESS_RELEASE: 'Press release',
  REGISTRY: 'Register',
};

/** As many parts as are known. */
function cslDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}
