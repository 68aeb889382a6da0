import { readFile } from 'node:fs/promises';

import '../graph/graph-size.ts';
import { type StatementCount, statementCounts } from '../graph/query.ts';
import '../load/load.ts';
import '../schema/context.ts';
import '../schema/schema.ts';
import { projectFile } from '../support/project-file.ts';
import { codeSpan, fillBlocks } from './markdown.ts';
import { markdownTable } from '../http/text/markdown-table.ts';

/** `docs/performance.md`, of which the number of statements is generated. The imports define all statements. */
export async function performancePage(): Promise<string> {
  const page = await readFile(projectFile('docs/performance.md'), 'utf8');
  return fillBlocks(page, { statements: statementSummary(statementCounts()) });
}

function statementSummary(counts: readonly StatementCount[]): string {
  const nouns = [...new Set(counts.map(({ name }) => nounOf(name)))];
  const rows = nouns.map((noun) => {
    const own = counts.filter(({ name }) => nounOf(name) === noun);
    return [codeSpan(noun), ...KINDS.map((kind) => String(textCount(own, kind) || ''))];
  });
  const [queries, commands] = KINDS.map((kind) => textCount(counts, kind));
  return [
    `A database sees at most ${queries} texts of queries, and ${commands} of commands, which write:`,
    markdownTable(['Statements for', 'Queries', 'Commands'], rows),
  ].join('\n\n');
}

const KINDS = ['query', 'command'] as const;

function nounOf(name: string): string {
  return name.split('.', 1)[0] ?? name;
}

function textCount(counts: readonly StatementCount[], kind: StatementCount['kind']): number {
  return counts.filter((count) => count.kind === kind).reduce((sum, { variants }) => sum + variants, 0);
}
