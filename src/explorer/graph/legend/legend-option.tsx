import type { ReactNode } from 'react';

import { toggleOption } from './toggle-option.ts';

interface FilterOptionProps<Value> {
  readonly all: readonly Value[];
  /** Empty: all. */
  readonly chosen: readonly Value[];
  readonly value: Value;
  readonly onChange: (chosen: readonly Value[]) => void;
  readonly children: ReactNode;
}

/** A checkbox for one of several values. */
export function FilterOption<Value extends string>({
  all,
  chosen,
  value,
  onChange,
  children,
}: FilterOptionProps<Value>) {
  return (
    <label>
      <input
        type="checkbox"
        checked={chosen.length === 0 || chosen.includes(value)}
        onChange={({ target }) => onChange(toggleOption(all, chosen, value, target.checked))}
      />
      {children}
    </label>
  );
}
