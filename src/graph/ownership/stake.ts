import type { StakeQualifier } from '../../model/vocabulary.ts';

/** A share in percent, as far as it is known: from `min` to `max`, from 0 to 100. */
export interface Stake {
  readonly min: number;
  readonly max: number;
  /** The share is more than `min`, not `min` itself. */
  readonly isMore: boolean;
}

/** What a claim says about the size of a stake. */
export interface StatedStake {
  readonly stakePercent: number | null;
  readonly stakeQualifier: StakeQualifier | null;
}

export const WHOLE: Stake = { min: 100, max: 100, isMore: false };
export const NOTHING_KNOWN: Stake = { min: 0, max: 100, isMore: false };

/** How far a share that is "about" a figure may be from it, as a part of the figure. */
const ABOUT = 0.1;

/**
 * The stake that several accounts of it state; null if none of them has a figure. Different figures are rivals: the stake is
 * between the lowest and the highest. A limit ("more than 20") counts if there is no figure, or if it contradicts the figures.
 */
export function stakeOfAccounts(accounts: readonly StatedStake[]): Stake | null {
  const stated = accounts.flatMap(({ stakePercent, stakeQualifier }) =>
    stakePercent === null ? [] : { percent: stakePercent, qualifier: stakeQualifier ?? 'EXACT' },
  );
  const isFigure = ({ qualifier }: { qualifier: StakeQualifier }) => qualifier === 'EXACT' || qualifier === 'ABOUT';
  const figures = hull(stated.filter(isFigure).map(rangeOf));
  const limits = stated.filter((one) => !isFigure(one)).map(rangeOf);
  if (limits.length === 0) return figures;
  const within = common(limits);
  if (figures === null) return within ?? hull(limits);
  return within !== null && common([figures, within]) !== null ? figures : hull([figures, ...limits]);
}

function rangeOf({ percent, qualifier }: { percent: number; qualifier: StakeQualifier }): Stake {
  switch (qualifier) {
    case 'MORE_THAN':
      return { min: percent, max: 100, isMore: percent < 100 };
    case 'LESS_THAN':
      return { min: 0, max: percent, isMore: false };
    case 'ABOUT':
      return { min: percent * (1 - ABOUT), max: Math.min(100, percent * (1 + ABOUT)), isMore: false };
    default:
      return { min: percent, max: percent, isMore: false };
  }
}

/** The smallest range that contains all of these. */
function hull(ranges: readonly Stake[]): Stake | null {
  if (ranges.length === 0) return null;
  const min = Math.min(...ranges.map((range) => range.min));
  return {
    min,
    max: Math.max(...ranges.map((range) => range.max)),
    isMore: ranges.every((range) => range.min > min || range.isMore),
  };
}

/** The values that all of these ranges contain; null if there are none. */
function common(ranges: readonly Stake[]): Stake | null {
  const min = Math.max(...ranges.map((range) => range.min));
  const max = Math.min(...ranges.map((range) => range.max));
  const isMore = ranges.some((range) => range.min === min && range.isMore);
  return min < max || (min === max && !isMore) ? { min, max, isMore } : null;
}

/** The sum of stakes in one entity, of which nobody holds more than all. */
export function sumOfStakes(stakes: readonly Stake[]): Stake {
  return {
    min: Math.min(100, roundedPercent(stakes.reduce((sum, { min }) => sum + min, 0))),
    max: Math.min(100, roundedPercent(stakes.reduce((sum, { max }) => sum + max, 0))),
    isMore: stakes.some(({ isMore }) => isMore),
  };
}

/** The share that `outer` of an owner has of what the owner holds with `inner`. */
export function productOfStakes(outer: Stake, inner: Stake): Stake {
  return { min: (outer.min * inner.min) / 100, max: (outer.max * inner.max) / 100, isMore: false };
}

/** To six decimals, without the noise of floating-point numbers. */
export function roundedPercent(percent: number): number {
  return Math.round(percent * 1e6) / 1e6;
}
