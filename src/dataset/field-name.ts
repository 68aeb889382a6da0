import { display } from './issue.ts';

/** Formats a path within a record: `participants[1].role`. Keys with special characters are quoted. */
export function fieldName(path: readonly (string | number)[]): string {
  const parts = path.map((part) => {
    if (typeof part === 'number') return `[${part}]`;
    return /^\w{1,40}$/.test(part) ? `.${part}` : `[${display(part)}]`;
  });
  return parts.join('').replace(/^\./, '');
}
