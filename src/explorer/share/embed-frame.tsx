import { type ReactNode, useEffect, useState } from 'react';
import { useLocation, useSearch } from 'wouter';

import { HowToCiteDocument } from '../../client/client.ts';
import { useScope } from '../hook/use-scope.ts';
import { useQuestion } from '../query/use-question.ts';
import { useText } from '../text/catalogue.ts';
import { dateInWords } from '../text/date-in-words.ts';
import { SHARE } from '../text/en/share.ts';
import { completeAddress } from './embed-address.ts';
import './share.css';

/** A view in another page: without header and footer, but with a line that says where it comes from. */
export function EmbedFrame({ children }: { readonly children: ReactNode }) {
  useLinksOutside();
  return (
    <div className="embed">
      {children}
      <footer className="embed-foot">
        <Origin />
      </footer>
    </div>
  );
}

/** The data, their version, the day, and the link to the complete page. */
function Origin() {
  const text = useText(SHARE);
  useLocation();
  useSearch(); // renders again when the address changes
  const { datasets: chosen } = useScope();
  const { data } = useQuestion(HowToCiteDocument, {});
  const datasets = data?.graph.datasets ?? [];
  const titles = datasets.filter(({ id }) => chosen.length === 0 || chosen.includes(id)).map(({ title }) => title);
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const version = data?.graph.version?.slice(0, 12) ?? null;
  return (
    <p>
      {titles.length > 0 && <>{text.from(titles)} </>}
      {version !== null && <>{text.version(version, dateInWords(today))} </>}
      <a href={completeAddress(location.href)}>{text.complete}</a>
    </p>
  );
}

/** Opens links in a new tab: most of their targets may not be shown in a frame. */
function useLinksOutside(): void {
  useEffect(() => {
    const open = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link?.href || link.download !== '' || link.pathname === location.pathname) return;
      event.stopPropagation(); // the router would open the view in the frame
      link.target = '_blank';
      link.rel = 'noopener';
      link.href = completeAddress(link.href);
    };
    document.addEventListener('click', open, { capture: true });
    return () => document.removeEventListener('click', open, { capture: true });
  }, []);
}
