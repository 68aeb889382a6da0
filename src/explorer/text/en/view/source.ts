import { catalogue } from '../../catalogue.ts';

/** The page of a source. */
export const SOURCE = catalogue('source', {
  source: 'Source',
  titleOf: (id: string) => `Source ${id}`,
  loading: 'Loading …',
  kind: 'Kind',
  publisher: 'Publisher',
  unknown: 'unknown',
  published: 'Published',
  undated: 'unknown, so it does not count towards what was known by a day',
  address: 'Address',
  none: 'none',
  title: 'Title',
  titleInferred: 'Given by the curator, because the title of the source is unknown.',
  remark: 'Remark',
  dataset: 'Data set',
  id: 'Id',
  claims: 'Claims that cite it',
  noOther: 'No other source.',
  alsoIn: 'Also in',
});
