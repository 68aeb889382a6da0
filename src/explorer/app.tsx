import { lazy, Suspense, useEffect, useRef } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';

import { conflictsPath, connectionsPath, marketsPath, neighbourhoodPath } from './address/address.ts';
import { readId } from './address/parameters.ts';
import { ROUTES } from '../support/explorer-routes.ts';
import { BASE } from './address/base.ts';
import { ErrorBoundary } from './component/error-boundary.tsx';
import { HeaderSearch } from './component/header-search.tsx';
import { useScope } from './hook/use-scope.ts';
import { useFocusRecovery } from './hook/use-focus-recovery.ts';
import { PrintNote } from './component/print-note.tsx';
import { ThemeSwitch } from './component/theme-switch.tsx';
import { HomeView } from './view/home.tsx';
import { NotFoundView } from './view/not-found.tsx';

// Views other than the first page are chunks of their own, which are loaded when a view is opened.
const ClaimView = lazy(async () => ({ default: (await import('./view/claim.tsx')).ClaimView }));
const ConflictsView = lazy(async () => ({ default: (await import('./view/conflicts.tsx')).ConflictsView }));
const ConnectionsView = lazy(async () => ({ default: (await import('./view/connections.tsx')).ConnectionsView }));
const DatasetView = lazy(async () => ({ default: (await import('./view/dataset.tsx')).DatasetView }));
const EntityView = lazy(async () => ({ default: (await import('./view/entity.tsx')).EntityView }));
const IdentifierView = lazy(async () => ({ default: (await import('./view/identifier.tsx')).IdentifierView }));
const MarketsView = lazy(async () => ({ default: (await import('./view/markets.tsx')).MarketsView }));
const NeighbourhoodView = lazy(async () => ({ default: (await import('./view/neighbourhood.tsx')).NeighbourhoodView }));
const SearchView = lazy(async () => ({ default: (await import('./view/search.tsx')).SearchView }));
const SourceView = lazy(async () => ({ default: (await import('./view/source.tsx')).SourceView }));

export function App() {
  const [path] = useLocation();
  const scope = useScope();
  const main = useRef<HTMLElement>(null);
  useScrollToTop();
  useFocusRecovery(main);
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="site-head">
        <Link className="wordmark" href={ROUTES.home}>
          <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
            <path d="M9 8.5 23 11M9 8.5 13 24M23 11 13 24" />
            <circle cx="9" cy="8.5" r="4.6" />
            <circle cx="23" cy="11" r="3.6" />
            <circle cx="13" cy="24" r="4" />
          </svg>
          FinGraph
        </Link>
        {path !== ROUTES.home && <HeaderSearch />}
        <nav aria-label="Views">
          <NavLink href={connectionsPath(scope)} at={ROUTES.connections}>
            Connections
          </NavLink>
          <NavLink href={neighbourhoodPath(scope)} at={ROUTES.neighbourhood}>
            Neighbourhood
          </NavLink>
          <NavLink href={marketsPath(null, scope)} at={marketsPath(null)}>
            Markets
          </NavLink>
          <NavLink href={conflictsPath(scope)} at={ROUTES.conflicts}>
            Conflicts
          </NavLink>
        </nav>
      </header>
      <main id="main" tabIndex={-1} ref={main}>
        <ErrorBoundary key={path}>
          <Suspense
            fallback={
              <p className="page loading" role="status">
                Loading …
              </p>
            }
          >
            <Views />
          </Suspense>
        </ErrorBoundary>
      </main>
      <footer className="site-foot">
        <p>
          Everything here is a claim with its sources, not a fact that we assert. This page loads nothing from other
          servers. Programs get the same data through <a href={`${BASE}/graphql`}>GraphiQL</a> and{' '}
          <a href={`${BASE}/questions`}>questions as links</a>.
        </p>
        <ThemeSwitch />
        <PrintNote />
      </footer>
    </>
  );
}

function Views() {
  return (
    <Switch>
      <Route path={ROUTES.home} component={HomeView} />
      <Route path={ROUTES.search} component={SearchView} />
      <Route path={ROUTES.entity}>{({ id }) => <EntityView key={id} id={readId(id)} />}</Route>
      <Route path={ROUTES.identifier}>
        {({ scheme, value }) => <IdentifierView key={`${scheme} ${value}`} scheme={scheme} value={value} />}
      </Route>
      <Route path={ROUTES.claim}>{({ id }) => <ClaimView key={id} id={readId(id)} />}</Route>
      <Route path={ROUTES.source}>{({ id }) => <SourceView key={id} id={readId(id)} />}</Route>
      <Route path={ROUTES.dataset}>{({ id }) => <DatasetView key={id} id={readId(id)} />}</Route>
      <Route path={ROUTES.neighbourhood} component={NeighbourhoodView} />
      <Route path={ROUTES.connections} component={ConnectionsView} />
      <Route path={ROUTES.markets}>
        {({ id }) => <MarketsView key={id ?? ''} id={id === undefined ? null : readId(id)} />}
      </Route>
      <Route path={ROUTES.conflicts} component={ConflictsView} />
      <Route component={NotFoundView} />
    </Switch>
  );
}

function NavLink({ href, at, children }: { readonly href: string; readonly at: string; readonly children: string }) {
  const [path] = useLocation();
  const isCurrent = path === at || path.startsWith(`${at}/`);
  return (
    <Link href={href} aria-current={isCurrent ? 'page' : undefined}>
      {children}
    </Link>
  );
}

/** Scrolls to the top on push, not on back or forward: the browser restores the position. */
function useScrollToTop(): void {
  useEffect(() => {
    let last = location.pathname;
    const pushed = () => {
      if (location.pathname !== last) scrollTo(0, 0);
      last = location.pathname;
    };
    const popped = () => {
      last = location.pathname;
    };
    addEventListener('pushState', pushed); // dispatched by the router
    addEventListener('popstate', popped);
    return () => {
      removeEventListener('pushState', pushed);
      removeEventListener('popstate', popped);
    };
  }, []);
}
