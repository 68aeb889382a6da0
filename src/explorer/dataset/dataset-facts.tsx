import { Link } from 'wouter';

import { browsePath } from '../browse/browse-address.ts';
import { ExternalLink } from '../component/external-link.tsx';
import { Moment } from '../component/moment.tsx';
import type { DatasetOfGraph } from '../query/use-datasets.ts';
import { Licence } from './licence.tsx';
import { useText } from '../text/catalogue.ts';
import { COUNTS } from '../text/en/counts.ts';
import { DATASET } from '../text/en/view/dataset.ts';
import { DataText } from '../text/data-text.tsx';

/** Who publishes a data set, under which licence, and how large it is. */
export function DatasetFacts({ dataset }: { readonly dataset: DatasetOfGraph }) {
  const text = useText(DATASET);
  const counts = useText(COUNTS);
  const { publisher, license, homepage, release, version, loadedAt, claimCount, entityCount, sourceCount } = dataset;
  const scope = { datasets: [dataset.id] };
  return (
    <dl className="facts">
      {publisher && (
        <>
          <dt>{text.publisher}</dt>
          <dd>
            <DataText>{publisher}</DataText>
          </dd>
        </>
      )}
      <dt>{text.licence}</dt>
      <dd>{license ? <Licence license={license} /> : <span className="unknown">{text.noneStated}</span>}</dd>
      {homepage && (
        <>
          <dt>{text.homepage}</dt>
          <dd>
            <ExternalLink url={homepage} />
          </dd>
        </>
      )}
      <dt>{text.size}</dt>
      <dd className="sizes">
        <Link href={browsePath('claims', scope)}>{counts.claims(claimCount)}</Link>{' '}
        <Link href={browsePath('entities', scope)}>{counts.entities(entityCount)}</Link>{' '}
        <Link href={browsePath('sources', scope)}>{counts.sources(sourceCount)}</Link>
      </dd>
      <dt>{text.version}</dt>
      <dd>
        {release && `${release}, `}
        {version && <code title={version}>{version.slice(0, SHORT_HASH)}</code>}
        {loadedAt && <>, {text.loadedOn(<Moment text={loadedAt} />)}</>}
      </dd>
    </dl>
  );
}

const SHORT_HASH = 12;
