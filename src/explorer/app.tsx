import { lazy, type RefObject, Suspense, useEffect, useRef } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';

import { queryString, readId } from './address/parameters.ts';
import { scopeParameters } from './address/scope.ts';
import { ROUTES } from '../support/explorer-routes.ts';
import { SITE_LINKS, SITE_MARK } from '../support/site/site-link.ts';
import { BASE } from './address/base.ts';
import { ErrorBoundary } from './component/error-boundary.tsx';
import { HeaderSearch } from './component/header-search.tsx';
import { useScope } from './hook/use-scope.ts';
import { useFocusRecovery } from './hook/use-focus-recovery.ts';
import { LanguageSwitch } from './component/language-switch.tsx';
import { ThemeSwitch } from './component/theme-switch.tsx';
import { SavedLink } from './saved/saved-link.tsx';
import { IS_EMBEDDED } from './share/embed-address.ts';
import { useText } from './text/catalogue.ts';
import { SHELL } from './text/en/shell.ts';
import { HomeView } from './view/home.tsx';

// Views other than the first page are chunks of their own, which are loaded when a view is opened.
const AreaView = lazy(async () => ({ default: (await import('./view/area.tsx')).AreaView }));
const BrowseView = lazy(async () => ({ default: (await import('./view/browse.tsx')).BrowseView }));
const ClaimView = lazy(async () => ({ default: (await import('./view/claim.tsx')).ClaimView }));
const CompareView = lazy(async () => ({ default: (await import('./view/compare.tsx')).CompareView }));
const ConflictsView = lazy(async () => ({ default: (await import('./view/conflicts.tsx')).ConflictsView }));
const ConnectionsView = lazy(async () => ({ default: (await import('./view/connections.tsx')).ConnectionsView }));
const DatasetView = lazy(async () => ({ default: (await import('./view/dataset.tsx')).DatasetView }));
const EmbedFrame = lazy(async () => ({ default: (await import('./share/embed-frame.tsx')).EmbedFrame }));
const EntityView = lazy(async () => ({ default: (await import('./view/entity.tsx')).EntityView }));
const IdentifierView = lazy(async () => ({ default: (await import('./view/identifier.tsx')).IdentifierView }));
const MapView = lazy(async () => ({ default: (await import('./view/map.tsx')).MapView }));
const MarketsView = lazy(async () => ({ default: (await import('./view/markets.tsx')).MarketsView }));
const NeighbourhoodView = lazy(async () => ({ default: (await import('./view/neighbourhood.tsx')).NeighbourhoodView }));
const OverTimeView = lazy(async () => ({ default: (await import('./view/over-time.tsx')).OverTimeView }));
const PrintNote = lazy(async () => ({ default: (await import('./component/print-note.tsx')).PrintNote }));
const NotFoundView = lazy(async () => ({ default: (await import('./view/not-found.tsx')).NotFoundView }));
const SavedView = lazy(async () => ({ default: (await import('./view/saved.tsx')).SavedView }));
const ReportView = lazy(async () => ({ default: (await import('./view/report.tsx')).ReportView }));
const SearchView = lazy(async () => ({ default: (await import('./view/search.tsx')).SearchView }));
const SourceView = lazy(async () => ({ default: (await import('./view/source.tsx')).SourceView }));
const TimelineView = lazy(async () => ({ default: (await import('./view/timeline.tsx')).TimelineView }));

export function App() {
  const [path] = useLocation();
  const scope = useScope();
  const text = useText(SHELL); // all views are rendered again when the language changes
  const main = useRef<HTMLElement>(null);
  useScrollToTop();
  useFocusRecovery(main);
  if (IS_EMBEDDED) {
    return (
      <Suspense>
        <EmbedFrame>
          <Content main={main} path={path} />
        </EmbedFrame>
      </Suspense>
    );
  }
  return (
    <>
      <a className="skip" href="#main">
        {text.skip}
      </a>
      <header className="site-head">
        <Link className="wordmark" href={ROUTES.home} translate="no">
          <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
            <path d={SITE_MARK.line} />
            {SITE_MARK.points.map((point) => (
              <circle key={point.cx} {...point} />
            ))}
          </svg>
          FinGraph
        </Link>
        {path !== ROUTES.home && <HeaderSearch />}
        <nav aria-label={text.views}>
          {SITE_LINKS.map(({ name, path: to, isView }) => {
            if (name === 'saved') return <SavedLink key={name} />;
            return isView ? (
              <NavLink key={name} href={`${to}${queryString(scopeParameters(scope))}`} at={to}>
                {text[name]}
              </NavLink>
            ) : (
              <a key={name} href={`${BASE}${to}`}>
                {text[name]}
              </a>
            );
          })}
        </nav>
      </header>
      <Content main={main} path={path} />
      <footer className="site-foot">
        <p>
          {text.foot(
            (words) => (
              <a href={`${BASE}/graphql`}>{words}</a>
            ),
            (words) => (
              <a href={`${BASE}/questions`}>{words}</a>
            ),
          )}
        </p>
        <ThemeSwitch />
        <LanguageSwitch />
        <Suspense>
          <PrintNote />
        </Suspense>
      </footer>
    </>
  );
}

interface ContentProps {
  readonly main: RefObject<HTMLElement | null>;
  readonly path: string;
}

function Content({ main, path }: ContentProps) {
  const text = useText(SHELL);
  return (
    <main id="main" tabIndex={-1} ref={main}>
      <ErrorBoundary key={path}>
        <Suspense
          fallback={
            <p className="page loading" role="status">
              {text.loading}
            </p>
          }
        >
          <Views />
        </Suspense>
      </ErrorBoundary>
    </main>
  );
}

function Views() {
  return (
    <Switch>
      <Route path={ROUTES.home} component={HomeView} />
      <Route path={ROUTES.search} component={SearchView} />
      <Route path={ROUTES.claims}>{() => <BrowseView key="claims" browsed="claims" />}</Route>
      <Route path={ROUTES.entities}>{() => <BrowseView key="entities" browsed="entities" />}</Route>
      <Route path={ROUTES.sources}>{() => <BrowseView key="sources" browsed="sources" />}</Route>
      <Route path={ROUTES.saved} component={SavedView} />
      <Route path={ROUTES.report} component={ReportView} />
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
      <Route path={ROUTES.overTime} component={OverTimeView} />
      <Route path={ROUTES.timeline}>{({ id }) => <TimelineView key={id} id={readId(id)} />}</Route>
      <Route path={ROUTES.compare} component={CompareView} />
      <Route path={ROUTES.map} component={MapView} />
      <Route path={ROUTES.area}>{({ id }) => <AreaView key={id} id={readId(id)} />}</Route>
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
