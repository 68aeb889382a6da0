import { catalogue } from '../catalogue.ts';
import { list, number, plural } from '../intl.ts';
import { COUNTS } from './counts.ts';

export const HOME = catalogue('home', {
  heading: 'Who works with whom in fintech, and who says so',
  lead: 'FinGraph holds claims about companies, wallets, banks and people: partnerships, ownership, funding, positions, licences and more, with their markets and dates. Each claim names its sources and a confidence. Conflicting claims are shown side by side, and plans are kept apart from facts.',
  find: 'Find a company, wallet, bank, person or country, or any words of a claim',
  loading: 'Loading …',
  datasets: (count: number) => plural(count, { one: 'Data set', other: 'Data sets' }),
  importFiles: 'Import your own files',
  contents: 'Contents of this graph',
  claimsByKind: 'Claims by kind',
  claims: (count: number) => plural(count, { one: 'claim', other: 'claims' }),
  entities: (count: number) => plural(count, { one: 'entity', other: 'entities' }),
  sources: (count: number) => plural(count, { one: 'source', other: 'sources' }),
  largest: 'Entities with the most claims',
  busiest: 'Busiest markets',
  latest: 'Latest claims',
  loads: 'Latest changes of the data',
  noChange: 'no claim changed',
  joined: (parts: readonly string[]) => parts.join(', '),
  changes: {
    added: (count: number) => `${COUNTS.english.claims(count)} added`,
    revised: (count: number) => `${COUNTS.english.claims(count)} revised`,
    retracted: (count: number) => `${COUNTS.english.claims(count)} retracted`,
  },
  moreChanges: {
    added: (count: number) => `${number(count)} added`,
    revised: (count: number) => `${number(count)} revised`,
    retracted: (count: number) => `${number(count)} retracted`,
  },
  questions: 'Questions to start with',
  related: {
    question: (names: readonly string[]) => `How are ${list(names)} related?`,
    answer: 'Their claims as a graph, which a click extends',
  },
  paths: {
    question: (from: string, to: string) => `What are the shortest paths from ${from} to ${to}?`,
    answer: 'Each step of a path is a claim',
  },
  partners: {
    question: (name: string) => `Who works with ${name}, in which market and role?`,
    answer: 'Markets by roles, down to the claims',
  },
  record: {
    question: (name: string) => `What is on record about ${name}?`,
    answer: 'Each fact with its sources, date and confidence',
  },
  plans: {
    question: 'What was planned, and what came of it?',
    answer: 'Plans beside their outcomes, and plans without an outcome',
  },
  conflicts: {
    question: 'Which claims contradict each other?',
    answer: 'Conflicting claims side by side',
  },
});
