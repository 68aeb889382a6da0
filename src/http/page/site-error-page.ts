import { html } from './html.ts';
import { page } from './layout.ts';

/** An error page with links to the main pages of the server. */
export function siteErrorPage(title: string, message: string): string {
  return page(
    title,
    html`<h1>${title}</h1>
      <div class="notice" role="alert">${message}</div>
      <ul>
        <li><a href="/">The explorer</a>: search, facts, neighbourhoods, connections, markets, conflicts</li>
        <li><a href="/questions">The saved queries</a>, each with links to its result</li>
        <li><a href="/export">The exports</a>: claims, entities, partners, paths and neighbourhoods as files</li>
        <li><a href="/graphql">GraphQL</a></li>
      </ul>`,
  );
}
