import { SaveLink } from './save-link.tsx';
import type { SaveState } from '../hook/use-save.ts';
import { useText } from '../text/catalogue.ts';
import { PARTS } from '../text/en/parts.ts';
import type { ExportKind } from '../../export/export-kind.ts';

interface SaveNoteProps {
  readonly save: SaveState;
  /** The address of the result as a page. */
  readonly page: string;
  /** All records of the view as a file; null if the view has no export. */
  readonly whole: { readonly kind: ExportKind; readonly address: string } | null;
  readonly onSave: (address: string) => void;
}

/** The state of the last download. If a table cannot hold all rows, it links to all of them. */
export function SaveNote({ save, page, whole, onSave }: SaveNoteProps) {
  const text = useText(PARTS);
  if (save.state === 'idle') return null;
  if (save.state !== 'failed') {
    return (
      <p className="save-note" role="status">
        {save.state === 'saving' ? text.save.preparing : text.save.saved}
      </p>
    );
  }
  const { error } = save;
  if (error.code !== 'INCOMPLETE_TABLE') {
    return (
      <p className="save-note failure" role="alert">
        {text.save.failed(error.message)}
      </p>
    );
  }
  return (
    <div className="save-note failure" role="alert">
      <p>{text.save.tooLong}</p>
      <p>
        {whole === null ? (
          <a href={page}>{text.save.firstRows}</a>
        ) : (
          <SaveLink address={whole.address} onSave={onSave}>
            {text.save.all(text.records[whole.kind])}
          </SaveLink>
        )}
      </p>
    </div>
  );
}
