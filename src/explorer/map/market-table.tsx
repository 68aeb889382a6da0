import { Link } from 'wouter';

import { CountLink } from '../browse/count-link.tsx';
import { placeName } from '../place/area.ts';
import { useText } from '../text/catalogue.ts';
import { MAP } from '../text/en/map.ts';
import { number } from '../text/intl.ts';
import type { MarketValue } from './market-values.ts';

interface MarketTableProps {
  readonly values: readonly MarketValue[];
  readonly what: string;
  /** The values are figures, which may have rivals. */
  readonly hasOthers: boolean;
  readonly hrefOf: (code: string) => string;
  readonly claimsOf: (code: string) => string;
  /** The list that a value is the length of; null for figures. */
  readonly listOf: ((code: string) => string) | null;
}

/** The numbers of the map, the largest first. */
export function MarketTable({ values, what, hasOthers, hrefOf, claimsOf, listOf }: MarketTableProps) {
  const text = useText(MAP);
  if (values.length === 0) return null;
  return (
    <div className="table-scroll" role="region" tabIndex={0} aria-label={text.table}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{text.market}</th>
            <th scope="col">{text.code}</th>
            <th scope="col" className={hasOthers ? undefined : 'number'}>
              {what}
            </th>
            {hasOthers && <th scope="col">{text.rivals}</th>}
            <th scope="col" className="number">
              {text.claims}
            </th>
          </tr>
        </thead>
        <tbody>
          {values.map(({ code, value, text: words, claims, others }) => (
            <tr key={code}>
              <th scope="row">
                <Link href={hrefOf(code)}>{placeName(code)}</Link>
              </th>
              <td>{code}</td>
              <td className={hasOthers ? undefined : 'number'}>
                {listOf ? <CountLink count={value} href={listOf(code)} label={words} /> : words}
              </td>
              {hasOthers && <td>{others.join('; ')}</td>}
              <td className="number">
                <CountLink count={claims} href={claimsOf(code)} label={`${text.claims}: ${number(claims)}`} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
