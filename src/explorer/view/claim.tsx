import type { ReactNode } from 'react';
import { Link } from 'wouter';

import {
  AccountsOfClaimDocument,
  type ClaimInFullQuery,
  ClaimInFullDocument,
  type RelationKind,
} from '../../client/client.ts';
import { RIVAL_RELATIONS } from '../../client/schema-facts.ts';
import { conflictsPath, neighbourhoodPath } from '../address/address.ts';
import { AccountsGroup } from '../conflicts/accounts-group.tsx';
import { Citations } from '../claim/citations.tsx';
import { ClaimAsRecorded } from '../claim/claim-as-recorded.tsx';
import { DatasetName } from '../dataset/dataset-line.tsx';
import { History } from '../claim/history.tsx';
import { List, participantsByRole, relationInWords } from '../claim/claim-card.tsx';
import { Confidence } from '../claim/confidence.tsx';
import { MainDate } from '../claim/main-date.tsx';
import { CountryLink } from '../place/country-link.tsx';
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
import { useText } from '../text/catalogue.ts';
import { RECORD } from '../text/en/record.ts';
import { TERMS } from '../text/en/terms.ts';
import { CLAIM } from '../text/en/view/claim.ts';
import { contentLanguage } from '../text/content-language.ts';

/** A claim with all its fields, sources and related claims. */
export function ClaimView({ id }: { readonly id: string }) {
  const text = useText(CLAIM);
  const { recordedOn } = useScope();
  const { state, data, error, retry } = useQuestion(ClaimInFullDocument, { claim: id });
  const claim = data?.claim;
  if (data && !claim) return <IdNotFound kind="claim" id={id} />;
  return (
    <Page
      isSentence
      title={claim?.summary ?? text.titleOf(id)}
      heading={claim && <span lang={contentLanguage(claim.summary)}>{claim.summary}</span>}
      kicker={claim ? <Kind kind={claim.kind} /> : text.claim}
      bar={
        claim && (
          <ViewBar
            question="claim-in-full"
            variables={{ claim: id }}
            exports={[{ kind: 'claims', variables: { where: { ids: [id] } } }]}
            sources={[...new Set(claim.citations.map(({ source }) => source.id))]}
          />
        )
      }
    >
      {state === 'failed' && <Failure error={error} retry={retry} />}
      {!claim && state === 'loading' && <Loading>{text.loading}</Loading>}
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
  const text = useText(CLAIM);
  const { fields } = text;
  const { id, citations, participants, retractedAt } = claim;
  return (
    <>
      {retractedAt && <p className="retracted">{text.retracted(<Moment text={retractedAt} />)}</p>}
      <div className="columns">
        <section aria-labelledby="record">
          <h2 id="record">{recordedOn === null ? text.record : text.recordNow}</h2>
          <dl className="facts">
            <Judgement claim={claim} />
            <Times claim={claim} />
            <ParticipantFields claim={claim} />
            <Places claim={claim} />
            <Quantities claim={claim} />
            <Field label={fields.remark}>
              {claim.note && <span lang={contentLanguage(claim.note)}>{claim.note}</span>}
            </Field>
            <Field label={fields.dataset}>
              <DatasetName dataset={claim.dataset} />
            </Field>
            <RecordExtras tags={claim.tags} extra={claim.extra} />
            <Field label={fields.id}>
              <code>{id}</code>
            </Field>
          </dl>
          <p>
            <Link href={neighbourhoodPath({ of: participants.map(({ entity }) => entity.id) })}>
              {text.neighbourhood}
            </Link>
          </p>
        </section>
        <section aria-labelledby="sources">
          <h2 id="sources">
            {text.sources} <span className="count">{citations.length}</span>
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
  const text = useText(CLAIM);
  const mayHaveRivals = relations.some(({ kind }) => RIVALS.has(kind));
  const { data } = useQuestion(AccountsOfClaimDocument, mayHaveRivals ? { claim: id } : null);
  const group = mayHaveRivals ? data?.claim?.rivalAccounts : null;
  if (!group) return null;
  return (
    <section aria-labelledby="accounts">
      <h2 id="accounts">
        {text.accounts} <span className="count">{group.claims.length}</span>
      </h2>
      <AccountsGroup group={group} current={id} />
      <p>
        <Link href={conflictsPath({ groups: true, of: participants.map(({ entity }) => entity.id) })}>
          {text.rivals}
        </Link>
      </p>
    </section>
  );
}

const RIVALS: ReadonlySet<RelationKind> = new Set(RIVAL_RELATIONS);

function Judgement({ claim }: { readonly claim: ClaimInFull }) {
  const text = useText(CLAIM);
  const { fields } = text;
  const { status, statusInferred, confidence, confidenceInferred, tier } = claim;
  return (
    <>
      <Field label={fields.status}>
        <Status status={status} /> <span className="soft">{CLAIM_STATUSES[status]?.meaning}</span>
        {statusInferred && <span className="soft"> {text.inferredEnd}</span>}
      </Field>
      <Field label={fields.confidence}>
        <Confidence value={confidence} /> <span className="soft">{text.confidenceNote}</span>
        {confidenceInferred && <span className="soft"> {text.confidenceDefault}</span>}
      </Field>
      <Field label={fields.tier}>
        {tier && (
          <>
            {TIERS[tier]?.label ?? humanize(tier)} <span className="soft">{TIERS[tier]?.meaning}</span>
          </>
        )}
      </Field>
    </>
  );
}

function Times({ claim }: { readonly claim: ClaimInFull }) {
  const record = useText(RECORD);
  const text = useText(CLAIM);
  const { fields } = text;
  const plan = claim.status === 'PLANNED';
  const { date, since, until } = claim;
  const [seenFrom, seenUntil] = 'seenFrom' in claim ? [claim.seenFrom, claim.seenUntil] : [];
  return (
    <>
      <Field label={fields.date}>{date && <Day date={date} />}</Field>
      <Field label={plan ? record.plannedStart : record.start}>{since && <Day date={since} />}</Field>
      <Field label={plan ? record.deadline : record.end}>{until && <Day date={until} />}</Field>
      <Field label={fields.firstSeen}>{seenFrom && <Day date={seenFrom} />}</Field>
      <Field label={fields.lastSeen}>{seenUntil && <Day date={seenUntil} />}</Field>
      {!date && !since && !until && !seenFrom && !seenUntil && (
        <Field label={fields.date}>
          <span className="unknown">{text.unknownDate}</span>
        </Field>
      )}
    </>
  );
}

function Day({ date: { text } }: { readonly date: { readonly text: string } }) {
  const { onlyYear, onlyMonth } = useText(CLAIM);
  return (
    <>
      <PartialDate text={text} />
      {text.length < 10 && <span className="soft"> {text.length === 4 ? onlyYear : onlyMonth}</span>}
    </>
  );
}

function ParticipantFields({ claim: { participants } }: { readonly claim: ClaimInFull }) {
  return participantsByRole(participants).map(({ role, lang, entities }) => (
    <Field key={role} label={role} lang={lang}>
      <List items={entities.map((entity) => ({ key: entity.id, item: <EntityLink entity={entity} /> }))} />
    </Field>
  ));
}

function Places({ claim: { kind, markets, region } }: { readonly claim: ClaimInFull }) {
  const text = useText(CLAIM);
  const record = useText(RECORD);
  const { regions } = useText(TERMS);
  const hasMarkets = kind === 'PARTNERSHIP' || kind === 'MARKET_PRESENCE';
  return (
    <>
      <Field label={record.market(markets.length)}>
        {markets.length > 0 ? (
          <List items={markets.map((market) => ({ key: market.id, item: <CountryLink country={market} /> }))} />
        ) : (
          hasMarkets && <span className="unknown">{text.noMarkets}</span>
        )}
      </Field>
      <Field label={text.fields.area}>{region && (regions[region] ?? humanize(region))}</Field>
    </>
  );
}

function Quantities({ claim }: { readonly claim: ClaimInFull }) {
  const text = useText(CLAIM);
  const { fields } = text;
  const { stages, licenceTypes, roundTypes } = useText(TERMS);
  const { amounts, metric } = claim;
  return (
    <>
      <Field label={fields.position}>{'title' in claim && claim.title}</Field>
      <Field label={fields.stage}>
        {'stage' in claim && claim.stage && (stages[claim.stage] ?? humanize(claim.stage))}
      </Field>
      <Field label={fields.round}>
        {'roundType' in claim && claim.roundType && (roundTypes[claim.roundType] ?? humanize(claim.roundType))}
      </Field>
      <Field label={fields.series}>{'series' in claim && claim.series}</Field>
      <Field label={fields.licence}>
        {'licenceType' in claim &&
          claim.licenceType &&
          (licenceTypes[claim.licenceType] ?? humanize(claim.licenceType))}
      </Field>
      <Field label={fields.licenceNumber}>{'licenceNumber' in claim && claim.licenceNumber}</Field>
      <Field label={fields.stake}>
        {'stakePercent' in claim &&
          claim.stakePercent !== null &&
          stakeInWords(claim.stakePercent, claim.stakeQualifier)}
      </Field>
      <Field label={text.sums(amounts.length)}>
        {amounts.length > 0 && (
          <>
            {amounts.map(amountInWords).join('; ')} <span className="soft">{text.inCurrency}</span>
          </>
        )}
      </Field>
      <Field label={fields.figure}>{metric && <Figure metric={metric} />}</Field>
    </>
  );
}

interface FieldProps {
  readonly label: string;
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}

/** A term and its value; nothing without a value. */
function Field({ label, lang, children }: FieldProps) {
  if (children === null || children === undefined || children === false || children === '') return null;
  return (
    <>
      <dt lang={lang}>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Relations({ claim: { relations } }: { readonly claim: ClaimInFull }) {
  const text = useText(CLAIM);
  const conflictsFirst = relations.toSorted((a, b) => conflictRank(a) - conflictRank(b));
  return (
    <section aria-labelledby="relations">
      <h2 id="relations">
        {text.related} <span className="count">{relations.length}</span>
      </h2>
      {relations.length === 0 && <p className="soft">{text.noneRelated}</p>}
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
