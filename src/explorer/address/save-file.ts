/** Why a file could not be saved. */
export class SaveError extends Error {
  /** Of the server, such as `INCOMPLETE_TABLE`; null where it did not answer. */
  readonly code: string | null;

  constructor(message: string, code: string | null) {
    super(message);
    this.code = code;
  }
}

/**
 * Saves what an address answers as a file, once all of it has arrived: an error is not saved, and nor is half a file.
 *
 * @throws {SaveError} that says what the server said
 */
export async function saveFile(address: string): Promise<void> {
  const response = await fetch(address).catch(() => null);
  if (!response) throw new SaveError('The server does not answer. Try again later.', null);
  if (!response.ok) throw await responseError(response);
  const content = await response.blob().catch(() => null);
  if (!content) throw new SaveError('The connection broke before the file was complete. Nothing was saved.', null);
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(response, address);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000); // browsers read it after the click
}

async function responseError(response: Response): Promise<SaveError> {
  const text = await response.text().catch(() => '');
  try {
    const { errors } = JSON.parse(text) as { errors: { message: string; extensions?: { code?: string } }[] };
    const messages = errors.map(({ message }) => message).join(' ');
    return new SaveError(messages, errors[0]?.extensions?.code ?? null);
  } catch {
    return new SaveError(`The server answered with status ${response.status}. Try again later.`, null);
  }
}

function fileName({ headers }: Response, address: string): string {
  const [, given] = /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '') ?? [];
  return given ?? new URL(address, location.href).pathname.split('/').at(-1) ?? 'fingraph';
}
