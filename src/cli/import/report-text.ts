import { join } from 'node:path';

import type { ImportReport } from '../../import/import-report.ts';
import { counted, recordCounts } from '../../support/counted.ts';
import { listed } from '../../support/listed.ts';

interface ReportContext {
  /** The folder, as the user wrote it; null if the user does not see it. */
  readonly out: string | null;
  readonly maxRejects: number;
}

/** The report of an import for a terminal. */
export function reportText(report: ImportReport, context: ReportContext): string {
  const rows = counted(report.rows, 'row');
  const head = report.isWritten
    ? `${context.out === null ? `Read ${report.dataset}` : `Wrote ${report.dataset} to ${context.out}`}: ${recordCounts(report)} of ${rows}.`
    : `Read ${rows}. Nothing was written.`;
  return `${[head, ...rowLines(report, context), ...recordLines(report), ...nextLines(report, context)].join('\n')}\n`;
}

function rowLines(report: ImportReport, { out }: ReportContext): string[] {
  const { skipped, rejected, reasons, repeats, unusedColumns, losses } = report;
  return [
    ...(skipped > 0 ? [`Left out by the mapping: ${counted(skipped, 'row')}.`] : []),
    ...(rejected > 0
      ? [`Rejected: ${counted(rejected, 'row')}${out === null ? ':' : `, listed in ${join(out, 'rejects.csv')}.`}`]
      : []),
    ...reasons
      .slice(0, MAX_REASONS)
      .map(({ count, first }) => `  ${count === 1 ? '' : `${counted(count, 'row')}, first: `}${first}`),
    ...(reasons.length > MAX_REASONS ? [`  … and ${counted(reasons.length - MAX_REASONS, 'more reason')}`] : []),
    ...(repeats > 0 ? [`Repeated: ${counted(repeats, 'claim')}, which became citations of the first.`] : []),
    ...Object.entries(unusedColumns).map(([file, columns]) => `Not mapped in ${file}: ${listed(columns)}.`),
    ...(losses.length > 0 ? ['Not kept:'] : []),
    ...losses.slice(0, MAX_REASONS).map(({ reason, count }) => `  ${count.toLocaleString('en')} × ${reason}`),
    ...(losses.length > MAX_REASONS ? [`  … and ${counted(losses.length - MAX_REASONS, 'more reason')}`] : []),
  ];
}

const MAX_REASONS = 20;

function recordLines(report: ImportReport): string[] {
  if (!report.isWritten) return [];
  const { mergedByIdentifier, mergedByJudgement, shared, warnings } = report;
  return [
    ...warnings.slice(0, MAX_REASONS).map((warning) => `Warning: ${warning}`),
    ...(warnings.length > MAX_REASONS ? [`… and ${counted(warnings.length - MAX_REASONS, 'more warning')}`] : []),
    ...(mergedByIdentifier > 0 ? [`Merged by identifier: ${counted(mergedByIdentifier, 'key')}.`] : []),
    ...(mergedByJudgement > 0 ? [`Merged by judgement: ${counted(mergedByJudgement, 'key')}.`] : []),
    ...(shared > 0 ? [`Shared with other data sets: ${counted(shared, 'entity', 'entities')}.`] : []),
  ];
}

function nextLines(report: ImportReport, { out, maxRejects }: ReportContext): string[] {
  if (!report.isWritten) {
    return [
      `At most ${counted(maxRejects, 'rejected row')} ${maxRejects === 1 ? 'is' : 'are'} accepted. Correct the rows or the mapping, or leave the rows out with --max-rejects ${report.rejected}.`,
    ];
  }
  const { candidates, unusedJudgements } = report;
  if (out === null) return [];
  const matches = join(out, 'matches.csv');
  return [
    ...(candidates > 0
      ? [
          `May be the same: ${counted(candidates, 'pair')} in ${matches}. Judge them there, and add --judgements ${matches}.`,
        ]
      : []),
    ...(unusedJudgements > 0
      ? [
          `Not used: ${counted(unusedJudgements, 'judgement')} in ${matches}. To follow them, add --judgements ${matches}.`,
        ]
      : []),
    `Next: fingraph serve ${out}`,
  ];
}
