import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import { ALL_SETTINGS } from '../../src/cli/setting.ts';
import { EXPORT_FORMATS } from '../../src/export/export-format.ts';
import { EXPORT_KINDS } from '../../src/export/export-kind.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { build } from '../support/program.ts';
import { fingraph } from './fingraph.ts';

beforeAll(build, 60_000);

/** The help, which is written to standard output only. */
async function helpOf(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await fingraph(args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

/** The names of the options in a help text. */
function optionsIn(help: string): string[] {
  return [...help.matchAll(/^ {2}(?:-\w, )?--([\w-]+)/gm)].map(([, name = '']) => name);
}

/** The names of the commands in the section of a help text. */
function commandsIn(help: string, heading: string): string[] {
  const [, section = ''] = new RegExp(`^${heading}:\n(.*?)\n\n`, 'ms').exec(help) ?? [];
  return [...section.matchAll(/^ {2}([\w-]+)/gm)].map(([, name = '']) => name);
}

const GRAPH_OPTIONS = ['graph', 'graph-user', 'graph-password-file', 'graph-database', 'statement-timeout-ms'];

describe('The help', () => {
  it('of the program lists the commands and the exit codes', async () => {
    const help = await helpOf('--help');
    expect(commandsIn(help, 'Commands')).toEqual([
      'serve',
      'seed',
      'diff',
      'remove',
      'datasets',
      'import',
      'check',
      'dedupe',
      'init',
      'token',
      'ask',
      'export',
      'match',
      'help',
    ]);
    expect(optionsIn(help)).toEqual(['version', 'help']);
    expect(help).toMatch(/^Exit codes: 0 success, 1 failure, 2 invalid command line or setting, 129/m);
  });

  it('is printed without a command, as a usage error', async () => {
    const { code, stdout, stderr } = await fingraph([]);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: await helpOf('--help') });
  });

  it('of serve lists every setting with its variable, except secrets', async () => {
    const help = await helpOf('serve', '--help');
    const variables = [...help.replaceAll(/\s+/g, ' ').matchAll(/\(env: (\w+)/g)].map(([, name]) => name);
    expect(variables).toEqual(ALL_SETTINGS);
    const settings = ALL_SETTINGS.map((name) => flagOf[name] ?? kebab(name));
    expect(optionsIn(help).toSorted()).toEqual([...settings, ...DATA_OPTIONS, 'watch', 'help'].toSorted());
    expect(help).toMatch(/--port <number> .*default: 4000\)/s);
    for (const secret of ['GRAPH_PASSWORD', 'SERVER_TOKEN']) expect(variables).not.toContain(secret);
  });

  it.each([
    ['seed', ['dry-run', 'allow-retract', 'server', 'help', ...GRAPH_OPTIONS]],
    ['diff', ['format', 'server', 'help', ...GRAPH_OPTIONS]],
    ['remove', ['dry-run', 'allow-retract', 'server', 'help', ...GRAPH_OPTIONS]],
    ['datasets', ['format', 'server', 'help', ...GRAPH_OPTIONS]],
    ['check', ['with', 'format', 'help']],
    ['init', ['help']],
    ['token', ['role', 'rate', 'help']],
  ])('of %s lists its options', async (command, options) => {
    expect(optionsIn(await helpOf(command, '--help'))).toEqual(options);
  });

  it('of ask lists the questions, as ask alone does', async () => {
    const help = await helpOf('ask');
    expect(help).toBe(await helpOf('ask', '--help'));
    expect(help).toBe(await helpOf('help', 'ask'));
    expect(help).toMatch(/^ {2}partners-in-market {2,}Who works with an entity in one market/m);
  });

  it('of a question lists an option for each variable', async () => {
    const help = await helpOf('ask', 'partners-in-market', '--help');
    const variables = ['entity', 'as', 'market', 'status'];
    const own = ['format', 'rows', 'no-bom', 'server', 'help'];
    expect(optionsIn(help)).toEqual([...variables, ...own, ...GRAPH_OPTIONS, 'questions', 'log-level']);
    expect(help.replaceAll(/\s+/g, ' ')).toMatch(/--market <code> A two-letter country code\. \(default: /);
    expect(help).toMatch(/--status <word,…> +active, ended, planned, reported\./);
    expect(help).toContain('(choices: "table", "json", "csv")');
    expect(help).toContain('\nExample:\n  fingraph ask partners-in-market');
  });

  it('of a question names options instead of variables', async () => {
    const help = await helpOf('ask', 'connections', '--help');
    expect(help).toContain('--avoid');
    expect(help).not.toContain('$');
  });

  it('of export lists the kinds', async () => {
    expect(commandsIn(await helpOf('export', '--help'), 'Kinds')).toEqual(['dataset', 'neo4j-admin', ...EXPORT_KINDS]);
  });

  it('of one export lists its variables and the formats', async () => {
    const help = await helpOf('export', 'claims', '--help');
    const own = ['format', 'out', 'gzip', 'columns', 'no-bom', 'server', 'help'];
    expect(optionsIn(help)).toEqual(['where', 'order-by', ...own, ...GRAPH_OPTIONS, 'questions', 'log-level']);
    const choices = EXPORT_FORMATS.map((format) => JSON.stringify(format)).join(', ');
    expect(help.replaceAll(/\s+/g, ' ')).toContain(`(choices: ${choices})`);
    expect(help).toContain('FILE.manifest.json');
  });

  it('fits into 80 columns, without colours and Markdown', { timeout: 60_000 }, async () => {
    const commands = [
      [],
      ['serve'],
      ['seed'],
      ['diff'],
      ['remove'],
      ['datasets'],
      ['check'],
      ['init'],
      ['token'],
      ['ask'],
      ['ask', 'timeline'],
      ['export', 'paths'],
    ];
    for (const args of commands) {
      const help = await helpOf(...args, '--help');
      expect(help.split('\n').filter((line) => line.length > 80)).toEqual([]);
      expect(help).not.toContain('\u001b');
      expect(help).not.toMatch(/`|\]\(|\*\*/);
    }
  });

  it('loads neither the schema nor a database driver', () => {
    const packages = packagesLoadedBy(projectFile('src/main.ts'));
    expect([...packages].toSorted()).toEqual(['commander', 'zod']);
  });
});

it('The version is that of the package', async () => {
  expect(await helpOf('--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
});

/** Options that import files before they are served. */
const DATA_OPTIONS = ['data', 'preset', 'judgements', 'max-rejects', 'id', 'title', 'license', 'publisher', 'with'];

/** Settings whose option is not their name. */
const flagOf: Readonly<Record<string, string>> = { GRAPH_URL: 'graph' };

function kebab(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

/** The packages that a file imports statically, itself or through other files. */
function packagesLoadedBy(file: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>();
  seen.add(file);
  for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(/^import (?!type\b)[^;]*?'([^']+)';/gm)) {
    if (!specifier.startsWith('.')) {
      if (!specifier.startsWith('node:')) packages.add(specifier);
      continue;
    }
    const imported = join(dirname(file), specifier);
    if (!seen.has(imported)) for (const name of packagesLoadedBy(imported, seen)) packages.add(name);
  }
  return packages;
}
