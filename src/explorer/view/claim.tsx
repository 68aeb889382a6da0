import type { ReactNode } from 'react';
import { Link } from 'wouter';

import {
  AccountsOfClaimDocument,
  type ClaimInFullQuery,
  ClaimInFullDocument,
  type RelationKind,
} from '../../client/client.ts';
import { RIVAL_RELATIONS, TIER_DESCRIPTIONS } from '../../client/schema-facts.ts';
import { conflictsPath, neighbourhoodPath } from '../address/address.ts';
import { AccountsGroup } from '../conflicts/accounts-group.tsx';
import { Citations } from '../claim/citations.tsx';
import { ClaimAsRecorded } from '../claim/claim-as-recorded.tsx';
import { DatasetName } from '../dataset/dataset-line.tsx';
import { History } from '../claim/history.tsx';
import { List, participantsByRole, relationInWords } from '../claim/claim-card.tsx';
import { Confidence } from '../claim/confidence.tsx';
import { MainDate } from '../claim/main-date.tsx';
import { ClaimLink, EntityLink } from '../component/entity-link.tsx';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { Moment } from '../component/moment.tsx';
import { RecordExtras } from '../component/record-extras.tsx';
import { Page } from '../component/page.tsx';
import { PartialDate } from '../component/partial-date.tsx';
import { Figure } from '../claim/figure.tsx';
import { amountInWords, stakeInWords } from '../claim/quantity.ts';
import { Kind, Status } from '../claim/status.tsx';
import { IdNotFound } from '../component/id-not-found.tsx';
import { useQuestion } from '../query/use-question.ts';
import { ViewBar } from '../component/view-bar.tsx';
import { useScope } from '../hook/use-scope.ts';
import { CLAIM_STATUSES, humanize, TIERS } from '../claim/vocabulary.ts';
import '../record.css';

/** A claim with all its fields, sources and related claims. */
export function ClaimView({ id }: { readonly id: string }) {
  const { recordedOn } = useScope();
  const { state, data, error, retry } = useQuestion(ClaimInFullDocument, { claim: id });
  const claim = data?.claim;
  if (data && !claim) return <IdNotFound kind="claim" id={id} />;
  return (
    <Page
      isSentence
      title={claim?.summary ?? `Claim ${id}`}
      kicker={claim ? <Kind kind={claim.kind} /> : 'Claim'}
      bar={
        claim && (
          <ViewBar
            question="claim-in-full"
            variables={{ claim: id }}
            exports={[{ kind: 'claims', variables: { where: { ids: [id] } } }]}
          />
        )
      }
    >
      {state === 'failed' && <Failure error={error} retry={retry} />}
      {!claim && state === 'loading' && <Loading>Loading …</Loading>}
      {claim && recordedOn !== null && <ClaimAsRecorded id={id} recordedOn={recordedOn} />}
      {claim && <Claim claim={claim} recordedOn={recordedOn} />}
    </Page>
  );
}

type ClaimInFull = NonNullable<ClaimInFullQuery['claim']>;

interface ClaimProps {
  readonly claim: ClaimInFull;
  /** The page also shows the claim as it was recorded at this moment. */
  readonly recordedOn: string | null;
}

function Claim({ claim, recordedOn }: ClaimProps) {
  const { id, citations, participants, retractedAt } = claim;
  return (
    <>
      {retractedAt && (
        <p className="retracted">
          This claim was retracted on <Moment text={retractedAt} />. No list contains it, but its address still works.
        </p>
      )}
      <div className="columns">
        <section aria-labelledby="record">
          <h2 id="record">{recordedOn === null ? 'The record' : 'The record now'}</h2>
          <dl className="facts">
            <Judgement claim={claim} />
            <Times claim={claim} />
            <ParticipantFields claim={claim} />
            <Places claim={claim} />
            <Quantities claim={claim} />
            <Field label="Remark">{claim.note}</Field>
            <Field label="Data set">
              <DatasetName dataset={claim.dataset} />
            </Field>
            <RecordExtras tags={claim.tags} extra={claim.extra} />
            <Field label="Id">
              <code>{id}</code>
            </Field>
          </dl>
          <p>
            <Link href={neighbourhoodPath({ of: participants.map(({ entity }) => entity.id) })}>
              Neighbourhood of its participants
            </Link>
          </p>
        </section>
        <section aria-labelledby="sources">
          <h2 id="sources">
            Sources <span className="count">{citations.length}</span>
          </h2>
          <Citations citations={citations} />
          <History id={id} />
        </section>
      </div>
      <OtherAccounts claim={claim} />
      <Relations claim={claim} />
    </>
  );
}

/** All accounts of what the claim says, if there are others. */
function OtherAccounts({ claim: { id, participants, relations } }: { readonly claim: ClaimInFull }) {
  const mayHaveRivals = relations.some(({ kind }) => RIVALS.has(kind));
  const { data } = useQuestion(AccountsOfClaimDocument, mayHaveRivals ? { claim: id } : null);
  const group = mayHaveRivals ? data?.claim?.rivalAccounts : null;
  if (!group) return null;
  return (
    <section aria-labelledby="accounts">
      <h2 id="accounts">
        All accounts of this <span className="count">{group.claims.length}</span>
      </h2>
      <AccountsGroup group={group} current={id} />
      <p>
        <Link href={conflictsPath({ groups: true, of: participants.map(({ entity }) => entity.id) })}>
          Rival accounts about its participants
        </Link>
      </p>
    </section>
  );
}

const RIVALS: ReadonlySet<RelationKind> = new Set(RIVAL_RELATIONS);

