import { Link } from 'wouter';

import { datasetPath } from '../address/address.ts';
import { BASE, HAS_IMPORT } from '../address/base.ts';
import { DatasetFacts } from '../dataset/dataset-facts.tsx';
import { useDatasets } from '../query/use-datasets.ts';
import { useText } from '../text/catalogue.ts';
import { contentLanguage } from '../text/content-language.ts';
import { HOME } from '../text/en/home.ts';

/** The data sets of the graph, each with its publisher, licence and size. */
export function DatasetList() {
  const text = useText(HOME);
  const { datasets } = useDatasets();
  if (datasets.length === 0) return null;
  return (
    <section aria-labelledby="datasets">
      <h2 id="datasets">{text.datasets(datasets.length)}</h2>
      <ul className="dataset-list">
        {datasets.map((dataset) => (
          <li key={dataset.id}>
            <h3>
              <Link href={datasetPath(dataset.id)}>{dataset.title}</Link>
            </h3>
            {dataset.description && <p lang={contentLanguage(dataset.description)}>{dataset.description}</p>}
            <DatasetFacts dataset={dataset} />
          </li>
        ))}
      </ul>
      {HAS_IMPORT && (
        <p>
          <a href={`${BASE}/import`}>{text.importFiles}</a>
        </p>
      )}
    </section>
  );
}
