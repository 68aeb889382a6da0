import { IS_EMBEDDED } from '../share/embed-address.ts';
import { storage } from './storage.ts';

export type Theme = 'system' | 'light' | 'dark';

const KEY = 'fingraph-theme';
const DARK = matchMedia('(prefers-color-scheme: dark)');

export function chosenTheme(): Theme {
  // the page around an embedded view chooses for it
  const stored = IS_EMBEDDED ? new URLSearchParams(location.search).get('theme') : storage()?.getItem(KEY);
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
