import type { ReactNode } from 'react';
import { catalogue } from '../../catalogue.ts';
import { rich } from '../../rich.ts';

export const DATASET = catalogue('dataset', {
  dataset: 'Data set',
  titleOf: (id: string) => `Data set ${id}`,
  loading: 'Loading …',
  publisher: 'Publisher',
  licence: 'Licence',
  noneStated: 'none stated',
  homepage: 'Home page',
  size: 'Size',
  version: 'Version',
  loadedOn: (moment: ReactNode) => rich`loaded on ${moment}`,
  conflicts: 'Conflicts in this data set',
  loads: 'Loads',
});
