import { type SubmitEvent, useState } from 'react';

import type { ClaimKind } from '../../../client/client.ts';
import { CLAIM_KINDS, tableKeys } from '../../claim/vocabulary.ts';
import { Menu } from '../../component/menu.tsx';
import { useText } from '../../text/catalogue.ts';
import { GRAPH } from '../../text/en/graph.ts';
import { DEFAULT_EXPANSION_LIMIT, type Expansion, MAX_EXPANSION_LIMIT, type Top } from '../held/expansion.ts';

interface ExpandMenuProps {
  readonly onExpand: (choice: Omit<Expansion, 'id'>) => void;
}

/** Chooses which neighbours to add: by the kind of their claims, and all or only the best. */
export function ExpandMenu({ onExpand }: ExpandMenuProps) {
  const text = useText(GRAPH);
  const [kind, setKind] = useState<ClaimKind | ''>('');
  const [amount, setAmount] = useState(0);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const details = event.currentTarget.closest('details');
    details?.querySelector('summary')?.focus();
    if (details) details.open = false;
    onExpand({ first: DEFAULT_EXPANSION_LIMIT, top: null, ...AMOUNTS[amount], kinds: kind === '' ? [] : [kind] });
  };
  return (
    <Menu label={text.expandSome}>
      <form className="graph-expand" onSubmit={submit}>
        <label>
          {text.expandKind}
          <select value={kind} onChange={({ target }) => setKind(target.value as ClaimKind | '')}>
            <option value="">{text.anyKind}</option>
            {tableKeys(CLAIM_KINDS).map((value) => (
              <option key={value} value={value}>
                {CLAIM_KINDS[value].many}
              </option>
            ))}
          </select>
        </label>
        <label>
          {text.expandCount}
          <select value={amount} onChange={({ target }) => setAmount(Number(target.value))}>
            {AMOUNTS.map(({ first, top }, index) => (
              <option key={`${first} ${top?.by} ${top?.count}`} value={index}>
                {top === null
                  ? text.allNeighbours(first)
                  : top.by === 'claims'
                    ? text.mostClaims(top.count)
                    : text.mostTrusted(top.count)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{text.expandNow}</button>
      </form>
    </Menu>
  );
}

const AMOUNTS: readonly { readonly first: number; readonly top: Top | null }[] = [
  { first: DEFAULT_EXPANSION_LIMIT, top: null },
  { first: MAX_EXPANSION_LIMIT, top: null },
  // The neighbours with the most claims are only known when all claims are.
  { first: MAX_EXPANSION_LIMIT, top: { by: 'claims', count: 5 } },
  { first: MAX_EXPANSION_LIMIT, top: { by: 'claims', count: 20 } },
  { first: DEFAULT_EXPANSION_LIMIT, top: { by: 'confidence', count: 5 } },
  { first: DEFAULT_EXPANSION_LIMIT, top: { by: 'confidence', count: 20 } },
];
