/* Runs in the browser. The page contains the text of `openGraphiQL`, so the function uses nothing outside of it. */

interface TabState {
  readonly id?: string;
  readonly query?: string | null;
  readonly variables?: string | null;
  readonly headers?: string | null;
  readonly operationName?: string | null;
}

interface GraphiQLOptions {
  readonly endpoint: string;
  defaultTabs: TabState[];
  query?: string;
  variables?: string | undefined;
  onEditQuery?: () => void;
  onTabChange?: (state: TabList) => void;
}

interface TabList {
  readonly tabs: readonly TabState[];
  readonly activeTabIndex: number;
}

/** Defined by the script of `@graphql-yoga/render-graphiql`. */
declare const YogaGraphiQL: {
  renderYogaGraphiQL(root: Element, options: GraphiQLOptions): void;
};

/** Renders GraphiQL and connects the bar above it. The page calls it in place of `renderYogaGraphiQL`. */
export function openGraphiQL(root: HTMLElement, options: GraphiQLOptions): void {
  const MAX_ADDRESS = 6_000;
  const REVOKE_AFTER_MS = 60_000;

  let active: TabState = options.defaultTabs[0] ?? {};
  const statusLine = document.getElementById('status') as HTMLOutputElement;
  const saveButton = document.getElementById('save') as HTMLButtonElement;
  const questionMenu = document.getElementById('saved-query') as HTMLSelectElement;

  shareTheme();
  restoreTab();
  options.onEditQuery = () => {}; // Yoga's own would write the query into the address a second time
  options.onTabChange = ({ tabs, activeTabIndex }) => {
    const before = active;
    active = tabs[activeTabIndex] ?? {};
    if (active.id !== before.id) showStatus('');
    if (active.query !== before.query || (active.variables ?? '') !== (before.variables ?? '')) updateAddress();
  };
  YogaGraphiQL.renderYogaGraphiQL(root, options);
  followTabs();
  saveButton.addEventListener('click', () => void save());
  questionMenu.addEventListener('change', openQuestion);

  /** GraphiQL starts in the colours that were chosen on another page, and a choice in its settings holds for all pages. */
  function shareTheme(): void {
    const [own, shared] = ['graphiql:theme', 'fingraph-theme'];
    const root = document.documentElement;
    try {
      const chosen = localStorage.getItem(shared);
      if (chosen === 'light' || chosen === 'dark') localStorage.setItem(own, chosen);
      else localStorage.removeItem(own);
    } catch {
      // the browser blocks storage: the system decides
    }
    new MutationObserver(() => {
      const { classList } = document.body;
      const theme = ['light', 'dark'].find((name) => classList.contains(`graphiql-${name}`));
      if (theme === undefined) delete root.dataset['theme'];
      else root.dataset['theme'] = theme;
      try {
        if (theme === undefined) localStorage.removeItem(shared);
        else localStorage.setItem(shared, theme);
      } catch {
        // it holds for this page
      }
    }).observe(document.body, { attributes: true, attributeFilter: ['class'] });
  }

  /** Opens the query of the address or, without one, the tab that was active on the last visit. */
  function restoreTab(): void {
    const search = new URLSearchParams(location.search);
    const query = search.get('query');
    const variables = search.get('variables') || undefined;
    if (query) {
      active = { query, ...(variables === undefined ? {} : { variables }) };
      Object.assign(options, { query, variables, defaultTabs: [active, ...options.defaultTabs] });
      return;
    }
    try {
      const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState') ?? '') as TabList;
      const stored = tabs[activeTabIndex];
      if (!stored) return;
      active = stored;
      // without a query, GraphiQL would open another, empty tab on each visit
      Object.assign(options, { query: active.query, variables: active.variables || undefined });
    } catch {
      // first visit, or the browser blocks storage: the first tab stays active
    }
  }

  /** Updates the address to open what the page shows. A query that is too long for an address is left out. */
  function updateAddress(): void {
    const search = new URLSearchParams();
    if (active.query) search.set('query', active.query);
    if (active.variables) search.set('variables', active.variables);
    const text = String(search);
    history.replaceState(null, '', location.pathname + (text && text.length < MAX_ADDRESS ? `?${text}` : ''));
  }

  function showStatus(text: string, isError = false): void {
    statusLine.textContent = text;
    statusLine.className = isError ? 'error' : '';
  }

  async function save(): Promise<void> {
    saveButton.disabled = true;
    showStatus('Running …');
    try {
      showStatus(await saveAsCsv());
    } catch (error) {
      showStatus((error as Error).message, true);
    } finally {
      saveButton.disabled = false;
      saveButton.focus();
    }
  }

  /** Runs the query of the active tab, downloads the result, and returns a message about it. */
  async function saveAsCsv(): Promise<string> {
    const { query, operationName } = active;
    const headers = new Headers(parseEditor('Headers', active.headers) as Record<string, string> | undefined);
    headers.set('content-type', 'application/json');
    headers.set('accept', 'text/csv');
    const variables = parseEditor('Variables', active.variables);
    const body = JSON.stringify({ query, variables, ...(operationName ? { operationName } : {}) });
    const response = await fetch(options.endpoint, { method: 'POST', headers, body });
    if (!response.ok) throw new Error(errorMessages(await response.text(), response.status));
    const rows = response.headers.get('fingraph-rows');
    if (rows === '0') return 'Nothing to save: the result has no rows.';
    const name = `${operationName || firstOperationName(query ?? '') || 'result'}.csv`;
    download(await response.blob(), name); // `text()` would drop the byte order mark
    const truncated = response.headers.get('fingraph-truncated');
    const remark = truncated === null ? '' : ` The file is incomplete: ${truncated}.`;
    return `Saved ${rows} ${rows === '1' ? 'row' : 'rows'} as ${name}.${remark}`;
  }

  function parseEditor(title: string, text: string | null | undefined): unknown {
    if (!text?.trim()) return undefined;
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new Error(`${title}: expected JSON. ${(error as Error).message}`, { cause: error });
    }
  }

  function errorMessages(text: string, status: number): string {
    try {
      const { errors } = JSON.parse(text) as { errors: { message: string }[] };
      return errors.map(({ message }) => message).join('\n');
    } catch {
      return `Expected a GraphQL response, got HTTP status ${status}. Try again.`;
    }
  }

  function firstOperationName(query: string): string | undefined {
    return /^\s*query\s+(\w+)/m.exec(query)?.[1];
  }

  function download(file: Blob, name: string): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_AFTER_MS);
  }

  /** Switches to the tab of the chosen saved query. If the user has closed it, the page is loaded again with the query. */
  function openQuestion(): void {
    const [option] = questionMenu.selectedOptions;
    if (!option?.value) return;
    const tab = [...document.querySelectorAll<HTMLElement>('.graphiql-tab-button')].find(
      ({ textContent }) => textContent === option.dataset['operation'],
    );
    if (!tab) return location.assign(`${options.endpoint}?question=${option.value}`);
    tab.click();
    tab.scrollIntoView({ inline: 'center', block: 'nearest' });
    questionMenu.selectedIndex = 0;
  }

  /** Scrolls the active tab into view, fades the edges of the tab bar that hide more tabs, and lets the wheel scroll it. */
  function followTabs(): void {
    const prepared = new WeakSet<Element>();
    let shown: Element | null = null;

    function update(): void {
      const bar = root.querySelector<HTMLElement>('.graphiql-tabs');
      if (!bar) return;
      if (!prepared.has(bar)) {
        prepared.add(bar);
        bar.addEventListener('scroll', update, { passive: true });
        bar.addEventListener('wheel', scrollSideways, { passive: false });
      }
      const current = bar.querySelector('.graphiql-tab-active');
      if (current && current !== shown) current.scrollIntoView({ inline: 'center', block: 'nearest' });
      shown = current;
      const hidden = [
        ...(bar.scrollLeft > 2 ? ['left'] : []),
        ...(bar.scrollLeft + bar.clientWidth < bar.scrollWidth - 2 ? ['right'] : []),
      ].join(' ');
      // the style depends on it; an unchanged value must not trigger the observer
      if (bar.dataset['more'] !== hidden) bar.dataset['more'] = hidden;
    }

    function scrollSideways(event: WheelEvent): void {
      const bar = event.currentTarget as HTMLElement;
      if (event.deltaX !== 0 || bar.scrollWidth <= bar.clientWidth) return;
      bar.scrollLeft += event.deltaY;
      event.preventDefault();
    }

    new MutationObserver(update).observe(root, { childList: true, subtree: true });
    addEventListener('resize', update);
    update();
  }
}
