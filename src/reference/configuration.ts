import { FLAGS } from '../cli/setting.ts';
import { VARIABLES, type VariableName } from '../config/variable.ts';
import { codeSpan, markdownPage } from './markdown.ts';
import { markdownTable } from '../http/text/markdown-table.ts';

const GROUPS: readonly { readonly title: string; readonly intro: string; readonly names: readonly VariableName[] }[] = [
  {
    title: 'Server',
    intro: 'Where the server listens, what it offers, and how it logs and stops.',
    names: ['PORT', 'HOST', 'BASE_PATH', 'MAX_CONNECTIONS', 'QUESTIONS', 'LOG_LEVEL', 'SHUTDOWN_TIMEOUT_MS'],
  },
  {
    title: 'Graph',
    intro:
      'Which graph the server reads. [Deployment](deployment.md#choose-where-the-graph-is-stored) compares the choices.',
    names: [
      'GRAPH_URL',
      'GRAPH_USER',
      'GRAPH_PASSWORD',
      'GRAPH_PASSWORD_FILE',
      'GRAPH_DATABASE',
      'STATEMENT_TIMEOUT_MS',
    ],
  },
  {
    title: 'Access',
    intro:
      'Who may send which requests. [Deployment](deployment.md#two-modes) explains the open and the production mode.',
    names: [
      'NODE_ENV',
      'INTROSPECTION',
      'TOKENS',
      'ANONYMOUS',
      'ANONYMOUS_RATE',
      'ANONYMOUS_MAX_COST',
      'TRUSTED_DOCUMENTS_ONLY',
      'TRUSTED_DOCUMENTS',
      'TRUSTED_PROXIES',
      'CORS_ORIGINS',
      'EMBED_ORIGINS',
      'FEDERATION',
      'UPDATES',
    ],
  },
  {
    title: 'Limits of one request',
    intro: 'A request above a limit gets an error that names the limit. [Limits](limits.md#cost) explains cost.',
    names: [
      'MAX_BODY_BYTES',
      'MAX_UPDATE_BYTES',
      'MAX_IMPORT_BYTES',
      'MAX_COST',
      'MAX_DEPTH',
      'MAX_ALIASES',
      'MAX_DIRECTIVES',
      'MAX_TOKENS',
      'REQUEST_TIMEOUT_MS',
    ],
  },
  {
    title: 'Limits of all requests',
    intro: 'How much the server works on at the same time. [Operations](operations.md#memory) says how to size them.',
    names: ['MAX_REQUESTS', 'MAX_QUEUED_REQUESTS', 'MAX_CONCURRENT_COST', 'MAX_EXPORTS'],
  },
  {
    title: 'Caches',
    intro: 'Both caches are emptied when another data set is loaded.',
    names: ['ROW_CACHE_BYTES', 'RESPONSE_CACHE_BYTES'],
  },
  {
    title: 'Command line',
    intro: 'Only commands with the option `--server` read this one.',
    names: ['SERVER_TOKEN'],
  },
];

/**
 * `docs/configuration.md`.
 *
 * @throws {Error} if a setting is in no group, or in two
 */
export function configurationPage(): string {
  const grouped = GROUPS.flatMap(({ names }) => names);
  const ungrouped = Object.keys(VARIABLES).filter((name) => grouped.filter((entry) => entry === name).length !== 1);
  if (ungrouped.length > 0) throw new Error(`Expected each setting in one group, got ${ungrouped.join(', ')}.`);
  return markdownPage(
    '# Configuration',
    'This page lists every setting of the server: its environment variable, its command line option, its default and what it does.',
    [
      'Set a variable in the environment or pass the option to `fingraph serve`, `seed`, `ask` or `export`. An option takes',
      'precedence over the variable. A variable that is empty counts as unset. The server checks all settings before it starts, and',
      'names every wrong one. Secrets have no option, because other users of a machine can read a command line. A former name of a',
      'setting works for one release, with a warning: see the [changelog](../CHANGELOG.md).',
    ].join('\n'),
    ...GROUPS.flatMap(({ title, intro, names }) => [`## ${title}`, intro, settingTable(names)]),
  );
}

function settingTable(names: readonly VariableName[]): string {
  return markdownTable(
    ['Variable', 'Option', 'Default', 'Meaning'],
    names.map((name) => {
      const [byDefault, meaning] = VARIABLES[name];
      return [codeSpan(name), codeSpan(FLAGS[name as keyof typeof FLAGS] ?? ''), codeSpan(byDefault), meaning];
    }),
  );
}
