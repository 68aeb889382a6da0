/* Reads the parts of a Markdown page that tests check: links, headings and code blocks. */

export interface Link {
  /** Empty for a link within the page. */
  readonly path: string;
  readonly anchor: string | null;
}

export interface Block {
  readonly language: string;
  readonly text: string;
  /** Line number of its first line of code, from 1. */
  readonly line: number;
  /** The next block of the page. */
  readonly next: Omit<Block, 'next'> | null;
}

/** Links and images that point to files of the project. */
export function linksOf(page: string): Link[] {
  const targets = [
    ...withoutFences(page)
      .replaceAll(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
  ].map(([, target = '']) => target);
  return targets
    .filter((target) => !/^\w+:/.test(target))
    .map((target) => {
      const [path = '', anchor = null] = target.split('#');
      return { path, anchor };
    });
}

/** Anchors of the headings, as GitHub forms them. */
export function headingsOf(page: string): string[] {
  const titles = [...withoutFences(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) => title);
  const seen = new Map<string, number>();
  return titles.map((title) => {
    const slug = title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}

/** The fenced code blocks of a page, in order. */
export function blocksOf(page: string): Block[] {
  const blocks = [...page.matchAll(FENCE)].map(({ index, 1: language = '', 2: text = '' }) => ({
    language,
    text,
    line: page.slice(0, index).split('\n').length + 1,
  }));
  return blocks.map((block, i) => ({ ...block, next: blocks[i + 1] ?? null }));
}

const FENCE = /^```(\w*)\n([^]*?)^```$/gm;

function withoutFences(page: string): string {
  return page.replaceAll(FENCE, '');
}
