import { createHash } from 'node:crypto';

/** The sources of a policy that allow the scripts, or the styles, that a page contains. */
export function inlineSources(text: string, element: 'script' | 'style'): string {
  const contents = [...text.matchAll(new RegExp(`<${element}>([^]*?)</${element}>`, 'g'))].map(
    ([, content = '']) => content,
  );
  return contents.map((content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`).join(' ');
}
