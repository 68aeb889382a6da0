import { catalogue } from '../catalogue.ts';
import { number } from '../intl.ts';

/** The report of the saved work, on one page to print. */
export const REPORT = catalogue('report', {
  title: 'Report',
  kicker: 'From saved work',
  lead: 'Your saved views as charts, maps and lists, then the claims of your basket with numbered sources. Print it, or save it as a PDF.',
  titleLabel: 'Title of the report',
  titleHint: 'What the report is about',
  textLabel: 'Introduction',
  textHint: 'What the reader will find, in your own words',
  print: 'Print or save as PDF',
  edit: 'Change order, names and notes',
  empty:
    'Nothing is saved yet. Save views with “Save this view”, and claims with the star beside them. They come together here.',
  claims: 'Claims',
  sources: 'Sources',
  data: 'Data',
  open: 'Open this view',
  sourcesOf: (numbers: readonly number[]) => `[${numbers.map((one) => number(one)).join(', ')}]`,
  listed: (shown: number, total: string) => `${number(shown)} of ${total} are listed here.`,
  noFigure: 'This view is not drawn in a report. Its link leads to it.',
  loading: 'Loading …',
  made: (day: string) => `Made on ${day}`,
});
