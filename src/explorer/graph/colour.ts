import { formatHex, interpolate, parse } from 'culori';

/* Style sheets write colours in many ways, and a bundler shortens them; what draws outside of CSS takes six digits. */

/** `#rrggbb` for any CSS colour, such as `#fff`, `rgb(0 0 0)` or `rebeccapurple`; null for anything else. */
export function hexOf(colour: string): string | null {
  return formatHex(parse(colour.trim())) ?? null;
}

/** Two CSS colours mixed in sRGB, as `#rrggbb`: 0 is the first, 1 the second. */
export function mixed(first: string, second: string, share: number): string {
  return formatHex(interpolate([first, second], 'rgb')(share));
}
