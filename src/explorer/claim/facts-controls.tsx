import { useLocation } from 'wouter';

import type { ClaimFilter, ClaimKind, ClaimOrder } from '../../client/client.ts';
import { entityPath, type FactsAddress, type FactsSort } from '../address/address.ts';
import { type Scope, scopeFilter } from '../address/scope.ts';
import { CheckboxGroup } from '../component/checkbox-group.tsx';
import { ScopeControls } from '../scope/scope-controls.tsx';
import { CLAIM_KINDS, CLAIM_STATUSES, humanize, tableKeys } from './vocabulary.ts';
import { useText } from '../text/catalogue.ts';
import { FACTS } from '../text/en/view/facts.ts';

const SORTS: readonly FactsSort[] = ['earliest', 'latest', 'confidence'];

interface FactsControlsProps {
  readonly id: string;
  readonly address: FactsAddress;
  /** The number of claims of each kind. */
  readonly counts: ReadonlyMap<ClaimKind, number>;
}

/** Filters and sorts the claims on an entity's page. */
export function FactsControls({ id, address, counts }: FactsControlsProps) {
  const text = useText(FACTS);
  const [, navigate] = useLocation();
  const go = (change: Partial<FactsAddress>) => navigate(entityPath(id, { ...address, ...change }));
  const kinds = kindsIn(new Map([...counts, ...address.kinds.map((kind) => [kind, counts.get(kind) ?? 0] as const)]));
  return (
    <form className="filters" aria-label={text.filter} onSubmit={(event) => event.preventDefault()}>
      <CheckboxGroup
        legend={text.kinds}
        chosen={address.kinds}
        choices={kinds.map((kind) => ({
          value: kind,
          label: CLAIM_KINDS[kind]?.many ?? humanize(kind),
          count: counts.get(kind) ?? 0,
        }))}
        onChange={(chosen) => go({ kinds: chosen })}
      />
      <CheckboxGroup
        legend={text.status}
        chosen={address.status}
        choices={tableKeys(CLAIM_STATUSES).map((value) => ({ value, label: CLAIM_STATUSES[value].label }))}
        onChange={(chosen) => go({ status: chosen })}
      />
      <label className="sort">
        {text.order}{' '}
        <select value={address.sort} onChange={({ target }) => go({ sort: target.value as FactsSort })}>
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {text.sorts[sort]}
            </option>
          ))}
        </select>
      </label>
      <ScopeControls scope={address} onChange={go} />
    </form>
  );
}

/** The kinds with claims, in the order of the page; kinds that only a newer server knows come last. */
export function kindsIn(counts: ReadonlyMap<ClaimKind, number>): ClaimKind[] {
  const listed = tableKeys(CLAIM_KINDS).filter((kind) => counts.has(kind));
  return [...listed, ...[...counts.keys()].filter((kind) => !listed.includes(kind))];
}

/** Undefined if it narrows nothing. */
export function factsFilter({
  kinds,
  status,
  ...scope
}: Pick<FactsAddress, 'kinds' | 'status' | keyof Scope>): ClaimFilter | undefined {
  const filter: ClaimFilter = {
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(status.length > 0 ? { status } : {}),
    ...scopeFilter(scope),
  };
  return Object.keys(filter).length > 0 ? filter : undefined;
}

export function factsOrder(sort: FactsSort): ClaimOrder | undefined {
  switch (sort) {
    case 'earliest':
      return undefined;
    case 'latest':
      return { field: 'DATE', direction: 'DESC' };
    case 'confidence':
      return { field: 'CONFIDENCE', direction: 'DESC' };
  }
}
