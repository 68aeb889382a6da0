import { type ReactNode, useId } from 'react';

import { CountLink } from '../browse/count-link.tsx';
import { number } from '../text/intl.ts';

/** A number, and the list that has this many records. */
interface Count {
  readonly count: number;
  readonly href: string;
}

interface CountTableProps {
  readonly heading: string;
  readonly note?: string;
  /** The first column is that of the labels. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly label: ReactNode; readonly counts: readonly Count[] }[];
}

/** Values with their counts; nothing without rows. */
export function CountTable({ heading, note, columns, rows }: CountTableProps) {
  const id = useId();
  if (rows.length === 0) return null;
  const [first, ...others] = columns;
  return (
    <section>
      <h2 id={id}>{heading}</h2>
      {note !== undefined && <p className="soft">{note}</p>}
      <div className="table-scroll" role="region" tabIndex={0} aria-labelledby={id}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {others.map((column) => (
                <th key={column} scope="col" className="number">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, label, counts }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                {counts.map(({ count, href }, index) => (
                  <td key={others[index]} className="number">
                    <CountLink count={count} href={href} label={`${others[index]}: ${number(count)}`} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
