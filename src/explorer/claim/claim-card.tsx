import { type ReactNode, useId } from 'react';

import type {
  ClaimKind,
  ClaimStatus,
  Direction,
  EntityKind,
  ParticipantRole,
  RelationKind,
  Tier,
} from '../../client/client.ts';
import { Citations, type CitationOfClaim } from './citations.tsx';
import { Confidence } from './confidence.tsx';
import { DatasetLine } from '../dataset/dataset-line.tsx';
import { Figure } from './figure.tsx';
import { CountryLink } from '../place/country-link.tsx';
import { ClaimLink, EntityLink } from '../component/entity-link.tsx';
import { PartialDate } from '../component/partial-date.tsx';
import { type DatedClaim, DateRange, MainDate } from './main-date.tsx';
import { type AmountOfClaim, amountInWords, type MetricOfClaim } from './quantity.ts';
import { Kind, Status } from './status.tsx';
import { BasketButton } from '../saved/basket-button.tsx';
import { humanize, PARTICIPANT_ROLES, RELATION_KINDS, TIERS } from './vocabulary.ts';
import { useText } from '../text/catalogue.ts';
import { RECORD } from '../text/en/record.ts';
import { contentLanguage } from '../text/content-language.ts';

/** A claim as the saved queries `facts-about` and `claims-that-meet` select it. */
export interface CardClaim {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly summary: string;
  readonly status: ClaimStatus;
  readonly confidence: number;
  readonly confidenceInferred: boolean;
  readonly dataset: { readonly id: string; readonly title: string };
  readonly tier: Tier | null;
  readonly date: { readonly text: string } | null;
  readonly since: { readonly text: string } | null;
  readonly until: { readonly text: string } | null;
  readonly participants: readonly ParticipantOfClaim[];
  readonly markets: readonly { readonly id: string; readonly name: string }[];
  readonly amounts: readonly AmountOfClaim[];
  readonly metric: MetricOfClaim | null;
  readonly relations: readonly RelationOfClaim[];
  readonly citations: readonly CitationOfClaim[];
  readonly note: string | null;
}

interface ParticipantOfClaim {
  readonly role: ParticipantRole;
  readonly roleText: string | null;
  readonly entity: { readonly id: string; readonly kind: EntityKind; readonly name: string };
}

interface RelationOfClaim {
  readonly kind: RelationKind;
  readonly direction: Direction;
  readonly claim: { readonly id: string; readonly summary: string };
}

interface ClaimCardProps {
  readonly claim: CardClaim;
  /** False in a list of claims of one kind. */
  readonly showsKind?: boolean;
}

