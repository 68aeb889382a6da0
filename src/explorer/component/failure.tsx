import { FinGraphError } from '../../client/client.ts';
import { useText } from '../text/catalogue.ts';
import { PARTS } from '../text/en/parts.ts';

interface FailureProps {
  readonly error: unknown;
  readonly retry?: () => void;
}

/** An error, with the message of the server if there is one, and a button to retry. */
export function Failure({ error, retry }: FailureProps) {
  const text = useText(PARTS).failure;
  const { heading, message, detail } = describeError(error, text);
  return (
    <div className="failure" role="alert">
      <p className="failure-head">{heading}</p>
      <p>{message}</p>
      {detail && <p className="small">{detail}</p>}
      {retry && (
        <button type="button" onClick={retry}>
          {text.retry}
        </button>
      )}
    </div>
  );
}

function describeError(
  error: unknown,
  text: typeof PARTS.english.failure,
): { heading: string; message: string; detail: string | null } {
  if (!(error instanceof FinGraphError)) {
    return { heading: text.page, message: thrownMessage(error), detail: null };
  }
  const { code, message, requestId } = error;
  const detail = requestId === null ? text.code(code) : text.request(code, requestId);
  switch (code) {
    case 'NETWORK_ERROR':
      return {
        heading: text.network,
        message: text.networkHelp,
        detail,
      };
    case 'UNKNOWN_ID':
      return { heading: text.unknownId, message, detail };
    case 'STALE_CURSOR':
      return { heading: text.stale, message: text.staleHelp, detail };
    default:
      return { heading: error.retryable ? text.forNow : text.failed, message, detail };
  }
}

function thrownMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
