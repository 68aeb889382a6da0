/*
The colours, fonts and sizes of all pages: the explorer, the saved queries, the import and GraphiQL. Kinds and statuses have
more colours, in the style of the explorer.
*/

const LIGHT = {
  paper: '#fbfaf6',
  'paper-raised': '#ffffff',
  'paper-sunk': '#f2f0e9',
  ink: '#1c1b19',
  'ink-soft': '#57544d',
  rule: '#dcd8cd',
  'rule-strong': '#8d897e',
  accent: '#98222b',
  'accent-wash': '#f8ebe8',
  focus: '#0b5cad',
  mark: '#fbe3a6',
};

const DARK: typeof LIGHT = {
  paper: '#17171a',
  'paper-raised': '#1f1f23',
  'paper-sunk': '#111113',
  ink: '#ebe7de',
  'ink-soft': '#b0aba0',
  rule: '#36353a',
  'rule-strong': '#7d7a74',
  accent: '#f2a39a',
  'accent-wash': '#35211f',
  focus: '#7cbcf5',
  mark: '#5a4512',
};

const ANY_COLOUR = {
  serif: "'Iowan Old Style', 'Palatino Linotype', Palatino, 'P052', 'URW Palladio L', Georgia, serif",
  sans: "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif",
  mono: "ui-monospace, 'SF Mono', 'DejaVu Sans Mono', monospace",

  'size-small': '0.8125rem',
  'size-body': '0.9375rem',
  'size-claim': '1.125rem',
  'size-heading': '1.375rem',
  'size-title': '2.125rem',

  'space-1': '0.25rem',
  'space-2': '0.5rem',
  'space-3': '0.75rem',
  'space-4': '1rem',
  'space-5': '1.5rem',
  'space-6': '2.5rem',
  'space-7': '4rem',
};

/** Where the browser keeps the chosen colours: `light`, `dark` or nothing, which follows the system. */
export const THEME_KEY = 'fingraph-theme';

/**
 * The tokens as properties of the root. The attribute `data-theme` chooses between light and dark; without it, the system
 * does. Paper is always light, and so is what has the class `on-paper`.
 */
export function tokenStyle(): string {
  const dark = `color-scheme: dark; ${properties(DARK)}`;
  return [
    `:root, .on-paper { color-scheme: light; ${properties(ANY_COLOUR)} ${properties(LIGHT)} }`,
    `@media screen { :root[data-theme='dark'] { ${dark} } }`,
    `@media screen and (prefers-color-scheme: dark) { :root:not([data-theme]) { ${dark} } }`,
  ].join('\n');
}

function properties(tokens: Readonly<Record<string, string>>): string {
  return Object.entries(tokens)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');
}
