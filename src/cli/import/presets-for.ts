import type { Preset } from '../../import/preset/preset.ts';

/** The presets, if the command line has this word: they are slow to load. */
export async function presetsFor(args: readonly string[], word: string): Promise<readonly Preset[]> {
  if (!args.some((arg) => arg === word || arg.startsWith(`${word}=`))) return [];
  const { PRESETS } = await import('../../import/preset/presets.ts');
  return Object.values(PRESETS);
}

/** The list of presets for the help. */
export function presetHelp(presets: readonly Preset[]): string {
  if (presets.length === 0) return '';
  const width = Math.max(...presets.map(({ name }) => name.length));
  const lines = presets.map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`);
  return `\nPresets:\n${lines.join('\n')}\n`;
}
