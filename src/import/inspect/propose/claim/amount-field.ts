import type { ClaimKind } from '../../../../model/vocabulary.ts';
import type { ColumnProfile } from '../../profile/column-profile.ts';
import type { Block, Entry } from '../mapping-text.ts';
import { currencySpec, moneySpec, whenThen } from '../value-spec.ts';
import { type Context, take } from './claim-context.ts';

export function amountEntries(context: Context, kind: ClaimKind): Entry[] {
  const currencies = take(context, 'CURRENCY');
  const items: Block[] = [];
  for (const field of ['AMOUNT', 'FINE', 'VALUATION'] as const) {
    const amount = take(context, field);
    if (amount === null) continue;
    const basis =
      field === 'VALUATION'
        ? valuationBasis(amount.profile)
        : DEFAULT_BASIS.has(kind)
          ? null
          : field === 'FINE'
            ? 'FINE'
            : 'DEAL_VALUE';
    const currency = currencySpec(amount.profile, currencies?.profile ?? null);
    const value = moneySpec(amount.profile);
    if (currency === null) {
      context.used.delete(amount.index);
      context.remarks.push(
        `The column ${amount.profile.name} has amounts without a currency: it is in extra. If you know the currency, write: amounts: [{ value: { column: ${amount.profile.name} }, currency: EUR }]`,
      );
      continue;
    }
    items.push({
      entries: [
        { key: 'value', value: value.spec, remark: value.remark },
        { key: 'currency', value: currency.spec, remark: currency.remark },
        ...(basis === null ? [] : [{ key: 'basis', value: basis }]),
        ...(amount.profile.hasQualifiers
          ? [
              {
                key: 'approximate',
                value: { when: [whenThen({ column: amount.profile.name, matches: APPROXIMATE }, true)] },
              },
              {
                key: 'bound',
                value: {
                  when: [
                    whenThen({ column: amount.profile.name, matches: AT_LEAST }, 'MORE_THAN'),
                    whenThen({ column: amount.profile.name, matches: AT_MOST }, 'LESS_THAN'),
                  ],
                },
              },
            ]
          : []),
      ],
    });
  }
  return items.length === 0 ? [] : [{ key: 'amounts', value: items }];
}

const APPROXIMATE = '(?i)^(~|≈|ca|circa|c\\.|about|approx|around|etwa|rund|env|unos|aprox)';
const AT_LEAST = '(?i)^(>|≥|over|more than|at least|über|mehr als|mind|plus de|más de|\\+)';
const AT_MOST = '(?i)^(<|≤|under|up to|less than|unter|bis zu|moins de|menos de)';
const DEFAULT_BASIS: ReadonlySet<ClaimKind> = new Set([
  'FUNDING_ROUND',
  'ENFORCEMENT',
  'PARTNERSHIP',
  'OWNERSHIP',
  'INVESTMENT',
  'ACQUISITION',
]);

function valuationBasis({ header }: ColumnProfile): string {
  if (header.words.includes('pre')) return 'PRE_MONEY';
  return header.words.includes('post') ? 'POST_MONEY' : 'VALUATION';
}
