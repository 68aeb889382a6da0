import { SaveLink } from './save-link.tsx';
import type { SaveState } from '../hook/use-save.ts';

interface SaveNoteProps {
  readonly save: SaveState;
  /** The address of the result as a page. */
  readonly page: string;
  /** All records of the view as a file; null if the view has no export. */
  readonly whole: { readonly kind: string; readonly address: string } | null;
  readonly onSave: (address: string) => void;
}

/** The state of the last download. If a table cannot hold all rows, it links to all of them. */
export function SaveNote({ save, page, whole, onSave }: SaveNoteProps) {
  if (save.state === 'idle') return null;
  if (save.state !== 'failed') {
    return (
      <p className="save-note" role="status">
        {save.state === 'saving' ? 'Preparing the file …' : 'Saved.'}
      </p>
    );
  }
  const { error } = save;
  if (error.code !== 'INCOMPLETE_TABLE') {
    return (
      <p className="save-note failure" role="alert">
        The file was not saved: {error.message}
      </p>
    );
  }
  return (
    <div className="save-note failure" role="alert">
      <p>The file was not saved: the list has more rows than a table can hold.</p>
      <p>
        {whole === null ? (
          <a href={page}>See the first rows</a>
        ) : (
          <SaveLink address={whole.address} onSave={onSave}>{`Save all ${whole.kind}`}</SaveLink>
        )}
      </p>
    </div>
  );
}
