import type { TextsOf } from '../../catalogue.ts';
import type { SEARCH } from '../../en/view/search.ts';
import { number, plural } from '../../intl.ts';

export const search: TextsOf<typeof SEARCH> = {
  title: 'Suche',
  help: 'Einen Namen oder Wörter einer Aussage oder Quelle in das Suchfeld oben auf der Seite eingeben.',
  titleOf: (words) => `Suche: ${words}`,
  quoted: (words) => `„${words}“`,
  filter: 'Suche filtern',
  searchIn: 'Suchen in',
  searching: 'Suche läuft …',
  otherScript: 'Der Name in anderer Schrift',
  similar: {
    TYPO: 'Ähnlicher Name',
    PHONETIC: 'Ähnlicher Klang',
  },
  because: (reason) => `${reason}:`,
  onlySimilar: (count) =>
    plural(count, {
      one: 'Nichts enthält genau diese Wörter. War dies gemeint?',
      other: 'Nichts enthält genau diese Wörter. War eines hiervon gemeint?',
    }),
  results: (count) =>
    plural(count, {
      one: '1 Treffer.',
      other: `${number(count)} Treffer. Solche, die mit diesen Wörtern beginnen, stehen zuerst.`,
    }),
  none: 'Keine Treffer. Jedes Wort kann ein Wortanfang sein; weniger Wörter finden mehr.',
  source: 'Quelle',
  sourceOf: (publisher) => `Quelle: ${publisher}`,
};
