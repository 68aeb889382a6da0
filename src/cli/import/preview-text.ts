import { dateText, moneyText } from '../../dataset/complete/summary-words.ts';
import { printable } from '../../dataset/issue.ts';
import { formatImportIssue, type Place } from '../../import/import-error.ts';
import type { ImportPreview, PreviewClaim, PreviewEntity, PreviewReject } from '../../import/preview-files.ts';
import type { ClaimRecord } from '../../model/record.ts';
import { counted } from '../../support/counted.ts';
import { listed } from '../../support/listed.ts';
import { excerpt } from '../../support/excerpt.ts';

/** A preview for a terminal: sentences with what they are made of, then rejected rows. */
export function previewText(preview: ImportPreview): string {
  const { dataset, rows, skipped, hasMore, claims, entities, rejects, unusedColumns, losses } = preview;
  const read = `${dataset}: ${hasMore ? 'the first ' : ''}${counted(rows, 'row')}`;
  const left = skipped > 0 ? `, ${skipped.toLocaleString('en')} left out by the mapping` : '';
  return [
    `${read}${left}. ${counted(claims.length, 'claim')}, ${counted(rejects.length, 'rejected row')}.`,
    '',
    ...claims.flatMap(claimLines),
    ...entities.map(entityLineText),
    ...(rejects.length > 0 ? ['', 'Rejected:'] : []),
    ...rejects.flatMap(rejectLines),
    ...Object.entries(unusedColumns).map(([file, columns]) => `Not mapped in ${file}: ${listed(columns)}.`),
    ...Object.entries(losses).map(([reason, count]) => `Not kept: ${count.toLocaleString('en')} × ${reason}`),
  ]
    .map((line) => `${printable(line)}\n`)
    .join('');
}

function claimLines({ place, claim, names, sources }: PreviewClaim): string[] {
  const participants = claim.participants.map(({ entity, role }) => `${names[entity] ?? entity} ${role}`);
  const details = [claim.kind, participants.join(', '), ...facts(claim), ...sources.map((title) => `source: ${title}`)];
  return [`${previewPlace(place)}  ${claim.summary}`, `    ${details.join(' · ')}`];
}

/** What the summary may leave out. */
function facts(claim: ClaimRecord): string[] {
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

function entityLineText({ place, id, kind, name, country }: PreviewEntity): string {
  return `${previewPlace(place)}  ${name} · ${kind}${country === null ? '' : ` · ${country}`} · ${id}`;
}

function rejectLines({ issues, row }: PreviewReject): string[] {
  return [...issues.map(formatImportIssue), `    ${excerpt(JSON.stringify(row))}`];
}

function previewPlace({ file, line }: Place): string {
  return line === null ? file : `${file}:${line}`;
}
