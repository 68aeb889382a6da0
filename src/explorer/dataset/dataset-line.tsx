import { Link } from 'wouter';

import { datasetPath } from '../address/address.ts';
import { useDatasets } from '../query/use-datasets.ts';
import { Licence } from './licence.tsx';
import { useText } from '../text/catalogue.ts';
import { DATASET } from '../text/en/view/dataset.ts';

/** The data set of a record with its licence, where the graph holds several data sets. */
export function DatasetLine({ dataset: { id, title } }: { readonly dataset: DatasetOfRecord }) {
  const text = useText(DATASET);
  const { datasets } = useDatasets();
  if (datasets.length < 2) return null;
  return (
    <p className="line claim-dataset">
      <span className="label">{text.dataset}</span> <DatasetName dataset={{ id, title }} />
    </p>
  );
}

interface DatasetOfRecord {
  readonly id: string;
  readonly title: string;
}

/** The title of a data set as a link, and its licence. */
export function DatasetName({ dataset: { id, title } }: { readonly dataset: DatasetOfRecord }) {
  const { datasets } = useDatasets();
  const license = datasets.find((dataset) => dataset.id === id)?.license;
  return (
    <>
      <Link href={datasetPath(id)}>{title}</Link>
      {license && (
        <span className="soft">
          {' '}
          (<Licence license={license} />)
        </span>
      )}
    </>
  );
}
