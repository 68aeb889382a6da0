import { useLocation, useSearchParams } from 'wouter';

import { type ClaimFilter, ConflictsDocument, type RelationKind } from '../../client/client.ts';
import { conflictsPath, readConflicts } from '../address/address.ts';
import { type Scope, scopeFilter } from '../address/scope.ts';
import { ScopeControls } from '../scope/scope-controls.tsx';
import { counted } from '../../support/counted.ts';
import { LoadMoreButton } from '../component/load-more-button.tsx';
import { Page } from '../component/page.tsx';
import { Pair } from '../claim/pair.tsx';
import { OpenPlans, PlansWithNextStage, PlanTotals } from '../claim/plans.tsx';
import { hasWord } from '../text/has-word.ts';
import { usePages } from '../query/use-pages.ts';
import { TextFilter } from '../component/text-filter.tsx';
import { ViewBar } from '../component/view-bar.tsx';
import { RELATION_KINDS, tableKeys } from '../claim/vocabulary.ts';

const STEP = 20;

/** Pairs of related claims side by side, with their differences marked. */
export function ConflictsView() {
  const [search] = useSearchParams();
  const [, navigate] = useLocation();
  const { kinds, text, datasets, recordedOn } = readConflicts(search);
  const scope = { datasets, recordedOn };
  const where = pairsFilter(text, scope);
  const answer = usePages(ConflictsDocument, { kinds, where, first: STEP }, ({ claimRelations: { pageInfo } }) =>
    pageInfo.hasNextPage ? pageInfo.endCursor : null,
  );
  const pairs = answer.pages.flatMap(({ claimRelations }) => claimRelations.nodes);
  const total = answer.pages[0]?.claimRelations.totalCount;
  const [kind = 'CONFLICTS_WITH'] = kinds;
  // pairs have an outcome; plans with only a next stage, and plans with neither, are listed below
  const showsPlans = kinds.includes('REALISED_BY');
  const name = kinds.length === 1 ? RELATION_KINDS[kind].name : 'Related claims';
  return (
    <Page title={name} bar={<ViewBar question="conflicts" variables={{ kinds, where, first: 200 }} />}>
      <p className="lead">{LEADS[kind] ?? 'Pairs of claims side by side, with their differences marked.'}</p>
      <form className="filters" aria-label="Choose the relation" onSubmit={(event) => event.preventDefault()}>
        <label className="sort">
          Relation{' '}
          <select
            value={kinds.length === 1 ? kind : ''}
            onChange={({ target }) =>
              navigate(conflictsPath({ kinds: [target.value as RelationKind], text, ...scope }))
            }
          >
            {kinds.length !== 1 && <option value="">Several</option>}
            {tableKeys(RELATION_KINDS).map((value) => (
              <option key={value} value={value}>
                {RELATION_KINDS[value].name}
              </option>
            ))}
          </select>
        </label>
        <TextFilter text={text} onText={(words) => navigate(conflictsPath({ kinds, text: words, ...scope }))} />
        <ScopeControls
          scope={scope}
          onChange={(change) => navigate(conflictsPath({ kinds, text, ...scope, ...change }))}
        />
      </form>
      {showsPlans && <PlanTotals text={text} scope={scope} />}
      <p role="status" className="result-count">
        {total === undefined ? answer.state === 'loading' && 'Loading pairs …' : totalInWords(total, text, scope)}
      </p>
      <ol className="pairs" aria-busy={answer.state === 'loading'}>
        {pairs.map((pair) => (
          <li key={`${pair.kind} ${pair.from.id} ${pair.to.id}`}>
            <Pair pair={pair} />
          </li>
        ))}
      </ol>
      <LoadMoreButton pages={answer} shown={pairs.length} total={total ?? 0} step={STEP} of="pair" />
      {showsPlans && (
        <>
          <PlansWithNextStage text={text} scope={scope} />
          <OpenPlans text={text} scope={scope} />
        </>
      )}
    </Page>
  );
}

/** Undefined if it narrows nothing. */
function pairsFilter(text: string, scope: Scope): ClaimFilter | undefined {
  const filter: ClaimFilter = { ...(hasWord(text) ? { text } : {}), ...scopeFilter(scope) };
  return Object.keys(filter).length > 0 ? filter : undefined;
}

const LEADS: Readonly<Partial<Record<RelationKind, string>>> = {
  CONFLICTS_WITH:
    'Claims that contradict each other. Both are kept: compare what they say, their confidence and their sources.',
  REALISED_BY:
    'Plans on the left, their outcomes on the right. Below are plans with only a next stage, and plans with neither. A plan without an outcome has not necessarily failed.',
};

function totalInWords(total: number, text: string, { datasets }: Scope): string {
  if (total > 0) return `${counted(total, 'pair')}.`;
  if (datasets.length > 0) return 'No pair matches the filter.';
  return hasWord(text) ? `No pair contains the words “${text}”.` : 'No claims have this relation.';
}
