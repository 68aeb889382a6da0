/** A work in a list of references: a data set, a source, or a view of the explorer. */
export interface CitedWork {
  /** Differs from that of every other work in the list. */
  readonly id: string;
  readonly kind: WorkKind;
  readonly title: string;
  /** Whether the title describes the work, which has none of its own or whose title is unknown. */
  readonly isTitleDescribed: boolean;
  /** An organisation; null if unknown. */
  readonly author: string | null;
  /** As precise as known: `2018`, `2018-06` or `2018-06-08`; null if unknown. */
  readonly date: string | null;
  /** The day on which it was read, such as `2026-11-29`; null if it does not matter. */
  readonly accessed: string | null;
  readonly url: string | null;
  readonly version: string | null;
  readonly license: string | null;
  /** A language tag, such as `de`; null if unknown. */
  readonly language: string | null;
  readonly note: string | null;
}

export type WorkKind =
  | 'BOOK'
  | 'DATASET'
  | 'FILE'
  | 'FILING'
  | 'INTERVIEW'
  | 'NEWS'
  | 'OTHER'
  | 'PRESS_RELEASE'
  | 'REGISTRY'
  | 'REPORT'
  | 'SOCIAL_MEDIA'
  | 'WEBSITE';

/** One line, without characters that control the text around it. */
export function singleLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** The title; in brackets, as the styles ask, if it only describes the work. */
export function shownTitle({ title, isTitleDescribed }: CitedWork): string {
  return isTitleDescribed ? `[${singleLine(title)}]` : singleLine(title);
}
