import { catalogue } from '../../catalogue.ts';
import { number, plural } from '../../intl.ts';

/** The results of a search. */
export const SEARCH = catalogue('search', {
  title: 'Search',
  help: 'Type a name, or words of a claim or a source, into the search field at the top of the page.',
  titleOf: (words: string) => `Search: ${words}`,
  quoted: (words: string) => `“${words}”`,
  filter: 'Filter the search',
  searchIn: 'Search in',
  searching: 'Searching …',
  otherScript: 'The name in another script',
  similar: {
    TYPO: 'Similar name',
    PHONETIC: 'Similar in sound',
  },
  because: (reason: string) => `${reason}:`,
  onlySimilar: (count: number) =>
    plural(count, {
      one: 'Nothing has exactly these words. Did you mean this?',
      other: 'Nothing has exactly these words. Did you mean one of these?',
    }),
  results: (count: number) =>
    plural(count, {
      one: '1 result.',
      other: `${number(count)} results. Those that start with these words come first.`,
    }),
  none: 'No results. Each word can be the start of a word; fewer words find more.',
  source: 'Source',
  sourceOf: (publisher: string) => `Source: ${publisher}`,
});
