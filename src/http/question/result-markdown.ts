import type { TableLayout, Value } from '../../question/table-layout.ts';
import { displayText } from '../../question/table.ts';
import { markdownTable } from '../text/markdown-table.ts';
import { splitDescription } from './page.ts';
import type { MissingItemsView, QuestionView } from './page.ts';
import type { LoadedDataset } from './loaded-graph.ts';

interface Answer {
  readonly table: TableLayout;
  /** `of: northbank; market: FR`. */
  readonly variables: string;
  readonly missing: MissingItemsView | null;
  /** Why the question cannot run on this graph; null if it has run. */
  readonly note: string | null;
  readonly citation: string | null;
  readonly datasets: readonly LoadedDataset[];
  /** The address of the server, without a slash at its end. */
  readonly root: string;
}

/** An answer as Markdown: for notes, and for language models. */
export function resultMarkdown(
  view: Pick<QuestionView, 'description' | 'links'>,
  { table, variables, missing, note, citation, datasets, root }: Answer,
): string {
  const { question, more } = splitDescription(view);
  const { links } = view;
  const constants = table.constants.map(({ column, value }) => `- ${column.name}: ${cellMarkdown(value)}`);
  const blocks = [
    `# ${question}`,
    more,
    variables === '' ? '' : `Variables: ${variables}`,
    note ?? (table.rowCount === 1 ? '1 row' : `${table.rowCount} rows`),
    constants.join('\n'),
    table.columns.length === 0 ? '' : tableMarkdown(table),
    missing === null ? '' : missingMarkdown(missing, root),
    `Also as [a page](${root}${links.html}), [CSV](${root}${links.csv}) and [JSON](${root}${links.json}).`,
    datasets.length === 0
      ? ''
      : `Data: ${datasets.map(({ title, license }) => `${title} (${license ?? 'no licence stated'})`).join('; ')}.`,
    citation === null ? '' : `Cite as: ${citation}`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** One line for each row: the items of a list inside a row stand in one cell. */
function tableMarkdown({ columns, rows }: TableLayout): string {
  const lines = rows.map((row) =>
    columns.map((_, column) =>
      row
        .flatMap((line) => line.filter((cell) => cell.column === column).map(({ value }) => cellMarkdown(value)))
        .join('; '),
    ),
  );
  return markdownTable(
    columns.map(({ name }) => name),
    lines,
  );
}

function missingMarkdown({ shown, total, all }: MissingItemsView, root: string): string {
  const count =
    total === null ? `Only the first ${shown} are here; there are more.` : `Only ${shown} of ${total} are here.`;
  return all === null ? count : `${count} [All of them](${root}${all}).`;
}

/** Punctuation that Markdown would read as emphasis, code, links or HTML is escaped. */
function cellMarkdown(value: Value): string {
  const values = Array.isArray(value) ? (value as readonly (string | null)[]) : [value as string | null];
  return values.map((one) => displayText(one).replaceAll(/[\\`*[\]<>]|(?<!\w)_|_(?!\w)/g, '\\$&')).join('; ');
}

/** All questions as a list of links. */
export function questionList(views: readonly Pick<QuestionView, 'name' | 'description'>[], root: string): string {
  const items = views.map(({ name, description }) => {
    const { question, more } = splitDescription({ description });
    return `- [${question}](${root}/questions/${name}.md)${more === '' ? '' : `: ${more}`}`;
  });
  return `# Questions\n\nEach answer is Markdown; with .csv or .json in place of .md, a file.\n\n${items.join('\n')}\n`;
}
