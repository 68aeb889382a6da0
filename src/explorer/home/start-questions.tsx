import { Link } from 'wouter';

import { FactsAboutDocument } from '../../client/client.ts';
import { useQuestion } from '../query/use-question.ts';
import type { StartingPoints } from '../query/use-starting-points.ts';
import { conflictsPath, connectionsPath, entityPath, marketsPath, neighbourhoodPath } from '../address/address.ts';

/** Questions about the largest entities of the graph, each with the view that answers it. */
export function StartQuestions({ points }: { readonly points: StartingPoints }) {
  const [first] = points.largest;
  const { data } = useQuestion(FactsAboutDocument, first ? { entity: first.id, first: 0 } : null);
  const hasPartners = data?.entity?.claims.counts.some(({ value }) => value === 'PARTNERSHIP') ?? false;
  const questions = startQuestions(points, hasPartners);
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="start-questions">
      <h2 id="start-questions">Questions to start with</h2>
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
  const [first, second] = largest;
  const inTheMiddle = largest.slice(0, 3);
  return [
    ...(second
      ? [
          {
            question: `How are ${LIST.format(inTheMiddle.map(({ name }) => name))} related?`,
            answer: 'Their claims as a graph, which a click extends',
            path: neighbourhoodPath({ of: inTheMiddle.map(({ id }) => id) }),
          },
        ]
      : []),
    ...(first && second
      ? [
          {
            question: `What are the shortest paths from ${first.name} to ${second.name}?`,
            answer: 'Each step of a path is a claim',
            path: connectionsPath({ from: first.id, to: second.id }),
          },
        ]
      : []),
    ...(first && hasPartners
      ? [
          {
            question: `Who works with ${first.name}, in which market and role?`,
            answer: 'Markets by roles, down to the claims',
            path: marketsPath(first.id, { as: [], status: [] }),
          },
        ]
      : []),
    ...(first
      ? [
          {
            question: `What is on record about ${first.name}?`,
            answer: 'Each fact with its sources, date and confidence',
            path: entityPath(first.id),
          },
        ]
      : []),
    ...(hasOutcomes
      ? [
          {
            question: 'What was planned, and what came of it?',
            answer: 'Plans beside their outcomes, and plans without an outcome',
            path: conflictsPath({ kinds: ['REALISED_BY'] }),
          },
        ]
      : []),
    ...(hasConflicts
      ? [
          {
            question: 'Which claims contradict each other?',
            answer: 'Conflicting claims side by side',
            path: conflictsPath(),
          },
        ]
      : []),
  ];
}

const LIST = new Intl.ListFormat('en');
