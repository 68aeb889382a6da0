import { printable } from '../../dataset/issue.ts';
import { CHANGED_FAMILIES, type LoadPlanSummary, type RecordChanges } from '../../load/load-summary.ts';
import type { FieldChange } from '../../model/field-change.ts';
import { excerpt } from '../../support/excerpt.ts';
import { listed } from '../../support/listed.ts';

/** Records whose fields are shown; a program reads all of them from JSON. */
const MAX_REVISED = 20;
const MAX_VALUE = 80;

/** A plan for people: the counts, then the ids, and the fields of revised records. */
export function planText(plan: LoadPlanSummary, target: string): string {
  const { id, version, previousVersion } = plan.dataset;
  const before =
    previousVersion === null ? 'which does not have it' : `which holds version ${shortVersion(previousVersion)}`;
  const lines = [
    `${id}${version === null ? '' : `, version ${shortVersion(version)}`}, compared with ${target}, ${before}:`,
    ...CHANGED_FAMILIES.map((family) => `  ${family}: ${changeCounts(plan[family])}`),
    ...CHANGED_FAMILIES.flatMap((family) => idLines(family, plan[family])),
    ...CHANGED_FAMILIES.flatMap((family) => revisionLines(family, plan[family])),
  ];
  return `${lines.join('\n')}\n`;
}

/** `1 added, 2 revised, 0 retracted, 17 unchanged` */
export function changeCounts({ added, revised, retracted, unchanged }: RecordChanges): string {
  return `${added.length} added, ${revised.length} revised, ${retracted.length} retracted, ${unchanged} unchanged`;
}

export function shortVersion(version: string): string {
  return version.slice(0, 12);
}

/** Prints the warnings of a load to standard error. */
export function showWarnings({ warnings }: Pick<LoadPlanSummary, 'warnings'>): void {
  for (const warning of warnings) process.stderr.write(`Warning: ${warning}\n`);
}

function idLines(list: string, { added, retracted }: RecordChanges): string[] {
  return [
    ...(added.length > 0 ? [`Added ${list}: ${listed(added)}`] : []),
    ...(retracted.length > 0 ? [`Retracted ${list}: ${listed(retracted)}`] : []),
  ];
}

function revisionLines(list: string, { revised }: RecordChanges): string[] {
  if (revised.length === 0) return [];
  const more = revised.length - MAX_REVISED;
  return [
    `Revised ${list}:`,
    ...revised.slice(0, MAX_REVISED).flatMap(({ id, changes }) => [`  ${id}`, ...changes.flatMap(changeLines)]),
    ...(more > 0 ? [`  … and ${more} more; --format json lists all`] : []),
  ];
}

/** A list has a line for each item that comes or goes. */
function changeLines({ field, before, after }: FieldChange): string[] {
  if (Array.isArray(before) && Array.isArray(after)) {
    const [from, to] = [before.map(jsonText), after.map(jsonText)];
    const items = [
      ...from.filter((item) => !to.includes(item)).map((item) => `- ${excerpt(item, MAX_VALUE)}`),
      ...to.filter((item) => !from.includes(item)).map((item) => `+ ${excerpt(item, MAX_VALUE)}`),
    ];
    if (items.length > 0) return items.map((item) => `    ${field}: ${item}`);
  }
  const [from, to] = fromDifference(jsonText(before), jsonText(after));
  return [`    ${field}: ${from} -> ${to}`];
}

function jsonText(value: unknown): string {
  return printable(JSON.stringify(value) ?? 'null');
}

/** Cuts two texts around the first difference, if they are long. */
function fromDifference(before: string, after: string): readonly [string, string] {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  const isLong = before.length > MAX_VALUE || after.length > MAX_VALUE;
  const start = isLong && same > CONTEXT ? same - CONTEXT : 0;
  const cut = (text: string): string => excerpt(`${start > 0 ? '…' : ''}${text.slice(start)}`, MAX_VALUE);
  return [cut(before), cut(after)];
}

/** Characters before the first difference. */
const CONTEXT = 20;
