import { useLocation, useSearchParams } from 'wouter';

import type { RelationKind } from '../../client/client.ts';
import { type ConflictsAddress, conflictsPath, readConflicts } from '../address/address.ts';
import { RELATION_KINDS } from '../claim/vocabulary.ts';
import { EntityPicker } from '../component/entity-picker.tsx';
import { Page } from '../component/page.tsx';
import { TextFilter } from '../component/text-filter.tsx';
import { ViewBar } from '../component/view-bar.tsx';
import { AccountGroups, groupVariables } from '../conflicts/account-groups.tsx';
import { RelationControls } from '../conflicts/relation-controls.tsx';
import { RelationPairs, pairVariables } from '../conflicts/relation-pairs.tsx';
import { EntityChips } from '../graph/entity-chips.tsx';
import { useNamesOf } from '../hook/use-names-of.ts';
import { ScopeControls } from '../scope/scope-controls.tsx';

/** Related claims: pairs side by side, or groups of all claims about one thing. */
export function ConflictsView() {
  const [search] = useSearchParams();
  const [, navigate] = useLocation();
  const address = readConflicts(search);
  const { of, text, groups, datasets, recordedOn } = address;
  const names = useNamesOf(of);
  const go = (change: Partial<ConflictsAddress>) => navigate(conflictsPath({ ...address, ...change }));
  return (
    <Page
      title={relationTitle(address)}
      bar={
        groups ? (
          <ViewBar question="rival-accounts" variables={groupVariables(address, 200)} />
        ) : (
          <ViewBar question="conflicts" variables={pairVariables(address, 200)} />
        )
      }
    >
      <p className="lead">{relationLead(address)}</p>
      <form className="filters" aria-label="Choose the claims" onSubmit={(event) => event.preventDefault()}>
        <RelationControls address={address} onChange={go} />
        <div className="filter-entity">
          <EntityPicker label="About" clears onPick={({ id }) => go({ of: [...new Set([...of, id])] })} />
        </div>
        <TextFilter text={text} onText={(words) => go({ text: words })} />
        <ScopeControls scope={{ datasets, recordedOn }} onChange={go} />
      </form>
      <EntityChips
        label="About"
        entities={of.map((id) => ({ id, name: names.get(id) ?? id }))}
        verb="Remove"
        onRemove={(id) => go({ of: of.filter((other) => other !== id) })}
      />
      {groups ? <AccountGroups address={address} /> : <RelationPairs address={address} />}
    </Page>
  );
}

function relationTitle({ kinds, groups }: ConflictsAddress): string {
  if (groups && kinds.length === 0) return 'Rival accounts';
  const [kind] = kinds;
  return kinds.length === 1 && kind ? RELATION_KINDS[kind].name : 'Related claims';
}

function relationLead({ kinds, groups }: ConflictsAddress): string {
  if (groups) {
    return 'Each group has all claims about one thing, such as every account of a funding round. All are kept: compare what they say, their confidence and their sources.';
  }
  const [kind = 'CONFLICTS_WITH'] = kinds;
  return (kinds.length === 1 && LEADS[kind]) || 'Pairs of claims side by side, with their differences marked.';
}

const LEADS: Readonly<Partial<Record<RelationKind, string>>> = {
  CONFLICTS_WITH:
    'Claims that contradict each other. Both are kept: compare what they say, their confidence and their sources.',
  REALISED_BY:
    'Plans on the left, their outcomes on the right. Below are plans with only a next stage, and plans with neither. A plan without an outcome has not necessarily failed.',
};
