import { Link } from 'wouter';

import type { StartingPointsQuery } from '../../client/client.ts';
import { conflictsPath, connectionsPath, entityPath, marketsPath, neighbourhoodPath } from '../address/address.ts';

/** Questions about the largest entities of the graph, each with the view that answers it. */
export function StartQuestions({ points }: { readonly points: StartingPointsQuery }) {
  const questions = startQuestions(points);
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

interface StartQuestionsOf extends Pick<StartingPointsQuery, 'conflicts' | 'plans'> {
  readonly largest: Pick<StartingPointsQuery['largest'], 'nodes'>;
}

/** Only questions that the graph has an answer to. */
export function startQuestions({ largest: { nodes }, conflicts, plans }: StartQuestionsOf): StartQuestion[] {
  const [first, second] = nodes;
  const inTheMiddle = nodes.slice(0, 3);
  const partner = nodes.find(({ claims }) => claims.counts.some(({ value }) => value === 'PARTNERSHIP'));
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
    ...(partner
      ? [
          {
            question: `Who works with ${partner.name}, in which market and role?`,
            answer: 'Markets by roles, down to the claims',
            path: marketsPath(partner.id, { as: [], status: [] }),
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
    ...(plans.totalCount > 0
      ? [
          {
            question: 'What was planned, and what came of it?',
            answer: 'Plans beside their outcomes, and plans without an outcome',
            path: conflictsPath({ kinds: ['REALISED_BY'] }),
          },
        ]
      : []),
    ...(conflicts.totalCount > 0
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
