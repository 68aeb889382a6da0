/*
 * What the page adds to GraphiQL: a bar above it, with a menu of the questions, a button that saves the answer as CSV, and a
 * place for what it has to say. All of it runs in the browser; nothing is asked of another machine.
 */

/** The bar; `OPTIONS` stands for the questions. */
export const BAR = /* html */ `<header id="bar">
<h1>GraphiQL of FinGraph</h1>
<a href="/">FinGraph</a>
<label>Question <select id="question"><option value="">choose …</option>OPTIONS</select></label>
<button id="save" type="button">Save as CSV</button>
<a href="/questions">Questions as links</a>
<output id="said" aria-live="polite"></output>
</header>`;

/** The colours of the bar where GraphiQL is dark: by its own setting or, without one, by that of the system. */
function dark(body: string): string {
  return /* css */ `
${body} #bar { color: #e6e9ed; background: #1c2330; border-color: #343b44; }
${body} #bar a { color: #8ab8ff; }
${body} #bar select, ${body} #bar button { background: #1c2330; }
${body} #said.bad { color: #ff9b8f; }`;
}

/**
 * The tabs can be dragged, and on a first visit each keeps the offset it had while they were laid out. GraphiQL's own
 * style hides that until a tab has the focus: it then jumps from under the pointer, and the click is lost.
 */
export const STYLE = /* css */ `
body { display: flex; flex-direction: column; height: 100vh; height: 100dvh; margin: 0; overflow: hidden; }
#root { flex: 1; min-height: 0; height: auto !important; }
#root .graphiql-container { height: 100%; }
#bar { display: flex; flex-wrap: wrap; align-items: center; gap: .35rem 1.25rem; padding: .4rem 1rem;
  font: 14px/1.4 system-ui, sans-serif; color: #1b2433; background: #fff; border-bottom: 1px solid #d5dae0; }
#bar h1 { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); }
#bar a { color: #0a58c2; }
#bar select, #bar button { min-height: 2rem; padding: .2rem .6rem; font: inherit; color: inherit; background: #fff;
  border: 1px solid #7a8593; border-radius: 4px; max-width: 18rem; }
#bar button { cursor: pointer; font-weight: 600; }
#bar :focus-visible { outline: 3px solid #0a58c2; outline-offset: 1px; }
#said { flex: 1 1 16rem; min-width: 0; max-height: 4.2em; overflow: auto; white-space: pre-line; }
#said.bad { color: #b42318; font-weight: 600; }
${dark('body.graphiql-dark')}
@media (prefers-color-scheme: dark) { ${dark('body:not(.graphiql-light)')} }

.graphiql-container .graphiql-logo, .graphiql-container .graphiql-logo * { color: #4a566b; }
body.graphiql-dark .graphiql-logo, body.graphiql-dark .graphiql-logo * { color: #c3cbd8; }
.graphiql-container .monaco-editor .line-numbers { color: #5b6675; }
body.graphiql-dark .monaco-editor .line-numbers { color: #a3acb7; }
@media (prefers-color-scheme: dark) {
  body:not(.graphiql-light) .graphiql-logo, body:not(.graphiql-light) .graphiql-logo * { color: #c3cbd8; }
  body:not(.graphiql-light) .graphiql-container .monaco-editor .line-numbers { color: #a3acb7; }
}
/* on a phone the response is below the query, and the tools are a row above both */
@media (max-width: 700px) {
  body { height: auto; overflow: auto; }
  #root .graphiql-container { flex-direction: column; height: auto; }
  .graphiql-container .graphiql-sidebar { flex-direction: row; justify-content: flex-start; width: auto; }
  .graphiql-container .graphiql-sidebar > :first-child { display: flex; margin-right: auto; }
  .graphiql-container .graphiql-main { flex-direction: column; }
  .graphiql-container .graphiql-sessions { margin: 0; min-width: 0; }
  #graphiql-session { flex-direction: column; gap: .5rem; }
  .graphiql-container .graphiql-editors, .graphiql-container .graphiql-response { flex: none !important; height: 28rem; }
  .graphiql-container .graphiql-horizontal-drag-bar { display: none; }
}

.graphiql-tab { transform: none !important; }
.graphiql-container .graphiql-tabs { scrollbar-width: thin !important; padding-bottom: 2px; }
.graphiql-container .graphiql-tabs::-webkit-scrollbar { display: block !important; height: 6px; }
.graphiql-tabs[data-more~="right"] { mask-image: linear-gradient(to right, #000 calc(100% - 3.5rem), transparent); }
.graphiql-tabs[data-more~="left"] { mask-image: linear-gradient(to left, #000 calc(100% - 3.5rem), transparent); }
.graphiql-tabs[data-more="left right"] {
  mask-image: linear-gradient(to right, transparent, #000 3.5rem, #000 calc(100% - 3.5rem), transparent); }

.graphiql-doc-explorer-search:not(:focus-within) input { width: 6rem !important; }
.graphiql-markdown-description, .graphiql-doc-explorer-content { overflow-wrap: break-word; max-width: 42rem; }
`;

