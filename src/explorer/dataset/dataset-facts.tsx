import { counted } from '../../support/counted.ts';
import { ExternalLink } from '../component/external-link.tsx';
import { Moment } from '../component/moment.tsx';
import type { DatasetOfGraph } from '../query/use-datasets.ts';
import { Licence } from './licence.tsx';

/** Who publishes a data set, under which licence, and how large it is. */
export function DatasetFacts({ dataset }: { readonly dataset: DatasetOfGraph }) {
  const { publisher, license, homepage, release, version, loadedAt, claimCount, entityCount, sourceCount } = dataset;
  return (
    <dl className="facts">
      {publisher && (
        <>
          <dt>Publisher</dt>
          <dd>{publisher}</dd>
        </>
      )}
      <dt>Licence</dt>
      <dd>{license ? <Licence license={license} /> : <span className="unknown">none stated</span>}</dd>
      {homepage && (
        <>
          <dt>Home page</dt>
          <dd>
            <ExternalLink url={homepage} />
          </dd>
        </>
      )}
      <dt>Size</dt>
      <dd>
        {counted(claimCount, 'claim')}, {counted(entityCount, 'entity', 'entities')}, {counted(sourceCount, 'source')}
      </dd>
      <dt>Version</dt>
      <dd>
        {release && `${release}, `}
        {version && <code title={version}>{version.slice(0, SHORT_HASH)}</code>}
        {loadedAt && (
          <>
            , loaded on <Moment text={loadedAt} />
          </>
        )}
      </dd>
    </dl>
  );
}

const SHORT_HASH = 12;
