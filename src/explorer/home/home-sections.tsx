import { AboutThisGraphDocument, StartingPointsDocument } from '../../client/client.ts';
import { CLAIM_KINDS, cssName, humanize } from '../claim/vocabulary.ts';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { ViewBar } from '../component/view-bar.tsx';
import { useDatasets } from '../query/use-datasets.ts';
import { useQuestion } from '../query/use-question.ts';
import { useStartingPoints } from '../query/use-starting-points.ts';
import { DatasetList } from './dataset-list.tsx';
import { StartLists } from './start-lists.tsx';
import { StartQuestions } from './start-questions.tsx';
import '../record.css';

/** Where to start in this graph, and what it holds. */
export function HomeSections() {
  const points = useStartingPoints();
  const { state } = useQuestion(StartingPointsDocument, {});
  const { isLoading } = useDatasets();
  return (
    <div aria-busy={isLoading || state === 'loading'}>
      {points && <StartQuestions points={points} />}
      <DatasetList />
      {points && <StartLists points={points} />}
      <GraphContents />
    </div>
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

interface TotalProps {
  readonly count: number;
  readonly singular: string;
  readonly plural: string;
}

function Total({ count, singular, plural }: TotalProps) {
  return (
    <div>
      <dt>{count === 1 ? singular : plural}</dt>
      <dd>{count.toLocaleString('en')}</dd>
    </div>
  );
}
