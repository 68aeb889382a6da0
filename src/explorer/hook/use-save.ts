import { useState } from 'react';

import { textsOf } from '../text/catalogue.ts';
import { PARTS } from '../text/en/parts.ts';
import { SaveError, saveFile } from '../address/save-file.ts';

export type SaveState =
  | { readonly state: 'idle' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved' }
  | { readonly state: 'failed'; readonly error: SaveError };

/** Saves one file at a time. */
export function useSave(): { readonly save: SaveState; readonly start: (address: string) => void } {
  const [save, setSave] = useState<SaveState>({ state: 'idle' });
  const start = (address: string) => {
    if (save.state === 'saving') return;
    setSave({ state: 'saving' });
    saveFile(address).then(
      () => setSave({ state: 'saved' }),
      (error: unknown) =>
        setSave({
          state: 'failed',
          error: error instanceof SaveError ? error : new SaveError(textsOf(PARTS).saveErrors.other, null),
        }),
    );
  };
  return { save, start };
}
