import type { ReactNode } from 'react';
import { Link } from 'wouter';

import type { RivalAccountsQuery } from '../../client/client.ts';
import { claimPath } from '../address/address.ts';
import { Confidence } from '../claim/confidence.tsx';
import { Figure } from '../claim/figure.tsx';
import { MainDate } from '../claim/main-date.tsx';
import { amountInWords } from '../claim/quantity.ts';
import { Status } from '../claim/status.tsx';
import { humanize, RELATION_KINDS } from '../claim/vocabulary.ts';
import { SourceLink } from '../component/entity-link.tsx';
import { useText } from '../text/catalogue.ts';
import { RECORD } from '../text/en/record.ts';
import { RIVALS } from '../text/en/view/rivals.ts';
import { percent } from '../text/intl.ts';
import { contentLanguage } from '../text/content-language.ts';

export type AccountsOfThing = RivalAccountsQuery['rivalAccounts']['nodes'][number];
type Account = AccountsOfThing['claims'][number];

/** All accounts of one thing below each other, each with what it says of the others. */
export function AccountsGroup({ group, current }: { readonly group: AccountsOfThing; readonly current?: string }) {
  const { claims, relations, truncated } = group;
  const text = useText(RIVALS);
  const { none } = useText(RECORD);
  const numbers = new Map(claims.map(({ id }, index) => [id, index + 1]));
  const columns = COLUMNS.filter(({ isKnown }) => claims.some(isKnown));
  return (
    <article className="accounts" aria-label={text.accounts(claims.length, claims[0]?.summary ?? '')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.account}</th>
            {columns.map(({ label }) => (
              <th scope="col" key={label}>
                {text.rows[label]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <tr key={claim.id} className={claim.id === current ? 'current' : undefined}>
              <th scope="row">
                <span className="account-number">{numbers.get(claim.id)}.</span>{' '}
                {claim.id === current ? (
                  <span className="pair-sentence" lang={contentLanguage(claim.summary)}>
                    {claim.summary}
                  </span>
                ) : (
                  <Link href={claimPath(claim.id)} className="pair-sentence" lang={contentLanguage(claim.summary)}>
                    {claim.summary}
                  </Link>
                )}
                <RelationsOf id={claim.id} relations={relations} numbers={numbers} />
                {claim.note && (
                  <p className="account-note" lang={contentLanguage(claim.note)}>
                    {claim.note}
                  </p>
                )}
              </th>
              {columns.map(({ label, show, isKnown, isNarrow = false }) => (
                <td key={label} data-label={text.rows[label]} className={isNarrow ? 'narrow' : undefined}>
                  {isKnown(claim) ? show(claim) : <span className="unknown">{none}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {truncated && <p className="soft">{text.moreJoined(claims.length)}</p>}
    </article>
  );
}

interface RelationsOfProps {
  readonly id: string;
  readonly relations: AccountsOfThing['relations'];
  readonly numbers: ReadonlyMap<string, number>;
}

/** `Superseded by 4 · Same event as 2, 3`. */
function RelationsOf({ id, relations, numbers }: RelationsOfProps) {
  // accounts of a round belong to it as tranches, not as investments
  const { trancheOf, hasTranche } = useText(RIVALS);
  const others = new Map<string, number[]>();
  for (const { kind, from, to } of relations) {
    if (from.id !== id && to.id !== id) continue;
    const words = kind === 'PART_OF_ROUND' ? { out: trancheOf, in: hasTranche } : RELATION_KINDS[kind];
    const label = (from.id === id ? words?.out : words?.in) ?? humanize(kind);
    others.set(label, [...(others.get(label) ?? []), numbers.get(from.id === id ? to.id : from.id) ?? 0]);
  }
  return (
    <p className="account-relations">
      {[...others].map(([label, targets]) => `${label} ${targets.toSorted((a, b) => a - b).join(', ')}`).join(' · ')}
    </p>
  );
}

interface Column {
  readonly label: keyof typeof RIVALS.english.rows;
  readonly isKnown: (claim: Account) => boolean;
  readonly show: (claim: Account) => ReactNode;
  /** The text stays on one line. */
  readonly isNarrow?: boolean;
}

const COLUMNS: readonly Column[] = [
  {
    label: 'figure',
    isKnown: ({ metric }) => metric !== null,
    show: ({ metric }) => metric && <Figure metric={metric} />,
  },
  {
    label: 'sum',
    isKnown: ({ amounts }) => amounts.length > 0,
    show: ({ amounts }) => amounts.map(amountInWords).join('; '),
  },
  {
    label: 'stake',
    isKnown: (claim) => 'stakePercent' in claim && claim.stakePercent !== null,
    show: (claim) => 'stakePercent' in claim && claim.stakePercent !== null && percent(claim.stakePercent),
    isNarrow: true,
  },
  { label: 'date', isKnown: () => true, show: (claim) => <MainDate claim={claim} /> },
  { label: 'status', isKnown: () => true, show: ({ status }) => <Status status={status} />, isNarrow: true },
  {
    label: 'confidence',
    isKnown: () => true,
    show: ({ confidence, confidenceInferred }) => <Confidence value={confidence} inferred={confidenceInferred} />,
    isNarrow: true,
  },
  {
    label: 'sources',
    isKnown: ({ citations }) => citations.length > 0,
    show: ({ citations }) => (
      <ul className="pair-sources">
        {citations.map(({ source }) => (
          <li key={source.id}>
            <SourceLink id={source.id}>{source.publisher ?? source.title}</SourceLink>
          </li>
        ))}
      </ul>
    ),
  },
];
