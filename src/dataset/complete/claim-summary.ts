import { MEASURES } from '../../model/measure-vocabulary.ts';
import type { ClaimRecord, MetricRecord } from '../../model/record.ts';
import type { ParticipantRole } from '../../model/role-vocabulary.ts';
import type { AmountBasis, ClaimKind, LicenceType, RoundType } from '../../model/vocabulary.ts';
import {
  dateText,
  figureText,
  inPlaces,
  joined,
  lowerWords,
  moneyText,
  onDate,
  QUALIFIER_WORDS,
} from './summary-words.ts';

/** What a summary needs to know besides the claim. */
export interface SummaryNames {
  /** The name of an entity. */
  nameOf(entity: string): string;
  /** The label of a measure that the data set declares; null for others. */
  measureLabel(measure: string): string | null;
}

const MAX_LENGTH = 500;
/** How many names a list may have. Fewer, if the sentence is too long. */
const LIMITS = [12, 6, 3, 2];

/** A sentence for a claim whose line has no summary, from a template for its kind. At most 500 characters. */
export function claimSummary(claim: ClaimRecord, names: SummaryNames): string {
  const sentences = LIMITS.map((limit) => TEMPLATES[claim.kind](wordsFor(claim, names, limit)));
  const sentence = sentences.find(({ length }) => length <= MAX_LENGTH) ?? sentences.at(-1) ?? '';
  const ended = /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
  if (ended.length <= MAX_LENGTH) return ended;
  return `${[...ended]
    .slice(0, MAX_LENGTH - 1)
    .join('')
    .trimEnd()}…`;
}

/** The claim, in words. */
interface Words {
  readonly claim: ClaimRecord;
  /** The names of the participants with a role, as a list; empty if there are none. */
  readonly who: (...roles: ParticipantRole[]) => string;
  /** True if several participants have the role, so that the verb is in the plural. */
  readonly several: (role: ParticipantRole) => boolean;
  /** ` in France`. */
  readonly places: string;
  /** ` on 8 June 2018`, the date of the event. */
  readonly when: string;
  /** ` (since 2016)`, ` from 2016 to 2018`. */
  readonly term: string;
  /** ` for USD 1 million`: the amounts with the first of the bases that the claim has; empty if it has none. */
  readonly sum: (before: string, ...bases: AmountBasis[]) => string;
  readonly names: SummaryNames;
  readonly limit: number;
}

function wordsFor(claim: ClaimRecord, names: SummaryNames, limit: number): Words {
  const idsOf = (roles: readonly ParticipantRole[]) =>
    roles.flatMap((role) => claim.participants.flatMap((part) => (part.role === role ? [part.entity] : [])));
  return {
    claim,
    who: (...roles) => joined(idsOf(roles).map(names.nameOf), limit),
    several: (role) => idsOf([role]).length > 1,
    places: inPlaces(claim, names.nameOf, limit),
    when: whenText(claim),
    term: termText(claim),
    sum(before, ...bases) {
      const first = bases.find((basis) => claim.amounts.some((amount) => amount.basis === basis));
      const amounts = claim.amounts.filter(({ basis }) => basis === first);
      return amounts.length === 0 ? '' : `${before && ` ${before}`} ${moneyText(amounts)}`;
    },
    names,
    limit,
  };
}

function termText({ since, until, date, seenFrom, status }: ClaimRecord): string {
  if (status === 'PLANNED') return since === null ? '' : ` from ${dateText(since)}`;
  if (since !== null && until !== null) return ` from ${dateText(since)} to ${dateText(until)}`;
  if (until !== null) return ` (until ${dateText(until)})`;
  if (since !== null) return ` (since ${dateText(since)})`;
  const seen = date ?? seenFrom;
  return seen === null ? '' : ` (${dateText(seen)})`;
}

/** The date of a plan is that of its announcement. */
function whenText({ date, status }: ClaimRecord): string {
  if (date === null) return '';
  return status === 'PLANNED' ? ` (as of ${dateText(date)})` : ` ${onDate(date)}`;
}

