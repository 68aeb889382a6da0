import { THEME_KEY } from '../../support/site/design-token.ts';
import { IS_EMBEDDED } from '../share/embed-address.ts';
import { storage } from './storage.ts';

export type Theme = 'system' | 'light' | 'dark';

const DARK = matchMedia('(prefers-color-scheme: dark)');

export function chosenTheme(): Theme {
  // the page around an embedded view chooses for it
  const stored = IS_EMBEDDED ? new URLSearchParams(location.search).get('theme') : storage()?.getItem(THEME_KEY);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

export function chooseTheme(theme: Theme): void {
  if (theme === 'system') storage()?.removeItem(THEME_KEY);
  else storage()?.setItem(THEME_KEY, theme);
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
