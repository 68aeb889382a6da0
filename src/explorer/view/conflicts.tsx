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
import { textsOf, useText } from '../text/catalogue.ts';
import { RIVALS } from '../text/en/view/rivals.ts';

/** Related claims: pairs side by side, or groups of all claims about one thing. */
export function ConflictsView() {
  const words = useText(RIVALS);
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
      <form className="filters" aria-label={words.choose} onSubmit={(event) => event.preventDefault()}>
        <RelationControls address={address} onChange={go} />
        <div className="filter-entity">
          <EntityPicker label={words.about} clears onPick={({ id }) => go({ of: [...new Set([...of, id])] })} />
        </div>
        <TextFilter text={text} onText={(typed) => go({ text: typed })} />
        <ScopeControls scope={{ datasets, recordedOn }} onChange={go} />
      </form>
      <EntityChips
        label={words.about}
        entities={of.map((id) => ({ id, name: names.get(id) ?? id }))}
        verb={words.remove}
        onRemove={(id) => go({ of: of.filter((other) => other !== id) })}
      />
      {groups ? <AccountGroups address={address} /> : <RelationPairs address={address} />}
    </Page>
  );
}

function relationTitle({ kinds, groups }: ConflictsAddress): string {
  if (groups && kinds.length === 0) return textsOf(RIVALS).rivalAccounts;
  const [kind] = kinds;
  return kinds.length === 1 && kind ? RELATION_KINDS[kind].name : textsOf(RIVALS).related;
}

function relationLead({ kinds, groups }: ConflictsAddress): string {
  const { leads } = textsOf(RIVALS);
  if (groups) return leads.groups;
  const [kind = 'CONFLICTS_WITH'] = kinds;
  const lead = kinds.length === 1 ? LEADS[kind] : undefined;
  return leads[lead ?? 'pairs'];
}

const LEADS: Readonly<Partial<Record<RelationKind, keyof typeof RIVALS.english.leads>>> = {
  CONFLICTS_WITH: 'conflicts',
  REALISED_BY: 'plans',
};
