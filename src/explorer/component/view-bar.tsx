import { useSearch, useLocation } from 'wouter';

import { Cite } from '../claim/cite.tsx';
import { type Export, exportLinks, FORMAT_NAMES, graphiqlUrl, questionUrl } from '../address/download.ts';
import { Menu } from './menu.tsx';
import { SaveLink } from './save-link.tsx';
import { SaveNote } from './save-note.tsx';
import { useSave } from '../hook/use-save.ts';
import type { QuestionName, VariablesOf } from '../query/question-table.ts';

interface ViewBarProps<Name extends QuestionName> {
  /** The saved query whose result the view shows. */
  readonly question: Name;
  readonly variables: VariablesOf<Name>;
  /** Exports of all records, beyond the first page. */
  readonly exports?: readonly Export[];
}

/** Opens a view in GraphiQL, downloads it and cites it. */
export function ViewBar<Name extends QuestionName>({ question, variables, exports = [] }: ViewBarProps<Name>) {
  useLocation();
  useSearch(); // renders again when the address to cite changes
  const values = variables as object;
  const { save, start } = useSave();
  const files = exports.map((entry) => ({ kind: entry.kind, links: exportLinks(entry) }));
  return (
    <div className="view-bar" role="group" aria-label="This view">
      <a href={graphiqlUrl(question, values)}>Open in GraphiQL</a>
      <Menu label="Download">
        <p className="menu-head">This result</p>
        <ul>
          {['csv', 'json'].map((format) => (
            <li key={format}>
              <SaveLink address={questionUrl(question, `.${format}`, values)} onSave={start}>
                {FORMAT_NAMES[format]}
              </SaveLink>
            </li>
          ))}
          <li>
            <a href={questionUrl(question, '.html', values)}>{FORMAT_NAMES['html']}</a>
          </li>
        </ul>
        {files.map(({ kind, links }) => (
          <div key={kind}>
            <p className="menu-head">All {kind}, with a manifest</p>
            <ul>
              {links.map(({ format, address }) => (
                <li key={format}>
                  <SaveLink address={address} onSave={start}>
                    {FORMAT_NAMES[format]}
                  </SaveLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </Menu>
      <Cite address={location.href} />
      <SaveNote save={save} onSave={start} page={questionUrl(question, '.html', values)} whole={wholeOf(files)} />
    </div>
  );
}

function wholeOf(exports: readonly { kind: string; links: ReturnType<typeof exportLinks> }[]) {
  const [first] = exports;
  const csv = first?.links.find(({ format }) => format === 'csv');
  return first && csv ? { kind: first.kind, address: csv.address } : null;
}
