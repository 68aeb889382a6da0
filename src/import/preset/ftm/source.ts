import { addressIssue } from '../../../model/text-rule.ts';
import type { DraftCitation, DraftSource } from '../../draft.ts';
import { addressTitle } from '../address-title.ts';
import { ftmDate } from './fact.ts';
import type { FtmItem } from './item.ts';

interface FtmSources {
  readonly sources: readonly DraftSource[];
  /** Empty if the item names no source: then the file is cited. */
  readonly citations: readonly DraftCitation[];
  /** The properties that the sources do not express. */
  readonly rest: Map<string, readonly string[]>;
}

/** The sources of an item: its addresses, or else its publisher, or else the data sets that it comes from. */
export function ftmSources({ properties, metadata }: FtmItem): FtmSources {
  const rest = new Map(properties);
  const [publisher, ...otherPublishers] = properties.get('publisher') ?? [];
  const [retrieved] = properties.get('retrievedAt') ?? [];
  const retrievedOn = retrieved === undefined ? null : ftmDate(retrieved);
  const isOne = publisher !== undefined && otherPublishers.length === 0;
  const addresses = ['sourceUrl', 'publisherUrl', 'alephUrl'].map((name) => ({
    name,
    urls: (properties.get(name) ?? []).filter((url) => addressIssue(url) === null),
  }));
  // the page of the publisher is about the source, unless there is nothing more precise
  const chosen = addresses.filter(
    ({ name }, _, all) => name !== 'publisherUrl' || all.every((one) => one.name === name || one.urls.length === 0),
  );
  const sources = chosen.flatMap(({ urls }) =>
    urls.map((url): DraftSource => {
      const title = addressTitle(url);
      return {
        key: `url:${url}`,
        title,
        slug: title,
        fields: { url, titleInferred: true, ...(isOne && { publisher }) },
      };
    }),
  );
  if (sources.length > 0) {
    for (const { name, urls } of chosen) if (urls.length === properties.get(name)?.length) rest.delete(name);
    if (isOne) rest.delete('publisher');
  } else if (isOne) {
    sources.push({ key: `publisher:${publisher}`, title: publisher, fields: { titleInferred: true, publisher } });
    rest.delete('publisher');
  } else {
    sources.push(...datasetSources(metadata['datasets']));
  }
  if (sources.length > 0 && retrievedOn !== null && properties.get('retrievedAt')?.length === 1)
    rest.delete('retrievedAt');
  const citations = sources.map(({ key }) => ({ source: key, ...(retrievedOn !== null && { retrievedOn }) }));
  return { sources, citations, rest };
}

/** `datasets` of a line of OpenSanctions: ids such as `us_ofac_sdn`. */
function datasetSources(datasets: unknown): DraftSource[] {
  const ids = Array.isArray(datasets) ? datasets.filter((id) => typeof id === 'string' && id.trim() !== '') : [];
  return [...new Set(ids as string[])].map((id) => ({
    key: `dataset:${id}`,
    title: id.trim(),
    fields: { kind: 'DATASET', titleInferred: true },
  }));
}
