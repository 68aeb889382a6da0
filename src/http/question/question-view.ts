import { entityVariables } from '../../question/entity-variable.ts';
import { effectiveVariables, searchOf } from '../../question/link.ts';
import type { Example } from '../../question/example/examples.ts';
import type { SavedQuery } from '../../question/question.ts';
import { withValues } from '../../question/with-values.ts';
import { questionForm } from './form.ts';
import type { Invocation } from './invocation.ts';
import type { QuestionLinks, QuestionView } from './page.ts';

/** The common parts of a page about an invocation: the form with its values, and the links to each format. */
export function viewOf({ question, variables, rows }: Invocation): QuestionView {
  const { name, group, description, schema, operation } = question;
  const values = effectiveVariables(schema, operation, variables);
  const links = linksTo(question, searchOf(schema, operation, variables), rows);
  return { name, group, description, form: formFor(question, values, rows), links };
}

/** A question in the list: the form shows the example, and the links leave it to the server to choose one. */
export function viewOfExample(question: SavedQuery, example: Example): QuestionView {
  return viewOfTexts(question, new URLSearchParams(), example);
}

/** The view of invalid parameters: the form shows them as the client sent them. */
export function viewOfTexts(question: SavedQuery, texts: URLSearchParams, example: Example): QuestionView {
  const { name, group, description, schema, operation } = question;
  const values: Record<string, unknown> = { ...effectiveVariables(schema, operation, example.values) };
  for (const [variable, text] of texts) values[variable] = text;
  const links = linksTo(question, new URLSearchParams(), null);
  return { name, group, description, form: formFor(question, values, texts.get('rows')), links };
}

/** The links of an invocation; `change` replaces some of its variables. */
export function linksOfInvocation({ question, variables, rows }: Invocation, change: object): QuestionLinks {
  return linksTo(question, searchOf(question.schema, question.operation, { ...variables, ...change }), rows);
}

/** A link to GraphiQL: the document of the question, with the variables of the invocation as its defaults. */
export function graphiqlLink({ question, variables }: Invocation): string {
  const { schema, document, operation } = question;
  const isChanged = searchOf(schema, operation, variables).size > 0;
  const query = isChanged ? withValues(schema, document, operation, variables) : document;
  return `/graphql?${new URLSearchParams({ query })}`;
}

function formFor(
  { name, parameters, parsed, planFor }: SavedQuery,
  values: Readonly<Record<string, unknown>>,
  rows: string | null,
) {
  const lists = planFor(null).choices;
  const entities = entityVariables(parsed);
  return questionForm({ action: `/questions/${name}`, parameters, values, lists, rows, entities, name });
}

function linksTo({ name }: SavedQuery, search: URLSearchParams, rows: string | null): QuestionLinks {
  const variables = withSearch('', search);
  const table = rows === null ? variables : withSearch('', new URLSearchParams([...search, ['rows', rows]]));
  return {
    html: `/questions/${name}.html${table}`,
    csv: `/questions/${name}.csv${table}`,
    json: `/questions/${name}.json${variables}`,
    graphiql: withSearch('/graphql', new URLSearchParams([['question', name], ...search])),
  };
}

function withSearch(path: string, search: URLSearchParams): string {
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}
