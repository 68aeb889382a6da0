import { type CitedWork, type WorkKind, shownTitle, singleLine } from './cited-work.ts';

/** The works in RIS, which EndNote, Zotero and Mendeley read: a tag, two spaces, a hyphen and a value on each line. */
export function ris(works: readonly CitedWork[]): string {
  return works.map(risRecord).join('\r\n');
}

function risRecord(work: CitedWork): string {
  const { id, kind, author, date, accessed, url, version, license, language, note } = work;
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', TYPES[kind]],
    ['ID', id],
    ['TI', shownTitle(work)],
    ['AU', author && corporateAuthor(author)],
    ['PB', author],
    ['PY', date && date.slice(0, 4)],
    ['DA', date && risDate(date)],
    ['ET', version],
    ['LA', language],
    ['UR', url],
    ['Y2', accessed && risDate(accessed)],
    ['N1', note],
    ['C1', license && `License: ${license}`],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${singleLine(value)}`]));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

const TYPES: Readonly<Record<WorkKind, string>> = {
  BOOK: 'BOOK',
  DATASET: 'DATA',
  FILE: 'GEN',
  FILING: 'RPRT',
  INTERVIEW: 'PCOMM',
  NEWS: 'NEWS',
  OTHER: 'GEN',
  PRESS_RELEASE: 'GEN',
  REGISTRY: 'DBASE',
  REPORT: 'RPRT',
  SOCIAL_MEDIA: 'ELEC',
  WEBSITE: 'ELEC',
};

/** Readers take what is before a comma for a family name. */
function corporateAuthor(name: string): string {
  return name.replaceAll(/\s*,+/g, '');
}

/** `2018/06/08/`. Unknown parts are empty, and all three slashes stay. */
function risDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}
