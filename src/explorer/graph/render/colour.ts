/* Style sheets write colours in many ways, and a bundler shortens them; what draws outside of CSS takes six digits. */

/** `#rrggbb` for `#fff`, `#ffffff`, `rgb(…)` and `color(srgb …)`, to which browsers resolve all others; null for those. */
export function toHex(colour: string): string | null {
  const channels = channelsOf(colour.trim().toLowerCase());
  return channels && hex(channels);
}

/** Two such colours mixColours in sRGB, as `#rrggbb`: 0 is the first, 1 the second. */
export function mixColours(first: string, second: string, share: number): string {
  const [from, to] = [channelsOf(first), channelsOf(second)];
  if (!from || !to) return first;
  return hex(from.map((value, at) => value + ((to[at] ?? value) - value) * share));
}

/** Red, green and blue from 0 to 255. */
function channelsOf(colour: string): number[] | null {
  const digits = /^#(?:([\da-f]{3})[\da-f]?|([\da-f]{6})(?:[\da-f]{2})?)$/i.exec(colour);
  if (digits) {
    const six = digits[2] ?? [...(digits[1] ?? '')].map((digit) => digit + digit).join('');
    return [0, 2, 4].map((at) => Number.parseInt(six.slice(at, at + 2), 16));
  }
  const listed = /^(rgba?\(|color\(srgb )([^)]*)\)$/i.exec(colour);
  if (!listed) return null;
  const whole = listed[1]?.startsWith('rgb') ? 1 : 255;
  const values = (listed[2]?.match(/[^\s,/]+/g) ?? [])
    .slice(0, 3)
    .map((value) => (value.endsWith('%') ? 2.55 * Number.parseFloat(value) : whole * Number.parseFloat(value)));
  return values.length === 3 && values.every(Number.isFinite) ? values : null;
}

function hex(channels: readonly number[]): string {
  const digits = channels.map((value) =>
    Math.max(0, Math.min(255, Math.round(value)))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}
