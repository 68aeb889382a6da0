/** What a POST to `/import/ACTION` does with the uploaded files. */
export type ImportAction = 'inspect' | 'preview' | 'folder' | 'load' | 'remove';

const ACTIONS: readonly ImportAction[] = ['inspect', 'preview', 'folder', 'load', 'remove'];

const PREFIX = '/import/';

/** `page` for `/import`, the action of an upload; null for another address. */
export function importRoute(pathname: string): 'page' | ImportAction | null {
  if (pathname === '/import') return 'page';
  return ACTIONS.find((action) => pathname === `${PREFIX}${action}`) ?? null;
}

/** Whether `useImport` reads the body of a request. @param target path with a query string */
export function isUploadPath(target: string): boolean {
  const route = importRoute(target.split('?', 1)[0] ?? '');
  return route !== null && route !== 'page';
}
