import { textsOf } from '../text/catalogue.ts';
import { PARTS } from '../text/en/parts.ts';

export class SaveError extends Error {
  /** The error code of the server, such as `INCOMPLETE_TABLE`; null if no response came. */
  readonly code: string | null;

  constructor(message: string, code: string | null) {
    super(message);
    this.code = code;
  }
}

/**
 * Downloads an address and saves it as a file once it is complete. Never saves an error response or a part of a file.
 *
 * @throws {SaveError} with the message of the server
 */
export async function saveFile(address: string): Promise<void> {
  const response = await fetch(address).catch(() => null);
  if (!response) throw new SaveError(textsOf(PARTS).saveErrors.offline, null);
  if (!response.ok) throw await responseError(response);
  const content = await response.blob().catch(() => null);
  if (!content) throw new SaveError(textsOf(PARTS).saveErrors.incomplete, null);
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = suggestedFileName(response, address);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000); // browsers read the URL after the click
}

async function responseError(response: Response): Promise<SaveError> {
  const text = await response.text().catch(() => '');
  try {
    const { errors } = JSON.parse(text) as { errors: { message: string; extensions?: { code?: string } }[] };
    const messages = errors.map(({ message }) => message).join(' ');
    return new SaveError(messages, errors[0]?.extensions?.code ?? null);
  } catch {
    return new SaveError(textsOf(PARTS).saveErrors.status(response.status), null);
  }
}

function suggestedFileName({ headers }: Response, address: string): string {
  const [, headerName] = /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '') ?? [];
  return headerName ?? new URL(address, location.href).pathname.split('/').at(-1) ?? 'fingraph';
}
