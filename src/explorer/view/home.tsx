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

/** Questions about the shipped data, each with the view that answers it. */
const QUESTIONS_TO_START: readonly { question: string; answer: string; path: string }[] = [
  {
    question: 'How are Wirecard, Ant Financial and Tencent related?',
    answer: 'Their claims as a graph, which a click extends',
    path: neighbourhoodPath({ of: ['wirecard', 'ant-financial', 'tencent'] }),
  },
  {
    question: 'What are the shortest paths from Wirecard to Tencent?',
    answer: 'Each step of a path is a claim',
    path: connectionsPath({ from: 'wirecard', to: 'tencent' }),
  },
  {
    question: 'What was planned around 2018, and what came of it?',
    answer: 'Plans beside their outcomes, and plans without an outcome',
    path: conflictsPath({ kinds: ['REALISED_BY'], text: '2018' }),
  },
  {
    question: 'Who works with Alipay, in which market and role?',
    answer: 'Markets by roles, down to the claims',
    path: marketsPath('alipay'),
  },
  {
    question: 'Which claims contradict each other?',
    answer: 'Conflicting claims side by side',
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
        FinGraph holds claims about companies, wallets, banks and people: partnerships, ownership, funding and
        positions, with their markets and dates. Each claim names its sources and a confidence. Conflicting claims are
        shown side by side, and plans are kept apart from facts.
      </p>
      <search className="home-search">
        <EntityPicker
          label="Find a company, wallet, bank, person or country, or any words of a claim"
          placeholder="Alipay, Wirecard, Eric Jing …"
          onPick={({ id }) => navigate(entityPath(id))}
          onText={(text) => navigate(searchPath(text))}
        />
      </search>
      <StartQuestions />
      <GraphContents />
    </Page>
  );
}

/** Shown only if the graph has the entities of the questions: a server may have another data set. */
function StartQuestions() {
  const { data } = useQuestion(FactsAboutDocument, { entity: 'wirecard', first: 0 });
  if (!data?.entity) return null;
  return (
    <section aria-labelledby="start-questions">
      <h2 id="start-questions">Questions to start with</h2>
      <ul className="start-questions">
        {QUESTIONS_TO_START.map(({ question, answer, path }) => (
          <li key={path}>
            <Link href={path}>{question}</Link>
            <p>{answer}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function GraphContents() {
  const { state, data, error, retry } = useQuestion(AboutThisGraphDocument, {});
  return (
    <section aria-labelledby="contents">
      <h2 id="contents">Contents of this graph</h2>
      {state === 'failed' && <Failure error={error} retry={retry} />}
      {!data && state === 'loading' && <Loading>Loading …</Loading>}
      {data && (
        <>
          <dl className="totals">
            <Total count={data.graph.claimCount} singular="claim" plural="claims" />
            <Total count={data.graph.entityCount} singular="entity" plural="entities" />
            <Total count={data.graph.sourceCount} singular="source" plural="sources" />
          </dl>
          <ul className="kind-counts" aria-label="Claims by kind">
            {data.graph.claimKinds
              .toSorted((a, b) => b.count - a.count)
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

function Total({
  count,
  singular,
  plural,
}: {
  readonly count: number;
  readonly singular: string;
  readonly plural: string;
}) {
  return (
    <div>
      <dt>{count === 1 ? singular : plural}</dt>
      <dd>{count.toLocaleString('en')}</dd>
    </div>
  );
}