function Judgement({ claim }: { readonly claim: ClaimInFull }) {
  const { status, statusInferred, confidence, confidenceInferred, tier } = claim;
  return (
    <>
      <Field label="Status">
        <Status status={status} /> <span className="soft">{CLAIM_STATUSES[status]?.meaning}</span>
        {statusInferred && <span className="soft"> No cited source states the end. It was inferred.</span>}
      </Field>
      <Field label="Confidence">
        <Confidence value={confidence} /> <span className="soft">in the claim as worded, from 0 to 1.</span>
        {confidenceInferred && (
          <span className="soft"> The data set states no confidence for this claim. This is its default.</span>
        )}
      </Field>
      <Field label="Tier">
        {tier && (
          <>
            {TIERS[tier] ?? humanize(tier)} <span className="soft">{TIER_DESCRIPTIONS[tier]}</span>
          </>
        )}
      </Field>
    </>
  );
}

function Times({ claim }: { readonly claim: ClaimInFull }) {
  const plan = claim.status === 'PLANNED';
  const { date, since, until } = claim;
  const [seenFrom, seenUntil] = 'seenFrom' in claim ? [claim.seenFrom, claim.seenUntil] : [];
  return (
    <>
      <Field label="Date">{date && <Day date={date} />}</Field>
      <Field label={plan ? 'Planned start' : 'Since'}>{since && <Day date={since} />}</Field>
      <Field label={plan ? 'Deadline' : 'Until'}>{until && <Day date={until} />}</Field>
      <Field label="First seen">{seenFrom && <Day date={seenFrom} />}</Field>
      <Field label="Last seen">{seenUntil && <Day date={seenUntil} />}</Field>
      {!date && !since && !until && !seenFrom && !seenUntil && (
        <Field label="Date">
          <span className="unknown">unknown: no source states it</span>
        </Field>
      )}
    </>
  );
}

function Day({ date: { text } }: { readonly date: { readonly text: string } }) {
  return (
    <>
      <PartialDate text={text} />
      {text.length < 10 && (
        <span className="soft"> ({text.length === 4 ? 'only the year' : 'only the month'} is known)</span>
      )}
    </>
  );
}

function ParticipantFields({ claim: { participants } }: { readonly claim: ClaimInFull }) {
  return participantsByRole(participants).map(({ role, entities }) => (
    <Field key={role} label={role}>
      <List items={entities.map((entity) => ({ key: entity.id, item: <EntityLink entity={entity} /> }))} />
    </Field>
  ));
}

function Places({ claim: { kind, markets, region } }: { readonly claim: ClaimInFull }) {
  const hasMarkets = kind === 'PARTNERSHIP' || kind === 'MARKET_PRESENCE';
  return (
    <>
      <Field label={markets.length === 1 ? 'Market' : 'Markets'}>
        {markets.length > 0 ? (
          <List items={markets.map((market) => ({ key: market.id, item: <EntityLink entity={market} /> }))} />
        ) : (
          hasMarkets && <span className="unknown">none stated, which does not mean everywhere</span>
        )}
      </Field>
      <Field label="Area">{region && humanize(region)}</Field>
    </>
  );
}

function Quantities({ claim }: { readonly claim: ClaimInFull }) {
  const { amounts, metric } = claim;
  return (
    <>
      <Field label="Position">{'title' in claim && claim.title}</Field>
      <Field label="Stage">{'stage' in claim && claim.stage && humanize(claim.stage)}</Field>
      <Field label="Round">{roundInWords('roundType' in claim ? claim.roundType : null)}</Field>
      <Field label="Series">{'series' in claim && claim.series}</Field>
      <Field label="Licence">{'licenceType' in claim && claim.licenceType && humanize(claim.licenceType)}</Field>
      <Field label="Licence number">{'licenceNumber' in claim && claim.licenceNumber}</Field>
      <Field label="Stake">
        {'stakePercent' in claim &&
          claim.stakePercent !== null &&
          stakeInWords(claim.stakePercent, claim.stakeQualifier)}
      </Field>
      <Field label={amounts.length === 1 ? 'Sum' : 'Sums'}>
        {amounts.length > 0 && (
          <>
            {amounts.map(amountInWords).join('; ')} <span className="soft">in the currency of the source</span>
          </>
        )}
      </Field>
      <Field label="Figure">{metric && <Figure metric={metric} />}</Field>
    </>
  );
}

/** `Series H`, `IPO`; null if unknown. */
function roundInWords(roundType: string | null): string | null {
  if (roundType === null) return null;
  if (roundType === 'IPO' || roundType === 'SPAC') return roundType;
  return humanize(roundType).replace(/ [a-z]$/, (letter) => letter.toUpperCase());
}

/** A term and its value; nothing without a value. */
function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  if (children === null || children === undefined || children === false || children === '') return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Relations({ claim: { relations } }: { readonly claim: ClaimInFull }) {
  const conflictsFirst = relations.toSorted((a, b) => conflictRank(a) - conflictRank(b));
  return (
    <section aria-labelledby="relations">
      <h2 id="relations">
        Related claims <span className="count">{relations.length}</span>
      </h2>
      {relations.length === 0 && <p className="soft">None.</p>}
      <ul className="claim-links">
        {conflictsFirst.map(({ kind, direction, claim }) => (
          <li
            key={`${kind} ${direction} ${claim.id}`}
            className={kind === 'CONFLICTS_WITH' ? 'conflicting' : undefined}
          >
            <p className="label">{relationInWords(kind, direction)}</p>
            <p className="claim-sentence">
              <ClaimLink claim={claim} />
            </p>
            <p className="claim-marks">
              <Status status={claim.status} />
              <Confidence value={claim.confidence} />
              <MainDate claim={claim} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function conflictRank({ kind }: { readonly kind: string }): number {
  return kind === 'CONFLICTS_WITH' ? 0 : 1;
}
