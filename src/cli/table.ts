import Table from 'cli-table3';

import { printable } from '../dataset/issue.ts';

/** A table of texts as a terminal of `width` columns shows it: cells wrap; with too little room each row is a list. */
export function drawTable(columns: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const head = columns.map(clean);
  const body = rows.map((row) => row.map(clean));
  const widths = fitted(naturalWidths([head, ...body]), width - BORDERS * columns.length - 1);
  if (widths !== null) return grid(head, body, widths);
  const keyWidth = Math.min(Math.max(...head.map(widthOf)), Math.floor(width * 0.45));
  const valueWidth = Math.max(width - 2 * BORDERS - 1 - keyWidth, NARROWEST);
  return grid(
    null,
    body.flatMap((row, index) => [
      ...(index === 0 ? [] : [['', '']]),
      ...row.map((cell, column) => [broken(head[column] ?? '', keyWidth), cell]),
    ]),
    [keyWidth, valueWidth],
  );
}

/** A border and a blank on both sides of each cell. */
const BORDERS = 3;
const NARROWEST = 8;

function grid(head: string[] | null, rows: readonly string[][], widths: readonly number[]): string {
  const table = new Table({
    ...(head && { head: head.map((name, column) => broken(name, widths[column] ?? 0)) }),
    colWidths: widths.map((width) => width + 2),
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) {
    table.push(row.map((content, column) => ({ content, wrapOnWordBoundary: fits(content, widths[column] ?? 0) })));
  }
  return table.toString();
}

/** The name of a column, which is one word, in lines that end at a dot where they can. */
function broken(name: string, width: number): string {
  const lines: string[] = [];
  for (const part of name.split(/(?<=\.)/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + part.length <= width) lines[lines.length - 1] = last + part;
    else lines.push(...(part.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []));
  }
  return lines.join('\n');
}

/** A word that is longer than its column, such as an address, is broken where the column ends. */
function fits(content: string, width: number): boolean {
  return content.split(/\s/).every((word) => widthOf(word) <= width);
}

function naturalWidths(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 1, widthOf(cell));
  }
  return widths;
}

/** Narrow columns keep their width, the wide ones share what is left; null where that would be too little. */
function fitted(natural: readonly number[], room: number): number[] | null {
  if (sum(natural) <= room) return [...natural];
  let share = Math.floor(room / natural.length);
  for (;;) {
    const narrow = natural.filter((width) => width <= share);
    const wider = Math.floor((room - sum(narrow)) / (natural.length - narrow.length));
    if (wider <= share) break;
    share = wider;
  }
  return share < NARROWEST ? null : natural.map((width) => Math.min(width, share));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** On one line, and without what would steer a terminal. */
function clean(text: string): string {
  return printable(text.replaceAll(/\s+/g, ' ').trim());
}

/** Columns on a terminal, close enough to share out room by. */
function widthOf(text: string): number {
  return [...text].length + (text.match(WIDE)?.length ?? 0);
}

const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\uff01-\uff60]/gu;
