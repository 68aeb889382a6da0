import { FinGraphError } from '../../client/client.ts';

interface FailureProps {
  readonly error: unknown;
  readonly retry?: () => void;
}

/** An error, with the message of the server if there is one, and a button to retry. */
export function Failure({ error, retry }: FailureProps) {
  const { heading, message, detail } = describeError(error);
  return (
    <div className="failure" role="alert">
      <p className="failure-head">{heading}</p>
      <p>{message}</p>
      {detail && <p className="small">{detail}</p>}
      {retry && (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}

function describeError(error: unknown): { heading: string; message: string; detail: string | null } {
  if (!(error instanceof FinGraphError)) {
    return { heading: 'This page failed.', message: thrownMessage(error), detail: null };
  }
  const { code, message, requestId } = error;
  const detail = requestId === null ? `Code ${code}.` : `Code ${code}, request ${requestId} in the server log.`;
  switch (code) {
    case 'NETWORK_ERROR':
      return {
        heading: 'The server cannot be reached.',
        message: 'It may be down, or there is no network connection. Loaded data stays available.',
        detail,
      };
    case 'UNKNOWN_ID':
      return { heading: 'Nothing has this id.', message, detail };
    case 'STALE_CURSOR':
      return { heading: 'The data has changed.', message: 'The list will start again with its first page.', detail };
    default:
      return { heading: error.retryable ? 'The request failed for now.' : 'The request failed.', message, detail };
  }
}

function thrownMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
