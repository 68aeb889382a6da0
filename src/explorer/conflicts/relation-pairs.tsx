import { ConflictsDocument } from '../../client/client.ts';
import type { ConflictsAddress } from '../address/address.ts';
import { Pair } from '../claim/pair.tsx';
import { OpenPlans, PlansWithNextStage, PlanTotals } from '../claim/plans.tsx';
import { LoadMoreButton } from '../component/load-more-button.tsx';
import { usePages } from '../query/use-pages.ts';
import { hasWord } from '../text/has-word.ts';
import { orUndefined, pairsFilter } from './conflicts-filter.ts';
import { textsOf, useText } from '../text/catalogue.ts';
import { COUNTS } from '../text/en/counts.ts';
import { RIVALS } from '../text/en/view/rivals.ts';

const STEP = 20;

/** The variables of the pairs of an address. */
export function pairVariables(address: ConflictsAddress, first: number) {
  return { kinds: address.kinds, where: orUndefined(pairsFilter(address)), first };
}

/** Pairs of related claims; with plans and their outcomes, also the plans without one. */
export function RelationPairs({ address }: { readonly address: ConflictsAddress }) {
  const words = useText(RIVALS);
  const { kinds, of, text, datasets, recordedOn } = address;
  const answer = usePages(ConflictsDocument, pairVariables(address, STEP), ({ claimRelations: { pageInfo } }) =>
    pageInfo.hasNextPage ? pageInfo.endCursor : null,
  );
  const pairs = answer.pages.flatMap(({ claimRelations }) => claimRelations.nodes);
  const total = answer.pages[0]?.claimRelations.totalCount;
  // pairs have an outcome; plans with only a next stage, and plans with neither, are listed below
  const showsPlans = kinds.includes('REALISED_BY');
  const conditions = pairsFilter(address);
  const scope = { datasets, recordedOn };
  const list = { ...scope, text: hasWord(text) ? text : '', values: { entity: of } };
  return (
    <>
      {showsPlans && <PlanTotals conditions={conditions} isFiltered={hasWord(text) || of.length > 0} />}
      <p role="status" className="result-count">
        {total === undefined ? answer.state === 'loading' && words.loadingPairs : pairCountInWords(total, address)}
      </p>
      <ol className="pairs" aria-busy={answer.state === 'loading'}>
        {pairs.map((pair) => (
          <li key={`${pair.kind} ${pair.from.id} ${pair.to.id}`}>
            <Pair pair={pair} />
          </li>
        ))}
      </ol>
      <LoadMoreButton pages={answer} shown={pairs.length} total={total ?? 0} step={STEP} of="pairs" />
      {showsPlans && (
        <>
          <PlansWithNextStage conditions={conditions} scope={scope} list={list} />
          <OpenPlans conditions={conditions} list={list} />
        </>
      )}
    </>
  );
}

function pairCountInWords(total: number, { of, text: words, datasets }: ConflictsAddress): string {
  const text = textsOf(RIVALS);
  if (total > 0) return text.pairs(textsOf(COUNTS).pairs(total));
  if (datasets.length + of.length > 0) return text.noPair;
  return hasWord(words) ? text.noPairWith(words) : text.noClaims;
}
