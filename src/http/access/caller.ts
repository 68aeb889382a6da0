/** Who asks, and what they may. */
export interface Caller {
  /** Of a token; null for those who show none. */
  readonly name: string | null;
  /** `operator`s may also read the schema through the API, ask what is no trusted document, and read the metrics. */
  readonly role: 'anonymous' | 'reader' | 'operator';
  /** How much they may ask a minute, in points of cost; null: as much as they like. */
  readonly rate: number | null;
  /** What one request may cost; null: what any may. */
  readonly maxCost: number | null;
  /** What is counted together against the rate. */
  readonly account: string;
  /** A network around that of the caller, all callers of which are counted together too; null: none. */
  readonly site: string | null;
}

/** A program that calls the application in its own process. */
export const INSIDER: Caller = {
  name: null,
  role: 'operator',
  rate: null,
  maxCost: null,
  account: 'inside',
  site: null,
};
