import { useSyncExternalStore } from 'react';

export type Language = 'en' | 'de' | 'zh';

interface LanguageFacts {
  readonly name: string;
  readonly tag: string;
  readonly locale: string;
}

/** `tag` is the value of `lang`, `locale` that of numbers, dates and lists. */
export const LANGUAGES: Readonly<Record<Language, LanguageFacts>> = {
  en: { name: 'English', tag: 'en', locale: 'en-GB' },
  de: { name: 'Deutsch', tag: 'de', locale: 'de' },
  zh: { name: '中文', tag: 'zh-Hans', locale: 'zh-CN' },
};

/** The texts of a language, by area. */
export type Translation = Readonly<Record<string, object>>;

let current: { readonly language: Language; readonly translation: Translation } = { language: 'en', translation: {} };
const listeners = new Set<() => void>();

/** The language of the page. */
export function language(): Language {
  return current.language;
}

export function translation(): Translation {
  return current.translation;
}

/** The language of the page, in a component that is rendered again when it changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, language);
}

export function setLanguage(chosen: Language, texts: Translation): void {
  current = { language: chosen, translation: texts };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