/** The form of a verb for the status of a claim. */
function verb(
  { status }: ClaimRecord,
  forms: { readonly planned: string; readonly ended: string; readonly now: string },
): string {
  if (status === 'PLANNED') return forms.planned;
  return status === 'ENDED' ? forms.ended : forms.now;
}

const TEMPLATES: Readonly<Record<ClaimKind, (words: Words) => string>> = {
  PARTNERSHIP({ claim, places, term, names, limit }) {
    const platform = claim.participants.find(({ role }) => role === 'PLATFORM') ?? claim.participants[0];
    const first = platform ? names.nameOf(platform.entity) : '';
    const roles = new Map<string, string[]>();
    for (const { entity, role, roleText } of claim.participants) {
      const words = roleText ?? (VAGUE_ROLES.has(role) ? null : lowerWords(role));
      if (entity !== platform?.entity)
        roles.set(entity, [...(roles.get(entity) ?? []), ...(words === null ? [] : [words])]);
    }
    const partners = [...roles].map(([entity, words]) =>
      words.length === 0 ? names.nameOf(entity) : `${names.nameOf(entity)} (${joined(words, limit)})`,
    );
    if (partners.length === 0) {
      return `${first} ${verb(claim, { planned: 'plans a partnership', ended: 'had a partnership', now: 'has a partnership' })}${places}${term}`;
    }
    const works = verb(claim, { planned: 'plans to work', ended: 'worked', now: 'works' });
    return `${first} ${works} with ${joined(partners, limit)}${places}${term}`;
  },

  OWNERSHIP({ claim, who, several, term }) {
    const s = several('OWNER') ? '' : 's';
    const owns = verb(claim, { planned: `plan${s} to own`, ended: 'owned', now: `own${s}` });
    const vehicle = who('VEHICLE');
    return `${who('OWNER')} ${owns} ${stakeText(claim) ?? 'a stake'} of ${who('OWNED')}${vehicle && ` through ${vehicle}`}${term}`;
  },

  ROLE({ claim, who, several, term }) {
    const are = several('PERSON') ? ['are', 'were'] : ['is', 'was'];
    const is = verb(claim, { planned: `${are[0]} to be`, ended: `${are[1]}`, now: `${are[0]}` });
    const title = several('PERSON') && /^[a-z-]*[^s]$/.test(claim.title ?? '') ? `${claim.title}s` : claim.title;
    return `${who('PERSON')} ${is} ${title === null ? 'in a position at' : `${title} of`} ${who('ORGANISATION')}${term}`;
  },

  FUNDING_ROUND({ claim, who, sum, when }) {
    const raised = verb(claim, { planned: 'plans to raise', ended: 'did not raise', now: 'raised' });
    const money = sum('', 'ROUND_TOTAL', 'OFFERING', 'OFFERING_WITH_GREENSHOE', 'DEAL_VALUE', 'DEBT') || ' money';
    const lead = who('LEAD_INVESTOR');
    const others = who('INVESTOR', 'LENDER');
    const from = lead === '' ? others : `${lead} (lead)${others && ` and ${others}`}`;
    const exchange = who('EXCHANGE');
    return (
      `${who('ISSUER')} ${raised}${money}${roundText(claim)}${from && ` from ${from}`}` +
      `${exchange && ` on ${exchange}`}${sum('at a valuation of', 'VALUATION', 'PRE_MONEY', 'POST_MONEY')}${when}`
    );
  },

  INVESTMENT({ claim, who, several, sum, when }) {
    const s = several('INVESTOR') ? '' : 's';
    const invested = verb(claim, { planned: `plan${s} to invest`, ended: 'did not invest', now: 'invested' });
    const stake = stakeText(claim);
    return `${who('INVESTOR')} ${invested}${sum('', 'DEAL_VALUE', 'ROUND_TOTAL')} in ${who('INVESTEE')}${roundText(claim)}${stake === null ? '' : ` for ${stake}`}${when}`;
  },

  ACQUISITION(words) {
    const { claim, who, several, when } = words;
    const s = several('BUYER') ? '' : 's';
    const now = claim.stage === 'ANNOUNCED' ? 'agreed to buy' : 'bought';
    const bought = verb(claim, { planned: `plan${s} to buy`, ended: 'did not buy', now });
    const seller = who('SELLER');
    const stake = stakeText(claim);
    return `${who('BUYER')} ${bought} ${stake === null ? '' : `${stake} of `}${who('TARGET')}${seller && ` from ${seller}`}${priceText(words)}${when}`;
  },

  METRIC({ claim, who, several, when, places, names }) {
    const { metric, status } = claim;
    if (metric === null) return who('SUBJECT');
    const label = names.measureLabel(metric.measure) ?? lowerWords(metric.measure);
    const definition = metric.definition === null ? '' : ` (${metric.definition.replace(/\.$/, '')})`;
    const time = `${places}${periodText(metric) ?? when}${definition}`;
    if (metric.unit === 'COUNT' && (Object.hasOwn(MEASURES, metric.measure) || PLURAL_LABEL.test(label))) {
      const have = status === 'PLANNED' ? `plan${several('SUBJECT') ? '' : 's'} to have` : 'had';
      return `${who('SUBJECT')} ${have} ${figureText(metric)} ${label}${time}`;
    }
    const isLoss = metric.measure === 'PROFIT' && metric.value < 0;
    const figure = figureText(isLoss ? { ...metric, value: -metric.value } : metric);
    return `The ${isLoss ? 'loss' : label} of ${who('SUBJECT')} ${status === 'PLANNED' ? 'is planned to be' : 'was'} ${figure}${time}`;
  },

  MARKET_PRESENCE({ claim, who, several, places, term }) {
    const are = several('SUBJECT') ? ['are', 'were', 'are'] : ['is', 'was', 'is'];
    const is = verb(claim, { planned: `${are[0]} to be`, ended: `${are[1]}`, now: `${are[2]}` });
    return `${who('SUBJECT')} ${is} available${places}${term}`;
  },

  STATEMENT({ who, when }) {
    const speaker = who('SPEAKER');
    const about = who('SUBJECT', 'ABOUT', 'POSSIBLY_SAME_AS');
    const outlet = who('OUTLET');
    return `A statement${speaker && ` by ${speaker}`}${about && ` about ${about}`}${outlet && ` in ${outlet}`}${when}`;
  },

  LICENCE({ claim, who, several, places, term }) {
    const s = several('HOLDER') ? '' : 's';
    const holds = verb(claim, {
      planned: s ? 'applies for' : 'apply for',
      ended: 'held',
      now: s ? 'holds' : 'hold',
    });
    const { licenceType, licenceNumber } = claim;
    const number = licenceNumber === null ? '' : ` (${licenceNumber})`;
    const authority = who('AUTHORITY');
    return `${who('HOLDER')} ${holds} ${LICENCE_WORDS[licenceType ?? 'OTHER']}${number}${authority && ` from ${authority}`}${places}${term}`;
  },

  ENFORCEMENT({ claim, who, several, sum, when, places }) {
    const authority = who('AUTHORITY');
    const subject = who('SUBJECT');
    const fine = sum('', 'FINE', 'DEAL_VALUE').trimStart();
    if (authority === '') {
      const was = several('SUBJECT') ? 'were' : 'was';
      const is = verb(claim, { planned: 'may be', ended: was, now: was });
      return `${subject} ${is} ${fine === '' ? 'the subject of an enforcement action' : `fined ${fine}`}${places}${when}`;
    }
    const s = several('AUTHORITY') ? '' : 's';
    if (fine === '') {
      return `${authority} ${verb(claim, { planned: `plan${s} action`, ended: 'took action', now: 'took action' })} against ${subject}${places}${when}`;
    }
    return `${authority} ${verb(claim, { planned: `plan${s} to fine`, ended: 'fined', now: 'fined' })} ${subject} ${fine}${places}${when}`;
  },

  MEMBERSHIP({ claim, who, several, term }) {
    const [is, was, member] = several('MEMBER') ? ['are', 'were', 'members'] : ['is', 'was', 'a member'];
    const verbs = verb(claim, { planned: `${is} to be`, ended: `${was}`, now: `${is}` });
    return `${who('MEMBER')} ${verbs} ${member} of ${who('BODY')}${term}`;
  },

  PRODUCT_OFFERING({ claim, who, several, places, term }) {
    const s = several('PROVIDER') ? '' : 's';
    const offers = verb(claim, { planned: `plan${s} to offer`, ended: 'offered', now: `offer${s}` });
    return `${who('PROVIDER')} ${offers} ${who('PRODUCT')}${places}${term}`;
  },
};

