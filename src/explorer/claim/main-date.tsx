import type { ClaimStatus } from '../../client/client.ts';
import { PartialDate } from '../component/partial-date.tsx';
import { useText } from '../text/catalogue.ts';
import { RECORD } from '../text/en/record.ts';

type Day = { readonly text: string } | null;

export interface DatedClaim {
  readonly status: ClaimStatus;
  readonly date: Day;
  readonly since: Day;
  readonly until: Day;
  /** A figure may have a period in place of a date. */
  readonly metric?: { readonly from?: Day; readonly to?: Day } | null;
}

/** The date of the event, else of the start, else of the end, else the period of the figure. */
export function MainDate({ claim: { date, since, until, status, metric } }: { readonly claim: DatedClaim }) {
  const text = useText(RECORD);
  if (date) return <PartialDate text={date.text} />;
  if (since && until && status !== 'PLANNED') return <DateRange since={since.text} until={until.text} />;
  if (since) return text.since(<PartialDate text={since.text} />);
  if (until) {
    const day = <PartialDate text={until.text} />;
    return status === 'PLANNED' ? text.by(day) : text.until(day);
  }
  const from = metric?.from ?? metric?.to;
  const to = metric?.to ?? metric?.from;
  if (from && to)
    return from.text === to.text ? <PartialDate text={from.text} /> : <DateRange since={from.text} until={to.text} />;
  return <span className="unknown">{text.undated}</span>;
}

/** `October 2014 – June 2015`. */
export function DateRange({ since, until }: { readonly since: string; readonly until: string }) {
  return (
    <>
      <PartialDate text={since} /> – <PartialDate text={until} />
    </>
  );
}
