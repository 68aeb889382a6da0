import type { ClaimKind, EntityInFullQuery, FactsAboutQuery } from '../../client/client.ts';
import { chartCsv } from '../chart/chart-text.ts';
import { saveText } from '../chart/save-text.ts';
import { schemeName } from '../claim/identifier-scheme.ts';
import { CLAIM_KINDS, ENTITY_KINDS, humanize, tableKeys } from '../claim/vocabulary.ts';
import { EntityLink } from '../component/entity-link.tsx';
import { localCountryName } from '../place/country-name.ts';
import { useText } from '../text/catalogue.ts';
import { COMPARE } from '../text/en/compare.ts';
import { number } from '../text/intl.ts';
import { comparedRows } from './comparison.ts';

type Record = NonNullable<EntityInFullQuery['entity']>;

/** An entity with the number of its claims of each kind. */
export type ComparedEntity = Record & {
  readonly counts: NonNullable<FactsAboutQuery['entity']>['claims']['counts'];
};

/** What can be compared of the entities themselves: rows that differ first. */
export function FactsTable({ entities }: { readonly entities: readonly ComparedEntity[] }) {
  const text = useText(COMPARE);
  const rows = comparedRows([
    { label: text.kind, values: entities.map(({ kind }) => ENTITY_KINDS[kind] ?? humanize(kind)) },
    { label: text.basedIn, values: entities.map(({ country }) => country && localCountryName(country)) },
    { label: text.tags, values: entities.map(({ tags }) => tags.join(', ') || null) },
    ...schemesOf(entities).map((scheme) => ({
      label: schemeName(scheme),
      values: entities.map(
        ({ identifiers }) =>
          identifiers
            .filter((identifier) => identifier.scheme === scheme)
            .map(({ value }) => value)
            .join(', ') || null,
      ),
    })),
    ...tableKeys(CLAIM_KINDS).map((kind) => ({
      label: text.claims(CLAIM_KINDS[kind].many),
      values: entities.map((entity) => countOf(entity, kind)),
    })),
  ]);
  return (
    <section aria-labelledby="compare-facts">
      <h2 id="compare-facts">{text.facts}</h2>
      <p className="soft">{text.factsNote}</p>
      <div className="table-scroll compare-scroll" role="region" tabIndex={0} aria-label={text.facts}>
        <table className="figures compare">
          <thead>
            <tr>
              <th scope="col">{text.fact}</th>
              {entities.map((entity) => (
                <th key={entity.id} scope="col">
                  <EntityLink entity={entity} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, values, differs }) => (
              <tr key={label} className={differs ? 'differs' : undefined}>
                <th scope="row">
                  {label} <span className="soft">{differs ? text.differs : text.same}</span>
                </th>
                {values.map((value, index) => (
                  <td key={entities[index]?.id}>{value ?? text.none}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <button
          type="button"
          onClick={() =>
            saveText(
              chartCsv(
                [text.fact, ...entities.map(({ name }) => name)],
                rows.map(({ label, values }) => [label, ...values]),
              ),
              `fingraph-compare-${entities.map(({ id }) => id).join('-')}.csv`,
              'text/csv',
            )
          }
        >
          {text.save}
        </button>
      </p>
    </section>
  );
}

function schemesOf(entities: readonly ComparedEntity[]): Record['identifiers'][number]['scheme'][] {
  return [...new Set(entities.flatMap(({ identifiers }) => identifiers.map(({ scheme }) => scheme)))];
}

function countOf({ counts }: ComparedEntity, kind: ClaimKind): string | null {
  const count = counts.find(({ value }) => value === kind)?.claimCount ?? 0;
  return count === 0 ? null : number(count);
}
