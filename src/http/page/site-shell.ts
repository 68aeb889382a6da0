import { SITE_LINKS, SITE_MARK } from '../../support/site/site-link.ts';
import type { Language } from '../negotiation/language.ts';
import { type Html, html } from './html.ts';
import { SITE_TEXTS } from './site-text.ts';

/* The header and the footer of pages that the server renders. They look like those of the explorer. */

/** The header: the mark, the search and the links of the site. `current` is the path of the page. */
export function siteHeader(language: Language, current: string): Html {
  const { skip, views, links, search, searchPlaceholder } = SITE_TEXTS[language];
  return html`<a class="skip" href="#main">${skip}</a>
    <header class="site-head">
      ${wordmark()}
      <search class="header-search">
        <form action="/search">
          <input
            type="search"
            name="text"
            aria-label="${search}"
            placeholder="${searchPlaceholder}"
            autocomplete="off"
          />
        </form>
      </search>
      <nav aria-label="${views}">
        ${SITE_LINKS.map(
          ({ name, path }) =>
            html`<a href="${path}" ${isCurrentPath(current, path) ? { html: ' aria-current="page"' } : null}
              >${links[name]}</a
            > `,
        )}
      </nav>
    </header>`;
}

function wordmark(): Html {
  return html`<a class="wordmark" href="/" translate="no"
    ><svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
      <path d="${SITE_MARK.line}" />
      ${SITE_MARK.points.map(({ cx, cy, r }) => html`<circle cx="${cx}" cy="${cy}" r="${r}" />`)}
    </svg>
    FinGraph</a
  >`;
}

function isCurrentPath(current: string, path: string): boolean {
  return current === path || current.startsWith(`${path}/`);
}

/** The footer, with the choice of colours, which the script of the page shows. */
export function siteFooter(language: Language): Html {
  const { colours, themes, foot } = SITE_TEXTS[language];
  return html`<footer class="site-foot">
    <p>${foot}</p>
    <label class="theme-switch" hidden
      >${colours}
      <select id="theme">
        <option value="system">${themes.system}</option>
        <option value="light">${themes.light}</option>
        <option value="dark">${themes.dark}</option>
      </select></label
    >
  </footer>`;
}
