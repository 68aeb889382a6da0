/* Style sheets write colours in many forms, and the bundler shortens them. WebGL and SVG files need `#rrggbb`. */

/** `#rrggbb` for `#fff`, `#ffffff`, `rgb(…)` and `color(srgb …)`; null for other notations, such as names. */
export function toHexColour(colour: string): string | null {
  const channels = parseColour(colour.trim().toLowerCase());
  return channels && formatColour(channels);
}

/** A mix of two such colours in sRGB, as `#rrggbb`: 0 gives the first, 1 the second. */
export function mixColours(first: string, second: string, share: number): string {
  const key = `${first} ${second} ${share}`;
  const mixed = mixes.get(key) ?? computeMix(first, second, share);
  mixes.set(key, mixed);
  return mixed;
}

/** A graph mixes a handful of colours for thousands of lines. */
const mixes = new Map<string, string>();

function computeMix(first: string, second: string, share: number): string {
  const [from, to] = [parseColour(first), parseColour(second)];
  if (!from || !to) return first;
  return formatColour(from.map((value, channel) => value + ((to[channel] ?? value) - value) * share));
}

/** Red, green and blue from 0 to 255. */
function parseColour(colour: string): number[] | null {
  const hex = /^#(?:([\da-f]{3})[\da-f]?|([\da-f]{6})(?:[\da-f]{2})?)$/i.exec(colour);
  if (hex) {
    const digits = hex[2] ?? [...(hex[1] ?? '')].map((digit) => digit + digit).join('');
    return [0, 2, 4].map((start) => Number.parseInt(digits.slice(start, start + 2), 16));
  }
  const call = /^(rgba?\(|color\(srgb )([^)]*)\)$/i.exec(colour);
  if (!call) return null;
  const unit = call[1]?.startsWith('rgb') ? 1 : 255;
  const channels = (call[2]?.match(/[^\s,/]+/g) ?? [])
    .slice(0, 3)
    .map((value) => (value.endsWith('%') ? 2.55 * Number.parseFloat(value) : unit * Number.parseFloat(value)));
  return channels.length === 3 && channels.every(Number.isFinite) ? channels : null;
}

function formatColour(channels: readonly number[]): string {
  const digits = channels.map((value) =>
    Math.max(0, Math.min(255, Math.round(value)))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}
