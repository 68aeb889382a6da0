import { useQuery } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';

import { TABLE_FORMATS } from '../../export/export-format.ts';
import { exportLinks, exportUrl, FORMAT_NAMES } from '../address/download.ts';
import { SaveLink } from '../component/save-link.tsx';
import { SaveNote } from '../component/save-note.tsx';
import { useSave } from '../hook/use-save.ts';
import { useText } from '../text/catalogue.ts';
import { BROWSE } from '../text/en/browse.ts';
import { columnsQuery, USUAL_COLUMNS } from './export-columns.ts';
import type { Browsed } from './facet.ts';

interface DownloadListProps {
  readonly browsed: Browsed;
  readonly where: object;
  /** The moment that the list shows, also for selected rows. */
  readonly scope: object;
  readonly orderBy: object;
  readonly total: number;
  readonly selected: readonly string[];
}

/** A dialog with the rows, the columns and the formats of a file. */
export function DownloadList(props: DownloadListProps) {
  const text = useText(BROWSE);
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const headingId = useId();
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setIsOpen(true);
          dialog.current?.showModal();
        }}
      >
        {text.download}
      </button>
      <dialog ref={dialog} className="cite download-list" aria-labelledby={headingId} onClose={() => setIsOpen(false)}>
        <h2 id={headingId}>{text.downloadList}</h2>
        {isOpen && <Choices {...props} />}
        <form method="dialog">
          <button type="submit">{text.close}</button>
        </form>
      </dialog>
    </>
  );
}

/** Ids of rows in one address. */
export const MAX_SELECTED = 200;

function Choices({ browsed, where, scope, orderBy, total, selected }: DownloadListProps) {
  const text = useText(BROWSE);
  const { data: columns = [], isError } = useQuery(columnsQuery(browsed));
  const [chosen, setChosen] = useState<readonly string[]>(USUAL_COLUMNS[browsed]);
  const [onlySelected, setOnlySelected] = useState(selected.length > 0);
  const { save, start } = useSave();
  const ids = onlySelected && selected.length > 0 ? selected : null;
  const variables = { where: ids === null ? where : { ids, ...scope }, orderBy };
  const wanted = columns.filter((name) => chosen.includes(name));
  const hasAll = isError || wanted.length === columns.length;
  return (
    <>
      <fieldset className="choices">
        <legend>{text.rows}</legend>
        {[false, true].map((isSelected) => (
          <label key={String(isSelected)} className="choice">
            <input
              type="radio"
              name="rows"
              checked={(ids !== null) === isSelected}
              disabled={isSelected && selected.length === 0}
              onChange={() => setOnlySelected(isSelected)}
            />
            <span>{isSelected ? text.selectedRows(selected.length) : text.allRows(text.found[browsed](total))}</span>
          </label>
        ))}
      </fieldset>
      {isError && <p className="soft">{text.columnsFailed}</p>}
      {columns.length > 0 && (
        <fieldset className="choices columns">
          <legend>{text.columnsHead}</legend>
          <p>
            <button type="button" className="link-button" onClick={() => setChosen(columns)}>
              {text.allColumns}
            </button>{' '}
            <button type="button" className="link-button" onClick={() => setChosen([])}>
              {text.noColumns}
            </button>
          </p>
          <ul>
            {columns.map((name) => (
              <li key={name}>
                <label className="choice">
                  <input
                    type="checkbox"
                    checked={chosen.includes(name)}
                    onChange={({ target }) =>
                      setChosen(target.checked ? [...chosen, name] : chosen.filter((other) => other !== name))
                    }
                  />
                  <span>{name}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      {columns.length > 0 && wanted.length === 0 ? (
        <p role="alert">{text.noColumnChosen}</p>
      ) : (
        <p className="download-formats">
          {TABLE_FORMATS.map((format) => (
            <SaveLink
              key={format}
              address={exportUrl(browsed, format, hasAll ? variables : { ...variables, columns: wanted.join() })}
              onSave={start}
            >
              {FORMAT_NAMES[format]}
            </SaveLink>
          ))}
        </p>
      )}
      <p className="soft">
        {text.otherFormats}:{' '}
        {exportLinks({ kind: browsed, variables })
          .filter(({ format }) => !TABLE_FORMATS.includes(format))
          .map(({ format, address }) => (
            <span key={format}>
              <SaveLink address={address} onSave={start}>
                {FORMAT_NAMES[format]}
              </SaveLink>{' '}
            </span>
          ))}
      </p>
      <SaveNote save={save} onSave={start} page={exportUrl(browsed, 'csv', variables)} whole={null} />
    </>
  );
}
