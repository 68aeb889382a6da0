import { Fragment } from 'react';

import { valueInWords } from '../text/value-in-words.ts';
import { useText } from '../text/catalogue.ts';
import { PARTS } from '../text/en/parts.ts';

/** Tags, and columns that the model does not know, of a record. Terms of a list of facts; nothing if it has none. */
export function RecordExtras({ tags, extra }: { readonly tags: readonly string[]; readonly extra: unknown }) {
  const text = useText(PARTS);
  const columns = typeof extra === 'object' && extra !== null ? Object.entries(extra) : [];
  return (
    <>
      {tags.length > 0 && (
        <>
          <dt>{text.tags(tags.length)}</dt>
          <dd className="tags">
            {tags.map((tag) => (
              <span key={tag} className="tag">
                {tag}
              </span>
            ))}
          </dd>
        </>
      )}
      {columns.map(([name, value]) => (
        <Fragment key={name}>
          <dt className="own-column">{name}</dt>
          <dd>{valueInWords(value)}</dd>
        </Fragment>
      ))}
    </>
  );
}
