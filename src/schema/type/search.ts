import { identifierKey, identifiersInText } from '../../model/identifier.ts';
import { normalizeText } from '../../model/normalize-text.ts';
import { searchCount, searchPage } from '../../graph/entity/search.ts';
import type { SearchHit } from '../../graph/entity/search-hit.ts';
import type { SearchList } from '../../graph/entity/search-match.ts';
import type { PageRange } from '../../graph/page.ts';
import { builder } from '../builder.ts';
import { connection, connectionType, pagingFields } from '../connection/connection.ts';
import { MatchForm, MatchedField, SearchKind } from '../enum.ts';
import { nonEmpty } from '../filter/input.ts';
import { currentText } from '../filter/canonical-id.ts';
import { RECORDED_ON, momentOf } from '../filter/moment.ts';
import { wordsToFind } from '../filter/search-text.ts';
import { NodeRef } from '../refs.ts';
import { priced } from '../cost/field-price.ts';
import { scanSearch } from '../cost/scan-text.ts';

const SearchConnection = connectionType('Search', {
  type: NodeRef,
  of: ({ node }: SearchHit) => node,
  plural: 'records that a search found',
});

builder.objectFields(SearchConnection.edge, (t) => ({
  matched: t.field({
    type: MatchedField,
    description: 'The part of the record that matched.',
    resolve: ({ node }) => node.matched,
  }),
  how: t.field({
    type: MatchForm,
    description: 'How it matched.',
    resolve: ({ node }) => node.how,
  }),
  score: t.float({
    description:
      'How well it matched: 1 for a whole id, identifier, name or title, 0.8 or more if it has all words, less if it is only similar.',
    resolve: ({ node }) => node.score,
  }),
  text: t.string({
    description: 'The name, identifier, title or summary that matched, as written.',
    resolve: ({ node }) => node.text,
  }),
}));

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection.connection,
    description:
      'Finds records by their whole id, entities by a whole identifier in any spelling (`LEI R0MU…`, `https://www.northbank.example`), or by words of their name, aliases, title or summary. Case and accents are ignored, in any script. Each word matches the beginning of a word; a single letter or digit matches a whole word only. Also finds entities by their whole name in another script, without its legal form or its spaces, and countries by code and by name in 30 languages. If no entity has the words, finds at most 20 entities with similar names; `how` says so. Sorted by score: whole ids, identifiers, names and titles, then whole names in another form, then beginnings of names, then whole words, then beginnings of words, then similar names. Within each, entities come first, by number of claims, then sources, then claims; equal ones by id.',
    extensions: priced({ fixed: 50, scan: scanSearch }),
    args: {
      ...pagingFields(t.arg),
      text: t.arg.string({ required: true, description: 'The text to search for: at least one letter or digit.' }),
      kinds: t.arg({ type: [SearchKind], description: 'The kinds of record to search. Default: all.' }),
      datasets: t.arg.idList({
        description: 'Only claims and sources of these data sets, and entities that one of them describes.',
      }),
      recordedOn: t.arg({ type: 'DateTime', description: RECORDED_ON }),
    },
    resolve: async (_, args, context) => {
      const terms = {
        phrase: normalizeText(await currentText(context, args.text, momentOf(args))),
        words: wordsToFind('text', args.text),
        identifiers: identifiersInText(args.text).map(identifierKey),
      };
      const datasets = nonEmpty('datasets', args.datasets);
      const list: SearchList = { terms, kinds: nonEmpty('kinds', args.kinds), datasets, at: momentOf(args) };
      const pages = {
        page: (range: PageRange) => searchPage(context.reader, list, range),
        count: () => searchCount(context.reader, list),
      };
      return connection(context, 'Query.search', list, args, pages, [
        { argument: 'datasets', family: 'dataset', ids: datasets },
      ]);
    },
  }),
);
