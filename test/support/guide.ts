import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectFile } from '../../src/support/project-file.ts';
import { type Block, blocksOf } from './markdown.ts';
import { type Program, run } from './program.ts';

/** The guide that walks from a spreadsheet to a graph. */
export const GUIDE = 'docs/guide/own-data.md';

/** One thing that a reader does: commands to type, or a change of a file. */
export interface Step {
  /** `docs/guide/own-data.md:12`. */
  readonly place: string;
  readonly block: Block;
  /** What the page says that the commands print; null if it says nothing. */
  readonly printed: string | null;
}

/** A reader who follows the guide in a folder, which has the example. */
export interface Reader {
  /**
   * Returns what the commands of a step print. If the step asks the server, repeats that until the page is right, as the
   * server loads changed files a moment later.
   *
   * @throws if a file does not have the lines that the page changes
   */
  follow(step: Step): Promise<string>;
  close(): Promise<void>;
}

/** The steps of the guide, in order. */
export function guideSteps(): Step[] {
  return blocksOf(readFileSync(projectFile(GUIDE), 'utf8'))
    .filter(({ language, text }) => language === 'diff' || (language === 'sh' && commandsOf(text).length > 0))
    .map((block) => ({
      place: `${GUIDE}:${block.line}`,
      block,
      printed: block.language === 'sh' && block.next?.language === 'text' ? block.next.text : null,
    }));
}

/** Whether a page shows an output: `…` is any text, and on a line of its own any lines. */
export function isPrinted(shown: string, output: string): boolean {
  const lines = shown
    .split('\n')
    .map((line) => (line === '…' ? ANY_LINES : `${line.split('…').map(escaped).join('.*')}\n`));
  return new RegExp(`^${lines.join('')}$`).test(`${output}\n`);
}

const ANY_LINES = '(?:.*\n)*?';

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

export function openReader(folder: string): Reader {
  let server: Program | null = null;
  let address = SHOWN_ADDRESS;
  return {
    async follow({ block: { language, text }, printed }) {
      if (language === 'diff') {
        change(folder, text);
        return '';
      }
      let output = '';
      for (const words of commandsOf(text)) {
        if (words[0] === 'serve') {
          await stop();
          output += await serve(words);
        } else if (words.includes('--server')) {
          output += await askServer(words, (answer) => printed === null || isPrinted(printed, output + answer));
        } else output += await ended(run(onTerminal(words), {}, { cwd: folder }));
      }
      return output;
    },
    close: stop,
  };

  async function serve(words: readonly string[]): Promise<string> {
    server = run(words, { LOG_LEVEL: 'silent' }, { cwd: folder });
    const [, at = ''] = await server.until(/ answers at (http:\S+)[^]* ready after/);
    address = at;
    return server.stdout().replaceAll(at, SHOWN_ADDRESS);
  }

  async function askServer(words: readonly string[], isRight: (answer: string) => boolean): Promise<string> {
    const end = Date.now() + RELOAD_MS;
    for (;;) {
      const sent = onTerminal(words).map((word) => word.replace(SHOWN_ADDRESS, address));
      const answer = await ended(run(sent, {}, { cwd: folder }));
      if (isRight(answer) || Date.now() > end) return answer;
    }
  }

  async function stop(): Promise<void> {
    server?.child.kill();
    await server?.ended;
    server = null;
  }
}

const SHOWN_ADDRESS = 'http://127.0.0.1:4000/';
const RELOAD_MS = 20_000;

async function ended(program: Program): Promise<string> {
  await program.ended;
  return program.stdout() + program.stderr();
}

/** A question prints a table on a terminal. */
function onTerminal(words: readonly string[]): string[] {
  return words[0] === 'ask' ? [...words, '--format', 'table'] : [...words];
}

/** The words after `fingraph` of each of its lines. Other programs are not run. */
function commandsOf(text: string): string[][] {
  return text.split('\n').flatMap((line) => {
    const [program, ...words] = [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
      ([, single, double, bare]) => single ?? double ?? bare ?? '',
    );
    return program === 'fingraph' ? [words] : [];
  });
}

/** Replaces the lines of a diff that start with a space or a minus by those that start with a space or a plus. */
function change(folder: string, diff: string): void {
  const lines = diff.trimEnd().split('\n');
  const side = (sign: string) =>
    lines.flatMap((line) => (line.startsWith(' ') || line.startsWith(sign) ? `${line.slice(1)}\n` : [])).join('');
  const files = CHANGED.filter((name) => contentOf(join(folder, name)).split(side('-')).length === 2);
  const [name] = files;
  if (name === undefined || files.length > 1) throw new Error(`Expected one file with these lines:\n${side('-')}`);
  writeFileSync(
    join(folder, name),
    contentOf(join(folder, name)).replace(side('-'), () => side('+')),
  );
}

/** The files that the guide changes. */
const CHANGED = ['deals.csv', 'deals.mapping.yml', 'my-data/matches.csv'];

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
