import { MEASURE_UNITS } from '../../../../model/measure-vocabulary.ts';
import { slugOf } from '../../../../support/slug.ts';
import { valueNamed } from '../../word/value-words.ts';
import type { UsedColumn } from '../column-use.ts';
import type { Block, Entry } from '../mapping-text.ts';
import { dateEntry } from '../plan-source.ts';
import { currencySpec, moneySpec, type Spec } from '../value-spec.ts';
import { citationEntries, type Context, extraEntries, nextClaim, take, takeSince } from './claim-context.ts';
import { confidenceEntries, marketEntries, noteEntries, tagEntries } from './claim-field.ts';
import { unitGroups, unitSpec } from './metric-unit.ts';

interface MetricPlan {
  readonly claims: readonly Block[];
  /** Measures that the vocabulary lacks. */
  readonly measures: readonly Block[];
}

/** Figures: a row each with the name of the measure, or a column each. */
export function metricClaims(context: Context): MetricPlan {
  const measure = take(context, 'MEASURE');
  const value = measure === null ? null : take(context, 'VALUE');
  if (measure === null || value === null) {
    const valuation = take(context, 'VALUATION');
    const blocks = wideMetrics(context, valuation);
    return { claims: blocks, measures: [] };
  }
  const unit = take(context, 'UNIT');
  const currency = take(context, 'CURRENCY');
  const map: Record<string, string> = {};
  const own = new Map<string, string>();
  for (const text of measure.profile.values?.keys() ?? []) {
    const known = valueNamed('measure', text);
    const id = known ?? slugOf(text).replaceAll('-', '_').toUpperCase();
    if (id === '') continue;
    map[text] = id;
    if (known === null) own.set(id, text);
  }
  const measureSpec: Spec =
    measure.profile.values === null ? { column: measure.profile.name } : { column: measure.profile.name, map };
  const number = moneySpec(value.profile);
  const groups = unitGroups(unit?.profile ?? null);
  const claims = groups.map(({ texts, times }): Block => {
    const { spec } = number;
    const unitEntry = unitSpec(unit?.profile ?? null, currency?.profile ?? null, value.profile, measure.profile, map);
    return claimWithMetric(nextClaim(context), {
      when:
        texts === null
          ? null
          : {
              column: unit?.profile.name ?? '',
              ...(times === 1
                ? { not: groups.flatMap((group) => (group.times === 1 ? [] : (group.texts ?? []))) }
                : { in: texts }),
            },
      metric: [
        { key: 'measure', value: measureSpec, remark: own.size > 0 ? 'measures of your own are declared above' : null },
        { key: 'value', value: times === 1 ? spec : { ...spec, times }, remark: number.remark },
        ...(unitEntry === null ? [] : [{ key: 'unit', value: unitEntry }]),
      ],
      isFirst: texts === groups[0]?.texts,
    });
  });
  const measures = [...own].map(([id, text]) => ({
    entries: [
      { key: 'id', value: id },
      { key: 'label', value: text },
      { key: 'description', value: `${text}.`, remark: 'say what is counted' },
      { key: 'unit', value: 'COUNT' },
    ],
  }));
  return { claims, measures };
}

function claimWithMetric(
  context: Context,
  { when, metric, isFirst }: { when: Spec | null; metric: readonly Entry[]; isFirst: boolean },
): Block {
  const entities = context.plan.entities;
  const year = take(context, 'YEAR') ?? take(context, 'PERIOD');
  const date = take(context, 'DATE') ?? (year === null ? takeSince(context, 'METRIC') : null);
  const isPeriod = year !== null && (year.profile.type !== 'year' || year.profile.dates.has('quarter'));
  const entries: Entry[] = [
    { key: 'kind', value: 'METRIC', remark: isFirst && when === null ? context.choice.reason : null },
    ...(when === null ? [] : [{ key: 'when', value: when }]),
    {
      key: 'participants',
      value: entities.map(({ name, party, isOptional }) => ({
        entries: [
          { key: 'entity', value: name },
          { key: 'role', value: party.role },
          ...(isOptional ? [{ key: 'optional', value: true }] : []),
        ],
      })),
    },
    ...marketEntries(context),
    ...(date === null ? [] : [dateEntry('date', date, context.locale)]),
    {
      key: 'metric',
      value: {
        entries: [
          ...metric,
          ...(year === null
            ? []
            : [
                {
                  key: 'period',
                  value: { column: year.profile.name },
                  remark: isPeriod ? 'such as 2024-Q1, 2024-H1 or FY2024' : null,
                },
              ]),
        ],
      },
    },
    ...confidenceEntries(context),
    ...tagEntries(context),
    ...noteEntries(context, 'METRIC'),
    ...citationEntries(context),
    ...extraEntries(context),
  ];
  return { entries };
}

/** A claim for each column of figures. */
export function wideMetrics(context: Context, valuation: UsedColumn | null = null): Block[] {
  const subject = context.plan.entities.find(({ party }) => party.role !== 'AUTHORITY' && party.role !== 'PERSON');
  if (!subject) return [];
  const measures = context.columns.flatMap((column) =>
    column.use.as === 'measure' ? [{ column, id: column.use.measure as string }] : [],
  );
  const all = [...measures, ...(valuation === null ? [] : [{ column: valuation, id: 'VALUATION' }])];
  const currencies = context.choice.kind === 'METRIC' ? take(context, 'CURRENCY') : null;
  return all.flatMap(({ column, id }, index) => {
    const isMoney = MEASURE_UNITS[id] === null;
    const currency = isMoney ? currencySpec(column.profile, currencies?.profile ?? null) : null;
    if (isMoney && currency === null) {
      context.remarks.push(
        `The column ${column.profile.name} has sums of money without a currency: it is in extra. If you know the currency, add a METRIC with measure: ${id} and its unit.`,
      );
      return [];
    }
    context.used.add(column.index);
    const value = moneySpec(column.profile);
    const years = /\b(?:19|20)\d\d\b/.exec(column.profile.name)?.[0] ?? null;
    return [
      claimWithMetric(nextClaim(context), {
        when:
          column.profile.filled < column.profile.rows || all.length > 1
            ? { column: column.profile.name, present: true }
            : null,
        metric: [
          { key: 'measure', value: id },
          { key: 'value', value: value.spec, remark: value.remark },
          ...(currency === null ? [] : [{ key: 'unit', value: currency.spec, remark: currency.remark }]),
          ...(years === null ? [] : [{ key: 'period', value: years }]),
        ],
        isFirst: index === 0,
      }),
    ];
  });
}
