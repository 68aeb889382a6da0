/** Why a file or network operation failed: the text for its system error code, or the message of the error. */
export function failureReason(error: unknown): string {
  const { message, code } = (rootCause(error) ?? {}) as { readonly message?: string; readonly code?: string };
  return REASONS[code ?? ''] ?? (message || code || String(error));
}

/** `fetch` keeps the system error in the cause of its own error. */
function rootCause(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? error.cause : error;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space left',
  ENOTDIR: 'no such file or folder',
  EROFS: 'read-only file system',
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'the server closed the connection',
  UND_ERR_SOCKET: 'the server closed the connection',
  EAI_AGAIN: 'unknown host',
  ENOTFOUND: 'unknown host',
};
