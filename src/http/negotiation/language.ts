import Negotiator from 'negotiator';

/** The languages of the texts of pages. */
export const LANGUAGES = ['en', 'de', 'zh'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language that an Accept-Language header prefers; English if it names none of them. */
export function preferredLanguage(header: string | null | undefined): Language {
  if (!header) return 'en';
  // regional variants, such as de-AT, count as their language
  const accepted = new Negotiator({ headers: { 'accept-language': header } })
    .languages()
    .map((tag) => (tag === '*' ? 'en' : tag.split('-', 1)[0]?.toLowerCase()));
  return accepted.flatMap((tag) => LANGUAGES.find((language) => language === tag) ?? [])[0] ?? 'en';
}
