import { Link } from 'wouter';

import { FactsAboutDocument } from '../../client/client.ts';
import { useQuestion } from '../query/use-question.ts';
import type { StartingPoints } from '../query/use-starting-points.ts';
import { conflictsPath, connectionsPath, entityPath, marketsPath, neighbourhoodPath } from '../address/address.ts';
import { textsOf, useText } from '../text/catalogue.ts';
import { HOME } from '../text/en/home.ts';

/** Questions about the largest entities of the graph, each with the view that answers it. */
export function StartQuestions({ points }: { readonly points: StartingPoints }) {
  const text = useText(HOME);
  const [first] = points.largest;
  const { data } = useQuestion(FactsAboutDocument, first ? { entity: first.id, first: 0 } : null);
  const hasPartners = data?.entity?.claims.counts.some(({ value }) => value === 'PARTNERSHIP') ?? false;
  const questions = startQuestions(points, hasPartners);
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="start-questions">
      <h2 id="start-questions">{text.questions}</h2>
      <ul className="start-questions">
        {questions.map(({ question, answer, path }) => (
          <li key={path}>
            <Link href={path}>{question}</Link>
            <p>{answer}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface StartQuestion {
  readonly question: string;
  readonly answer: string;
  readonly path: string;
}

/**
 * Only questions that the graph has an answer to.
 *
 * @param hasPartners the largest entity takes part in partnerships
 */
export function startQuestions(
  { largest, hasConflicts, hasOutcomes }: Pick<StartingPoints, 'largest' | 'hasConflicts' | 'hasOutcomes'>,
  hasPartners: boolean,
): StartQuestion[] {
  const text = textsOf(HOME);
  const [first, second] = largest;
  const inTheMiddle = largest.slice(0, 3);
  return [
    ...(second
      ? [
          {
            question: text.related.question(inTheMiddle.map(({ name }) => name)),
            answer: text.related.answer,
            path: neighbourhoodPath({ of: inTheMiddle.map(({ id }) => id) }),
          },
        ]
      : []),
    ...(first && second
      ? [
          {
            question: text.paths.question(first.name, second.name),
            answer: text.paths.answer,
            path: connectionsPath({ from: first.id, to: second.id }),
          },
        ]
      : []),
    ...(first && hasPartners
      ? [
          {
            question: text.partners.question(first.name),
            answer: text.partners.answer,
            path: marketsPath(first.id, { as: [], status: [] }),
          },
        ]
      : []),
    ...(first
      ? [
          {
            question: text.record.question(first.name),
            answer: text.record.answer,
            path: entityPath(first.id),
          },
        ]
      : []),
    ...(hasOutcomes
      ? [
          {
            question: text.plans.question,
            answer: text.plans.answer,
            path: conflictsPath({ kinds: ['REALISED_BY'] }),
          },
        ]
      : []),
    ...(hasConflicts
      ? [
          {
            question: text.conflicts.question,
            answer: text.conflicts.answer,
            path: conflictsPath(),
          },
        ]
      : []),
  ];
}
