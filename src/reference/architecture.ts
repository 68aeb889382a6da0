import { readFile } from 'node:fs/promises';
import pino from 'pino';

import { type Config, readConfig } from '../config/config.ts';
import { EMPTY_GRAPH } from '../graph/graph-size.ts';
import type { DatasetUpdates } from '../http/dataset/dataset-updates.ts';
import type { AppOptions } from '../http/app-options.ts';
import { createStages } from '../http/app.ts';
import { createMetrics } from '../http/request/metrics.ts';
import { schema } from '../schema/schema.ts';
import { projectFile } from '../support/project-file.ts';
import { codeSpan, fillBlocks } from './markdown.ts';
import { markdownTable } from '../http/text/markdown-table.ts';

/** `docs/architecture.md`, of which the tables of stages are generated. */
export async function architecturePage(): Promise<string> {
  const page = await readFile(projectFile('docs/architecture.md'), 'utf8');
  const open = stageRows(readConfig({}));
  const production = stageRows(readConfig({ NODE_ENV: 'production' }));
  return fillBlocks(page, {
    listeners: stageTable(open.listeners, production.listeners),
    plugins: stageTable(open.plugins, production.plugins),
    steps: stageTable(open.steps, production.steps),
  });
}

interface StageRow {
  readonly name: string;
  readonly why: string;
  readonly group: string;
}

type StageRows = Readonly<Record<'listeners' | 'plugins' | 'steps', readonly StageRow[]>>;

function stageRows(config: Config): StageRows {
  const { listeners, plugins, operation } = createStages(describedOptions(config));
  return {
    listeners: listeners.map(({ name, why }) => ({ name, why, group: '' })),
    plugins: plugins(neverRun).map(({ name, why, stage }) => ({ name, why, group: stage })),
    steps: operation.map(({ name, why }) => ({ name, why, group: '' })),
  };
}

const neverRun = () => Promise.reject(new Error('The stages are described, not run.'));

const NO_UPDATES: DatasetUpdates = {
  requireIdle: () => {},
  read: neverRun,
  load: neverRun,
  remove: neverRun,
  writeFolder: neverRun,
  previewLoad: neverRun,
  previewRemoval: neverRun,
};

/** Only the configuration decides which stages there are. */
function describedOptions(config: Config): AppOptions {
  return {
    ...config,
    schema,
    context: () => ({}),
    readiness: async () => ({ ready: false, reason: 'There is no graph.' }),
    updates: {
      maxBytes: 1,
      datasets: NO_UPDATES,
    },
    imports: config.imports && { ...config.imports, datasets: null },
    lastStatementAt: () => -Infinity,
    questions: [],
    logger: pino({ level: 'silent' }),
    trustedDocuments: new Map(),
    generation: async () => null,
    size: async () => EMPTY_GRAPH,
    metrics: createMetrics([]),
    docs: [],
    explorer: projectFile('dist/explorer'),
  };
}

/** The stages of both modes in their order. */
function stageTable(open: readonly StageRow[], production: readonly StageRow[]): string {
  const merged = [...open];
  for (const [index, stage] of production.entries()) {
    if (open.some(({ name }) => name === stage.name)) continue;
    const later = production.slice(index + 1).map(({ name }) => name);
    const next = merged.findIndex(({ name }) => later.includes(name));
    merged.splice(next === -1 ? merged.length : next, 0, stage);
  }
  const rows = merged.map(({ group, name, why }) => {
    const isOpen = open.some((stage) => stage.name === name);
    const isInProduction = production.some((stage) => stage.name === name);
    const note = !isInProduction ? ' Not in production.' : !isOpen ? ' In production only.' : '';
    return [group, codeSpan(name), why + note];
  });
  const head = ['Group', 'Stage', 'Reason for its place'];
  return merged.some(({ group }) => group !== '')
    ? markdownTable(head, rows)
    : markdownTable(
        head.slice(1),
        rows.map((row) => row.slice(1)),
      );
}
