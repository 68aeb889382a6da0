import { useRef, useState } from 'react';

import { useText } from '../text/catalogue.ts';
import { SAVED } from '../text/en/saved.ts';
import { parseSaved, savedText } from './saved-data.ts';
import { mergeSaved } from './saved-merge.ts';
import { changeSaved, readSaved } from './saved-store.ts';
import { saveText } from '../chart/save-text.ts';

/** Writes everything into a file, and adds what a file has. */
export function SavedFile() {
  const text = useText(SAVED);
  const input = useRef<HTMLInputElement>(null);
  const [message, setMessage] = useState<string | null>(null);
  const read = async (file: File) => {
    const imported = parseSaved(await file.text());
    if (!imported) return setMessage(text.notImported);
    const before = readSaved();
    changeSaved((saved) => mergeSaved(saved, imported));
    const after = readSaved();
    setMessage(text.imported(after.basket.length - before.basket.length, after.views.length - before.views.length));
  };
  return (
    <div className="saved-actions">
      <button
        type="button"
        onClick={() => saveText(`${savedText(readSaved(), 2)}\n`, 'fingraph-saved.json', 'application/json')}
      >
        {text.exportFile}
      </button>
      <button type="button" onClick={() => input.current?.click()}>
        {text.importFile}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={text.file}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) void read(file);
        }}
      />
      {message !== null && <span role="status">{message}</span>}
    </div>
  );
}
