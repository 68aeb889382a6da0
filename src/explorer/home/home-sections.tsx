import { Link } from 'wouter';

import { AboutThisGraphDocument, StartingPointsDocument } from '../../client/client.ts';
import { CLAIM_KINDS, cssName, humanize } from '../claim/vocabulary.ts';
import { browsePath } from '../browse/browse-address.ts';
import type { Browsed } from '../browse/facet.ts';
import { CountLink } from '../browse/count-link.tsx';
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
import { useText } from '../text/catalogue.ts';
import { HOME } from '../text/en/home.ts';
import { number } from '../text/intl.ts';

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
  const text = useText(HOME);
  const { state, data, error, retry } = useQuestion(AboutThisGraphDocument, {});
  return (
    <section aria-labelledby="contents">
      <h2 id="contents">{text.contents}</h2>
      {state === 'failed' && <Failure error={error} retry={retry} />}
      {!data && state === 'loading' && <Loading>{text.loading}</Loading>}
      {data && (
        <>
          <dl className="totals">
            <Total count={data.graph.claimCount} label={text.claims} list="claims" />
            <Total count={data.graph.entityCount} label={text.entities} list="entities" />
            <Total count={data.graph.sourceCount} label={text.sources} list="sources" />
          </dl>
          <ul className="kind-counts" aria-label={text.claimsByKind}>
            {data.graph.claimKinds
              .toSorted((a, b) => b.count - a.count)
              .map(({ kind, count }) => (
                <li key={kind}>
                  <span className={`kind kind-${cssName(kind)}`}>{CLAIM_KINDS[kind]?.many ?? humanize(kind)}</span>{' '}
                  <CountLink
                    count={count}
                    href={browsePath('claims', { values: { kind: [kind] } })}
                    label={`${CLAIM_KINDS[kind]?.many ?? humanize(kind)}: ${number(count)}`}
                  />
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
  readonly label: (count: number) => string;
  readonly list: Browsed;
}

function Total({ count, label, list }: TotalProps) {
  return (
    <div>
      <dt>{label(count)}</dt>
      <dd>
        <Link href={browsePath(list)}>{number(count)}</Link>
      </dd>
    </div>
  );
}
