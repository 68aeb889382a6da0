import { ROUTES } from '../../../support/explorer-routes.ts';

export type ViewName = keyof typeof ROUTES;

/** The address of a view of the explorer, in its parts. */
export interface ViewAddress {
  readonly view: ViewName;
  /** The values in the path, such as the id. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly search: URLSearchParams;
}

/** The view at an address from the root of the site; null if there is none. A slash at its end makes no difference. */
export function viewAt(url: string): ViewAddress | null {
  const [path = '', query = ''] = url.split(/\?(.*)/s, 2);
  for (const { view, pattern } of PATTERNS) {
    const match = pattern.exec(path);
    if (match === null) continue;
    const parameters = Object.entries(match.groups ?? {}).flatMap(([name, value = '']) =>
      value === '' ? [] : [[name, decodeURIComponent(value)]],
    );
    return { view, parameters: Object.fromEntries(parameters), search: new URLSearchParams(query) };
  }
  return null;
}

const PATTERNS = (Object.keys(ROUTES) as ViewName[]).map((view) => ({
  view,
  pattern: new RegExp(`^${routePattern(ROUTES[view])}/?$`),
}));

/** `/markets/:id?` as a regular expression. */
function routePattern(route: string): string {
  if (route === '/') return '';
  return route
    .replace(/\/:(\w+)\?/, (_, name: string) => `(?:/(?<${name}>[^/]+))?`)
    .replaceAll(/:(\w+)/g, (_, name: string) => `(?<${name}>[^/]+)`);
}
