import { followLastPage } from '../hook/follow-last-page.ts';
import { Failure } from './failure.tsx';
import type { Pages } from '../query/use-pages.ts';
import { useText } from '../text/catalogue.ts';
import { COUNTS } from '../text/en/counts.ts';
import { PARTS } from '../text/en/parts.ts';

interface LoadMoreButtonProps {
  readonly pages: Pick<Pages<unknown>, 'state' | 'error' | 'more' | 'retry'>;
  readonly shown: number;
  /** Null if it is unknown; there are more. */
  readonly total: number | null;
  /** The page size. */
  readonly step: number;
  /** What the list contains. */
  readonly of: keyof typeof COUNTS.english;
}

/** Loads the next page of a list, and shows how much of it is loaded. */
export function LoadMoreButton({ pages: { state, error, more, retry }, shown, total, step, of }: LoadMoreButtonProps) {
  const text = useText(PARTS);
  const counts = useText(COUNTS);
  if (state === 'failed') return <Failure error={error} retry={retry} />;
  if (total !== null && shown >= total) return null;
  const next = total === null ? step : Math.min(step, total - shown);
  return (
    <p className="more">
      <button
        type="button"
        onClick={({ currentTarget }) => {
          followLastPage(currentTarget);
          more();
        }}
        aria-disabled={state === 'loading'}
      >
        {text.showMore(next)}
      </button>{' '}
      <span role="status">
        {total === null ? text.shownOfMore(counts[of](shown)) : text.shownOf(shown, counts[of](total))}{' '}
        {state === 'loading' && text.loadingMore}
      </span>
    </p>
  );
}
