import { useState } from 'react';

import type { Scope } from '../address/scope.ts';
import { CheckboxGroup } from '../component/checkbox-group.tsx';
import { type LoadOfGraph, useDatasets } from '../query/use-datasets.ts';
import { momentInWords } from '../text/moment-in-words.ts';
import { useText } from '../text/catalogue.ts';
import { SCOPE } from '../text/en/view/scope.ts';

interface ScopeControlsProps {
  readonly scope: Scope;
  readonly onChange: (change: Partial<Scope>) => void;
}

/** The controls as a form of their own; nothing if there is nothing to choose. */
export function ScopeForm({ label, ...props }: ScopeControlsProps & { readonly label: string }) {
  const { datasets, loads } = useDatasets();
  if (!offersDatasets(datasets, props.scope.datasets) && !offersMoments(loads, props.scope.recordedOn)) return null;
  return (
    <form className="filters" aria-label={label} onSubmit={(event) => event.preventDefault()}>
      <ScopeControls {...props} />
    </form>
  );
}

/** Chooses data sets if the graph holds several, and an earlier state of the graph if it has one. */
export function ScopeControls({ scope, onChange }: ScopeControlsProps) {
  return (
    <>
      <DatasetFilter chosen={scope.datasets} onChange={(datasets) => onChange({ datasets })} />
      <RecordedOn value={scope.recordedOn} onChange={(recordedOn) => onChange({ recordedOn })} />
    </>
  );
}

interface DatasetFilterProps {
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function DatasetFilter({ chosen, onChange }: DatasetFilterProps) {
  const text = useText(SCOPE);
  const { datasets } = useDatasets();
  const unknown = chosen.filter((id) => datasets.every((dataset) => dataset.id !== id));
  if (!offersDatasets(datasets, chosen)) return null;
  return (
    <CheckboxGroup
      legend={text.datasets}
      chosen={chosen}
      choices={[
        ...datasets.map(({ id, title }) => ({ value: id, label: title })),
        ...unknown.map((id) => ({ value: id, label: id })),
      ]}
      onChange={onChange}
    />
  );
}

/** A chosen data set that is no longer loaded can be unchecked. */
function offersDatasets(datasets: readonly { readonly id: string }[], chosen: readonly string[]): boolean {
  return datasets.length > 1 || chosen.some((id) => datasets.every((dataset) => dataset.id !== id));
}

interface RecordedOnProps {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** Chooses the state after a load, or at any moment. */
export function RecordedOn({ value, onChange }: RecordedOnProps) {
  const text = useText(SCOPE);
  const { loads } = useDatasets();
  const [choosesMoment, setChoosesMoment] = useState(false);
  const moments = momentsOf(loads);
  if (!offersMoments(loads, value)) return null;
  const isOfLoad = value !== null && moments.includes(value);
  const showsMoment = choosesMoment || (value !== null && !isOfLoad);
  return (
    <div className="recorded-on">
      <label className="sort">
        {text.recorded}{' '}
        <select
          value={showsMoment ? OTHER : (value ?? '')}
          onChange={({ target }) => {
            setChoosesMoment(target.value === OTHER);
            if (target.value !== OTHER) onChange(target.value || null);
          }}
        >
          <option value="">{text.now}</option>
          {moments.map((moment) => (
            <option key={moment} value={moment}>
              {text.onMoment(momentInWords(moment), titlesOf(moment))}
            </option>
          ))}
          <option value={OTHER}>{text.other}</option>
        </select>
      </label>
      {showsMoment && <MomentField key={value} value={value} onChange={onChange} />}
    </div>
  );

  /** The data sets that were loaded then. */
  function titlesOf(moment: string): string {
    const loadsThen = loads.filter(({ loadedAt }) => loadedAt === moment);
    return loadsThen.map(({ dataset }) => dataset.title).join(', ');
  }
}

const OTHER = 'other';

function momentsOf(loads: readonly LoadOfGraph[]): string[] {
  return [...new Set(loads.map(({ loadedAt }) => loadedAt))];
}

function offersMoments(loads: readonly LoadOfGraph[], value: string | null): boolean {
  return value !== null || momentsOf(loads).length > 1;
}

function MomentField({ value, onChange }: RecordedOnProps) {
  const text = useText(SCOPE);
  const [draft, setDraft] = useState(() => (value === null ? '' : fieldText(value)));
  const show = () => {
    if (draft !== '' && draft !== (value && fieldText(value))) onChange(`${draft}Z`);
  };
  return (
    <>
      <label className="sort">
        {text.moment}{' '}
        <input
          type="datetime-local"
          value={draft}
          onChange={({ target }) => setDraft(target.value)}
          onKeyDown={({ key }) => key === 'Enter' && show()}
        />
      </label>
      <button type="button" onClick={show}>
        {text.show}
      </button>
    </>
  );
}

/** `2026-05-01T08:00`, as the field has it. */
function fieldText(value: string): string {
  return value.includes('T') ? value.slice(0, 16) : `${value}T23:59`;
}
