import { Link } from 'wouter';

import { HistoryOfClaimDocument, type HistoryOfClaimQuery } from '../../client/client.ts';
import { claimPath } from '../address/address.ts';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { Moment } from '../component/moment.tsx';
import { useQuestion } from '../query/use-question.ts';
import { listChange } from '../text/list-change.ts';
import { itemInWords } from './item-in-words.ts';
import { fieldInWords, valueInWords } from '../text/value-in-words.ts';
import { type Passage, wordDiff } from '../text/word-diff.ts';
import { useText } from '../text/catalogue.ts';
import { HISTORY } from '../text/en/view/history.ts';

/** The revisions of a claim: when each was recorded, and what it changed. */
export function History({ id }: { readonly id: string }) {
  const text = useText(HISTORY);
  const { state, data, error, retry } = useQuestion(HistoryOfClaimDocument, { claim: id });
  const revisions = data?.claim?.revisions ?? [];
  return (
    <section aria-labelledby="history" className="history">
      <h2 id="history">
        {text.heading} {revisions.length > 1 && <span className="count">{revisions.length}</span>}
      </h2>
      <p className="small">{text.note}</p>
      {state === 'failed' && <Failure error={error} retry={retry} />}
      {!data && state === 'loading' && <Loading>{text.loading}</Loading>}
      <ol>
        {revisions.map((revision, index) => (
          <Revision
            key={revision.revision}
            id={id}
            revision={revision}
            before={revisions[index - 1] ?? null}
            isLast={index === revisions.length - 1}
          />
        ))}
      </ol>
    </section>
  );
}

type RevisionOfClaim = NonNullable<HistoryOfClaimQuery['claim']>['revisions'][number];

interface RevisionProps {
  readonly id: string;
  readonly revision: RevisionOfClaim;
  readonly before: RevisionOfClaim | null;
  readonly isLast: boolean;
}

function Revision({ id, revision: { recordedAt, retractedAt, changes }, before, isLast }: RevisionProps) {
  const text = useText(HISTORY);
  const isReturn = before !== null && before.retractedAt !== recordedAt;
  const change = before === null ? 'recorded' : isReturn ? 'returned' : 'revised';
  return (
    <>
      {isReturn && before.retractedAt && <Retraction at={before.retractedAt} />}
      <li>
        {text[change](<Moment text={recordedAt} />)}{' '}
        {retractedAt !== null && (
          <Link className="small" href={claimPath(id, { recordedOn: recordedAt })}>
            {text.asRecorded}
          </Link>
        )}
        {before !== null && <Changes changes={changes} />}
      </li>
      {isLast && retractedAt !== null && <Retraction at={retractedAt} />}
    </>
  );
}

function Retraction({ at }: { readonly at: string }) {
  const text = useText(HISTORY);
  return <li>{text.retracted(<Moment text={at} />)}</li>;
}

function Changes({ changes }: Pick<RevisionOfClaim, 'changes'>) {
  const text = useText(HISTORY);
  if (changes.length === 0) return <p className="soft">{text.unchanged}</p>;
  return (
    <table className="changes">
      <thead className="unseen">
        <tr>
          <th scope="col">{text.field}</th>
          <th scope="col">{text.before}</th>
          <th scope="col">{text.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{fieldInWords(field)}</th>
            <ChangeCells field={field} before={before} after={after} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Of a list, only the items that differ; of a text, all of it with the differing words marked. */
function ChangeCells({ field, before, after }: FieldChange) {
  const text = useText(HISTORY);
  if (Array.isArray(before) && Array.isArray(after)) {
    const { removed, added, reordered } = listChange(before, after);
    return (
      <>
        <td>
          {removed.length > 0 ? (
            <Items field={field} items={removed} />
          ) : (
            reordered && <span className="soft">{text.sameItems}</span>
          )}
        </td>
        <td>
          {added.length > 0 ? (
            <Items field={field} items={added} />
          ) : (
            reordered && <span className="soft">{text.otherOrder}</span>
          )}
        </td>
      </>
    );
  }
  if (isText(before) && isText(after)) {
    const [left, right] = wordDiff(before, after);
    return (
      <>
        <td>
          <Passages passages={left} />
        </td>
        <td>
          <Passages passages={right} />
        </td>
      </>
    );
  }
  return (
    <>
      <td>
        <Value value={before} />
      </td>
      <td>
        <Value value={after} />
      </td>
    </>
  );
}

function Items({ field, items }: { readonly field: string; readonly items: readonly unknown[] }) {
  return (
    <ul>
      {items.map((item, index) => (
        <li key={index}>{itemInWords(field, item)}</li>
      ))}
    </ul>
  );
}

function Value({ value }: { readonly value: unknown }) {
  const { none } = useText(HISTORY);
  const words = valueInWords(value);
  return words === 'none' ? <span className="unknown">{none}</span> : words;
}

function Passages({ passages }: { readonly passages: readonly Passage[] }) {
  return passages.map(({ text, differs }, index) => (
    <span key={index}>
      {index > 0 && ' '}
      {differs ? <mark>{text}</mark> : text}
    </span>
  ));
}

/** Whether a value has several words. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && value.includes(' ');
}
