import type { TextsOf } from '../../catalogue.ts';
import type { DATASET } from '../../en/view/dataset.ts';
import { rich } from '../../rich.ts';

export const dataset: TextsOf<typeof DATASET> = {
  dataset: 'Datensatz',
  titleOf: (id) => `Datensatz ${id}`,
  loading: 'Wird geladen …',
  publisher: 'Herausgeber',
  licence: 'Lizenz',
  noneStated: 'keine Angabe',
  homepage: 'Website',
  size: 'Umfang',
  version: 'Version',
  loadedOn: (moment) => rich`geladen am ${moment}`,
  conflicts: 'Widersprüche in diesem Datensatz',
  loads: 'Ladevorgänge',
};
