import type { TextsOf } from '../../catalogue.ts';
import type { SOURCE } from '../../en/view/source.ts';

export const source: TextsOf<typeof SOURCE> = {
  source: 'Quelle',
  titleOf: (id) => `Quelle ${id}`,
  loading: 'Wird geladen …',
  kind: 'Art',
  publisher: 'Herausgeber',
  unknown: 'unbekannt',
  published: 'Veröffentlicht',
  undated: 'unbekannt; zählt daher nicht zu dem, was bis zu einem Tag bekannt war',
  address: 'Adresse',
  none: 'keine',
  title: 'Titel',
  titleInferred: 'Von der Redaktion vergeben, weil der Titel der Quelle unbekannt ist.',
  remark: 'Anmerkung',
  dataset: 'Datensatz',
  id: 'ID',
  claims: 'Aussagen, die sie zitieren',
  noOther: 'Keine weitere Quelle.',
  alsoIn: 'Auch in',
};
