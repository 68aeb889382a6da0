import { type Command, Option } from 'commander';
import type { GraphQLSchema } from 'graphql';

import type { Environment } from '../config/variable.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../export/export-format.ts';
import { EXPORT_KINDS, type ExportKind } from '../export/export-kind.ts';
import { projectFile } from '../support/project-file.ts';
import { addExportDataset } from './dataset/export-dataset.ts';
import { addExportBulk } from './dataset/export-bulk.ts';
import { targetOf } from './export-target.ts';
import { printExport, saveExport } from './save-export.ts';
import { addParentOptions, addServerOptions, withServer } from './server.ts';
import { optionsOf } from './setting.ts';
import { exitOnSignal } from './signal.ts';

/** Adds a command for each kind of export, with an option for each of its variables. */
export async function addExport(program: Command, environment: Environment, args: readonly string[]): Promise<void> {
  const command = program
    .command('export')
    .summary('Export a data set, claims, entities, partners, paths or a neighbourhood.')
    .description('Exports the graph or a part of it, in a format that other programs read.')
    .usage('[kind] [options]')
    .commandsGroup('Kinds:')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES);
  // the schema is slow to load, and only this command needs it
  if (!args.includes('export')) return;
  const { headComment, readDocuments } = await import('../question/document.ts');
  const { schema } = await import('../schema/schema.ts');
  const documents = await readDocuments(projectFile('schema/exports'));
  addParentOptions(command, addFileOptions);
  addExportDataset(command, environment);
  addExportBulk(command);
  for (const kind of EXPORT_KINDS) {
    const document = documents.find(({ name }) => name === kind)?.document;
    await addKind(command, { kind, description: document ? headComment(document) : kind, schema, environment });
  }
}

const EXAMPLES = `
Examples:
  fingraph export claims --where '{markets: ["FR"]}' --out claims.csv
  fingraph export neighbourhood --of northbank --depth 2 --out northbank.graphml
  fingraph export entities --format jsonl | head -3`;

interface KindOptions {
  readonly kind: ExportKind;
  readonly description: string;
  readonly schema: GraphQLSchema;
  readonly environment: Environment;
}

interface FileOptions {
  readonly format?: ExportFormat;
  readonly out?: string;
  readonly gzip?: true;
  readonly bom: boolean;
  readonly columns?: string;
}

async function addKind(parent: Command, { kind, description, schema, environment }: KindOptions): Promise<void> {
  const { chosenColumns } = await import('../export/table/chosen-columns.ts');
  const { publicOperation } = await import('../export/export-definition.ts');
  const { exportTableOf } = await import('../export/table/export-table.ts');
  const { parametersOf } = await import('../question/variables.ts');
  const { addVariableOptions, optionQuery, variableTexts } = await import('./variable-option.ts');
  const operation = publicOperation(kind);
  const parameters = parametersOf(schema, operation);
  const command = parent
    .command(kind)
    .summary(description)
    .description(description)
    .usage('[options]')
    .addHelpText('after', FILES)
    .action(async (_, self: Command) => {
      const options = optionsOf<FileOptions>(self);
      const target = targetOf(options);
      const variables = variableTexts(self, { schema, operation, parameters });
      const columns = chosenColumns([options.columns ?? ''], target.format);
      exportTableOf(kind, columns); // checks the names
      const search = optionQuery([
        ...variables,
        ...(options.bom || target.format !== 'csv' ? [] : [['bom', '0'] as const]),
        ...(columns === null ? [] : [['columns', columns.join()] as const]),
      ]);
      const request = { ...target, kind, search };
      if (target.path === null) {
        exitOnSignal();
        await withServer(self, environment, (get) => printExport(get, request));
      } else {
        await saveExport(target.path, request, (use) => withServer(self, environment, use));
      }
    });
  addVariableOptions(command, parameters);
  addFileOptions(command);
}

function addFileOptions(command: Command): void {
  command
    .optionsGroup('Options:')
    .addOption(new Option('--format <format>', 'Defaults to the extension of the file.').choices(EXPORT_FORMATS))
    .option('--out <file>', 'File to write; defaults to standard output.')
    .option('--gzip', 'Compress with gzip, which a file name that ends in .gz implies.')
    .option('--columns <names>', 'Only these columns of CSV or XLSX, separated by commas, in this order.')
    .option('--no-bom', 'Leave out the byte order mark at the start of CSV, which spreadsheets need.');
  addServerOptions(command);
}

const FILES = `
The file appears under its name when it is complete. FILE.manifest.json contains
the request, the version of the graph, the counts and the verified SHA-256 of
the uncompressed content.`;
