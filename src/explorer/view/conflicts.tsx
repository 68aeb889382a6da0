import type { ReactNode } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';

import { type ConflictsQuery, ConflictsDocument, type RelationKind } from '../../client/client.ts';
import { claimPath, conflictsPath, readConflicts } from '../address.ts';
import { List } from '../claim-card.tsx';
import { Confidence } from '../confidence.tsx';
import { counted } from '../count.ts';
import { difference, type Passage } from '../difference.ts';
import { EntityLink, SourceLink } from '../entity-link.tsx';
import { More } from '../more.tsx';
import { OpenPlans } from '../open-plans.tsx';
import { Page } from '../page.tsx';
import { PartialDate } from '../partial-date.tsx';
import { amountInWords, metricValue } from '../quantity.ts';
import { Kind, Status } from '../status.tsx';
import { hasWord } from '../has-word.ts';
import { usePages } from '../use-pages.ts';
import { Words } from '../words.tsx';
import { ViewBar } from '../view-bar.tsx';
import { inWords, RELATION_KINDS, valuesOf } from '../vocabulary.ts';

const STEP = 20;

/** Pairs of claims that bear on each other, side by side, with what differs marked. */
export function ConflictsView() {
  const [search] = useSearchParams();
  const [, navigate] = useLocation();
  const { kinds, text } = readConflicts(search);
  const where = hasWord(text) ? { text } : undefined;
  const answer = usePages(ConflictsDocument, { kinds, where, first: STEP }, ({ claimRelations: { pageInfo } }) =>
    pageInfo.hasNextPage ? pageInfo.endCursor : null,
  );
  const pairs = answer.pages.flatMap(({ claimRelations }) => claimRelations.nodes);
  const total = answer.pages[0]?.claimRelations.totalCount;
  const [kind = 'CONFLICTS_WITH'] = kinds;
  const name = kinds.length === 1 ? RELATION_KINDS[kind].name : 'Claims that bear on each other';
  return (
    <Page title={name} bar={<ViewBar question="conflicts" variables={{ kinds, where, first: 200 }} />}>
      <p className="lead">
        {LEADS[kind] ?? 'Pairs of claims, side by side; what one of them says and the other does not is marked.'}
      </p>
      <form className="narrowing" aria-label="Choose the relation" onSubmit={(event) => event.preventDefault()}>
        <label className="sort">
          Relation{' '}
          <select
            value={kinds.length === 1 ? kind : ''}
            onChange={({ target }) => navigate(conflictsPath({ kinds: [target.value as RelationKind], text }))}
          >
            {kinds.length !== 1 && <option value="">Several</option>}
            {valuesOf(RELATION_KINDS).map((value) => (
              <option key={value} value={value}>
                {RELATION_KINDS[value].name}
              </option>
            ))}
          </select>
        </label>
        <Words text={text} onText={(words) => navigate(conflictsPath({ kinds, text: words }))} />
      </form>
      <p role="status" className="result-count">
        {total === undefined ? answer.state === 'loading' && 'Looking for pairs …' : totalInWords(total)}
      </p>
      <ol className="pairs" aria-busy={answer.state === 'loading'}>
        {pairs.map((pair) => (
          <li key={`${pair.kind} ${pair.from.id} ${pair.to.id}`}>
            <Pair pair={pair} />
          </li>
        ))}
      </ol>
      <More pages={answer} shown={pairs.length} total={total ?? 0} step={STEP} of="pair" />
      {kinds.includes('REALISED_BY') && <OpenPlans text={text} />}
    </Page>
  );
}

const LEADS: Readonly<Partial<Record<RelationKind, string>>> = {
  CONFLICTS_WITH:
    'Claims that cannot all be right. Neither is thrown away: compare what they say, how far each is trusted, and who says so.',
  REALISED_BY:
    'Plans on the left, what came of them on the right. Plans of which none is known follow below: that does not mean that they failed.',
};

function totalInWords(total: number): string {
  return total === 0 ? 'No two claims are linked in this way.' : `${counted(total, 'pair')}.`;
}

