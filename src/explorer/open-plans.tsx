import { ClaimsThatMeetDocument } from '../client/client.ts';
import { ClaimList } from './claim-list.tsx';
import { hasWord } from './has-word.ts';
import { More } from './more.tsx';
import { usePages } from './use-pages.ts';
import { ViewBar } from './view-bar.tsx';

const STEP = 10;

/** Plans of which no outcome and no next stage is on record. */
export function OpenPlans({ text }: { readonly text: string }) {
  const where = {
    status: ['PLANNED'],
    not: { related: { kinds: ['REALISED_BY', 'FOLLOWED_BY'], direction: 'OUT' } },
    ...(hasWord(text) ? { text } : {}),
  } as const;
  const answer = usePages(ClaimsThatMeetDocument, { where, first: STEP }, ({ claims: { pageInfo } }) =>
    pageInfo.hasNextPage ? pageInfo.endCursor : null,
  );
  const claims = answer.pages.flatMap((page) => page.claims.nodes);
  const total = answer.pages[0]?.claims.totalCount ?? 0;
  return (
    <section aria-labelledby="open-plans" aria-busy={answer.state === 'loading'}>
      <h2 id="open-plans">
        Plans without an outcome on record <span className="count">{total}</span>
      </h2>
      <ViewBar
        question="claims-that-meet"
        variables={{ where, first: 200 }}
        exports={[{ what: 'claims', variables: { where } }]}
      />
      <ClaimList claims={claims} />
      <More pages={answer} shown={claims.length} total={total} step={STEP} of="plan" />
    </section>
  );
}
