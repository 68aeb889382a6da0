import type { Command } from 'commander';

import { createProgram } from '../cli/program.ts';
import { markdownPage } from './markdown.ts';

/** `docs/cli.md`: the help of each command as a terminal of 80 columns shows it. */
export async function cliPage(): Promise<string> {
  const program = await createProgram(['ask', 'export', 'import'], {});
  const ask = program.commands.find((command) => command.name() === 'ask');
  const example = ask?.commands.find((command) => command.name() === EXAMPLE);
  if (!example) throw new Error(`Expected a question ${EXAMPLE} in the library.`);
  return markdownPage(
    '# Command line',
    'This page shows the help of every `fingraph` command, so that you can look up its options without running it.',
    [
      'Run `npx fingraph COMMAND` where the package is installed, or in a clone after `npm run build`. `npm link` makes `fingraph` a',
      'command of your shell. Each question of the library is a command below `ask`, with an option for each of its variables.',
    ].join('\n'),
    section('fingraph', program),
    ...program.commands.flatMap((command) => [
      section(`fingraph ${command.name()}`, command),
      ...(command.name() === 'import' ? command.commands : []).map((child) =>
        section(`fingraph import ${child.name()}`, child),
      ),
    ]),
    section(`fingraph ask ${EXAMPLE}`, example),
  );
}

const EXAMPLE = 'partners-in-market';

function section(title: string, command: Command): string {
  return `## ${title}\n\n\`\`\`text\n${helpOf(command).trimEnd()}\n\`\`\``;
}

function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({ writeOut: (part) => (text += part), getOutHelpWidth: () => 80 });
  command.outputHelp();
  return text;
}
