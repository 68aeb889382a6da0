/** Prints the usage of a benchmark and ends the process, if the command line has `--help`. */
export function showHelp(usage: string): void {
  if (!process.argv.includes('--help')) return;
  print(usage.trim());
  process.exit(0);
}

/** The settings in a text such as `ROW_CACHE_BYTES=0,MAX_COST=50000`. */
export function settingsIn(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split(',')
      .filter(Boolean)
      .map((pair) => {
        const [name = '', value = ''] = pair.split('=', 2);
        return [name, value];
      }),
  );
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
