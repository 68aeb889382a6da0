import { printable } from '../../dataset/issue.ts';
import { formatImportIssue } from '../../import/import-error.ts';
import type { ImportPreview, PreviewClaim, PreviewEntity, PreviewReject } from '../../import/preview-files.ts';
import { claimFacts, shortPlace } from '../../import/preview-words.ts';
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

function claimLines(preview: PreviewClaim): string[] {
  const { place, claim } = preview;
  return [`${shortPlace(place)}  ${claim.summary}`, `    ${claimFacts(preview).join(' · ')}`];
}

function entityLineText({ place, id, kind, name, country }: PreviewEntity): string {
  return `${shortPlace(place)}  ${name} · ${kind}${country === null ? '' : ` · ${country}`} · ${id}`;
}

function rejectLines({ issues, row }: PreviewReject): string[] {
  return [...issues.map(formatImportIssue), `    ${excerpt(JSON.stringify(row))}`];
}
