import { ClientError } from '../../../model/client-error.ts';
import { type Identifier, identifierIssue, normalizeIdentifier } from '../../../model/identifier.ts';
import { countryOf } from '../../../model/place/country-name.ts';
import type { MatchFeature } from '../../../model/name/match-score.ts';
import { type MatchCandidate, type MatchQuestion, matchCandidates } from '../../../graph/entity/match.ts';
import { builder } from '../../builder.ts';
import { priced } from '../../cost/field-price.ts';
import { scanMatch } from '../../cost/scan-text.ts';
import { EntityKind, MatchFeatureId } from '../../enum.ts';
import { currentText } from '../../filter/canonical-id.ts';
import { requireIds } from '../../filter/expected-ids.ts';
import { IdentifierInput } from '../../filter/identifier.ts';
import { idSet, requireInRange } from '../../filter/input.ts';
import { nonBlank } from '../../filter/search-text.ts';
import { EntityRef } from '../../refs.ts';

/** Questions of one `match`. */
export const MAX_MATCH_QUERIES = 100;
/** Candidates of one question. */
export const MAX_CANDIDATES = 20;

const MatchQuery = builder.inputType('MatchQuery', {
  description:
    'What is known of an entity, such as a row of a table. It needs a name or an identifier. What the entity of the graph lacks is not held against it.',
  fields: (t) => ({
    name: t.string({ description: 'The name in any spelling, or the id of an entity.' }),
    kind: t.field({ type: EntityKind, description: 'The kind.' }),
    kinds: t.field({ type: [EntityKind], description: 'Kinds, of which it is one.' }),
    country: t.string({
      description:
        'The country in which it is based: an ISO 3166 code, or its name in one of 30 languages. Another text is not compared.',
    }),
    identifiers: t.field({
      type: [IdentifierInput],
      description: 'Identifiers. One that is not valid is not compared.',
    }),
    partners: t.idList({ description: 'Entities that are its partners.' }),
    exclude: t.idList({ description: 'Entities that it is not.' }),
    threshold: t.float({ description: 'Replaces `threshold` of the field.' }),
    first: t.int({ description: 'Replaces `first` of the field, up to that number.' }),
  }),
});

const MatchFeatureRef = builder.objectRef<MatchFeature>('MatchFeature').implement({
  description: 'Something that was compared.',
  extensions: priced({ each: 0 }),
  fields: (t) => ({
    id: t.expose('id', { type: MatchFeatureId, description: 'What was compared.' }),
    value: t.exposeFloat('value', { description: 'How well it agrees, from 0 to 1.' }),
    explanation: t.exposeString('explanation', { description: 'What was found, as a sentence.' }),
  }),
});

const MatchCandidateRef = builder.objectRef<MatchCandidate>('MatchCandidate').implement({
  description: 'An entity that may be the one that was described.',
  fields: (t) => ({
    entity: t.field({
      type: EntityRef,
      description: 'The entity.',
      extensions: priced({ each: 0 }),
      resolve: ({ entity }) => entity,
    }),
    score: t.exposeFloat('score', {
      description: 'How likely it is the entity, from 0 to 1. It is no probability: see `features`.',
    }),
    match: t.boolean({
      description:
        'True if it can be taken without a look: its score is at least `threshold`, and no other candidate has the same score.',
      resolve: ({ isMatch }) => isMatch,
    }),
    features: t.field({
      type: [MatchFeatureRef],
      description:
        'What speaks for it and against it. The value of the name is multiplied with those of kind and country. An equal identifier of a register decides.',
      extensions: priced({ size: 6 }),
      resolve: ({ features }) => [...features],
    }),
  }),
});

interface MatchResultRow {
  readonly candidates: readonly MatchCandidate[];
}

const MatchResult = builder.objectRef<MatchResultRow>('MatchResult').implement({
  description: 'The candidates for one query.',
  fields: (t) => ({
    candidates: t.field({
      type: [MatchCandidateRef],
      description: 'Entities that may be the one, best first. Empty if none resembles it.',
      extensions: priced({ size: 'page' }),
      resolve: ({ candidates }) => [...candidates],
    }),
  }),
});

builder.queryField('match', (t) =>
  t.field({
    type: [MatchResult],
    description:
      'Finds the entities that the rows of a table describe: by name in spite of another spelling, kind, country, identifiers and partners. The results are in the order of the queries.',
    extensions: priced({ size: { list: 'queries' }, scan: scanMatch }),
    args: {
      queries: t.arg({
        type: [MatchQuery],
        required: true,
        description: `What to look for: 1 to ${MAX_MATCH_QUERIES} entities.`,
      }),
      threshold: t.arg.float({
        required: true,
        defaultValue: 0.7,
        description: 'The score from which a candidate is a `match`: 0 to 1.',
      }),
      first: t.arg.int({
        required: true,
        defaultValue: 5,
        description: `Number of candidates for each query: 1 to ${MAX_CANDIDATES}.`,
      }),
    },
    resolve: async (_, { queries, threshold, first }, context) => {
      if (queries.length === 0 || queries.length > MAX_MATCH_QUERIES) {
        throw new ClientError(
          'OUT_OF_RANGE',
          `queries: expected 1 to ${MAX_MATCH_QUERIES} queries, got ${queries.length}.${queries.length === 0 ? '' : ' Send several requests.'}`,
        );
      }
      requireInRange('first', first, 1, MAX_CANDIDATES);
      requireInRange('threshold', threshold, 0, 1);
      const questions = queries.map((query, index) => questionOf(query, `queries[${index}]`, threshold, first));
      context.budget.takeItems(questions.length, 1);
      await requireIds(
        context,
        questions.map(({ partners }, index) => ({
          argument: `queries[${index}].partners`,
          family: 'entity' as const,
          ids: partners,
        })),
      );
      const current = questions.map(async (question) => {
        const name = question.name === null ? null : await currentText(context, question.name, null);
        return { ...question, name };
      });
      const found = await matchCandidates(context.reader, await Promise.all(current));
      return found.map((candidates) => ({ candidates }));
    },
  }),
);

function questionOf(
  query: typeof MatchQuery.$inferInput,
  argument: string,
  threshold: number,
  first: number,
): MatchQuestion {
  const name = typeof query.name === 'string' ? nonBlank(`${argument}.name`, query.name) : null;
  const identifiers = (query.identifiers ?? [])
    .map(normalizedIdentifier)
    .filter((one) => identifierIssue(one) === null);
  if (name === null && (query.identifiers ?? []).length === 0) {
    throw new ClientError('INVALID_FILTER', `${argument}: expected a name or an identifier, got neither.`);
  }
  if (typeof query.threshold === 'number') requireInRange(`${argument}.threshold`, query.threshold, 0, 1);
  if (typeof query.first === 'number') requireInRange(`${argument}.first`, query.first, 1, first);
  return {
    name,
    kinds: [...(query.kind ? [query.kind] : []), ...(query.kinds ?? [])],
    country: typeof query.country === 'string' ? countryOf(query.country.trim()) : null,
    identifiers,
    partners: [...idSet(`${argument}.partners`, query.partners)],
    excluded: [...idSet(`${argument}.exclude`, query.exclude)],
    limit: query.first ?? first,
    threshold: query.threshold ?? threshold,
  };
}

function normalizedIdentifier({ scheme, value }: Identifier): Identifier {
  return { scheme, value: normalizeIdentifier({ scheme, value }) };
}
