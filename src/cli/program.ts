import { type Argument, Command, CommanderError } from 'commander';

import type { Environment } from '../config/variable.ts';
import { packageVersion } from '../support/package-version.ts';
import { addAsk } from './ask.ts';
import { addCheck } from './dataset/check.ts';
import { addDedupe } from './dataset/dedupe.ts';
import { addDatasets } from './dataset/datasets.ts';
import { addDiff } from './dataset/diff.ts';
import { addExport } from './export.ts';
import { EXIT, exitCodeOf, reportError } from './exit.ts';
import { flush } from './output.ts';
import { addImport } from './import/import.ts';
import { addInit } from './dataset/init.ts';
import { addMatch } from './match.ts';
import { addRemove } from './dataset/remove.ts';
import { addSeed } from './dataset/seed.ts';
import { addServe } from './serve.ts';
import { addToken } from './token.ts';

/** Runs one command line, without the names of Node and the program. Resolves with the exit code. */
export async function run(args: readonly string[], environment: Environment): Promise<number> {
  // `print` reports its own errors; a failure to write a message is ignored
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  try {
    const program = await createProgram(args, environment);
    await program.parseAsync(args, { from: 'user' });
    return EXIT.done;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage; // commander has printed it
    reportError(error);
    return exitCodeOf(error);
  } finally {
    await flush();
  }
}

/** `args` decides which commands load their options: `ask` and `export` need the schema. */
export async function createProgram(args: readonly string[], environment: Environment): Promise<Command> {
  const program = new Command('fingraph')
    .description('A fintech knowledge graph in which every edge is a claim with its sources.')
    .version(packageVersion(), '--version', 'Print the version.')
    .helpOption('-h, --help', 'Print this help.')
    .helpCommand('help [command]', 'Print the help of a command.')
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, '')) })
    .configureHelp({ subcommandTerm: commandTerm })
    .exitOverride()
    .addHelpText('after', HELP_FOOTER);
  await addServe(program, environment, args);
  addSeed(program, environment);
  addDiff(program, environment);
  addRemove(program, environment);
  addDatasets(program, environment);
  await addImport(program, args);
  addCheck(program);
  addDedupe(program);
  addInit(program);
  addToken(program);
  await addAsk(program, environment, args);
  await addExport(program, environment, args);
  addMatch(program, environment);
  addHelpHints(program, 'fingraph');
  return program;
}

/** Adds a hint about --help to each usage error. */
function addHelpHints(command: Command, path: string): void {
  command.showHelpAfterError(`See ${path} --help.`);
  for (const child of command.commands) addHelpHints(child, `${path} ${child.name()}`);
}

const HELP_FOOTER = `
Examples:
  fingraph serve --port 8080
  fingraph ask partners-in-market --market FR
  fingraph export claims --format csv --out claims.csv
  fingraph match names.csv --column company > matched.csv

GRAPH_URL selects the graph; by default the shipped data is loaded into memory.
Results go to standard output, all other messages to standard error.

Exit codes: 0 success, 1 failure, 2 invalid command line or setting, 129 or
higher ended by a signal.`;

/** Leaves out the [options] that commander adds: every command has options. */
function commandTerm(command: Command): string {
  return [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' ');
}

function argumentTerm(argument: Argument): string {
  return argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;
}
