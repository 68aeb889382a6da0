/** What a request asks of the reconciliation service. */
export type ReconcileRoute =
  | { readonly name: 'service' | 'proposals' | 'unknown' }
  | { readonly name: 'suggest'; readonly of: SuggestKind }
  | { readonly name: 'preview' | 'flyout'; readonly id: string };

export type SuggestKind = (typeof SUGGEST_KINDS)[number];
export const SUGGEST_KINDS = ['entity', 'property', 'type'] as const;

export function isReconcilePath(pathname: string): boolean {
  return pathname === RECONCILE_PATH || pathname.startsWith(`${RECONCILE_PATH}/`);
}

export const RECONCILE_PATH = '/reconcile';

/** Null for an address outside of the service. A slash at the end does not matter. */
export function reconcileRoute(pathname: string): ReconcileRoute | null {
  if (!isReconcilePath(pathname)) return null;
  const [first = '', second = '', ...rest] = pathname
    .slice(RECONCILE_PATH.length + 1)
    .replace(/\/$/, '')
    .split('/');
  if (first === '') return { name: 'service' };
  if (rest.length > 0) return { name: 'unknown' };
  if (first === 'properties' && second === '') return { name: 'proposals' };
  if (first === 'suggest') {
    const of = SUGGEST_KINDS.find((kind) => kind === second);
    return of === undefined ? { name: 'unknown' } : { name: 'suggest', of };
  }
  if ((first === 'preview' || first === 'flyout') && second !== '') {
    const id = decodedSegment(second);
    return id === null ? { name: 'unknown' } : { name: first, id };
  }
  return { name: 'unknown' };
}

function decodedSegment(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
