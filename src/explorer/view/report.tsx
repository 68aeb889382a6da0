import { useState } from 'react';
import { Link } from 'wouter';

import { ROUTES } from '../../support/explorer-routes.ts';
import { Page } from '../component/page.tsx';
import { ReportClaims } from '../report/report-claims.tsx';
import { ReportFigure } from '../report/report-figure.tsx';
import type { ReportText } from '../saved/saved-data.ts';
import { changeSaved, useSaved } from '../saved/saved-store.ts';
import { useText } from '../text/catalogue.ts';
import { dateInWords } from '../text/date-in-words.ts';
import { REPORT } from '../text/en/report.ts';
import { SAVED } from '../text/en/saved.ts';
import '../report/report.css';

/** The saved work on one page to print: views with their charts, claims, and numbered sources. */
export function ReportView() {
  const text = useText(REPORT);
  const { basket, views, report } = useSaved();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const isEmpty = basket.length + views.length === 0;
  return (
    <Page title={report.title || text.title} kicker={text.kicker}>
      <div className="report-controls">
        <p className="lead">{text.lead}</p>
        <ReportFields report={report} />
        <p className="line">
          <button type="button" className="primary" disabled={isEmpty} onClick={() => print()}>
            {text.print}
          </button>{' '}
          <Link href={ROUTES.saved}>{text.edit}</Link>
        </p>
      </div>
      {isEmpty && <p>{text.empty}</p>}
      {!isEmpty && (
        <div className="report">
          {report.text !== '' && <p className="report-text">{report.text}</p>}
          <p className="soft">{text.made(dateInWords(today))}</p>
          {views.map(({ id, name, path, note }) => (
            <section key={id} className="report-part" aria-labelledby={`part-${id}`}>
              <h2 id={`part-${id}`}>{name}</h2>
              {note !== '' && <p className="report-note">{note}</p>}
              <ReportFigure path={path} />
              <p className="report-open">
                <Link href={path}>{text.open}</Link>
              </p>
            </section>
          ))}
          {basket.length > 0 && <ReportClaims basket={basket} />}
        </div>
      )}
    </Page>
  );
}

/** Title and introduction, which are kept with the saved work. */
function ReportFields({ report }: { readonly report: ReportText }) {
  const text = useText(REPORT);
  const saved = useText(SAVED);
  const [failed, setFailed] = useState(false);
  const change = (part: Partial<ReportText>) =>
    setFailed(!changeSaved((before) => ({ ...before, report: { ...before.report, ...part } })));
  return (
    <form className="report-fields" onSubmit={(event) => event.preventDefault()}>
      <label>
        {text.titleLabel}
        <input
          type="text"
          key={report.title}
          defaultValue={report.title}
          placeholder={text.titleHint}
          onBlur={({ target }) => {
            if (target.value.trim() !== report.title) change({ title: target.value.trim() });
          }}
        />
      </label>
      <label>
        {text.textLabel}
        <textarea
          key={report.text}
          defaultValue={report.text}
          placeholder={text.textHint}
          rows={3}
          onBlur={({ target }) => {
            if (target.value !== report.text) change({ text: target.value });
          }}
        />
      </label>
      {failed && (
        <p className="failure" role="alert">
          {saved.notStored}
        </p>
      )}
    </form>
  );
}
