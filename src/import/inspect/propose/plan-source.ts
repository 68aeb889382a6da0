import type { SourceField } from '../word/header-words.ts';
import type { UsedColumn } from './column-use.ts';
import type { Block, Entry } from './mapping-text.ts';
import { dateSpec, type Locale, type Spec } from './value-spec.ts';

export interface SourcePlan {
  /** null: the file itself is cited. */
  readonly source: Block | null;
  readonly citation: Spec | Block | null;
  readonly used: ReadonlySet<number>;
}

/** What the claims cite, from the columns of address, title, publisher and date. */
export function planSource(columns: readonly UsedColumn[], locale: Locale): SourcePlan {
  const used = new Set<number>();
  const take = (part: SourceField): UsedColumn | null => {
    const found =
      columns.find(({ use, index }) => use.as === 'source' && use.part === part && !used.has(index)) ?? null;
    if (found) used.add(found.index);
    return found;
  };
  const url = take('SOURCE_URL');
  const words = take('SOURCE');
  const title = take('SOURCE_TITLE') ?? words;
  // a short word that comes again and again is who publishes, not what
  const isPublisher =
    title === words && words !== null && url !== null && words.profile.distinct <= words.profile.filled * 0.6;
  const publisher = take('PUBLISHER') ?? (isPublisher ? words : null);
  const headline = publisher === title ? null : title;
  const date = take('SOURCE_DATE');
  const [page, quote, retrieved] = [take('PAGE'), take('QUOTE'), take('RETRIEVED')];
  const main = url ?? headline ?? publisher;
  if (main === null) return { source: null, citation: null, used: new Set() };
  const isListed = url?.profile.list != null || (url?.profile.counts.get('url') ?? 0) < (url?.profile.filled ?? 0);
  const address: Spec =
    url === null
      ? null
      : { column: url.profile.name, ...(isListed && { match: String.raw`https?://[^\s,;|]+`, else: null }) };
  const textInWords =
    url === null && words !== null
      ? { url: { column: words.profile.name, match: String.raw`https?://[^\s,;|]+`, else: null } }
      : null;
  const hasAddresses = (words?.profile.counts.get('url') ?? 0) + (words?.profile.counts.get('site') ?? 0) > 0;
  const key = url === null ? [main, ...(date === null || main === headline ? [] : [date])] : [url];
  const isComplete = main.profile.filled === main.profile.rows;
  const entries: Entry[] = [
    { key: 'key', value: key.map(({ profile }) => profile.name) },
    ...(isComplete
      ? []
      : [
          {
            key: 'when',
            value: { column: main.profile.name, present: true },
            remark: 'without one, the file is cited',
          },
        ]),
    ...(url === null
      ? []
      : [{ key: 'url', value: address, remark: isListed ? 'the first address of the cell' : null }]),
    ...(textInWords !== null && hasAddresses ? [{ key: 'url', value: textInWords.url }] : []),
    { key: 'title', value: titleSpec(headline, publisher, date, main) },
    ...(headline === null ? [{ key: 'titleInferred', value: true, remark: 'no column has titles' }] : []),
    ...(publisher === null
      ? url === null
        ? []
        : [
            {
              key: 'publisher',
              value: { ...(address as object), as: 'domain', invalid: 'omit' } as Spec,
              remark: 'no column has publishers',
            },
          ]
      : [{ key: 'publisher', value: { column: publisher.profile.name } }]),
    ...(date === null ? [] : [dateEntry('date', date, locale)]),
  ];
  const details: Entry[] = [
    ...(page === null ? [] : [{ key: 'page', value: { column: page.profile.name } }]),
    ...(quote === null ? [] : [{ key: 'quote', value: { column: quote.profile.name } }]),
    ...(retrieved === null || (retrieved.profile.type !== 'date' && retrieved.profile.type !== 'year')
      ? []
      : [dateEntry('retrievedOn', retrieved, locale)]),
  ];
  const citation = details.length === 0 ? 'source' : { entries: [{ key: 'source', value: 'source' }, ...details] };
  return { source: { entries }, citation, used };
}

function titleSpec(
  headline: UsedColumn | null,
  publisher: UsedColumn | null,
  date: UsedColumn | null,
  main: UsedColumn,
): Spec {
  const others: Spec =
    publisher === null
      ? { column: main.profile.name }
      : date === null
        ? { column: publisher.profile.name }
        : { columns: [publisher.profile.name, date.profile.name], join: ', ' };
  if (headline === null)
    return publisher !== null && publisher.profile.filled < publisher.profile.rows && publisher !== main
      ? { ...(others as object), else: { column: main.profile.name } }
      : others;
  return headline.profile.filled < headline.profile.rows && headline !== main
    ? { column: headline.profile.name, else: others }
    : { column: headline.profile.name };
}

export function dateEntry(key: string, { profile }: UsedColumn, locale: Locale): Entry {
  const { spec, remark } = dateSpec(profile, locale);
  return { key, value: spec, remark };
}
