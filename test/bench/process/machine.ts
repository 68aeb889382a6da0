import { cpus } from 'node:os';

/** Date, processor and Node version, for the head of a report. */
export function machine(): string {
  const date = new Date().toISOString().slice(0, 10);
  return `${date}; ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version.slice(1)}`;
}
