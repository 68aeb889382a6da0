import type { ReactNode } from 'react';

import type { EntityInFullQuery, NameType } from '../../client/client.ts';
import { Copy } from '../component/copy.tsx';
import { EntityLink, SourceLink } from '../component/entity-link.tsx';
import { ExternalLink } from '../component/external-link.tsx';
import { RecordExtras } from '../component/record-extras.tsx';
import { DatasetName } from '../dataset/dataset-line.tsx';
import { useDatasets } from '../query/use-datasets.ts';
import { scriptLanguage } from '../text/script-language.ts';
import { List } from './claim-card.tsx';
import { schemeName } from './identifier-scheme.ts';
import { humanize } from './vocabulary.ts';

type EntityInFull = NonNullable<EntityInFullQuery['entity']>;

/** What is on record about an entity itself: its names, identifiers, tags and own columns. */
export function EntityFacts({ entity }: { readonly entity: EntityInFull }) {
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
          <dt>Based in</dt>
          <dd>{country ? <EntityLink entity={country} /> : <span className="unknown">unknown</span>}</dd>
        </>
      )}
      {identifiers.map((identifier) => (
        <Identifier key={`${identifier.scheme} ${identifier.value}`} identifier={identifier} />
      ))}
      <RecordExtras tags={tags} extra={extra} />
      {loaded.length > 1 && datasets.length > 0 && (
        <>
          <dt>Described in</dt>
          <dd>
            <List items={datasets.map((dataset) => ({ key: dataset.id, item: <DatasetName dataset={dataset} /> }))} />
          </dd>
        </>
      )}
      <dt>Id</dt>
      <dd>
        <code>{id}</code>
      </dd>
      {mergedIds.length > 0 && (
        <>
          <dt>Merged from</dt>
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
  return (
    <>
      <dt>{NAME_TYPES[type] ?? humanize(type)}</dt>
      <dd>
        {names.map(({ name, language, note }, index) => (
          <span key={`${name} ${language}`}>
            {index > 0 && ' · '}
            <span lang={language ?? scriptLanguage(name)}>{name}</span>
            {(language || note) && (
              <span className="soft"> ({[language && languageName(language), note].filter(Boolean).join(', ')})</span>
            )}
          </span>
        ))}
      </dd>
    </>
  );
}

/** The terms of names, in the order of the page. */
const NAME_TYPES: Readonly<Record<NameType, string>> = {
  LEGAL: 'Legal name',
  TRADING: 'Trades as',
  ALIAS: 'Also called',
  SHORT: 'Short name',
  TRANSLATION: 'In other languages',
  FORMER: 'Formerly',
};

function rankOf(type: NameType): number {
  return Object.keys(NAME_TYPES).indexOf(type);
}

function languageName(language: string): string {
  try {
    return LANGUAGE_NAMES.of(language) ?? language;
  } catch {
    return language; // not a language tag
  }
}

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' });

function Identifier({
  identifier: { scheme, value, url, source },
}: {
  readonly identifier: EntityInFull['identifiers'][number];
}): ReactNode {
  const name = schemeName(scheme);
  return (
    <>
      <dt>{name}</dt>
      <dd className="identifier">
        <code>{value}</code> {url && <ExternalLink url={url} />}{' '}
        <Copy text={value} label="Copy" name={`Copy the ${name}`} />
        {source && (
          <span className="soft">
            Source: <SourceLink id={source.id}>{source.title}</SourceLink>
          </span>
        )}
      </dd>
    </>
  );
}
