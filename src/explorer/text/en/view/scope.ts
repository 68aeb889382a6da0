import type { ReactNode } from 'react';
import { catalogue } from '../../catalogue.ts';
import { rich } from '../../rich.ts';

/** Which data sets are shown, and as recorded when. */
export const SCOPE = catalogue('scope', {
  datasets: 'Data sets',
  recorded: 'Recorded',
  now: 'as of now',
  onMoment: (moment: string, titles: string) => `on ${moment}: ${titles}`,
  other: 'at another moment …',
  moment: 'Moment (UTC)',
  show: 'Show',
  asRecorded: (moment: ReactNode) => rich`As recorded on ${moment}.`,
  leftOut: 'Later additions, corrections and retractions are left out.',
  showNow: 'Show the graph as of now',
});
