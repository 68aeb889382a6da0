import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';

/** A page of the documentation. */
export interface DocPage {
  /** Such as `guide/apps.md`. */
  readonly path: string;
  readonly title: string;
  /** The first sentence below the title. */
  readonly summary: string;
  /** The Markdown, in which links lead to other pages or servers. */
  readonly text: string;
}

/** Reads the Markdown pages of a folder; none if there is no such folder. */
export function readDocPages(folder: string): DocPage[] {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md'))
    .toSorted();
  const known = new Set(paths);
  return paths.map((path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    return {
      path,
      title: /^# (.+)$/m.exec(text)?.[1] ?? path,
      summary: openingSentence(text),
      text: withoutForeignLinks(text, path, known),
    };
  });
}

function openingSentence(text: string): string {
  const [, below = ''] = /^# .+\n+([\s\S]*)$/m.exec(text) ?? [];
  const [paragraph = ''] = below.split(/\n\s*\n/, 1);
  const line = paragraph.replaceAll(/\s+/g, ' ').trim();
  return /^.+?[.?](?= |$)/.exec(line)?.[0] ?? line;
}

/** Links to files that are no pages, such as source files, become plain text. */
function withoutForeignLinks(text: string, path: string, known: ReadonlySet<string>): string {
  return text.replaceAll(/!?\[([^\]]*)\]\(([^)\s]+)\)/g, (link, label: string, target: string) => {
    if (/^(?:[a-z]+:|#)/i.test(target)) return link;
    const [file = ''] = target.split('#', 1);
    return known.has(posix.normalize(posix.join(posix.dirname(path), file))) ? link : label;
  });
}
