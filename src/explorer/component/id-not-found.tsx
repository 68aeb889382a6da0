import { Link } from 'wouter';

import { searchPath } from '../address/address.ts';
import { hasWord } from '../text/has-word.ts';
import { Page } from './page.tsx';
import { useText } from '../text/catalogue.ts';
import { PARTS } from '../text/en/parts.ts';

/** The view of an unknown id. */
export function IdNotFound({ kind, id }: { readonly kind: keyof typeof PARTS.english.notFound; readonly id: string }) {
  const text = useText(PARTS);
  const words = id.replaceAll('-', ' ');
  return (
    <Page title={text.notFound[kind].title}>
      <p>{text.notFound[kind].text(<code>{id}</code>)}</p>
      {hasWord(words) && (
        <p>
          <Link href={searchPath(words)}>{text.searchFor(words)}</Link>
        </p>
      )}
    </Page>
  );
}
