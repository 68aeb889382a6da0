import type { ReactNode } from 'react';
import { Link } from 'wouter';

import type { ConflictsQuery } from '../../client/client.ts';
import { claimPath } from '../address/address.ts';
import { List } from './claim-card.tsx';
import { Confidence } from './confidence.tsx';
import { DatasetName } from '../dataset/dataset-line.tsx';
import { type Passage, wordDiff } from '../text/word-diff.ts';
import { EntityLink, SourceLink } from '../component/entity-link.tsx';
import { PartialDate } from '../component/partial-date.tsx';
import { amountInWords, metricValue } from './quantity.ts';
import { Kind, Status } from './status.tsx';
import { humanize, RELATION_KINDS } from './vocabulary.ts';

type PairOfClaims = ConflictsQuery['claimRelations']['nodes'][number];
type ClaimOfPair = PairOfClaims['from'];

/** Two claims side by side, with their differences marked. */
export function Pair({ pair: { kind, from, to } }: { readonly pair: PairOfClaims }) {
  const [left, right] = wordDiff(from.summary, to.summary);
  const words = RELATION_KINDS[kind]?.out ?? humanize(kind);
  const rows = ROWS.map(({ label, textOf, show }) => ({
    label,
    cells: [show(from), show(to)] as const,
    texts: [textOf(from), textOf(to)] as const,
  })).filter(({ label, texts }) => texts.some((text) => text !== '') && (texts[0] !== texts[1] || ALWAYS.has(label)));
  return (
    <article className="pair" aria-label={`${from.summary} ${words}: ${to.summary}`}>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">
              <span className="pair-relation">{from.status === 'PLANNED' && STAGES.has(kind) && 'Plan'}</span>
              <Sentence id={from.id} passages={left} />
            </th>
            <th scope="col">
              <span className="pair-relation">{words}</span>
              <Sentence id={to.id} passages={right} />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cells, texts }) => (
            <tr key={label} className={texts[0] === texts[1] || label === REMARK ? 'same' : 'differs'}>
              <th scope="row">
                {label}
                {texts[0] !== texts[1] && label !== REMARK && <span className="unseen"> (differs)</span>}
              </th>
              <td>{cells[0]}</td>
              <td>{cells[1]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}

/** Rows that are shown even if both claims agree. */
const ALWAYS: ReadonlySet<string> = new Set(['Figure', 'Sum', 'Stake', 'Date', 'Until', 'Status', 'Confidence']);

/** Relations in which a planned claim on the left is labelled a plan. */
const STAGES: ReadonlySet<string> = new Set(['REALISED_BY', 'FOLLOWED_BY']);

function Sentence({ id, passages }: { readonly id: string; readonly passages: readonly Passage[] }) {
  return (
    <Link href={claimPath(id)} className="pair-sentence">
      {passages.map(({ text, differs }, index) => (
        <span key={index}>
          {index > 0 && ' '}
          {differs ? <mark>{text}</mark> : text}
        </span>
      ))}
    </Link>
  );
}

/** A remark is from the curator, so it is not compared. */
const REMARK = 'Remark';

interface Row {
  readonly label: string;
  /** For the comparison; empty if unknown. */
  readonly textOf: (claim: ClaimOfPair) => string;
  readonly show: (claim: ClaimOfPair) => ReactNode;
}

const ROWS: readonly Row[] = [
  textRow('Figure', ({ metric }) => (metric ? metricValue(metric) : '')),
  textRow('Sum', ({ amounts }) => amounts.map(amountInWords).join('; ')),
  textRow('Stake', (claim) =>
    'stakePercent' in claim && claim.stakePercent !== null ? `${claim.stakePercent} percent` : '',
  ),
  dateRow('Date', ({ date }) => date),
  dateRow('Since', ({ since }) => since),
  dateRow('Until', ({ until }) => until),
  { label: 'Status', textOf: ({ status }) => status, show: ({ status }) => <Status status={status} /> },
  {
    label: 'Confidence',
    textOf: ({ confidence }) => String(confidence),
    show: ({ confidence, confidenceInferred }) => <Confidence value={confidence} inferred={confidenceInferred} />,
  },
  { label: 'Kind', textOf: ({ kind }) => kind, show: ({ kind }) => <Kind kind={kind} /> },
  {
    label: 'Participants',
    textOf: ({ participants }) => sortedIds(participants.map(({ entity }) => entity)),
    show: ({ participants }) => (
      <List items={participants.map(({ entity }) => ({ key: entity.id, item: <EntityLink entity={entity} /> }))} />
    ),
  },
  {
    label: 'Markets',
    textOf: ({ markets }) => sortedIds(markets),
    show: ({ markets }) =>
      markets.length > 0 ? (
        <List items={markets.map((market) => ({ key: market.id, item: <EntityLink entity={market} /> }))} />
      ) : (
        <span className="unknown">none stated</span>
      ),
  },
  {
    label: 'Data set',
    textOf: ({ dataset }) => dataset.id,
    show: ({ dataset }) => <DatasetName dataset={dataset} />,
  },
  {
    label: 'Sources',
    textOf: ({ citations }) => sortedIds(citations.map(({ source }) => source)),
    show: ({ citations }) => (
      <ul className="pair-sources">
        {citations.map(({ source }) => (
          <li key={source.id}>
            <SourceLink id={source.id}>{source.publisher ?? source.title}</SourceLink>,{' '}
            {source.date ? <PartialDate text={source.date.text} /> : <span className="unknown">undated</span>}
          </li>
        ))}
      </ul>
    ),
  },
  textRow(REMARK, ({ note }) => note ?? ''),
];

function textRow(label: string, textOf: (claim: ClaimOfPair) => string): Row {
  return { label, textOf, show: (claim) => textOf(claim) || <span className="unknown">none</span> };
}

function dateRow(label: string, dateOf: (claim: ClaimOfPair) => { readonly text: string } | null): Row {
  return {
    label,
    textOf: (claim) => dateOf(claim)?.text ?? '',
    show: (claim) => {
      const date = dateOf(claim);
      return date ? <PartialDate text={date.text} /> : <span className="unknown">unknown</span>;
    },
  };
}

function sortedIds(records: readonly { readonly id: string }[]): string {
  return records
    .map(({ id }) => id)
    .toSorted()
    .join();
}
