import Table from 'cli-table3';

import { printable } from '../dataset/issue.ts';

/** Draws a table for a terminal of `width` columns. Cells wrap; if columns become too narrow, each row is a list. */
export function drawTable(columns: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const head = columns.map(cleanText);
  const body = rows.map((row) => row.map(cleanText));
  const widths = fitWidths(naturalWidths([head, ...body]), width - BORDERS * columns.length - 1);
  if (widths !== null) return grid(head, body, widths);
  const keyWidth = Math.min(Math.max(...head.map(displayWidth)), Math.floor(width * 0.45));
  const valueWidth = Math.max(width - 2 * BORDERS - 1 - keyWidth, NARROWEST);
  return grid(
    null,
    body.flatMap((row, index) => [
      ...(index === 0 ? [] : [['', '']]),
      ...row.map((cell, column) => [breakName(head[column] ?? '', keyWidth), cell]),
    ]),
    [keyWidth, valueWidth],
  );
}

/** For each column: one border and a space on both sides. */
const BORDERS = 3;
const NARROWEST = 8;

function grid(head: string[] | null, rows: readonly string[][], widths: readonly number[]): string {
  const table = new Table({
    ...(head && { head: head.map((name, column) => breakName(name, widths[column] ?? 0)) }),
    colWidths: widths.map((width) => width + 2),
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) {
    table.push(row.map((text, column) => cellOf(text, widths[column] ?? 0)));
  }
  return table.toString();
}

function cellOf(text: string, width: number): { content: string; wrapOnWordBoundary: boolean } {
  if (wordsFit(text, width)) return { content: text, wrapOnWordBoundary: true };
  const content = DOTTED.test(text) ? breakName(text, width) : text;
  return { content, wrapOnWordBoundary: false };
}

/** One name such as `claim.amounts.value`. */
const DOTTED = /^[a-z]+(?:\.[a-z]+)+$/i;

/** Breaks the name of a column into lines, after a dot if possible. */
function breakName(name: string, width: number): string {
  const lines: string[] = [];
  for (const part of name.split(/(?<=\.)/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + part.length <= width) lines[lines.length - 1] = last + part;
    else lines.push(...(part.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []));
  }
  return lines.join('\n');
}

/** Whether all words fit. A longer word, such as a URL, is broken at the end of the column. */
function wordsFit(content: string, width: number): boolean {
  return content.split(/\s/).every((word) => displayWidth(word) <= width);
}

function naturalWidths(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 1, displayWidth(cell));
  }
  return widths;
}

/** Narrow columns keep their width, wide columns share the rest; null if that is too narrow. */
function fitWidths(natural: readonly number[], room: number): number[] | null {
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
  return numbers.reduce((total, number) => total + number, 0);
}

/** On one line, without terminal control characters. */
function cleanText(text: string): string {
  return printable(text.replaceAll(/\s+/g, ' ').trim());
}

/** The approximate width on a terminal: wide characters take two columns. */
function displayWidth(text: string): number {
  return [...text].length + (text.match(WIDE)?.length ?? 0);
}

const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\uff01-\uff60]/gu;
