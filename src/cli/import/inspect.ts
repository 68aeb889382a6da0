import type { Command } from 'commander';

import { print } from '../output.ts';
import { exitOnSignal } from '../signal.ts';

export function addInspect(parent: Command): void {
  parent
    .command('inspect')
    .summary('Describe a table, and propose a mapping for it.')
    .argument('<file>', 'a CSV, JSON Lines, JSON, XLSX or Parquet file')
    .action(async (file: string) => {
      exitOnSignal();
      await print(`${file}\n`);
    });
}
