import { Link } from 'wouter';

import { HOME } from '../address.ts';
import { Page } from '../page.tsx';

export function LostView() {
  return (
    <Page title="Nothing is here">
      <p>
        No view has this address. <Link href={HOME}>Begin at the start</Link>, or search for a name.
      </p>
    </Page>
  );
}
