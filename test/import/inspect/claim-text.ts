import type { ImportPreview, PreviewClaim } from '../../../src/import/preview-files.ts';

/** What a mapping makes of a file, one line for each claim, entity without a claim and rejected row. */
export function previewLines({ claims, entities, rejects }: ImportPreview): string[] {
  return [
    ...claims.map(claimLine),
    ...entities.map(({ place, kind, name, country }) => joined([place.line, kind, name, country])),
    ...rejects.flatMap(({ issues }) =>
      issues.map(({ line, column, expected, got }) => joined([line, 'rejected', column, expected, got])),
    ),
  ];
}

function claimLine({ place, claim, names, sources }: PreviewClaim): string {
  const { metric } = claim;
  return joined([
    place.line,
    claim.kind,
    claim.participants.map(({ entity, role }) => `${role} ${names[entity]}`).join(' + '),
    claim.status,
    claim.stage,
    claim.markets.join(' '),
    claim.region,
    labelled('since', claim.since),
    labelled('until', claim.until),
    labelled('on', claim.date),
    claim.amounts
      .map(({ value, currency, basis, bound, approximate }) =>
        [approximate ? 'about' : '', bound ?? '', value, currency, basis].filter(Boolean).join(' '),
      )
      .join(' + '),
    metric && `${metric.measure} ${metric.value} ${metric.unit} ${metric.from ?? ''}/${metric.to ?? ''}`,
    claim.stakePercent === null ? null : `${claim.stakePercent} %`,
    claim.roundType,
    claim.title,
    claim.licenceType,
    claim.licenceNumber,
    claim.confidenceInferred ? null : `confidence ${claim.confidence}`,
    claim.note,
    sources.join(' + '),
  ]);
}

function labelled(label: string, value: string | null): string | null {
  return value === null ? null : `${label} ${value}`;
}

function joined(parts: readonly (string | number | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' | ');
}
