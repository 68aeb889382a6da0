import { isCurrencyCode } from '../model/currency.ts';
import { MEASURE_UNITS, MEASURES, METRIC_UNITS } from '../model/measure-vocabulary.ts';
import { parsePeriod } from '../model/period.ts';
import type { ClaimInput } from '../model/record-schema.ts';
import { closestMatch } from '../support/closest-match.ts';
import { valueHint } from './hint.ts';
import { basisOf } from './complete/complete-record.ts';
import type { ReadingContext } from './complete/reading-context.ts';
import type { Finding } from './record-rule.ts';

/** The violations of rules about what a line leaves out, and about the measures that the data set declares. */
export function claimInputFindings(claim: ClaimInput, context: ReadingContext): Finding[] {
  const isCited = claim.citations.length > 0 || context.manifest.defaultSource !== null;
  return [
    ...(isCited
      ? []
      : [{ path: ['citations'], expected: 'a list with at least one item, or a defaultSource in dataset.json' }]),
    ...claim.amounts.flatMap(({ basis }, index) =>
      basisOf(basis, claim.kind) === null
        ? [{ path: ['amounts', index, 'basis'], expected: `a basis, as an amount of a ${claim.kind} has no usual one` }]
        : [],
    ),
    ...(claim.metric === null ? [] : metricFindings(claim.metric, context)),
  ];
}

function metricFindings(
  { measure, unit, period, from, to }: NonNullable<ClaimInput['metric']>,
  { measures }: ReadingContext,
): Finding[] {
  const declared = measures.get(measure);
  if (!declared && !Object.hasOwn(MEASURES, measure)) {
    const closest = closestMatch(measure, [...measures.keys(), ...Object.keys(MEASURES)]);
    const hint = valueHint('metric.measure', measure, 'claim') ?? (closest && `did you mean ${closest}?`);
    const remark = hint === null ? '' : ` (${hint})`;
    return [
      {
        path: ['metric', 'measure'],
        expected: `a built-in measure, or one that vocabulary.json declares${remark}`,
      },
    ];
  }
  const findings: Finding[] = [];
  if (unit === null && (declared ? declared.unit : MEASURE_UNITS[measure]) === null) {
    const expected = declared
      ? `a unit, as ${measure} has none in vocabulary.json`
      : `the code of a currency, as ${measure} is a sum of money`;
    findings.push({ path: ['metric', 'unit'], expected });
  }
  const isKnownUnit =
    unit === null || Object.hasOwn(METRIC_UNITS, unit) || isCurrencyCode(unit) || unit === declared?.unit;
  if (!isKnownUnit) {
    const expected = 'PERCENT, COUNT, MULTIPLE, a currency code, or the unit that vocabulary.json gives the measure';
    const hint = valueHint('metric.unit', unit, 'claim');
    findings.push({ path: ['metric', 'unit'], expected: hint === null ? expected : `${expected} (${hint})` });
  }
  if (period === null) return findings;
  if (parsePeriod(period) === null) {
    const expected = 'a period such as 2024, 2024-Q1, 2024-H1, FY2024 or 2023-04/2024-03';
    findings.push({ path: ['metric', 'period'], expected });
  } else if (from !== null || to !== null) {
    findings.push({ path: ['metric', 'period'], expected: 'nothing, as from or to is given' });
  }
  return findings;
}
