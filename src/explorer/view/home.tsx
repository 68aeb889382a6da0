import { Link, useLocation } from 'wouter';

import { AboutThisGraphDocument, FactsAboutDocument } from '../../client/client.ts';
import {
  conflictsPath,
  connectionsPath,
  entityPath,
  marketsPath,
  neighbourhoodPath,
  searchPath,
} from '../address/address.ts';
import { EntityPicker } from '../component/entity-picker.tsx';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { Page, SITE } from '../component/page.tsx';
import { useQuestion } from '../query/use-question.ts';
import { ViewBar } from '../component/view-bar.tsx';
import { CLAIM_KINDS, cssName, humanize } from '../claim/vocabulary.ts';

/** Questions that the shipped data answers, each with the view that does. */
const STORIES: readonly { question: string; answer: string; path: string }[] = [
  {
    question: 'How do Wirecard, Ant Financial and Tencent hang together?',
    answer: 'Their claims as a graph that grows by a click',
    path: neighbourhoodPath({ of: ['wirecard', 'ant-financial', 'tencent'] }),
  },
  {
    question: 'By which ways is Wirecard connected to Tencent?',
    answer: 'Every shortest way, each step a claim',
    path: connectionsPath({ from: 'wirecard', to: 'tencent' }),
  },
  {
    question: 'What was planned around 2018, and what came of it?',
    answer: 'Plans beside their outcomes, and those without one',
    path: conflictsPath({ kinds: ['REALISED_BY'], text: '2018' }),
  },
  {
    question: 'Who works with Alipay, in which market and role?',
    answer: 'Markets by roles, down to the claims',
    path: marketsPath('alipay'),
  },
  {
    question: 'What cannot all be right?',
    answer: 'Rival claims side by side',
    path: conflictsPath(),
  },
  {
    question: 'What is on record about Wirecard?',
    answer: 'Each fact with its sources, date and confidence',
    path: entityPath('wirecard'),
  },
];

export function HomeView() {
  const [, navigate] = useLocation();
  return (
    <Page title={SITE} heading="Who works with whom in fintech, and who says so">
      <p className="lead">
        FinGraph holds claims about companies, wallets, banks and people: who partners with, owns, funds or heads whom,
        in which market and since when. Each claim names its sources and how far it is to be trusted; rival claims stand
        side by side, and plans apart from facts.
      </p>
      <search className="home-search">
        <EntityPicker
          label="Find a company, wallet, bank, person or country, or any words of a claim"
          placeholder="Alipay, Wirecard, Eric Jing …"
          onPick={({ id }) => navigate(entityPath(id))}
          onText={(text) => navigate(searchPath(text))}
        />
      </search>
      <Stories />
      <Holdings />
    </Page>
  );
}

/** Shown where the graph holds what they ask about: a server may have a data set of its own. */
function Stories() {
  const { data } = useQuestion(FactsAboutDocument, { entity: 'wirecard', first: 0 });
  if (!data?.entity) return null;
  return (
    <section aria-labelledby="stories">
      <h2 id="stories">Questions to begin with</h2>
      <ul className="stories">
        {STORIES.map(({ question, answer, path }) => (
          <li key={path}>
            <Link href={path}>{question}</Link>
            <p>{answer}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Holdings() {
  const { state, data, error, retry } = useQuestion(AboutThisGraphDocument, {});
  return (
    <section aria-labelledby="holdings">
      <h2 id="holdings">What this graph holds</h2>
      {state === 'failed' && <Failure error={error} retry={retry} />}
      {!data && state === 'loading' && <Loading>Counting …</Loading>}
      {data && (
        <>
          <dl className="totals">
            <Total count={data.graph.claimCount} one="claim" many="claims" />
            <Total count={data.graph.entityCount} one="entity" many="entities" />
            <Total count={data.graph.sourceCount} one="source" many="sources" />
          </dl>
          <ul className="kind-counts" aria-label="Claims by kind">
            {data.graph.claimKinds
              .toSorted((one, other) => other.count - one.count)
              .map(({ kind, count }) => (
                <li key={kind}>
                  <span className={`kind kind-${cssName(kind)}`}>{CLAIM_KINDS[kind]?.many ?? humanize(kind)}</span>{' '}
                  <span className="count">{count.toLocaleString('en')}</span>
                </li>
              ))}
          </ul>
          <ViewBar question="about-this-graph" variables={{}} exports={[{ kind: 'claims', variables: {} }]} />
        </>
      )}
    </section>
  );
}

function Total({ count, one, many }: { readonly count: number; readonly one: string; readonly many: string }) {
  return (
    <div>
      <dt>{count === 1 ? one : many}</dt>
      <dd>{count.toLocaleString('en')}</dd>
    </div>
  );
}