type PairOfClaims = ConflictsQuery['claimRelations']['nodes'][number];
type ClaimOfPair = PairOfClaims['from'];

function Pair({ pair: { kind, from, to } }: { readonly pair: PairOfClaims }) {
  const [left, right] = difference(from.summary, to.summary);
  const words = RELATION_KINDS[kind]?.out ?? inWords(kind);
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
              <span className="pair-relation">{LEFT[kind]}</span>
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

/** Rows that are shown where both claims agree too: that they do is worth knowing. */
const ALWAYS: ReadonlySet<string> = new Set(['Figure', 'Sum', 'Stake', 'Date', 'Until', 'Status', 'Confidence']);

/** What the left claim is, where that is not plain from the relation. */
const LEFT: Readonly<Partial<Record<RelationKind, string>>> = { REALISED_BY: 'Plan' };

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

/** Of the curator, not of the claim: nothing to compare. */
const REMARK = 'Remark';

interface Row {
  readonly label: string;
  /** To compare by; the empty text: nothing is known. */
  readonly textOf: (claim: ClaimOfPair) => string;
  readonly show: (claim: ClaimOfPair) => ReactNode;
}

const ROWS: readonly Row[] = [
  plain('Figure', ({ metric }) => (metric ? metricValue(metric) : '')),
  plain('Sum', ({ amounts }) => amounts.map(amountInWords).join('; ')),
  plain('Stake', (claim) =>
    'stakePercent' in claim && claim.stakePercent !== null ? `${claim.stakePercent} percent` : '',
  ),
  dated('Date', ({ date }) => date),
  dated('Since', ({ since }) => since),
  dated('Until', ({ until }) => until),
  { label: 'Status', textOf: ({ status }) => status, show: ({ status }) => <Status status={status} /> },
  {
    label: 'Confidence',
    textOf: ({ confidence }) => String(confidence),
    show: ({ confidence }) => <Confidence value={confidence} />,
  },
  { label: 'Kind', textOf: ({ kind }) => kind, show: ({ kind }) => <Kind kind={kind} /> },
  {
    label: 'Who',
    textOf: ({ participants }) => idsOf(participants.map(({ entity }) => entity)),
    show: ({ participants }) => (
      <List items={participants.map(({ entity }) => ({ key: entity.id, item: <EntityLink entity={entity} /> }))} />
    ),
  },
  {
    label: 'Markets',
    textOf: ({ markets }) => idsOf(markets),
    show: ({ markets }) =>
      markets.length > 0 ? (
        <List items={markets.map((market) => ({ key: market.id, item: <EntityLink entity={market} /> }))} />
      ) : (
        <span className="unknown">none stated</span>
      ),
  },
  {
    label: 'Sources',
    textOf: ({ citations }) => idsOf(citations.map(({ source }) => source)),
    show: ({ citations }) => (
      <ul className="pair-sources">
        {citations.map(({ source }) => (
          <li key={source.id}>
            <SourceLink id={source.id}>{source.publisher}</SourceLink>,{' '}
            {source.date ? <PartialDate text={source.date.text} /> : <span className="unknown">undated</span>}
          </li>
        ))}
      </ul>
    ),
  },
  plain(REMARK, ({ note }) => note ?? ''),
];

function plain(label: string, textOf: (claim: ClaimOfPair) => string): Row {
  return { label, textOf, show: (claim) => textOf(claim) || <span className="unknown">none</span> };
}

function dated(label: string, dateOf: (claim: ClaimOfPair) => { readonly text: string } | null): Row {
  return {
    label,
    textOf: (claim) => dateOf(claim)?.text ?? '',
    show: (claim) => {
      const date = dateOf(claim);
      return date ? <PartialDate text={date.text} /> : <span className="unknown">unknown</span>;
    },
  };
}

function idsOf(records: readonly { readonly id: string }[]): string {
  return records
    .map(({ id }) => id)
    .toSorted()
    .join();
}
