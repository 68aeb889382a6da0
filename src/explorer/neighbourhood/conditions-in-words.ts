import type { Scope } from '../address/scope.ts';
import { CLAIM_KINDS, CLAIM_STATUSES, ENTITY_KINDS, midSentence } from '../claim/vocabulary.ts';
import { dateInWords } from '../text/date-in-words.ts';
import { momentInWords } from '../text/moment-in-words.ts';
import type { GraphAddress } from '../graph/model/graph-address.ts';
import { textsOf } from '../text/catalogue.ts';
import { AROUND } from '../text/en/view/around.ts';

/** The conditions of the address as sentences, for a saved or printed picture. */
export function conditionsInWords(address: GraphAddress): string {
  const { clock, day, kinds, status, minConfidence, hide, avoid, depth } = address;
  const text = textsOf(AROUND);
  return [
    day === null ? '' : clock === 'inForceOn' ? text.inForceOn(dateInWords(day)) : text.knownOn(dateInWords(day)),
    depth === 1 ? '' : text.within(depth),
    kinds.length > 0 ? text.onlyKinds(kinds.map((kind) => midSentence(CLAIM_KINDS[kind].many))) : '',
    status.length > 0 ? text.onlyStatuses(status.map((value) => CLAIM_STATUSES[value].lower)) : '',
    minConfidence > 0 ? text.minConfidence(minConfidence) : '',
    hide.length > 0 ? text.withoutKinds(hide.map((kind) => midSentence(ENTITY_KINDS[kind]))) : '',
    avoid.length > 0 ? text.notPassed(avoid) : '',
    scopeInWords(address),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The scope as sentences; empty for the whole graph. */
export function scopeInWords({ datasets, recordedOn }: Scope): string {
  const text = textsOf(AROUND);
  return [
    datasets.length > 0 ? text.onlyDatasets(datasets) : '',
    recordedOn === null ? '' : text.asRecorded(momentInWords(recordedOn)),
  ]
    .filter(Boolean)
    .join(' ');
}
