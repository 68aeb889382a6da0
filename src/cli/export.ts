import type { Command } from 'commander';
import type { Environment } from '../config.ts';
export async function addExport(
  _program: Command,
  _environment: Environment,
  _args: readonly string[],
): Promise<void> {}
