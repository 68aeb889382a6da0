import type { ReactNode } from 'react';
import { Link } from 'wouter';

import type { ConflictsQuery } from '../../client/client.ts';
import { claimPath } from '../address/address.ts';
import { List } from './claim-card.tsx';
import { Confidence } from './confidence.tsx';
import { DatasetName } from '../dataset/dataset-line.tsx';
import { type Passage, wordDiff } from '../text/word-diff.ts';
import { CountryLink } from '../place/country-link.tsx';
import { EntityLink, SourceLink } from '../component/entity-link.tsx';
import { PartialDate } from '../component/partial-date.tsx';
import { amountInWords, metricValue } from './quantity.ts';
import { Kind, Status } from './status.tsx';
import { humanize, RELATION_KINDS } from './vocabulary.ts';
import { textsOf, useText } from '../text/catalogue.ts';
import { RECORD } from '../text/en/record.ts';
import { RIVALS } from '../text/en/view/rivals.ts';
import { percent } from '../text/intl.ts';
import { contentLanguage } from '../text/content-language.ts';

type PairOfClaims = ConflictsQuery['claimRelations']['nodes'][number];
type ClaimOfPair = PairOfClaims['from'];

/** Two claims side by side, with their differences marked. */
export function Pair({ pair: { kind, from, to } }: { readonly pair: PairOfClaims }) {
  const text = useText(RIVALS);
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
              <span className="pair-relation">{from.status === 'PLANNED' && STAGES.has(kind) && text.plan}</span>
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
                {text.rows[label]}
                {texts[0] !== texts[1] && label !== REMARK && <span className="unseen"> {text.differs}</span>}
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
const ALWAYS: ReadonlySet<string> = new Set(['figure', 'sum', 'stake', 'date', 'until', 'status', 'confidence']);

/** Relations in which a planned claim on the left is labelled a plan. */
const STAGES: ReadonlySet<string> = new Set(['REALISED_BY', 'FOLLOWED_BY']);

function Sentence({ id, passages }: { readonly id: string; readonly passages: readonly Passage[] }) {
  return (
    <Link
      href={claimPath(id)}
      className="pair-sentence"
      lang={contentLanguage(passages.map(({ text }) => text).join(' '))}
    >
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
const REMARK = 'remark';

interface Row {
  readonly label: keyof typeof RIVALS.english.rows;
  /** For the comparison; empty if unknown. */
  readonly textOf: (claim: ClaimOfPair) => string;
  readonly show: (claim: ClaimOfPair) => ReactNode;
}

const ROWS: readonly Row[] = [
  textRow('figure', ({ metric }) => (metric ? metricValue(metric) : '')),
  textRow('sum', ({ amounts }) => amounts.map(amountInWords).join('; ')),
  textRow('stake', (claim) =>
    'stakePercent' in claim && claim.stakePercent !== null ? percent(claim.stakePercent) : '',
  ),
  dateRow('date', ({ date }) => date),
  dateRow('since', ({ since }) => since),
  dateRow('until', ({ until }) => until),
  { label: 'status', textOf: ({ status }) => status, show: ({ status }) => <Status status={status} /> },
  {
    label: 'confidence',
    textOf: ({ confidence }) => String(confidence),
    show: ({ confidence, confidenceInferred }) => <Confidence value={confidence} inferred={confidenceInferred} />,
  },
  { label: 'kind', textOf: ({ kind }) => kind, show: ({ kind }) => <Kind kind={kind} /> },
  {
    label: 'participants',
    textOf: ({ participants }) => sortedIds(participants.map(({ entity }) => entity)),
    show: ({ participants }) => (
      <List items={participants.map(({ entity }) => ({ key: entity.id, item: <EntityLink entity={entity} /> }))} />
    ),
  },
  {
    label: 'markets',
    textOf: ({ markets }) => sortedIds(markets),
    show: ({ markets }) =>
      markets.length > 0 ? (
        <List items={markets.map((market) => ({ key: market.id, item: <CountryLink country={market} /> }))} />
      ) : (
        <span className="unknown">{textsOf(RECORD).noneStated}</span>
      ),
  },
  {
    label: 'dataset',
    textOf: ({ dataset }) => dataset.id,
    show: ({ dataset }) => <DatasetName dataset={dataset} />,
  },
  {
    label: 'sources',
    textOf: ({ citations }) => sortedIds(citations.map(({ source }) => source)),
    show: ({ citations }) => (
      <ul className="pair-sources">
        {citations.map(({ source }) => (
          <li key={source.id}>
            <SourceLink id={source.id}>{source.publisher ?? source.title}</SourceLink>,{' '}
            {source.date ? (
              <PartialDate text={source.date.text} />
            ) : (
              <span className="unknown">{textsOf(RECORD).undated}</span>
            )}
          </li>
        ))}
      </ul>
    ),
  },
  {
    ...textRow(REMARK, ({ note }) => note ?? ''),
    show: ({ note }) =>
      note === null ? (
        <span className="unknown">{textsOf(RECORD).none}</span>
      ) : (
        <span lang={contentLanguage(note)}>{note}</span>
      ),
  },
];

function textRow(label: Row['label'], textOf: (claim: ClaimOfPair) => string): Row {
  return { label, textOf, show: (claim) => textOf(claim) || <span className="unknown">{textsOf(RECORD).none}</span> };
}

function dateRow(label: Row['label'], dateOf: (claim: ClaimOfPair) => { readonly text: string } | null): Row {
  return {
    label,
    textOf: (claim) => dateOf(claim)?.text ?? '',
    show: (claim) => {
      const date = dateOf(claim);
      return date ? <PartialDate text={date.text} /> : <span className="unknown">{textsOf(RECORD).unknown}</span>;
    },
  };
}

function sortedIds(records: readonly { readonly id: string }[]): string {
  return records
    .map(({ id }) => id)
    .toSorted()
    .join();
}
