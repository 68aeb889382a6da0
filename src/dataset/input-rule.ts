import { MEASURE_UNITS, MEASURES } from '../model/measure-vocabulary.ts';
import { parsePeriod } from '../model/period.ts';
import type { ClaimInput } from '../model/record-schema.ts';
import type { ReadingContext } from './reading-context.ts';
import type { Finding } from './record-rule.ts';

/** The violations of rules about what a line may leave out, and about the measures that the data set declares. */
export function claimInputFindings({ citations, metric }: ClaimInput, context: ReadingContext): Finding[] {
  const findings: Finding[] = [];
  if (citations.length === 0 && context.manifest.defaultSource === null) {
    findings.push({ path: ['citations'], expected: 'a list with at least one item' });
  }
  if (metric === null) return findings;
  const { measure, unit, period } = metric;
  const isBuiltIn = Object.hasOwn(MEASURES, measure);
  if (!isBuiltIn && !context.measures.has(measure)) {
    findings.push({
      path: ['metric', 'measure'],
      expected: 'a built-in measure, or one that vocabulary.json declares',
    });
  } else if (unit === null && (isBuiltIn ? MEASURE_UNITS[measure] : context.measures.get(measure)) === null) {
    findings.push({ path: ['metric', 'unit'], expected: `a unit, as ${measure} has no usual one` });
  }
  if (period !== null && parsePeriod(period) === null) {
    findings.push({
      path: ['metric', 'period'],
      expected: 'a period such as 2024, 2024-Q1, 2024-H1, FY2024 or 2023-04/2024-03',
    });
  }
  return findings;
}
