import { useSearch, useLocation } from 'wouter';

import { Cite } from '../claim/cite.tsx';
import { type Export, exportLinks, FORMAT_NAMES, graphiqlUrl, questionUrl } from '../address/download.ts';
import { Menu } from './menu.tsx';
import { SaveLink } from './save-link.tsx';
import { SaveNote } from './save-note.tsx';
import { IS_EMBEDDED } from '../share/embed-address.ts';
import { SaveView } from '../saved/save-view.tsx';
import { Share } from '../share/share.tsx';
import { useSave } from '../hook/use-save.ts';
import type { QuestionName, VariablesOf } from '../query/question-table.ts';
import { useText } from '../text/catalogue.ts';
import { PARTS } from '../text/en/parts.ts';
import type { ExportKind } from '../../export/export-kind.ts';

interface ViewBarProps<Name extends QuestionName> {
  /** The saved query whose result the view shows. */
  readonly question: Name;
  readonly variables: VariablesOf<Name>;
  /** Exports of all records, beyond the first page. */
  readonly exports?: readonly Export[];
  /** The ids of the sources that the view cites. */
  readonly sources?: readonly string[];
}

/** Opens a view in GraphiQL, downloads it and cites it. */
export function ViewBar<Name extends QuestionName>({
  question,
  variables,
  exports = [],
  sources = [],
}: ViewBarProps<Name>) {
  const text = useText(PARTS);
  useLocation();
  useSearch(); // renders again when the address to cite changes
  const values = variables as object;
  const { save, start } = useSave();
  const files = exports.map((entry) => ({ kind: entry.kind, links: exportLinks(entry) }));
  if (IS_EMBEDDED) return null;
  return (
    <div className="view-bar" role="group" aria-label={text.view}>
      <a href={graphiqlUrl(question, values)}>{text.openInGraphiql}</a>
      <Menu label={text.download}>
        <p className="menu-head">{text.thisResult}</p>
        <ul>
          {['csv', 'json'].map((format) => (
            <li key={format}>
              <SaveLink address={questionUrl(question, `.${format}`, values)} onSave={start}>
                {FORMAT_NAMES[format]}
              </SaveLink>
            </li>
          ))}
          <li>
            <a href={questionUrl(question, '.html', values)}>{text.htmlTable}</a>
          </li>
        </ul>
        {files.map(({ kind, links }) => (
          <div key={kind}>
            <p className="menu-head">{text.allRecords(text.records[kind])}</p>
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
      <SaveView />
      <Share address={location.href} table={questionUrl(question, '', values)} />
      <Cite address={location.href} sources={sources} />
      <SaveNote save={save} onSave={start} page={questionUrl(question, '.html', values)} whole={wholeOf(files)} />
    </div>
  );
}

function wholeOf(exports: readonly { kind: ExportKind; links: ReturnType<typeof exportLinks> }[]) {
  const [first] = exports;
  const csv = first?.links.find(({ format }) => format === 'csv');
  return first && csv ? { kind: first.kind, address: csv.address } : null;
}
