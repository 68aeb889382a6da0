import { SharedPartnersDocument } from '../../client/client.ts';
import { connectionsPath } from '../address/address.ts';
import type { CompareAddress } from '../address/compare-address.ts';
import { scopeFilter } from '../address/scope.ts';
import { Link } from 'wouter';
import { EntityLink } from '../component/entity-link.tsx';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { useQuestion } from '../query/use-question.ts';
import { useText } from '../text/catalogue.ts';
import { COMPARE } from '../text/en/compare.ts';

const TICK = '✓';

interface SharedPartnerTableProps {
  readonly entities: readonly { readonly id: string; readonly name: string }[];
  readonly address: CompareAddress;
}

/** Who partners with several of the entities, and in how many claims. */
export function SharedPartnerTable({ entities, address }: SharedPartnerTableProps) {
  const text = useText(COMPARE);
  const { datasets, recordedOn } = address;
  const where = scopeFilter(address);
  const { state, data, error, retry } = useQuestion(SharedPartnersDocument, {
    of: entities.map(({ id }) => id),
    as: null,
    roles: null,
    where: Object.keys(where).length > 0 ? where : null,
  });
  if (state === 'failed') return <Failure error={error} retry={retry} />;
  if (!data) return <Loading>{text.loading}</Loading>;
  const { totalCount, edges } = data.sharedPartners;
  const sorted = edges.toSorted((a, b) => b.shared.length - a.shared.length);
  return (
    <section aria-labelledby="compare-partners" aria-busy={state === 'loading'}>
      <h2 id="compare-partners">
        {text.partners} <span className="count">{totalCount}</span>
      </h2>
      <p className="soft">{totalCount === 0 ? text.noPartners : text.partnersNote}</p>
      {edges.length < totalCount && <p className="truncated">{text.morePartners(edges.length, totalCount)}</p>}
      {totalCount > 0 && (
        <div className="table-scroll compare-scroll" role="region" tabIndex={0} aria-label={text.partners}>
          <table className="figures compare">
            <thead>
              <tr>
                <th scope="col">{text.partner}</th>
                {entities.map(({ id, name }) => (
                  <th key={id} scope="col" className="number">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sorted.map(({ node, shared }) => (
                <tr key={node.id}>
                  <th scope="row">
                    <EntityLink entity={node} />
                  </th>
                  {entities.map(({ id, name }) => (
                    <td key={id} className="number">
                      {shared.some((entity) => entity.id === id) ? (
                        <Link
                          href={connectionsPath({
                            from: id,
                            to: node.id,
                            kinds: ['PARTNERSHIP'],
                            datasets,
                            recordedOn,
                          })}
                          aria-label={text.partnerOf(node.name, name)}
                        >
                          {TICK}
                        </Link>
                      ) : (
                        text.none
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