/** The label of a measure that counts things, such as `cards issued`. */
const PLURAL_LABEL = /^\S*[^s\s]s(\s|$)/i;

/** Roles that say no more than "works with". */
const VAGUE_ROLES: ReadonlySet<ParticipantRole> = new Set(['OTHER', 'PLATFORM', 'BANK', 'WALLET', 'GOVERNMENT']);

function priceText({ sum }: Words): string {
  const parts = [sum('', 'CASH_PART'), sum('', 'SHARE_PART')];
  const whole = sum('for', 'DEAL_VALUE');
  if (whole !== '' || parts.join('') === '') return whole;
  const named = [parts[0] && `${parts[0]} in cash`, parts[1] && `${parts[1]} in shares`];
  return ` for${named.filter(Boolean).join(' and')}`;
}

function stakeText({ stakePercent, stakeQualifier }: ClaimRecord): string | null {
  if (stakePercent === null) return null;
  return `${stakeQualifier === null ? '' : QUALIFIER_WORDS[stakeQualifier]}${stakePercent} %`;
}

function periodText({ from, to }: MetricRecord): string | null {
  if (from === null && to === null) return null;
  if (from === to || from === null || to === null) return ` ${onDate(from ?? to ?? '')}`;
  return ` from ${dateText(from)} to ${dateText(to)}`;
}

