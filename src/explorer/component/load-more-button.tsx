import { counted } from '../../support/counted.ts';
import { Failure } from './failure.tsx';
import type { Pages } from '../query/use-pages.ts';

interface LoadMoreButtonProps {
  readonly pages: Pick<Pages<unknown>, 'state' | 'error' | 'more' | 'retry'>;
  readonly shown: number;
  readonly total: number;
  /** The page size. */
  readonly step: number;
  readonly of: string;
  /** The plural of `of`, if it is not formed with an s. */
  readonly many?: string;
}

/** Loads the next page of a list, and shows how much of it is loaded. */
export function LoadMoreButton({
  pages: { state, error, more, retry },
  shown,
  total,
  step,
  of,
  many,
}: LoadMoreButtonProps) {
  if (state === 'failed') return <Failure error={error} retry={retry} />;
  if (shown >= total) return null;
  const next = Math.min(step, total - shown);
  return (
    <p className="more">
      <button type="button" onClick={more} aria-disabled={state === 'loading'}>
        Show {next} more
      </button>{' '}
      <span role="status">
        {shown} of {counted(total, of, many)} {state === 'loading' && '· loading …'}
      </span>
    </p>
  );
}
