import { wholeRecord } from './short-record.ts';

/*
 * A packed form of the JSON of a record, for engines that hold the graph in memory: frequent parts of the text become single
 * characters. They are control characters, which JSON never contains. The packed text is a third of the
 * JSON; unlike compression, packing takes no longer than parsing.
 */

/** Packs the JSON of a record. */
export function packRecord(json: string): string {
  return MARK + json.replaceAll(PARTS_PATTERN, (part) => CODES.get(part) ?? part);
}

/** Parses the JSON of a record, which may be packed or short. */
export function parseRecord(text: string): unknown {
  if (text.startsWith(MARK)) return JSON.parse(text.slice(1).replaceAll(CODES_PATTERN, packedPart));
  return wholeRecord(JSON.parse(text) as object);
}

/** The keys and the most frequent values of records, in their order there. Stored records depend on the order of this list. */
const PARTS = [
  // any record
  '{"id":"',
  '","kind":"',
  ',"tags":[],"extra":{}}',
  '"],"extra":{}}',
  '","note":null,"page":null,"quote":null,"retrievedOn":null}',
  '","role":"',
  '","roleText":null}',
  ',{"entity":"',
  // claims
  '","summary":"',
  '","status":"',
  '","stage":null,"participants":[{"entity":"',
  '","stage":"',
  '","participants":[{"entity":"',
  '","roleText":"',
  '],"markets":[],"region":null,"since":null,"until":null,"date":"',
  '],"markets":[],"region":null,"since":null,"until":null,"date":null,"amounts":[',
  '],"markets":["',
  '],"markets":[],"region":',
  '],"region":null,"since":null,"until":null,"date":null,"amounts":[',
  '],"region":null,"since":null,"until":null,"date":"',
  '],"region":null,"since":"',
  ',"until":null,"date":null,"amounts":[',
  ',"amounts":[',
  '],"metric":null,"stakePercent":null,"series":null,"roundType":null,"confidence":0.',
  ',"confidenceInferred":false,"tier":',
  ',"tags":[],"citations":[{"source":"',
  '],"relations":[],"title":null,"stakeQualifier":null,"seenFrom":null,"seenUntil":null,"statusInferred":false,"note":null,"licenceType":null,"licenceNumber":null,"extra":{}}',
  '],"relations":[',
  '{"kind":"',
  // two characters from here on: the first 28 parts have a character of their own
  '","claim":"',
  ',"title":null,"stakeQualifier":null,"seenFrom":null,"seenUntil":null,"statusInferred":false,"note":',
  ',"stakeQualifier":null,"seenFrom":null,"seenUntil":null,"statusInferred":false,"note":',
  ',"licenceType":null,"licenceNumber":null,"extra":{}}',
  ',{"source":"',
  ',"region":"',
  ',"since":"',
  ',"until":"',
  ',"date":"',
  ',"title":"',
  ',"note":"',
  '"metric":null,"stakePercent":',
  ',"series":null,"roundType":null,"confidence":0.',
  '"metric":{"measure":"',
  ',"series":"',
  '","roundType":"',
  ',"confidence":',
  ',"confidenceInferred":true,"tier":',
  '"tags":["',
  '"],"citations":[{"source":"',
  '{"value":',
  ',"value":',
  ',"currency":"',
  ',"approximate":',
  ',"bound":null,"basis":"',
  '","unit":"',
  '","qualifier":"',
  '","definition":null,"from":',
  ',"stakeQualifier":"',
  ',"seenFrom":"',
  ',"seenUntil":',
  '"statusInferred":',
  '"note":"',
  ',"page":null,"quote":null,"retrievedOn":null}',
  ',"licenceType":',
  ',"licenceNumber":',
  // entities and sources
  ',"name":"',
  '","names":[',
  '{"name":"',
  '","language":null,"type":null,"note":null}',
  ',"country":',
  ',"description":',
  ',"identifiers":[]',
  ',"title":"',
  '","titleInferred":false,"publisher":"',
  '","url":"',
  ',"kind":null,"note":null,"tags":[],"extra":{}}',
];

/** Before a packed text. */
const MARK = '\u001e';
/** Before the second character of a code of two. */
const LEAD = '\u001f';
const SINGLES = 28;
const FIRST_LETTER = 0x30;

const CODES: ReadonlyMap<string, string> = new Map(PARTS.map((part, index) => [part, codeAt(index)]));
const PARTS_OF_CODES: ReadonlyMap<string, string> = new Map([...CODES].map(([part, code]) => [code, part]));

// of several parts at one place, the longest
const PARTS_PATTERN = new RegExp(
  PARTS.toSorted((a, b) => b.length - a.length)
    .map((part) => part.replaceAll(/[[\]{}.]/g, String.raw`\$&`))
    .join('|'),
  'g',
);
// oxlint-disable-next-line no-control-regex -- the codes
const CODES_PATTERN = /\u001f.|[\u0001-\u001c]/g;

function codeAt(index: number): string {
  return index < SINGLES
    ? String.fromCodePoint(index + 1)
    : LEAD + String.fromCodePoint(FIRST_LETTER + index - SINGLES);
}

function packedPart(code: string): string {
  return PARTS_OF_CODES.get(code) ?? code;
}
