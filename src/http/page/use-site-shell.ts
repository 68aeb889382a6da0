import { prefixPageLinks } from '../address/use-base-path.ts';
import { type Language, preferredLanguage } from '../negotiation/language.ts';
import { varyBy } from '../negotiation/vary.ts';
import type { HttpPlugin } from '../request/request-state.ts';
import { FOOTER_SLOT, HEADER_SLOT, SHELL_SCRIPT_SOURCE } from './layout.ts';
import { siteFooter, siteHeader } from './site-shell.ts';

/**
 * Adds the header and the footer to pages of `layout.ts`, in the language of the reader. The contents of these pages are
 * made without knowing the reader, and are in English.
 */
export function useSiteShell(base: string): HttpPlugin {
  return {
    async onResponse({ request, response, setResponse, fetchAPI }) {
      const { headers, status } = response;
      if (!headers.get('content-security-policy')?.includes(SHELL_SCRIPT_SOURCE)) return;
      varyBy(headers, 'accept-language');
      const language = preferredLanguage(request.headers.get('accept-language'));
      const shell = shellOf(language, new URL(request.url).pathname, base);
      const length = headers.get('content-length');
      if (response.body === null) {
        // the response to HEAD has the length of the page
        if (length !== null && request.method === 'HEAD')
          headers.set('content-length', String(Number(length) + shell.added));
        return;
      }
      const text = (await response.text())
        .replace(HEADER_SLOT, () => shell.header)
        .replace(FOOTER_SLOT, () => shell.footer);
      if (length !== null) headers.set('content-length', String(Buffer.byteLength(text)));
      setResponse(new fetchAPI.Response(text, { status, headers }));
    },
  };
}

interface Shell {
  readonly header: string;
  readonly footer: string;
  /** How many bytes longer a page becomes. */
  readonly added: number;
}

/** The main part of a page is in English, which its root says, so that other languages are marked. */
function shellOf(language: Language, path: string, base: string): Shell {
  const mark = (text: string): string =>
    language === 'en' ? text : text.replace(/<(header|footer) /, `<$1 lang="${language}" `);
  const header = mark(prefixPageLinks(base, siteHeader(language, path).html));
  const footer = mark(siteFooter(language).html);
  const added = Buffer.byteLength(header) + Buffer.byteLength(footer) - HEADER_SLOT.length - FOOTER_SLOT.length;
  return { header, footer, added };
}
