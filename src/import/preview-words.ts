import { dateText, moneyText } from '../dataset/complete/summary-words.ts';
import type { ClaimRecord } from '../model/record.ts';
import type { Place } from './import-error.ts';
import type { PreviewClaim } from './preview-files.ts';

/** What a claim of a preview is made of: its kind, participants, facts that its sentence may leave out, and sources. */
export function claimFacts({ claim, names, sources }: PreviewClaim): string[] {
  const participants = claim.participants.map(({ entity, role }) => `${names[entity] ?? entity} ${role}`);
  return [claim.kind, participants.join(', '), ...furtherFacts(claim), ...sources.map((title) => `source: ${title}`)];
}

function furtherFacts(claim: ClaimRecord): string[] {
  const { markets, amounts, status, stage, stakePercent, since, until, date } = claim;
  return [
    ...(status === 'ACTIVE' || status === 'REPORTED' ? [] : [status]),
    ...(stage === null ? [] : [stage]),
    ...(markets.length > 0 ? [markets.join(' ')] : []),
    ...(since === null ? [] : [`since ${dateText(since)}`]),
    ...(until === null ? [] : [`until ${dateText(until)}`]),
    ...(date === null ? [] : [`date ${dateText(date)}`]),
    ...(amounts.length > 0 ? [moneyText(amounts)] : []),
    ...(stakePercent === null ? [] : [`${stakePercent} %`]),
  ];
}

/** `deals.csv:12` */
export function shortPlace({ file, line }: Place): string {
  return line === null ? file : `${file}:${line}`;
}
