import type { ReactNode } from 'react';

import type { EntityInFullQuery, NameType } from '../../client/client.ts';
import { Copy } from '../component/copy.tsx';
import { CountryLink } from '../place/country-link.tsx';
import { SourceLink } from '../component/entity-link.tsx';
import { ExternalLink } from '../component/external-link.tsx';
import { RecordExtras } from '../component/record-extras.tsx';
import { DatasetName } from '../dataset/dataset-line.tsx';
import { useDatasets } from '../query/use-datasets.ts';
import { scriptLanguage } from '../text/script-language.ts';
import { List } from './claim-card.tsx';
import { schemeName } from './identifier-scheme.ts';
import { humanize } from './vocabulary.ts';
import { useText } from '../text/catalogue.ts';
import { FACTS } from '../text/en/view/facts.ts';
import { RECORD } from '../text/en/record.ts';
import { TERMS } from '../text/en/terms.ts';
import { language, LANGUAGES } from '../text/language.ts';

type EntityInFull = NonNullable<EntityInFullQuery['entity']>;

/** What is on record about an entity itself: its names, identifiers, tags and own columns. */
export function EntityFacts({ entity }: { readonly entity: EntityInFull }) {
  const text = useText(FACTS);
  const record = useText(RECORD);
  const { id, kind, names, country, identifiers, tags, extra, datasets, mergedIds } = entity;
  const { datasets: loaded } = useDatasets();
  const types = [...new Set(names.map(({ type }) => type ?? 'ALIAS'))].toSorted((a, b) => rankOf(a) - rankOf(b));
  return (
    <dl className="facts">
      {types.map((type) => (
        <Names key={type} type={type} names={names.filter((name) => (name.type ?? 'ALIAS') === type)} />
      ))}
      {kind !== 'PERSON' && kind !== 'COUNTRY' && (
        <>
          <dt>{text.basedIn}</dt>
          <dd>{country ? <CountryLink country={country} /> : <span className="unknown">{record.unknown}</span>}</dd>
        </>
      )}
      {identifiers.map((identifier) => (
        <Identifier key={`${identifier.scheme} ${identifier.value}`} identifier={identifier} />
      ))}
      <RecordExtras tags={tags} extra={extra} />
      {loaded.length > 1 && datasets.length > 0 && (
        <>
          <dt>{text.describedIn}</dt>
          <dd>
            <List items={datasets.map((dataset) => ({ key: dataset.id, item: <DatasetName dataset={dataset} /> }))} />
          </dd>
        </>
      )}
      <dt>{text.id}</dt>
      <dd>
        <code>{id}</code>
      </dd>
      {mergedIds.length > 0 && (
        <>
          <dt>{text.mergedFrom}</dt>
          <dd>
            <List items={mergedIds.map((merged) => ({ key: merged, item: <code>{merged}</code> }))} />
          </dd>
        </>
      )}
    </dl>
  );
}

interface NamesProps {
  readonly type: NameType;
  readonly names: EntityInFull['names'];
}

function Names({ type, names }: NamesProps) {
  const terms = useText(TERMS);
  return (
    <>
      <dt>{terms.nameTypes[type] ?? humanize(type)}</dt>
      <dd>
        {names.map(({ name, language: tag, note }, index) => (
          <span key={`${name} ${tag}`}>
            {index > 0 && ' · '}
            <span lang={tag ?? scriptLanguage(name)}>{name}</span>
            {(tag || note) && (
              <span className="soft"> ({[tag && languageName(tag), note].filter(Boolean).join(', ')})</span>
            )}
          </span>
        ))}
      </dd>
    </>
  );
}

/** In the order of the page. */
const NAME_TYPES: readonly NameType[] = ['LEGAL', 'TRADING', 'ALIAS', 'SHORT', 'TRANSLATION', 'FORMER'];

function rankOf(type: NameType): number {
  return NAME_TYPES.indexOf(type);
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(LANGUAGES[language()].locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // not a language tag
  }
}

function Identifier({
  identifier: { scheme, value, url, source },
}: {
  readonly identifier: EntityInFull['identifiers'][number];
}): ReactNode {
  const text = useText(FACTS);
  const name = schemeName(scheme);
  return (
    <>
      <dt>{name}</dt>
      <dd className="identifier">
        <code>{value}</code> {url && <ExternalLink url={url} />}{' '}
        <Copy text={value} label={text.copy} name={text.copyName(name)} />
        {source && (
          <span className="soft">
            {text.source} <SourceLink id={source.id}>{source.title}</SourceLink>
          </span>
        )}
      </dd>
    </>
  );
}
