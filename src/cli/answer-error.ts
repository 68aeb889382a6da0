import { USAGE_CODES } from './usage-error.ts';

/** No answer, or one that is an error: a line for each. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
  /** The request was wrong in a way that a look at the help mends. */
  readonly isUsage: boolean;

  constructor(message: string, { isUsage = false, ...options }: ErrorOptions & { readonly isUsage?: boolean } = {}) {
    super(message, options);
    this.isUsage = isUsage;
  }
}

/** What an answer says that is not a good one. */
export async function refusal(server: URL, response: Response): Promise<AnswerError> {
  const errors = errorsIn(await response.text());
  if (errors.length > 0) {
    const isUsage = errors.every(({ extensions }) => USAGE_CODES.has(extensions?.code ?? ''));
    return new AnswerError(errors.map(lineOf).join('\n'), { isUsage });
  }
  const type = response.headers.get('content-type') ?? 'no type';
  return new AnswerError(
    `Expected an answer of FinGraph from ${server}, got status ${response.status} (${type}). Check the address.`,
  );
}

interface AnsweredError {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

/** Of a body as all answers of GraphQL have it; none where it is another program that answers. */
export function errorsIn(text: string): readonly AnsweredError[] {
  try {
    const { errors } = JSON.parse(text) as { readonly errors?: readonly AnsweredError[] };
    return Array.isArray(errors) ? errors : [];
  } catch {
    return [];
  }
}

export function lineOf({ message, extensions }: AnsweredError): string {
  const advised = message.replace(LOOK_UP, 'Look ids up with fingraph ask find --text …');
  return extensions?.code === undefined ? advised : `${extensions.code}: ${advised}`;
}

/** The server advises users of the web and of GraphQL; a command line has another way. */
const LOOK_UP = /Look ids up (?:at \/questions\/find\?text=…|with search\(text: …\)\.)$/;
