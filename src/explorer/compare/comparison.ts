/** A row of a comparison: one value for each entity, null if none is on record. */
export interface ComparedRow {
  readonly label: string;
  readonly values: readonly (string | null)[];
  readonly differs: boolean;
}

/** The rows that differ come first; the order is kept otherwise. Rows without any value are left out. */
export function comparedRows(
  rows: readonly { readonly label: string; readonly values: readonly (string | null)[] }[],
): ComparedRow[] {
  return rows
    .filter(({ values }) => values.some((value) => value !== null))
    .map((row) => ({ ...row, differs: new Set(row.values).size > 1 }))
    .toSorted((a, b) => Number(b.differs) - Number(a.differs));
}

export interface ComparedMarket {
  readonly code: string;
  /** The number of partners of each entity. */
  readonly counts: readonly number[];
  /** The number of entities with partners there. */
  readonly shared: number;
}

/** The markets of all entities: those of most of them first, then by the number of partners. */
export function comparedMarkets(
  ofEntities: readonly (readonly { readonly code: string; readonly value: number }[])[],
): ComparedMarket[] {
  const codes = [...new Set(ofEntities.flatMap((markets) => markets.map(({ code }) => code)))];
  return codes
    .map((code) => {
      const counts = ofEntities.map((markets) => markets.find((market) => market.code === code)?.value ?? 0);
      return { code, counts, shared: counts.filter((count) => count > 0).length };
    })
    .toSorted((a, b) => b.shared - a.shared || totalOf(b.counts) - totalOf(a.counts) || (a.code < b.code ? -1 : 1));
}

function totalOf(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

interface FigureOfClaim {
  readonly metric: { readonly measure: string } | null;
  readonly participants: readonly { readonly role: string; readonly entity: { readonly id: string } }[];
}

export interface ComparedMeasure<Claim> {
  readonly measure: string;
  /** The figures of each entity. */
  readonly figures: readonly (readonly Claim[])[];
  readonly entities: number;
}

/** The figures by measure and entity: measures of most entities first. A figure belongs to its subject. */
export function comparedMeasures<Claim extends FigureOfClaim>(
  claims: readonly Claim[],
  entities: readonly string[],
): ComparedMeasure<Claim>[] {
  const measures = [...new Set(claims.flatMap(({ metric }) => metric?.measure ?? []))];
  return measures
    .map((measure) => {
      const ofMeasure = claims.filter(({ metric }) => metric?.measure === measure);
      const figures = entities.map((id) =>
        ofMeasure.filter(({ participants }) =>
          participants.some(({ role, entity }) => entity.id === id && role !== 'ABOUT'),
        ),
      );
      return { measure, figures, entities: figures.filter((own) => own.length > 0).length };
    })
    .filter((row) => row.entities > 0)
    .toSorted((a, b) => b.entities - a.entities || (a.measure < b.measure ? -1 : 1));
}
