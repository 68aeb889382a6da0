import type { ConnectionsAddress, PathChoice } from '../address/address.ts';

interface PathOptionsProps {
  readonly address: ConnectionsAddress;
  readonly onChange: (change: Partial<ConnectionsAddress>) => void;
}

/** Chooses which paths to show, and how busy the entities on them may be. */
export function PathOptions({ address: { paths, maxDegree }, onChange }: PathOptionsProps) {
  const degrees = [...new Set([...DEGREES, ...(maxDegree === null ? [] : [maxDegree])])].toSorted((a, b) => a - b);
  return (
    <form className="filters" aria-label="Kind of paths" onSubmit={(event) => event.preventDefault()}>
      <label className="sort">
        Paths{' '}
        <select value={paths} onChange={({ target }) => onChange({ paths: target.value as PathChoice })}>
          {Object.entries(CHOICES).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className="sort">
        Leave out entities{' '}
        <select
          value={maxDegree ?? ''}
          onChange={({ target: { value } }) => onChange({ maxDegree: value === '' ? null : Number(value) })}
        >
          <option value="">none</option>
          {degrees.map((degree) => (
            <option key={degree} value={degree}>
              with more than {degree} claims
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}

const CHOICES: Readonly<Record<PathChoice, string>> = {
  shortest: 'The shortest',
  longer1: 'Up to one claim longer',
  longer2: 'Up to two claims longer',
  trusted: 'The most trusted',
};

const DEGREES = [20, 50, 100, 1_000];
