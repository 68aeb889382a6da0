import { catalogue } from '../../catalogue.ts';

/** The time slider. */
export const CLOCK = catalogue('clock', {
  time: 'Time',
  anyTime: 'At any time',
  inForceOn: {
    label: 'In force on a day',
    meaning:
      'Partnerships, ownership, positions and market presence that had started by the end of this day and had not ended, as far as is known. Claims without a start are in force on no day; figures, statements and plans never are.',
  },
  knownOn: {
    label: 'Known by a day',
    meaning:
      'Claims of every kind that a cited source had reported by the end of this day, whether or not they were in force. A source without a date does not count.',
  },
  all: 'All claims, whenever they were in force or became known.',
  latestSource: (day: string) => `The latest source is dated ${day}. Later changes are not known.`,
  back: {
    year: 'Back one year',
    month: 'Back one month',
  },
  forward: {
    year: 'Forward one year',
    month: 'Forward one month',
  },
  pause: 'Pause',
  play: 'Play',
  step: 'Step',
  units: {
    year: 'one year',
    month: 'one month',
  },
  speed: 'Speed',
  speeds: {
    slow: 'slow',
    normal: 'normal',
    fast: 'fast',
  },
});
