import { USAGE_CODES } from './usage-error.ts';

/** The server could not be reached, or responded with errors: one line for each. */
export class ResponseError extends Error {
  override readonly name = 'ResponseError';
  /** Whether this is a usage error, which the help explains. */
  readonly isUsage: boolean;

  constructor(message: string, { isUsage = false, ...options }: ErrorOptions & { readonly isUsage?: boolean } = {}) {
    super(message, options);
    this.isUsage = isUsage;
  }
}

/** Converts a response with an error status. */
export async function toResponseError(server: URL, response: Response): Promise<ResponseError> {
  const errors = errorsIn(await response.text());
  if (errors.length > 0) {
    const isUsage = errors.every(({ extensions }) => USAGE_CODES.has(extensions?.code ?? ''));
    return new ResponseError(errors.map(errorLine).join('\n'), { isUsage });
  }
  const type = response.headers.get('content-type') ?? 'no type';
  return new ResponseError(
    `Expected a response of FinGraph from ${server}, got status ${response.status} (${type}). Check the URL.`,
  );
}

interface FormattedError {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

/** The errors in the body of a GraphQL response; none if the body comes from another program. */
export function errorsIn(text: string): readonly FormattedError[] {
  try {
    const { errors } = JSON.parse(text) as { readonly errors?: readonly FormattedError[] };
    return Array.isArray(errors) ? errors : [];
  } catch {
    return [];
  }
}

/** Formats an error as one line. Replaces advice for the web or for GraphQL by the equivalent command. */
export function errorLine({ message, extensions }: FormattedError): string {
  const text = message.replace(LOOK_UP, 'Look up ids with fingraph ask find --text …');
  return extensions?.code === undefined ? text : `${extensions.code}: ${text}`;
}

const LOOK_UP = /Look (?:up ids|ids up) (?:at \/questions\/find\?text=…|with search\(text: …\)\.)$/;
