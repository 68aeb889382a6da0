import { createRecordReader, type CsvRecord, type CsvSyntax } from './csv-record.ts';
import { countUp } from '../../support/count-up.ts';

/** Finds delimiter and quote from the first records of a file. What is given is kept. */
export function findSyntax(sample: Buffer, isWhole: boolean, given: Partial<CsvSyntax>): CsvSyntax {
  const announced = /^sep=(.)\r?\n/.exec(sample.toString('latin1', 0, 8))?.[1];
  const delimiters = given.delimiter === undefined ? [announced ?? DELIMITERS].flat() : [given.delimiter];
  const quote = given.quote === undefined ? findQuote(sample, delimiters) : given.quote;
  let best: { readonly delimiter: string; readonly score: number } | null = null;
  for (const delimiter of delimiters) {
    const score = regularity(sampleRecords(sample, isWhole, { delimiter, quote }));
    if (best === null || score > best.score) best = { delimiter, score };
  }
  return { delimiter: best?.delimiter ?? ',', quote };
}

/** The records at the start of a file, without one that the sample cuts. */
export function sampleRecords(sample: Buffer, isWhole: boolean, syntax: CsvSyntax): CsvRecord[] {
  const read = createRecordReader({ ...syntax, encoding: 'utf-8' });
  return read({ bytes: sample, isSuspect: false }, isWhole).slice(0, MAX_RECORDS);
}

/** Number of cells without empty ones at the end. */
export function filledWidth(cells: readonly unknown[]): number {
  return cells.findLastIndex((cell) => cell !== null) + 1;
}

/** The most frequent number, the larger one of two; 0 if there is none. */
export function mode(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) countUp(counts, number);
  return [...counts].toSorted(([a, countA], [b, countB]) => countB - countA || b - a)[0]?.[0] ?? 0;
}

const DELIMITERS = [',', ';', '\t', '|'];
const MAX_RECORDS = 500;

/**
 * The share of records with the most frequent number of cells, 0 for a single column. The first record with several cells
 * is probably the header and counts as much as all others.
 */
function regularity(records: readonly CsvRecord[]): number {
  const widths = records.filter(({ issue }) => issue === null).map(({ cells }) => cells.length);
  const usual = mode(widths.filter((width) => width > 1));
  if (usual === 0) return 0;
  const share = widths.filter((width) => width === usual).length / records.length;
  const header = widths.find((width) => width > 1);
  return share + (header === usual ? 1 : 0) + usual / 1e6;
}

/** A single quote if cells are in single quotes and none is in double quotes. */
function findQuote(sample: Buffer, delimiters: readonly string[]): string {
  const text = sample.toString('latin1', 0, QUOTE_SAMPLE);
  const around = `[${delimiters.map((character) => (character === '|' ? '\\|' : character)).join('')}\\r\\n]`;
  const count = (quote: string): number =>
    text.match(new RegExp(`(?<=^|${around})${quote}[^${quote}\\r\\n]*${quote}(?=$|${around})`, 'g'))?.length ?? 0;
  return count('"') === 0 && count("'") >= MIN_QUOTED ? "'" : '"';
}

const QUOTE_SAMPLE = 16 * 1024;
const MIN_QUOTED = 3;
