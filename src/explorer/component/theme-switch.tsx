import { useState } from 'react';

import { chooseTheme, chosenTheme, type Theme } from '../hook/theme.ts';
import { useText } from '../text/catalogue.ts';
import { SHELL } from '../text/en/shell.ts';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

export function ThemeSwitch() {
  const [theme, setTheme] = useState(chosenTheme);
  const text = useText(SHELL);
  return (
    <label className="theme-switch">
      {text.colours}{' '}
      <select
        value={theme}
        onChange={({ target }) => {
          const chosen = target.value as Theme;
          chooseTheme(chosen);
          setTheme(chosen);
        }}
      >
        {THEMES.map((value) => (
          <option key={value} value={value}>
            {text.themes[value]}
          </option>
        ))}
      </select>
    </label>
  );
}
