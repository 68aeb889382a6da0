import { type Argument, Command, CommanderError } from 'commander';

import type { Environment } from '../config/variable.ts';
import { packageVersion } from '../support/package-version.ts';
import { addAsk } from './ask.ts';
import { addCheck } from './check.ts';
import { addExport } from './export.ts';
import { EXIT, exitCodeOf, report } from './exit.ts';
import { flush } from './output.ts';
import { addSeed } from './seed.ts';
import { addServe } from './serve.ts';
import { addToken } from './token.ts';

/** Runs one command line, without the names of Node and of the program; resolves with the exit code. */
export async function run(args: readonly string[], environment: Environment): Promise<number> {
  // whoever writes sees its own error; what is written by the way may be lost
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  try {
    const program = await createProgram(args, environment);
    await program.parseAsync(args, { from: 'user' });
    return EXIT.done;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage; // it has said why
    report(error);
    return exitCodeOf(error);
  } finally {
    await flush();
  }
}

/** `args` decides which commands load their options: `ask` and `export` need the schema. */
export async function createProgram(args: readonly string[], environment: Environment): Promise<Command> {
  const program = new Command('fingraph')
    .description('A knowledge graph of fintech in which every edge is a claim with its sources.')
    .version(packageVersion(), '--version', 'Print the version.')
    .helpOption('-h, --help', 'Print this help.')
    .helpCommand('help [command]', 'Print the help of a command.')
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, '')) })
    .configureHelp({ subcommandTerm: termOf })
    .exitOverride()
    .addHelpText('after', AFTER);
  addServe(program, environment);
  addSeed(program, environment);
  addCheck(program);
  addToken(program);
  await addAsk(program, environment, args);
  await addExport(program, environment, args);
  hint(program, 'fingraph');
  return program;
}

/** Says after each wrong usage where to read on. */
function hint(command: Command, path: string): void {
  command.showHelpAfterError(`See ${path} --help.`);
  for (const below of command.commands) hint(below, `${path} ${below.name()}`);
}

const AFTER = `
Examples:
  fingraph serve --port 8080
  fingraph ask partners-in-market --market FR
  fingraph export claims --format csv --out claims.csv

The graph is the one that GRAPH_URL names or else, in memory, the data that
ships with the program. Answers go to standard output, all else to standard
error.

Exit codes: 0 done, 1 it failed, 2 the command line or a setting is wrong,
129 and more ended by a signal.`;

/** Every command has options: to say so tells nothing. */
function termOf(command: Command): string {
  return [command.name(), ...command.registeredArguments.map(termOfArgument)].join(' ');
}

function termOfArgument(argument: Argument): string {
  return argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;
}
