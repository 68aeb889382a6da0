import { cpus } from 'node:os';

/** What figures were taken on, and when. */
export function machine(): string {
  const date = new Date().toISOString().slice(0, 10);
  return `${date}; ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version.slice(1)}`;
}
