import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';

import type { Dataset } from '../../dataset/dataset.ts';
import type { JudgedPair, Judgement } from '../../dataset/judgement/judgement.ts';
import { print } from '../output.ts';
import { showTime } from '../progress.ts';
import { exitOnSignal } from '../signal.ts';
import { numberFrom } from '../import/input-option.ts';

export function addDedupe(program: Command): void {
  program
    .command('dedupe')
    .summary('Decide which entities of a data set are one.')
    .description(
      'Shows pairs of entities that may be one, asks about each, and writes every answer into judgements.csv of the folder at once. ' +
        'A load then merges the entities that are one. Answers may come from a pipe, one on a line.',
    )
    .argument('<folder>', 'the folder of the data set')
    .option(
      '--min-score <score>',
      'Only pairs with this score or a higher one, from 0.5 to 1.',
      numberFrom(0.5, 1, false),
      0.7,
    )
    .option('--with <folders...>', 'Folders of other data sets of the same graph, to compare with.')
    .option('--unsure', 'Ask again about pairs that are judged unsure.')
    .option('--user <name>', 'Who decides, for the column user. Default: the name of the account.')
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string, options: DedupeOptions) => {
      exitOnSignal();
      await dedupe(resolve(folder), folder, options);
    });
}

const EXAMPLES = `
Answers: y the two are one, n they are not, u unsure, s skip, z take the last
answer back, q quit. A reason may follow: y same number in the register.
The entity that is shown first keeps its id, or that of another data set.

Examples:
  fingraph dedupe my-data
  fingraph dedupe my-data --with their-data --min-score 0.9
  printf 'y\\nn\\n' | fingraph dedupe my-data`;

interface DedupeOptions {
  readonly minScore: number;
  readonly with?: readonly string[];
  readonly unsure?: true;
  readonly user?: string;
}

const ANSWERS: Readonly<Record<string, Judgement>> = { y: 'positive', n: 'negative', u: 'unsure' };

async function dedupe(path: string, name: string, options: DedupeOptions): Promise<void> {
  const { counted } = await import('../../support/counted.ts');
  const { createDedupe, pairText } = await import('./dedupe-pair.ts');
  const others: Dataset[] = [];
  const { readDataset } = await import('../../dataset/read.ts');
  const { readWithReferences } = await import('../../dataset/external.ts');
  for (const other of options.with ?? []) others.push(await showTime(`Checking ${other}`, readDataset(resolve(other))));
  const dataset = await showTime(`Checking ${name}`, readWithReferences(path, others));
  const session = createDedupe(dataset, others, { minScore: options.minScore, withUnsure: options.unsure === true });
  const user = options.user ?? userInfo().username;
  const file = await judgementFile(path);
  const counts: Record<Judgement, number> = { positive: 0, negative: 0, unsure: 0 };
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  const ask = () => {
    const pair = session.current();
    if (pair !== null) process.stderr.write(`\n${pairText(pair, session)}\n${QUESTION}`);
    return pair;
  };

  let pair = ask();
  if (pair !== null) {
    for await (const line of lines) {
      const [word = '', ...rest] = line.trim().split(/\s+/);
      const key = word.toLowerCase();
      const judgement = Object.hasOwn(ANSWERS, key) ? ANSWERS[key] : undefined;
      if (key === 'q') break;
      if (judgement !== undefined) {
        const judged: JudgedPair = {
          left: pair.left.id,
          right: pair.right.id,
          judgement,
          user,
          createdAt: new Date().toISOString(),
          reason: rest.join(' '),
        };
        const issue = session.issueOf(judged);
        if (issue === null) {
          await file.write(judged);
          session.answer(judged);
          counts[judgement] += 1;
        } else process.stderr.write(`Not written: ${issue}\n`);
      } else if (key === 's') session.skip();
      else if (key === 'z') {
        const last = session.last();
        const problem = last === null ? 'There is no answer to take back.' : await file.undo();
        if (problem === null && last !== null) {
          session.undo();
          counts[last.judgement] -= 1;
        } else process.stderr.write(`${problem}\n`);
      } else process.stderr.write(`Expected y, n, u, s, z or q, got ${JSON.stringify(word)}.\n`);
      pair = ask();
      if (pair === null) break;
    }
  }
  lines.close();
  process.stderr.write('\n');
  const { positive, negative, unsure } = counts;
  await print(
    `${name}: ${counted(positive + negative + unsure, 'judgement')} written to judgements.csv (${positive} positive, ${negative} negative, ${unsure} unsure). ` +
      `${counted(session.left(), 'pair')} left.\n`,
  );
}

const QUESTION = 'Are they one? y, n, u (unsure), s (skip), z (undo), q (quit): ';

/** Writes judgements one by one. A reader sees the file before or after, and no line of another program is lost. */
async function judgementFile(folder: string) {
  const { JUDGEMENT_FILE, withJudgement } = await import('../../dataset/judgement/judgement-file.ts');
  const path = join(folder, JUDGEMENT_FILE);
  const written: { readonly before: string | null; readonly after: string }[] = [];

  async function current(): Promise<string | null> {
    return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
  }

  async function replace(text: string): Promise<void> {
    const temporary = join(folder, `.judgements-${randomUUID()}`);
    try {
      await writeFile(temporary, text, { flag: 'wx', flush: true });
      await rename(temporary, path);
    } finally {
      await rm(temporary, { force: true });
    }
  }

  return {
    async write(pair: JudgedPair): Promise<void> {
      const before = await current();
      const after = withJudgement(before ?? '', pair);
      await replace(after);
      written.push({ before, after });
    },
    /** Takes the last judgement back. Returns why that is not possible; null if it was. */
    async undo(): Promise<string | null> {
      const last = written.at(-1);
      if (last === undefined) return 'There is no answer to take back.';
      if ((await current()) !== last.after) return 'judgements.csv has changed since: remove the row there.';
      if (last.before === null) await rm(path);
      else await replace(last.before);
      written.pop();
      return null;
    },
  };
}
