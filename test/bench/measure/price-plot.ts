/* The time of the database for each point, as a table and as a picture. */

export interface PricedTime {
  readonly name: string;
  /** In points. */
  readonly cost: number;
  /** CPU time of the database in microseconds. */
  readonly cpu: number;
}

/** A page may take this many times as long for a point as the median does, and as little. */
const FACTOR = 5;
const SHOWN = 12;

export function priceSummary(times: readonly PricedTime[], refused: readonly string[]): string {
  const sorted = times.toSorted((a, b) => perPoint(a) - perPoint(b));
  const at = (share: number): number =>
    perPoint(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]);
  const median = at(0.5);
  const outside = sorted.filter((time) => perPoint(time) > FACTOR * median || perPoint(time) < median / FACTOR);
  const slowest = times.toSorted((a, b) => b.cpu - a.cpu).slice(0, SHOWN);
  const row = (time: PricedTime): string =>
    `| ${time.name} | ${time.cost} | ${(time.cpu / 1_000).toFixed(1)} | ${perPoint(time).toFixed(0)} |`;
  return [
    `${times.length} requests, ${refused.length} refused. Microseconds of the database for a point:`,
    `least ${at(0).toFixed(0)}, quartiles ${at(0.25).toFixed(0)}, ${median.toFixed(0)} and ${at(0.75).toFixed(0)}, most ${at(1).toFixed(0)};`,
    `${outside.length} outside of a factor of ${FACTOR} of the median.`,
    '',
    '| request | points | CPU ms | µs a point |',
    '| --- | --- | --- | --- |',
    ...[...sorted.slice(0, SHOWN), ...sorted.slice(-SHOWN), ...slowest].map(row),
    '',
    ...refused.map((request) => `refused: ${request}`),
  ].join('\n');
}

const WIDTH = 640;
const HEIGHT = 400;
const MARGIN = 50;

/** Points against time, on logarithmic axes, with the median and its factors. */
export function pricePlot(times: readonly PricedTime[]): string {
  const median = times.map(perPoint).toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 1;
  const costs = times.map(({ cost }) => cost);
  const cpus = times.map(({ cpu }) => cpu);
  const x = scale(Math.min(...costs), Math.max(...costs), MARGIN, WIDTH - MARGIN);
  const y = scale(Math.min(...cpus), Math.max(...cpus), HEIGHT - MARGIN, MARGIN);
  const line = (factor: number, dash: string): string => {
    const [from, to] = [Math.min(...costs), Math.max(...costs)];
    return `<line x1="${x(from)}" y1="${y(from * median * factor)}" x2="${x(to)}" y2="${y(to * median * factor)}" stroke="#888" stroke-dasharray="${dash}"/>`;
  };
  const dots = times.map(
    ({ cost, cpu }) => `<circle cx="${x(cost)}" cy="${y(cpu)}" r="3" fill="#1f6feb" fill-opacity="0.6"/>`,
  );
  const ticks = [
    ...decades(costs).map((cost) => label(x(cost), HEIGHT - MARGIN + 18, String(cost), 'middle')),
    ...decades(cpus).map((cpu) => label(MARGIN - 6, y(cpu) + 4, `${cpu / 1_000}`, 'end')),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<clipPath id="area"><rect x="${MARGIN}" y="${MARGIN}" width="${WIDTH - 2 * MARGIN}" height="${HEIGHT - 2 * MARGIN}"/></clipPath>
<g clip-path="url(#area)">${line(1, '')}${line(FACTOR, '4')}${line(1 / FACTOR, '4')}</g>
${dots.join('\n')}
${ticks.join('\n')}
${label(WIDTH / 2, HEIGHT - 10, 'points', 'middle')}
${label(10, 20, 'CPU of the database, ms', 'start')}
</svg>
`;
}

function perPoint(time: PricedTime | undefined): number {
  return time ? time.cpu / time.cost : 0;
}

function scale(min: number, max: number, from: number, to: number): (value: number) => number {
  const [low, high] = [Math.log10(min), Math.log10(max)];
  return (value) => Math.round(from + ((Math.log10(value) - low) / Math.max(0.01, high - low)) * (to - from));
}

function decades(values: readonly number[]): number[] {
  const first = Math.ceil(Math.log10(Math.min(...values)));
  const last = Math.floor(Math.log10(Math.max(...values)));
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
}

function label(x: number, y: number, text: string, anchor: string): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}">${text}</text>`;
}
