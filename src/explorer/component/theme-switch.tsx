import { useState } from 'react';

import { chooseTheme, chosenTheme, type Theme } from '../hook/theme.ts';

const THEMES: readonly { theme: Theme; label: string }[] = [
  { theme: 'system', label: 'As the system' },
  { theme: 'light', label: 'Light' },
  { theme: 'dark', label: 'Dark' },
];

export function ThemeSwitch() {
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <label className="theme-switch">
      Colours{' '}
      <select
        value={theme}
        onChange={({ target }) => {
          const chosen = target.value as Theme;
          chooseTheme(chosen);
          setTheme(chosen);
        }}
      >
        {THEMES.map(({ theme: value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
