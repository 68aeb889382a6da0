import type { ReactNode } from 'react';
import { catalogue } from '../../catalogue.ts';
import { rich } from '../../rich.ts';

export const HISTORY = catalogue('history', {
  heading: 'History in this graph',
  note: 'The dates of the record say when the facts happened. These say when this graph recorded, revised or retracted the claim.',
  loading: 'Loading the history …',
  recorded: (moment: ReactNode) => rich`Recorded on ${moment}`,
  returned: (moment: ReactNode) => rich`Returned on ${moment}`,
  revised: (moment: ReactNode) => rich`Revised on ${moment}`,
  retracted: (moment: ReactNode) => rich`Retracted on ${moment}`,
  asRecorded: 'As recorded then',
  unchanged: 'Nothing in the record changed.',
  field: 'Field',
  before: 'Before',
  after: 'After',
  sameItems: 'the same items',
  otherOrder: 'in another order',
  none: 'none',
});