/** Defines `openGraphiQL`, which the page calls in place of GraphiQL's own. Plain, for it is read by no compiler. */
export const SCRIPT = /* js */ `
function openGraphiQL(root, options) {
  const asked = new URLSearchParams(location.search);
  const query = asked.get('query');
  const variables = asked.get('variables') || undefined;
  const tabs = options.defaultTabs;
  let active = tabs[0];

  if (query) {
    active = { query: query, variables: variables };
    Object.assign(options, { query: query, variables: variables, defaultTabs: [active].concat(tabs) });
  } else {
    try {
      const kept = JSON.parse(localStorage.getItem('graphiql:tabState'));
      active = kept.tabs[kept.activeTabIndex];
      // without them GraphiQL would open one more tab, an empty one, at each visit
      Object.assign(options, { query: active.query, variables: active.variables || undefined });
    } catch (_) {
      active = tabs[0]; // nothing was kept
    }
  }
  options.onEditQuery = function () {};
  options.onTabChange = function (state) {
    const before = active;
    active = state.tabs[state.activeTabIndex];
    if (active.id !== before.id) say('', false);
    if (active.query !== before.query || (active.variables || '') !== (before.variables || '')) showAddress();
  };
  YogaGraphiQL.renderYogaGraphiQL(root, options);
  minding(root);

  /** The address opens what is shown; one too long for a server is none. */
  function showAddress() {
    const search = new URLSearchParams();
    if (active.query) search.set('query', active.query);
    if (active.variables) search.set('variables', active.variables);
    const text = String(search);
    history.replaceState(null, '', location.pathname + (text && text.length < 6000 ? '?' + text : ''));
  }

  const said = document.getElementById('said');
  function say(text, isBad) {
    said.textContent = text;
    said.className = isBad ? 'bad' : '';
  }

  const save = document.getElementById('save');
  save.addEventListener('click', async function () {
    save.disabled = true;
    say('Asking …', false);
    try {
      say(await saveAsCsv(), false);
    } catch (error) {
      say(error.message, true);
    } finally {
      save.disabled = false;
      save.focus();
    }
  });

  async function saveAsCsv() {
    const headers = new Headers(parsed('Headers', active.headers) || {});
    headers.set('content-type', 'application/json');
    headers.set('accept', 'text/csv');
    const body = { query: active.query, variables: parsed('Variables', active.variables) };
    if (active.operationName) body.operationName = active.operationName;
    const response = await fetch(options.endpoint, { method: 'POST', headers: headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(faultIn(await response.text(), response.status));
    const rows = response.headers.get('fingraph-rows');
    if (rows === '0') return 'There is nothing to save: the answer has no rows.';
    const file = await response.blob(); // a text would be without its byte order mark
    const name = (active.operationName || nameIn(active.query) || 'answer') + '.csv';
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
    const clipped = response.headers.get('fingraph-clipped');
    return 'Saved ' + rows + (rows === '1' ? ' row as ' : ' rows as ') + name +
      (clipped ? '. There is more than is in it: ' + clipped + '.' : '.');
  }

  function nameIn(query) {
    const found = /^\\s*query\\s+(\\w+)/m.exec(query || '');
    return found && found[1];
  }

  function parsed(what, text) {
    if (!text || !text.trim()) return undefined;
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new Error(what + ': expected JSON. ' + error.message);
    }
  }

  function faultIn(text, status) {
    try {
      return JSON.parse(text).errors.map(function (error) { return error.message; }).join('\\n');
    } catch (_) {
      return 'The server answered with status ' + status + '. Try again.';
    }
  }

  /** Shows the tab of a question; where somebody has closed it, opens it again. */
  const choice = document.getElementById('question');
  choice.addEventListener('change', function () {
    const option = choice.selectedOptions[0];
    const found = Array.from(document.querySelectorAll('.graphiql-tab-button')).find(function (button) {
      return button.textContent === option.dataset.operation;
    });
    if (!option.value) return;
    if (!found) return void location.assign(options.endpoint + '?question=' + option.value);
    found.click();
    found.scrollIntoView({ inline: 'center', block: 'nearest' });
    choice.selectedIndex = 0;
  });

  /** The strip of tabs shows the active one, and that it goes on; a wheel moves it. */
  function minding(element) {
    const seen = new WeakSet();
    let shown = null;
    function mind() {
      const strip = element.querySelector('.graphiql-tabs');
      if (!strip) return;
      if (!seen.has(strip)) {
        seen.add(strip);
        strip.addEventListener('scroll', mind, { passive: true });
        strip.addEventListener('wheel', function (event) {
          if (event.deltaX !== 0 || strip.scrollWidth <= strip.clientWidth) return;
          strip.scrollLeft += event.deltaY;
          event.preventDefault();
        }, { passive: false });
      }
      const current = strip.querySelector('.graphiql-tab-active');
      if (current && current !== shown) current.scrollIntoView({ inline: 'center', block: 'nearest' });
      shown = current;
      const more = [];
      if (strip.scrollLeft > 2) more.push('left');
      if (strip.scrollLeft + strip.clientWidth < strip.scrollWidth - 2) more.push('right');
      if (strip.dataset.more !== more.join(' ')) strip.dataset.more = more.join(' ');
    }
    new MutationObserver(mind).observe(element, { childList: true, subtree: true });
    addEventListener('resize', mind);
    mind();
  }
}
`;
