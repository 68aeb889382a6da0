import { Link } from 'wouter';

import { searchPath } from '../address/address.ts';
import { hasWord } from '../text/has-word.ts';
import { Page } from './page.tsx';

/** The view of an unknown id. */
export function IdNotFound({
  kind,
  id,
}: {
  readonly kind: 'entity' | 'claim' | 'source' | 'data set';
  readonly id: string;
}) {
  const words = id.replaceAll('-', ' ');
  return (
    <Page title={`No ${kind} has this id`}>
      <p>
        This graph has no {kind} <code>{id}</code>. Ids never change, so it may be misspelt or belong to another data
        set.
      </p>
      {hasWord(words) && (
        <p>
          <Link href={searchPath(words)}>Search for “{words}”</Link>
        </p>
      )}
    </Page>
  );
}
