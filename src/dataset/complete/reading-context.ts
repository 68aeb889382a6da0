import { builtInCountry } from '../../model/country.ts';
import type { DatasetManifest, DatasetVocabulary, MeasureDefinition } from '../../model/manifest.ts';

/** What the lines of a data set take from its other files. */
export interface ReadingContext {
  readonly manifest: Pick<DatasetManifest, 'id' | 'defaultConfidence' | 'defaultSource'>;
  /** The measures that the data set declares, by id. */
  readonly measures: ReadonlyMap<string, MeasureDefinition>;
  /** The name of an entity; null if it is not in the data set. */
  nameOf(entity: string): string | null;
}

/** Of a data set without `dataset.json` and `vocabulary.json`. */
export const NO_CONTEXT: ReadingContext = {
  manifest: { id: 'data-set', defaultConfidence: null, defaultSource: null },
  measures: new Map(),
  nameOf: () => null,
};

/** `nameIn`: the name of an entity that the data set describes. */
export function readingContext(
  manifest: ReadingContext['manifest'],
  vocabulary: DatasetVocabulary,
  nameIn: (entity: string) => string | null,
): ReadingContext {
  return {
    manifest,
    measures: new Map(vocabulary.measures.map((measure) => [measure.id, measure])),
    nameOf: (entity) => nameIn(entity) ?? builtInCountry(entity)?.name ?? null,
  };
}