/** A claim with its dates, confidence, participants, sources and conflicting claims. */
export function ClaimCard({ claim, showsKind = true }: ClaimCardProps) {
  const text = useText(RECORD);
  const headingId = useId();
  const { status, confidence, tier, participants, markets, amounts, metric, citations, note } = claim;
  const conflicts = claim.relations.filter(({ kind }) => kind === 'CONFLICTS_WITH');
  const otherRelations = claim.relations.filter(({ kind }) => kind !== 'CONFLICTS_WITH');
  return (
    <article className="claim-card" aria-labelledby={headingId}>
      <p className="claim-date">
        <MainDate claim={claim} />
      </p>
      <div className="claim-body">
        <p className="claim-sentence">
          <span id={headingId}>
            <ClaimLink claim={claim} />
          </span>{' '}
          <BasketButton claim={claim} />
        </p>
        <p className="claim-marks">
          {showsKind && <Kind kind={claim.kind} />}
          <Status status={status} />
          <Confidence value={confidence} inferred={claim.confidenceInferred} />
          {tier && <span className="tier">{text.tier(TIERS[tier]?.label ?? humanize(tier))}</span>}
        </p>
        <Dates claim={claim} />
        <ParticipantLines participants={participants} />
        {markets.length > 0 && (
          <Line label={text.market(markets.length)}>
            <List items={markets.map((market) => ({ key: market.id, item: <CountryLink country={market} /> }))} />
          </Line>
        )}
        {amounts.length > 0 && <Line label={text.sum}>{amounts.map(amountInWords).join('; ')}</Line>}
        {metric && (
          <Line label={text.figure}>
            <Figure metric={metric} />
          </Line>
        )}
        <Citations citations={citations} />
        {note && (
          <p className="claim-note" lang={contentLanguage(note)}>
            {note}
          </p>
        )}
        <DatasetLine dataset={claim.dataset} />
        {conflicts.length > 0 && (
          <div className="claim-conflicts">
            <p className="claim-conflicts-head">{text.conflictsWith}</p>
            <ul>
              {conflicts.map(({ claim: conflicting }) => (
                <li key={conflicting.id}>
                  <ClaimLink claim={conflicting} />
                </li>
              ))}
            </ul>
          </div>
        )}
        {otherRelations.length > 0 && (
          <ul className="claim-relations">
            {otherRelations.map(({ kind, direction, claim: related }) => (
              <li key={`${kind} ${direction} ${related.id}`}>
                <span className="label">{relationInWords(kind, direction)}</span> <ClaimLink claim={related} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </article>
  );
}

export function relationInWords(kind: RelationKind, direction: Direction): string {
  const words = RELATION_KINDS[kind];
  if (!words) return humanize(kind);
  return direction === 'IN' ? words.in : words.out;
}

/** The participants by role, in the order of the claim. */
function ParticipantLines({ participants }: { readonly participants: readonly ParticipantOfClaim[] }) {
  return participantsByRole(participants).map(({ role, lang, entities }) => (
    <Line key={role} label={role} lang={lang}>
      <List items={entities.map((entity) => ({ key: entity.id, item: <EntityLink entity={entity} /> }))} />
    </Line>
  ));
}

interface RoleOfClaim {
  readonly role: string;
  /** Of a role in the words of the source. */
  readonly lang: string | undefined;
  readonly entities: readonly ParticipantOfClaim['entity'][];
}

/** The entities of each role, in the order of the claim. An entity may have several roles. */
export function participantsByRole(participants: readonly ParticipantOfClaim[]): RoleOfClaim[] {
  const roleOf = ({ role, roleText }: ParticipantOfClaim): string => roleText ?? roleLabel(role);
  return [...new Set(participants.map(roleOf))].map((role) => ({
    role,
    lang: participants.some(({ roleText }) => roleText === role) ? contentLanguage(role) : undefined,
    entities: participants.filter((participant) => roleOf(participant) === role).map(({ entity }) => entity),
  }));
}

interface LineProps {
  readonly label: string;
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}

function Line({ label, lang, children }: LineProps) {
  return (
    <p className="line">
      <span className="label" lang={lang}>
        {label}
      </span>{' '}
      {children}
    </p>
  );
}

/** `LetPay, Northbank`, each a link. */
export function List({ items }: { readonly items: readonly { readonly key: string; readonly item: ReactNode }[] }) {
  return items.map(({ key, item }, index) => (
    <span key={key}>
      {index > 0 && ', '}
      {item}
    </span>
  ));
}

/** The dates that are not the main date. */
function Dates({ claim: { date, since, until, status } }: { readonly claim: DatedClaim }) {
  const text = useText(RECORD);
  const plan = status === 'PLANNED';
  if (since && until && !plan) {
    if (!date) return null; // the range is the main date
    return (
      <Line label={text.inForce}>
        <DateRange since={since.text} until={until.text} />
      </Line>
    );
  }
  const lines = [
    date && since ? { label: plan ? text.plannedStart : text.start, text: since.text } : null,
    until && (date || since) ? { label: plan ? text.deadline : text.end, text: until.text } : null,
  ].filter((line) => line !== null);
  return lines.map(({ label, text }) => (
    <Line key={label} label={label}>
      <PartialDate text={text} />
    </Line>
  ));
}

function roleLabel(role: ParticipantRole): string {
  return PARTICIPANT_ROLES[role] ?? humanize(role);
}
