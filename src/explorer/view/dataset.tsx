import { Link } from 'wouter';

import { conflictsPath } from '../address/address.ts';
import { IdNotFound } from '../component/id-not-found.tsx';
import { Loading } from '../component/loading.tsx';
import { Failure } from '../component/failure.tsx';
import { Moment } from '../component/moment.tsx';
import { Page } from '../component/page.tsx';
import { ViewBar } from '../component/view-bar.tsx';
import { DataSetsDocument } from '../../client/client.ts';
import { DatasetFacts } from '../dataset/dataset-facts.tsx';
import { changesInWords } from '../home/start-lists.tsx';
import { useQuestion } from '../query/use-question.ts';
import '../record.css';
import { DataText } from '../text/data-text.tsx';
import { useText } from '../text/catalogue.ts';
import { contentLanguage } from '../text/content-language.ts';
import { DATASET } from '../text/en/view/dataset.ts';

/** A data set: who publishes it, under which licence, and what its loads changed. */
export function DatasetView({ id }: { readonly id: string }) {
  const text = useText(DATASET);
  const { state, data, error, retry } = useQuestion(DataSetsDocument, {});
  const dataset = data?.graph.datasets.find((candidate) => candidate.id === id);
  if (data && !dataset) return <IdNotFound kind="dataset" id={id} />;
  const loads = data?.graph.loads.filter((load) => load.dataset.id === id) ?? [];
  const where = { datasets: [id] };
  return (
    <Page
      title={dataset?.title ?? text.titleOf(id)}
      heading={dataset ? <DataText>{dataset.title}</DataText> : text.titleOf(id)}
      kicker={text.dataset}
      bar={
        dataset && (
          <ViewBar
            question="claims-that-meet"
            variables={{ where, first: 200 }}
            exports={[{ kind: 'claims', variables: { where } }]}
          />
        )
      }
    >
      {state === 'failed' && <Failure error={error} retry={retry} />}
      {!data && state === 'loading' && <Loading>{text.loading}</Loading>}
      {dataset && (
        <>
          {dataset.description && (
            <p className="lead" lang={contentLanguage(dataset.description)}>
              {dataset.description}
            </p>
          )}
          <DatasetFacts dataset={dataset} />
          <p>
            <Link href={conflictsPath({ datasets: [id] })}>{text.conflicts}</Link>
          </p>
          <section aria-labelledby="loads">
            <h2 id="loads">
              {text.loads} <span className="count">{loads.length}</span>
            </h2>
            <ol className="loads">
              {loads.map(({ loadedAt, ...changes }) => (
                <li key={loadedAt}>
                  <Moment text={loadedAt} />: {changesInWords(changes)}
                </li>
              ))}
            </ol>
          </section>
        </>
      )}
    </Page>
  );
}
