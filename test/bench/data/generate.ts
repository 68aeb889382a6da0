import type { Dataset } from '../../../src/dataset/dataset.ts';
import { readDataset } from '../../../src/dataset/read.ts';
import type { EntityRecord, SourceRecord } from '../../../src/model/record.ts';
import { ENTITY_KINDS, type EntityKind, valuesOf } from '../../../src/model/vocabulary.ts';
import { datasetOf } from '../../dataset/dataset-of.ts';
import { projectFile } from '../../../src/support/project-file.ts';
import { partialDate, someDay } from './day.ts';
import { generateClaims } from './generate-claim.ts';
import { entityName, slug, sourceTitle } from './name.ts';
import { at, createRandom, type Random } from './random.ts';

export interface DatasetSize {
  /** The set also gets about a quarter as many entities, and an eighth as many sources. */
  readonly claims: number;
  readonly seed?: number;
}

/**
 * Generates a data set that resembles the shipped one. Each record copies the form of a random shipped record (kind,
 * status, roles, date precisions, list lengths) with other names, identifiers, participants, days and figures. The entity
 * `hub` takes part in a tenth of the claims. The same size and seed give the same records.
 */
export async function generateDataset({ claims: count, seed = 1 }: DatasetSize): Promise<Dataset> {
  const shipped = await readDataset(projectFile('seed/data'));
  const random = createRandom(seed);
  const entities = generateEntities(Math.round(count / 4), shipped.entities, random);
  const sources = generateSources(Math.ceil(count / 8), shipped.sources, random);
  const claims = generateClaims(count, { shipped, entities, hub: HUB, sources, random });
  const records = {
    sources: sortById(sources),
    entities: sortById([HUB, ...entities]),
    claims: sortById(claims),
  };
  return datasetOf(records, { id: `generated-${count}-${seed}`, title: `Generated, ${count} claims` });
}

const HUB: EntityRecord = {
  id: 'hub',
  kind: 'WALLET',
  name: 'Hub',
  names: [],
  country: 'CN',
  description: 'The wallet that a tenth of all claims are about.',
  identifiers: [],
  tags: [],
  extra: {},
};

/** A claim has up to seven participants of one kind, which must be different entities. */
const MIN_OF_A_KIND = 8;

/** Keeps all countries; every other kind has the share that it has in the shipped data. */
function generateEntities(count: number, shipped: readonly EntityRecord[], random: Random): EntityRecord[] {
  const countries = shipped.filter(({ kind }) => kind === 'COUNTRY');
  const share = (count - countries.length) / (shipped.length - countries.length);
  const others = valuesOf(ENTITY_KINDS).flatMap((kind) => {
    const forms = shipped.filter((entity) => entity.kind === kind && kind !== 'COUNTRY');
    const length = forms.length && Math.max(MIN_OF_A_KIND, Math.round(forms.length * share));
    return Array.from({ length }, () => random.pick(forms));
  });
  return [...countries, ...others.map((form, index) => generateEntity(form, index + 1, random))];
}

function generateEntity(form: EntityRecord, number: number, random: Random): EntityRecord {
  const name = entityName(form.kind, random);
  return {
    ...form,
    id: `${slug(name) || form.kind.toLowerCase()}-e${number}`,
    name,
    names: form.names.map((other) => ({ ...other, name: entityName(form.kind, random) })),
    identifiers: form.identifiers.map((_, index) => ({
      scheme: 'OTHER',
      value: `https://ids.example/${number}-${index + 1}`,
      source: null,
    })),
    description: DESCRIPTIONS[form.kind],
  };
}

const DESCRIPTIONS: Readonly<Record<EntityKind, string>> = {
  COMPANY: 'Payment company, made up.',
  BANK: 'Bank, made up.',
  WALLET: 'Payment wallet, made up.',
  PERSON: 'Executive, made up.',
  COUNTRY: 'Country, made up.',
  MERCHANT: 'Merchant, made up.',
  INVESTOR: 'Investment firm, made up.',
  REGULATOR: 'Public authority, made up.',
  PUBLICATION: 'Newspaper, made up.',
  PAYMENT_METHOD: 'Payment method, made up.',
  EXCHANGE: 'Exchange, made up.',
  PRODUCT: 'Product, made up.',
};

function generateSources(count: number, shipped: readonly SourceRecord[], random: Random): SourceRecord[] {
  const publishers = Array.from({ length: Math.ceil(count / 10) }, () => entityName('PUBLICATION', random));
  return Array.from({ length: count }, (_, index) => {
    const form = random.pick(shipped);
    const publisher = at(publishers, random.rankBelow(publishers.length));
    const title = sourceTitle(random);
    const number = index + 1;
    return {
      ...form,
      id: `${slug(publisher) || 'source'}-s${number}`,
      title,
      publisher,
      date: partialDate(someDay(random), form.date),
      url: `https://news.example/${slug(title)}-${number}`,
      note: form.note === null ? null : 'The date was found in a copy of the page.',
    };
  });
}

function sortById<Item extends { readonly id: string }>(records: readonly Item[]): Item[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
