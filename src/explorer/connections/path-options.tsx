import type { ConnectionsAddress, PathChoice } from '../address/address.ts';
import { useText } from '../text/catalogue.ts';
import { PATHS } from '../text/en/view/paths.ts';

interface PathOptionsProps {
  readonly address: ConnectionsAddress;
  readonly onChange: (change: Partial<ConnectionsAddress>) => void;
}

/** Chooses which paths to show, and how busy the entities on them may be. */
export function PathOptions({ address: { paths, maxDegree }, onChange }: PathOptionsProps) {
  const text = useText(PATHS);
  const degrees = [...new Set([...DEGREES, ...(maxDegree === null ? [] : [maxDegree])])].toSorted((a, b) => a - b);
  return (
    <form className="filters" aria-label={text.kindOfPaths} onSubmit={(event) => event.preventDefault()}>
      <label className="sort">
        {text.paths}{' '}
        <select value={paths} onChange={({ target }) => onChange({ paths: target.value as PathChoice })}>
          {CHOICES.map((value) => (
            <option key={value} value={value}>
              {text.choices[value]}
            </option>
          ))}
        </select>
      </label>
      <label className="sort">
        {text.leaveOut}{' '}
        <select
          value={maxDegree ?? ''}
          onChange={({ target: { value } }) => onChange({ maxDegree: value === '' ? null : Number(value) })}
        >
          <option value="">{text.none}</option>
          {degrees.map((degree) => (
            <option key={degree} value={degree}>
              {text.moreThan(degree)}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}

const CHOICES: readonly PathChoice[] = ['shortest', 'longer1', 'longer2', 'trusted'];

const DEGREES = [20, 50, 100, 1_000];
