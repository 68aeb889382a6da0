import { type Command, Option } from 'commander';
import type { GraphQLSchema } from 'graphql';

import type { Environment } from '../config/variable.ts';
import { projectFile } from '../support/project-file.ts';
import type { Question } from '../question/question.ts';
import type { AnswerFormat } from './answer.ts';
import { endAtSignal } from './interrupt.ts';
import { addOptionsInFront, addServer, withServer } from './server.ts';
import { optionsOf } from './setting.ts';

/** Each question of the library is a command of its own, with an option for each of its variables. */
export async function addAsk(program: Command, environment: Environment, args: readonly string[]): Promise<void> {
  const command = program
    .command('ask')
    .summary('Ask a question of the library.')
    .description('Asks a question of the library. Without one, lists them.')
    .usage('[question] [options]')
    .commandsGroup('Questions:')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES)
    .argument('[question]');
  // the schema says what variables take, and needs its time to load: other commands do without
  if (!args.includes('ask')) return;
  const { readQuestions } = await import('../question/question.ts');
  const { findQuestion } = await import('../question/find.ts');
  const { schema } = await import('../schema/schema.ts');
  const questions = await readQuestions(projectFile('schema/questions'));
  // a question is a command: what gets here is none, and is refused with those that may have been meant
  command.action(
    (name: string | undefined) => void (name === undefined ? command.help() : findQuestion(questions, name)),
  );
  const { ANSWER_FORMATS } = await import('./answer.ts');
  addOptionsInFront(command, (asking) => addAnswerOptions(asking, ANSWER_FORMATS));
  for (const question of questions) {
    await addQuestion(command, { question, schema, environment });
  }
}

const EXAMPLES = `
Examples:
  fingraph ask partners-in-market --help
  fingraph ask partners-in-market --market FR --format csv`;

interface Library {
  readonly question: Question;
  readonly schema: GraphQLSchema;
  readonly environment: Environment;
}

async function addQuestion(parent: Command, { question, schema, environment }: Library): Promise<void> {
  const { descriptionOf, operationOf } = await import('../question/question.ts');
  const { ANSWER_FORMATS, printAnswer } = await import('./answer.ts');
  const { addVariables, exampleOf, kebab, variablesOf } = await import('./variable-option.ts');
  const operation = operationOf(question);
  // a variable is an option here
  const description = descriptionOf(question).replaceAll(/\$(\w+)/g, (_, name: string) => `--${kebab(name)}`);
  const command = parent
    .command(question.name)
    .summary(firstSentence(description))
    .description(description)
    .usage('[options]')
    .addHelpText('after', `\nExample:\n  fingraph ask ${question.name}${exampleOf(schema, operation)}`)
    .action(async (_, self: Command) => {
      endAtSignal();
      const {
        format = null,
        rows = null,
        bom,
      } = optionsOf<{ format?: AnswerFormat; rows?: string; bom: boolean }>(self);
      const asked = { schema, question, variables: variablesOf(self, schema, operation), rows, format, bom };
      await withServer(self, environment, (get) => printAnswer(get, asked));
    });
  addVariables(command, schema, operation);
  addAnswerOptions(command, ANSWER_FORMATS);
}

function addAnswerOptions(command: Command, formats: readonly AnswerFormat[]): void {
  command
    .optionsGroup('Options:')
    .addOption(new Option('--format <format>', 'A table on a terminal, else json.').choices(formats))
    .option('--rows <list>', 'The list whose items are the rows of a table or of CSV; if left out, the outermost.')
    .option('--no-bom', 'Leave out the byte order mark at the start of CSV, which spreadsheets need.');
  addServer(command);
}

/** Most begin with a question that says it all. */
function firstSentence(text: string): string {
  return /^.*?[.?!](?= |$)/.exec(text)?.[0] ?? text;
}
