import type { SourceList } from '../../graph/source-list.ts';
import { builder } from '../builder.ts';
import { SourceKind } from '../enum.ts';
import { dateCriteria, DateRangeInput } from './date-range.ts';
import type { ExpectedIds } from './expected-ids.ts';
import { nonEmpty, yearText } from './input.ts';
import { RECORDED_ON, momentOf } from './moment.ts';
import { wordsToFind } from './search-text.ts';

export const SourceFilter = builder.inputType('SourceFilter', {
  description:
    'Conditions for sources. A source must meet all of them, and a condition that is omitted or null always matches.',
  fields: (t) => ({
    recordedOn: t.field({ type: 'DateTime', description: RECORDED_ON }),
    ids: t.idList({ description: 'The source has one of these ids.' }),
    datasets: t.idList({ description: 'The source belongs to one of these data sets.' }),
    kinds: t.field({ type: [SourceKind], description: 'The source is of one of these kinds.' }),
    tags: t.stringList({ description: 'The source has one of these tags, spelled exactly like this.' }),
    publishers: t.stringList({ description: 'The publisher is one of these, spelled exactly like this.' }),
    date: t.field({
      type: DateRangeInput,
      description:
        'The source was published in this range. A partial date is in the range if all of it is. Undated sources are in no range.',
    }),
    years: t.intList({ description: 'The source was published in one of these years: 1 to 9999.' }),
    text: t.string({
      description:
        'The title or publisher contains these words. Each matches the beginning of a word; a single letter or digit matches a whole word only. Case and accents are ignored.',
    }),
  }),
});

/** A filter over sources as a condition for the graph. */
interface CompiledSourceFilter {
  readonly list: SourceList;
  /** The ids in the filter, each of which must exist. */
  readonly ids: readonly ExpectedIds[];
}

/** @throws {ClientError} INVALID_FILTER, FILTER_TOO_LARGE */
export function compileSourceFilter(where: typeof SourceFilter.$inferInput | null | undefined): CompiledSourceFilter {
  const text = where?.text;
  return {
    list: {
      where: {
        ids: nonEmpty('where.ids', where?.ids),
        datasets: nonEmpty('where.datasets', where?.datasets),
        kinds: nonEmpty('where.kinds', where?.kinds),
        tags: nonEmpty('where.tags', where?.tags),
        publishers: nonEmpty('where.publishers', where?.publishers),
        ...dateCriteria('where.date', where?.date),
        years:
          nonEmpty('where.years', where?.years)?.map((year, index) => yearText(`where.years[${index}]`, year)) ?? null,
        words: typeof text === 'string' ? wordsToFind('where.text', text) : null,
      },
      at: momentOf(where),
    },
    ids: [
      { argument: 'where.ids', family: 'source', ids: where?.ids ?? null },
      { argument: 'where.datasets', family: 'dataset', ids: where?.datasets ?? null },
    ],
  };
}
