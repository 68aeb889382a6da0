import type { ExecuteFree } from '../../../question/example/execute-free.ts';
import { createSemaphore } from '../../../support/semaphore.ts';
import type { Language } from '../../negotiation/language.ts';
import type { PageHead } from './page-head.ts';
import type { ViewAddress } from './view-address.ts';
import { siteHead, viewHead } from './view-head.ts';

/** Returns the head of a view; that of the site if the graph cannot be read in time. Never fails. */
export type ReadHead = (address: ViewAddress, language: Language) => Promise<PageHead>;

/** How many heads are read at the same time. Further ones wait, and then get the head of the site. */
const MAX_READS = 4;
const MAX_WAITING = 64;
/** A page must not wait longer for its head, which few readers see. */
const MAX_MS = 1_000;

/** @param execute executes what no caller pays for */
export function createHeadReader(execute: ExecuteFree): ReadHead {
  const reads = createSemaphore(MAX_READS, { maxWaiting: MAX_WAITING, waitMs: MAX_MS });

  async function read(address: ViewAddress, language: Language): Promise<PageHead | null> {
    const head = viewHead(address, language);
    if (head === null || !('document' in head)) return head;
    const release = await reads.acquire();
    if (release === null) return null;
    try {
      const { data, errors } = await execute(head.document, head.variables);
      return data && !errors?.length ? head.headOf(data) : null;
    } catch {
      return null; // the page itself reports that the graph cannot be read
    } finally {
      release();
    }
  }

  return async (address, language) => (await withinTime(read(address, language))) ?? siteHead(language);
}

function withinTime<T>(work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), MAX_MS);
    timer.unref();
  });
  return Promise.race([work, timeout]).finally(() => clearTimeout(timer));
}
