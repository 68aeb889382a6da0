import type { ClaimKind } from '../../client/client.ts';
import type { CardClaim } from './claim-card.tsx';
import { ClaimList } from './claim-list.tsx';
import { CountLink } from '../browse/count-link.tsx';
import { LoadMoreButton } from '../component/load-more-button.tsx';
import type { Pages } from '../query/use-pages.ts';
import { useText } from '../text/catalogue.ts';
import { COUNTS } from '../text/en/counts.ts';
import { CLAIM_KINDS, cssName, humanize } from './vocabulary.ts';

/** The page size of each kind, small enough to see where the next kind begins. */
export const STEP = 10;

interface FactsOfKindProps {
  readonly kind: ClaimKind;
  readonly count: number;
  /** The address of the list of all of them. */
  readonly list: string;
  readonly claims: readonly CardClaim[];
  readonly pages: Pages<unknown>;
}

/** The claims of one kind, page by page. */
export function FactsOfKind({ kind, count, list, claims, pages }: FactsOfKindProps) {
  const counts = useText(COUNTS);
  const headingId = `facts-${cssName(kind)}`;
  return (
    <section className="facts-of-kind" aria-labelledby={headingId} aria-busy={pages.state === 'loading'}>
      <h2 id={headingId} className={`kind-heading kind-${cssName(kind)}`}>
        {CLAIM_KINDS[kind]?.many ?? humanize(kind)} <CountLink count={count} href={list} label={counts.claims(count)} />
      </h2>
      <ClaimList claims={claims} showsKind={false} />
      <LoadMoreButton pages={pages} shown={claims.length} total={count} step={STEP} of="claims" />
    </section>
  );
}
