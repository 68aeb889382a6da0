import { type Command, Option } from 'commander';
import type { GraphQLSchema } from 'graphql';

import type { Environment } from '../config/variable.ts';
import type { Format } from '../export/format.ts';
import type { What } from '../export/export-kind.ts';
import { projectFile } from '../support/project-file.ts';
import { EXPORT_FORMATS, targetOf } from './export-target.ts';
import { endAtSignal } from './interrupt.ts';
import { printExport, saveExport } from './save-export.ts';
import { addOptionsInFront, addServer, withServer } from './server.ts';
import { optionsOf } from './setting.ts';

/** Each kind of export is a command of its own, with an option for each of its variables. */
export async function addExport(program: Command, environment: Environment, args: readonly string[]): Promise<void> {
  const command = program
    .command('export')
    .summary('Export claims, entities, partners, paths or a neighbourhood.')
    .description('Exports part of the graph, or all of it, in a format that other programs read.')
    .usage('[what] [options]')
    .commandsGroup('What:')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES);
  // as for questions, what variables take is the schema's to say
  if (!args.includes('export')) return;
  const { descriptionOf, readQuestions } = await import('../question/question.ts');
  const { WHATS } = await import('../export/export-kind.ts');
  const { schema } = await import('../schema/schema.ts');
  const documents = await readQuestions(projectFile('schema/exports'));
  addOptionsInFront(command, addFileOptions);
  for (const what of WHATS) {
    const document = documents.find(({ name }) => name === what);
    await addWhat(command, { what, description: document ? descriptionOf(document) : what, schema, environment });
  }
}

const EXAMPLES = `
Examples:
  fingraph export claims --where '{markets: ["FR"]}' --out claims.csv
  fingraph export neighbourhood --of alipay --depth 2 --out alipay.graphml
  fingraph export entities --format jsonl | head -3`;

interface Exportable {
  readonly what: What;
  readonly description: string;
  readonly schema: GraphQLSchema;
  readonly environment: Environment;
}

interface Given {
  readonly format?: Format;
  readonly out?: string;
  readonly gzip?: true;
  readonly bom: boolean;
}

async function addWhat(parent: Command, { what, description, schema, environment }: Exportable): Promise<void> {
  const { callersOperation } = await import('../export/export-kind.ts');
  const { addVariables, queryOf, variablesOf } = await import('./variable-option.ts');
  const operation = callersOperation(what);
  const command = parent
    .command(what)
    .summary(description)
    .description(description)
    .usage('[options]')
    .addHelpText('after', FILES)
    .action(async (_, self: Command) => {
      const given = optionsOf<Given>(self);
      const target = targetOf(given);
      const variables = variablesOf(self, schema, operation);
      const query = queryOf(given.bom || target.format !== 'csv' ? variables : [...variables, ['bom', '0']]);
      const exported = { ...target, what, query };
      if (target.path === null) {
        endAtSignal();
        await withServer(self, environment, (get) => printExport(get, exported));
      } else {
        await saveExport(target.path, exported, (use) => withServer(self, environment, use));
      }
    });
  addVariables(command, schema, operation);
  addFileOptions(command);
}

function addFileOptions(command: Command): void {
  command
    .optionsGroup('Options:')
    .addOption(new Option('--format <format>', 'If left out, as the file is called.').choices(EXPORT_FORMATS))
    .option('--out <file>', 'Write to this file; if left out, to standard output.')
    .option('--gzip', 'Compress, as where the file is called .gz.')
    .option('--no-bom', 'Leave out the byte order mark at the start of CSV, which spreadsheets need.');
  addServer(command);
}

const FILES = `
The file appears under its name once it is whole, with FILE.manifest.json beside
it: what was asked, of which version of the graph, how much came, and its
SHA-256 (of the content before it is compressed), which was checked.`;
