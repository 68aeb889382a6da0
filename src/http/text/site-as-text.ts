import { EXPORT_DESCRIPTIONS, EXPORT_KINDS } from '../../export/export-kind.ts';
import type { SavedQuery } from '../../question/question.ts';
import { splitDescription } from '../question/page.ts';
import type { DocPage } from './doc-page.ts';

interface Site {
  /** The address of the server, without a slash at its end. */
  readonly root: string;
  readonly questions: readonly SavedQuery[];
  readonly docs: readonly DocPage[];
}

/** What is where, as a list of links that language models read. */
export function siteAsText({ root, questions, docs }: Site): string {
  const sections = [
    `# FinGraph

> A knowledge graph of fintech entities: who partners with whom, in which market and role, since when, and which sources say so.
> Every edge is a claim with its sources, its dates and a confidence. Claims may contradict each other, and may be plans.

Ask a saved query first: each answer is Markdown with its sources, and takes variables as \`?market=FR\`; a name may
stand for an id. GraphQL answers the rest: POST a query to ${root}/graphql. State the confidence and the source of what you cite.`,
    linkSection(
      'Questions',
      questions.map(({ name, description }) => ({
        title: splitDescription({ description }).question,
        address: `${root}/questions/${name}.md`,
        meaning: splitDescription({ description }).more,
      })),
    ),
    linkSection(
      'Files',
      EXPORT_KINDS.map((kind) => ({
        title: kind,
        address: `${root}/export/${kind}.jsonl`,
        meaning: EXPORT_DESCRIPTIONS[kind],
      })),
    ),
    linkSection('For programs', [
      { title: 'OpenAPI 3.1', address: `${root}/openapi.json`, meaning: 'All addresses with their parameters.' },
      { title: 'Reconciliation', address: `${root}/reconcile`, meaning: 'Matches names with ids.' },
      { title: 'All questions', address: `${root}/questions.json`, meaning: 'With their documents and variables.' },
    ]),
    linkSection(
      'Documentation',
      docs.map(({ path, title, summary }) => ({ title, address: `${root}/docs/${path}`, meaning: summary })),
    ),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

interface Listed {
  readonly title: string;
  readonly address: string;
  readonly meaning: string;
}

function linkSection(heading: string, items: readonly Listed[]): string {
  if (items.length === 0) return '';
  const lines = items.map(
    ({ title, address, meaning }) => `- [${title}](${address})${meaning === '' ? '' : `: ${meaning}`}`,
  );
  return `## ${heading}\n\n${lines.join('\n')}`;
}
