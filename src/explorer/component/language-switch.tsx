import { type Language, LANGUAGES, useLanguage } from '../text/language.ts';
import { useText } from '../text/catalogue.ts';
import { SHELL } from '../text/en/shell.ts';
import { chooseLanguage } from '../text/translations.ts';

export function LanguageSwitch() {
  const language = useLanguage();
  const text = useText(SHELL);
  return (
    <label className="theme-switch">
      {text.language}{' '}
      <select
        value={language}
        onChange={({ target }) => {
          // the language stays if its texts cannot be loaded
          chooseLanguage(target.value as Language).catch(() => undefined);
        }}
      >
        {Object.entries(LANGUAGES).map(([value, { name, tag }]) => (
          <option key={value} value={value} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
