import type { Scope } from '../address/scope.ts';
import { CLAIM_KINDS, CLAIM_STATUSES, ENTITY_KINDS } from '../claim/vocabulary.ts';
import { dateInWords } from '../text/date-in-words.ts';
import { momentInWords } from '../text/moment-in-words.ts';
import type { GraphAddress } from '../graph/model/graph-address.ts';

/** The conditions of the address as sentences, for a saved or printed picture. */
export function conditionsInWords(address: GraphAddress): string {
  const { clock, day, kinds, status, minConfidence, hide, avoid, depth } = address;
  return [
    day === null ? '' : clock === 'inForceOn' ? `In force on ${dateInWords(day)}.` : `Known by ${dateInWords(day)}.`,
    depth === 1 ? '' : `Within ${depth} steps.`,
    kinds.length > 0 ? `Only ${lowerCaseList(kinds.map((kind) => CLAIM_KINDS[kind].many))}.` : '',
    status.length > 0 ? `Only ${lowerCaseList(status.map((value) => CLAIM_STATUSES[value].label))} claims.` : '',
    minConfidence > 0 ? `Confidence ${minConfidence} or more.` : '',
    hide.length > 0 ? `Without the kinds ${lowerCaseList(hide.map((kind) => ENTITY_KINDS[kind]))}.` : '',
    avoid.length > 0 ? `Not passed through: ${LIST.format(avoid)}.` : '',
    scopeInWords(address),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The scope as sentences; empty for the whole graph. */
export function scopeInWords({ datasets, recordedOn }: Scope): string {
  return [
    datasets.length > 0 ? `Only the data sets ${LIST.format(datasets)}.` : '',
    recordedOn === null ? '' : `As recorded on ${momentInWords(recordedOn)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const LIST = new Intl.ListFormat('en');

function lowerCaseList(values: readonly string[]): string {
  return LIST.format(values).toLowerCase();
}
