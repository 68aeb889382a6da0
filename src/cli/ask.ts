import { type Command, Option } from 'commander';

import type { Environment } from '../config/variable.ts';
import type { SavedQuery } from '../question/question.ts';
import type { OutputFormat } from './print-result.ts';
import { addParentOptions, addServerOptions, withServer } from './server.ts';
import { optionsOf } from './setting.ts';
import { exitOnSignal } from './signal.ts';

/** Adds a command for each question of the library, with an option for each of its variables. */
export async function addAsk(program: Command, environment: Environment, args: readonly string[]): Promise<void> {
  const command = program
    .command('ask')
    .summary('Run a question of the library.')
    .description('Runs a question of the library. Without a question, lists them.')
    .usage('[question] [options]')
    .commandsGroup('Questions:')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES)
    .argument('[question]');
  // the schema is slow to load, and only this command needs it
  if (!args.includes('ask')) return;
  const { questionLibrary } = await import('../question/own-question.ts');
  const { findQuestion } = await import('../question/find.ts');
  const questions = await questionLibrary(questionFolder(environment, args));
  // each question is a command, so this name is unknown, and `findQuestion` suggests similar ones
  command.action(
    (name: string | undefined) => void (name === undefined ? command.help() : findQuestion(questions, name)),
  );
  const { OUTPUT_FORMATS } = await import('./print-result.ts');
  addParentOptions(command, (parent) => addResultOptions(parent, OUTPUT_FORMATS));
  for (const question of questions) await addQuestion(command, question, environment);
}

const EXAMPLES = `
Examples:
  fingraph ask partners-in-market --help
  fingraph ask partners-in-market --market FR --format csv`;

async function addQuestion(parent: Command, question: SavedQuery, environment: Environment): Promise<void> {
  const { OUTPUT_FORMATS, printResult } = await import('./print-result.ts');
  const { addVariableOptions, exampleOption, kebab, variableTexts } = await import('./variable-option.ts');
  const description = question.description.replaceAll(/\$(\w+)/g, (_, name: string) => `--${kebab(name)}`);
  const command = parent
    .command(question.name)
    .summary(firstSentence(description))
    .description(description)
    .usage('[options]')
    .addHelpText('after', `\nExample:\n  fingraph ask ${question.name}${exampleOption(question.parameters)}`)
    .action(async (_, self: Command) => {
      exitOnSignal();
      const {
        format = null,
        rows = null,
        bom,
      } = optionsOf<{ format?: OutputFormat; rows?: string; bom: boolean }>(self);
      const invocation = { question, variables: variableTexts(self, question), rows, format, bom };
      await withServer(self, environment, (get) => printResult(get, invocation));
    });
  addVariableOptions(command, question.parameters);
  addResultOptions(command, OUTPUT_FORMATS);
}

/** The folder of own questions, which are commands, so that it has to be known before the command line is parsed. */
function questionFolder(environment: Environment, args: readonly string[]): string | null {
  const given = args.findLastIndex((arg) => arg === '--questions' || arg.startsWith('--questions='));
  const option = given === -1 ? undefined : (/^--questions=(.*)$/s.exec(args[given] ?? '')?.[1] ?? args[given + 1]);
  return option ?? (environment['QUESTIONS']?.trim() || null);
}

function addResultOptions(command: Command, formats: readonly OutputFormat[]): void {
  command
    .optionsGroup('Options:')
    .addOption(new Option('--format <format>', 'Defaults to table on a terminal, otherwise json.').choices(formats))
    .option('--rows <list>', 'The list whose items become the rows of a table or CSV; defaults to the outermost.')
    .option('--no-bom', 'Leave out the byte order mark at the start of CSV, which spreadsheets need.');
  addServerOptions(command);
}

function firstSentence(text: string): string {
  return /^.*?[.?!](?= |$)/.exec(text)?.[0] ?? text;
}
