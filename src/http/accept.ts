/**
 * The media type of `offered` that an Accept header likes best; of equal ones the first. Null where it takes none. Without
 * a header any will do.
 */
export function preferred<const Type extends string>(header: string | null, offered: readonly Type[]): Type | null {
  const ranges = (header ?? '*/*').split(',').map(rangeOf);
  let best: Type | null = null;
  let bestQuality = 0;
  for (const type of offered) {
    const quality = qualityOf(type, ranges);
    if (quality > bestQuality) [best, bestQuality] = [type, quality];
  }
  return best;
}

interface Range {
  readonly type: string;
  readonly quality: number;
}

function rangeOf(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const given = parameters.find((parameter) => parameter.startsWith('q='));
  const quality = given === undefined ? 1 : Number(given.slice(2));
  return { type, quality: quality >= 0 && quality <= 1 ? quality : 0 };
}

/** The most specific range that fits decides, as RFC 9110 has it. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  for (const pattern of [type, `${type.split('/')[0]}/*`, '*/*']) {
    const found = ranges.find((range) => range.type === pattern);
    if (found) return found.quality;
  }
  return 0;
}
