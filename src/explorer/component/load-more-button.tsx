import { counted } from '../../support/counted.ts';
import { Failure } from './failure.tsx';
import type { Pages } from '../query/use-pages.ts';

interface LoadMoreButtonProps {
  readonly pages: Pick<Pages<unknown>, 'state' | 'error' | 'more' | 'retry'>;
  readonly shown: number;
  /** Null if it is unknown; there are more. */
  readonly total: number | null;
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
  if (total !== null && shown >= total) return null;
  const next = total === null ? step : Math.min(step, total - shown);
  return (
    <p className="more">
      <button type="button" onClick={more} aria-disabled={state === 'loading'}>
        Show {next} more
      </button>{' '}
      <span role="status">
        {total === null ? `${counted(shown, of, many)} of more` : `${shown} of ${counted(total, of, many)}`}{' '}
        {state === 'loading' && '· loading …'}
      </span>
    </p>
  );
}
