import { storage } from '../hook/storage.ts';
import { type Language, LANGUAGES, setLanguage, type Translation } from './language.ts';

const KEY = 'fingraph-language';

/** Files of their own: English readers do not load them. */
const TRANSLATIONS: Readonly<Record<Language, () => Promise<Translation>>> = {
  en: async () => ({}),
  de: async () => (await import('./de/german.ts')).german,
  zh: async () => (await import('./zh/chinese.ts')).chinese,
};

/** Shows the page in the chosen language, else in the first of the browser's languages that there is, else in English. */
export async function startLanguage(): Promise<void> {
  const wanted = [storage()?.getItem(KEY) ?? '', ...navigator.languages].map((tag) => tag.slice(0, 2).toLowerCase());
  const first = wanted.find(isLanguage) ?? 'en';
  if (first === 'en') return;
  // a page in English is better than none
  await showLanguage(first).catch(() => undefined);
}

/** @throws if its texts cannot be loaded; the language then stays */
export async function chooseLanguage(chosen: Language): Promise<void> {
  await showLanguage(chosen);
  storage()?.setItem(KEY, chosen);
}

let latest: Language = 'en';

async function showLanguage(wanted: Language): Promise<void> {
  latest = wanted;
  const translation = await TRANSLATIONS[wanted]();
  if (latest !== wanted) return; // another one was chosen while this one was loaded
  setLanguage(wanted, translation);
  document.documentElement.lang = LANGUAGES[wanted].tag;
}

function isLanguage(text: string): text is Language {
  return Object.hasOwn(LANGUAGES, text);
}