function roundText({ series, roundType }: ClaimRecord): string {
  if (roundType !== null && roundType !== 'OTHER')
    return ROUND_WORDS[roundType] ?? ` in a ${lowerWords(roundType)} round`;
  if (series === null) return '';
  return /^[a-z]$/i.test(series) ? ` in a Series ${series.toUpperCase()} round` : ` in a round (${series})`;
}

const ROUND_WORDS: Readonly<Partial<Record<RoundType, string>>> = {
  ...Object.fromEntries([...'ABCDEFGHIJ'].map((letter) => [`SERIES_${letter}`, ` in a Series ${letter} round`])),
  PRE_SEED: ' in a pre-seed round',
  ANGEL: ' in an angel round',
  SERIES_UNKNOWN: ' in a venture round',
  CONVERTIBLE_NOTE: ' as a convertible note',
  DEBT: ' as debt',
  EQUITY_CROWDFUNDING: ' in a crowdfunding campaign',
  GRANT: ' as a grant',
  SECONDARY: ' in a secondary sale',
  POST_IPO_EQUITY: ' in a share sale after the IPO',
  POST_IPO_DEBT: ' as debt after the IPO',
  IPO: ' in an IPO',
  DIRECT_LISTING: ' in a direct listing',
  SPAC: ' in a merger with a SPAC',
  TOKEN_SALE: ' in a token sale',
};

const LICENCE_WORDS: Readonly<Record<LicenceType, string>> = {
  BANKING: 'a banking licence',
  E_MONEY: 'an electronic money licence',
  PAYMENT: 'a payment licence',
  MONEY_TRANSMISSION: 'a money transmission licence',
  OPEN_BANKING: 'an open banking licence',
  PAYMENT_SYSTEM: 'a payment system licence',
  LENDING: 'a lending licence',
  SECURITIES: 'a securities licence',
  FUND_MANAGEMENT: 'a fund management licence',
  EXCHANGE: 'an exchange licence',
  CRYPTO_ASSET: 'a crypto-asset licence',
  CUSTODY: 'a custody licence',
  INSURANCE: 'an insurance licence',
  CREDIT_INFORMATION: 'a credit information licence',
  FOREIGN_EXCHANGE: 'a foreign exchange licence',
  SANDBOX: 'a sandbox permission',
  OTHER: 'a licence',
};
