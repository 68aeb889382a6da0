export type Theme = 'system' | 'light' | 'dark';

const KEY = 'fingraph-theme';
const DARK = matchMedia('(prefers-color-scheme: dark)');

export function chosenTheme(): Theme {
  const kept = storage()?.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

export function chooseTheme(theme: Theme): void {
  if (theme === 'system') storage()?.removeItem(KEY);
  else storage()?.setItem(KEY, theme);
  apply(theme);
}

/** Sets `data-theme`, which the tokens of the style sheet hang on, and keeps it in step with the system. */
export function startTheme(): void {
  apply(chosenTheme());
  DARK.addEventListener('change', () => apply(chosenTheme()));
}

function apply(theme: Theme): void {
  const dark = theme === 'system' ? DARK.matches : theme === 'dark';
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}

/** Null where the browser was told to keep nothing. */
function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
