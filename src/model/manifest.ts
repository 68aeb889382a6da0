/** What a data set says of itself, from `dataset.json`. All keys are present, in this order. */
export interface DatasetManifest {
  /** A slug. Without a `dataset.json`: made from the name of the folder. */
  id: string;
  title: string;
  description: string | null;
  publisher: string | null;
  /** SPDX identifier or URL. */
  license: string | null;
  homepage: string | null;
  /** The release, in the words of the publisher. The version of a `Dataset` is a hash of its content instead. */
  version: string | null;
  /** Language of the texts: BCP 47 tag. */
  language: string | null;
  /** Confidence of claims that give none. */
  defaultConfidence: number | null;
  /** Id of the source of claims that cite none. */
  defaultSource: string | null;
  /** Variables with which questions of the library have a good answer in this data set, by the name of the question. */
  examples: Record<string, Record<string, unknown>>;
}

/** A measure that a data set declares. */
export interface MeasureDefinition {
  /** Such as `CARDS_ISSUED`. */
  id: string;
  label: string;
  description: string | null;
  /** The unit of figures that give none. */
  unit: string | null;
}

/** What a data set adds to the vocabularies, from `vocabulary.json`. */
export interface DatasetVocabulary {
  measures: MeasureDefinition[];
  /** Wording for roles and stages, by value. */
  roles: Record<string, string>;
  stages: Record<string, string>;
}
