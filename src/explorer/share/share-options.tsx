import { useId, useState } from 'react';

import { BASE } from '../address/base.ts';
import { Copy } from '../component/copy.tsx';
import { useText } from '../text/catalogue.ts';
import { SHARE } from '../text/en/share.ts';
import './share.css';
import { EMBED_ORIGINS, embedAddress, embedSnippet } from './embed-address.ts';

interface ShareOptionsProps {
  readonly address: string;
  readonly table: string | null;
}

type Part = 'view' | 'table';

/** The link and the snippet, with the choice of what to embed. */
export function ShareOptions({ address, table }: ShareOptionsProps) {
  const text = useText(SHARE);
  const [part, setPart] = useState<Part>('view');
  const [height, setHeight] = useState(600);
  const name = useId();
  const isEmbeddable = new URL(address).pathname !== `${BASE}/`;
  const source = part === 'table' && table !== null ? new URL(table, address).href : address;
  const snippet = embedSnippet(embedAddress(source), { title: document.title, height });
  return (
    <>
      <h3>{text.link}</h3>
      <p className="address">{address}</p>
      <Copy text={address} label={text.copyLink} />
      {isEmbeddable && (
        <>
          <h3>{text.embed}</h3>
          <p className="soft">{EMBED_ORIGINS === null ? text.closed : text.open(EMBED_ORIGINS)}</p>
          <div className="embed-options">
            {table !== null && (
              <fieldset>
                <legend>{text.part}</legend>
                {(['view', 'table'] as const).map((value) => (
                  <label key={value}>
                    <input type="radio" name={name} checked={part === value} onChange={() => setPart(value)} />{' '}
                    {text.parts[value]}
                  </label>
                ))}
              </fieldset>
            )}
            <label>
              {text.height}{' '}
              <input
                type="number"
                min={200}
                max={2000}
                step={50}
                value={height}
                onChange={({ target }) => setHeight(Number(target.value) || 600)}
              />
            </label>
          </div>
          <pre className="bibtex" tabIndex={0} aria-label={text.snippet}>
            {snippet}
          </pre>
          <Copy text={snippet} label={text.copySnippet} />
        </>
      )}
    </>
  );
}
