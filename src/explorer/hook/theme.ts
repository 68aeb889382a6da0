export type Theme = 'system' | 'light' | 'dark';

const KEY = 'fingraph-theme';
const DARK = matchMedia('(prefers-color-scheme: dark)');

export function chosenTheme(): Theme {
  const stored = storage()?.getItem(KEY);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

export function chooseTheme(theme: Theme): void {
  if (theme === 'system') storage()?.removeItem(KEY);
  else storage()?.setItem(KEY, theme);
  applyTheme(theme);
}

/** Sets `data-theme`, on which the tokens of the style sheet depend, and follows the system's setting. */
export function startTheme(): void {
  applyTheme(chosenTheme());
  DARK.addEventListener('change', () => applyTheme(chosenTheme()));
}

function applyTheme(theme: Theme): void {
  const dark = theme === 'system' ? DARK.matches : theme === 'dark';
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}

/** Null if the browser is set to store nothing. */
function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
