import { useLocation, useSearch } from 'wouter';

import { Cite } from '../claim/cite.tsx';
import { SaveView } from '../saved/save-view.tsx';
import { IS_EMBEDDED } from './embed-address.ts';
import { Share } from './share.tsx';
import { useText } from '../text/catalogue.ts';
import { PARTS } from '../text/en/parts.ts';

/** Saves, shares and cites a view that several questions make up. */
export function PlainBar() {
  const text = useText(PARTS);
  useLocation();
  useSearch(); // renders again when the address to cite changes
  if (IS_EMBEDDED) return null;
  return (
    <div className="view-bar" role="group" aria-label={text.view}>
      <SaveView />
      <Share address={location.href} table={null} />
      <Cite address={location.href} />
    </div>
  );
}
