import { useSearch, useLocation } from 'wouter';

import { Cite } from './cite.tsx';
import { type Export, exportsOf, FORMAT_NAMES, graphiqlAddress, questionAddress } from './download.ts';
import { Menu } from './menu.tsx';
import type { QuestionName, VariablesOf } from './question-table.ts';

interface ViewBarProps<Name extends QuestionName> {
  /** The question whose answer the view shows. */
  readonly question: Name;
  readonly variables: VariablesOf<Name>;
  /** What can be had whole, beyond the first page of the answer. */
  readonly exports?: readonly Export[];
}

/** What to do with a view: see it as a query, take it along, cite it. */
export function ViewBar<Name extends QuestionName>({ question, variables, exports = [] }: ViewBarProps<Name>) {
  useLocation();
  useSearch(); // the address to cite is of now
  const given = variables as object;
  return (
    <div className="view-bar" role="group" aria-label="This view">
      <a href={graphiqlAddress(question, given)}>Open in GraphiQL</a>
      <Menu label="Download">
        <p className="menu-head">This answer</p>
        <ul>
          {['csv', 'json', 'html'].map((format) => (
            <li key={format}>
              <a href={questionAddress(question, `.${format}`, given)}>{FORMAT_NAMES[format]}</a>
            </li>
          ))}
        </ul>
        {exports.map((wanted) => (
          <div key={wanted.what}>
            <p className="menu-head">All {wanted.what}, with a manifest</p>
            <ul>
              {exportsOf(wanted).map(({ format, address }) => (
                <li key={format}>
                  <a href={address}>{FORMAT_NAMES[format]}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </Menu>
      <Cite address={location.href} />
    </div>
  );
}
