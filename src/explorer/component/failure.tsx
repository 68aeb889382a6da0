import { FinGraphError } from '../../client/client.ts';

interface FailureProps {
  readonly error: unknown;
  readonly retry?: () => void;
}

/** What went wrong, in words of the server where it gave some, and a way to try again. */
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
    return { heading: 'This page has failed.', message: thrownMessage(error), detail: null };
  }
  const { code, message, requestId } = error;
  const detail = requestId === null ? `Code ${code}.` : `Code ${code}; the server's log knows it as ${requestId}.`;
  switch (code) {
    case 'NETWORK_ERROR':
      return {
        heading: 'The server does not answer.',
        message: 'It may have been stopped, or the network is gone. What this page has loaded stays.',
        detail,
      };
    case 'UNKNOWN_ID':
      return { heading: 'Nothing has this id.', message, detail };
    case 'STALE_CURSOR':
      return { heading: 'The data has changed.', message: 'The list begins anew with its first page.', detail };
    default:
      return { heading: error.retryable ? 'There is no answer just now.' : 'There is no answer.', message, detail };
  }
}

function thrownMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
