import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';

import { ClientError } from '../model/client-error.ts';
import { excerpt, quote } from '../support/excerpt.ts';
import { type LinkKind, type ResultShape, resultShape } from './result-shape.ts';
import { countUp } from '../support/count-up.ts';

/** How the results of an operation become a table. The plan depends only on the operation. */
export interface TablePlan {
  readonly columns: readonly Column[];
  readonly lists: readonly RowList[];
  /** The names that `rows` accepts. */
  readonly choices: readonly string[];
  readonly root: ResultShape;
}

export interface Column {
  readonly name: string;
  readonly link: LinkKind | null;
  /** The scalar or enum of its values; null if lists with different types share the column. */
  readonly scalar: string | null;
  /** How deep lists are nested in a cell; 0: a cell is one value. */
  readonly depth: number;
}

/** A list whose items become rows. A result without lists has one row, and one `RowList` without steps. */
export interface RowList {
  /** The name for `rows`, and the value of the column `list` if several lists have rows. */
  readonly name: string;
  /** From the root of the result to the list, both lists and objects. */
  readonly steps: readonly ResultShape[];
  /** For each column the path to its value; null if the rows of this list have none. */
  readonly cells: readonly (readonly ResultShape[] | null)[];
}

/**
 * Plans the table of an operation. Rows are the items of the outermost list of objects, or of the list that `rows` names.
 * Values around that list repeat in each row; a list inside an item is one cell. Column names leave out `nodes`, `edges`
 * and `node`; names that would be ambiguous are longer.
 *
 * @throws {ClientError} BAD_USER_INPUT if `rows` is not the name of a list, REQUEST_TOO_LARGE
 */
export function planTable(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  rows: string | null = null,
): TablePlan {
  const root = resultShape(schema, document, operation);
  const paths = allPaths(root);
  const lists = withNames(paths.filter(isListPath));
  const topLevel = lists.filter(({ steps }) => steps.filter(({ kind }) => kind === 'list').length === 1);
  const connections = topLevel.filter(({ steps }) => steps.at(-1)?.omitted);
  // next to a connection, a plain list such as `aliases` is a cell
  const outermost = connections.length > 0 ? connections : topLevel;
  const chosen = rows === null || rows === '' ? outermost : [chosenList(lists, rows)];
  const parents = new Set(outermost.map(({ steps }) => steps.at(-2)));
  const outerPathsOf = (topList: NamedList) =>
    paths.filter(
      (path) =>
        isLeafPath(path) &&
        ![topList, ...outermost].some((list) => isWithin(path, list)) &&
        !describesRowList(path, parents),
    );
  const parts = chosen.map((list) => {
    const topList = topLevelListOf(list, topLevel);
    return listColumns(list, topList, outerPathsOf(topList), paths);
  });
  const choices = lists.map(({ name }) => name);
  return { ...(parts.length === 0 ? oneRow(paths.filter(isLeafPath)) : combineLists(parts)), choices, root };
}

function isWithin(path: Path, { steps }: NamedList): boolean {
  return steps.every((step, index) => step === path[index]);
}

type Path = readonly ResultShape[];

interface NamedList {
  readonly name: string;
  readonly steps: Path;
}

/** The paths to all fields of a result, in the order of the document. */
function allPaths(shape: ResultShape, above: Path = []): Path[] {
  return shape.shapes.flatMap((below) => {
    const path = [...above, below];
    return [path, ...allPaths(below, path)];
  });
}

function isListPath(path: Path): boolean {
  return path.at(-1)?.kind === 'list';
}

function isLeafPath(path: Path): boolean {
  return path.at(-1)?.kind === 'leaf';
}

/** Whether the path leads to `totalCount` or `pageInfo` of a list whose items are the rows. */
function describesRowList(path: Path, parents: ReadonlySet<ResultShape | undefined>): boolean {
  return path.some(({ paging }, index) => paging && parents.has(path[index - 1]));
}

/** Names lists by short path, or by full path if two short paths are equal, such as those of `edges` and `nodes`. */
function withNames(paths: readonly Path[]): NamedList[] {
  const shorts = paths.map(shortName);
  return paths.map((steps, index) => {
    const short = shorts[index] ?? '';
    const isUnique = shorts.indexOf(short) === shorts.lastIndexOf(short);
    return { name: isUnique ? short : fullName(steps), steps };
  });
}

function shortName(path: Path): string {
  return fullName(path.filter(({ omitted }) => !omitted));
}

function fullName(path: Path): string {
  return path.map(({ key }) => key).join('.');
}

function chosenList(lists: readonly NamedList[], rows: string): NamedList {
  const list = lists.find(({ name, steps }) => name === rows || fullName(steps) === rows);
  if (list) return list;
  const names = lists.map(({ name }) => name).join(', ');
  throw new ClientError(
    'BAD_USER_INPUT',
    lists.length === 0
      ? `rows: expected no value, because the response has no list of objects, got ${quote(rows)}. Remove it.`
      : `rows: expected a list of the response, one of ${excerpt(names)}; got ${quote(rows)}.`,
  );
}

function topLevelListOf({ steps }: NamedList, topLevel: readonly NamedList[]): NamedList {
  const list = topLevel.find((candidate) => isWithin(steps, candidate));
  if (!list) throw new Error('A list is in none of the top-level lists.');
  return list;
}

/** The columns of one list: the values around it, then those inside its top-level list. */
interface ListColumns {
  readonly list: NamedList;
  readonly columns: ReadonlyMap<string, Path>;
}

function listColumns(
  list: NamedList,
  topList: NamedList,
  outerPaths: readonly Path[],
  paths: readonly Path[],
): ListColumns {
  const depth = topList.steps.length;
  const innerPaths = paths.filter((path) => isLeafPath(path) && isWithin(path, topList));
  const outerNames = new Set(outerPaths.map(shortName));
  const innerName = (path: Path) => shortName(path.slice(depth));
  const isAmbiguous = innerPaths.some((path) => outerNames.has(innerName(path)));
  const listKey = shortName(topList.steps).split('.').at(-1) ?? '';
  const prefix = isAmbiguous && listKey !== '' ? `${listKey}.` : '';
  const columns = uniqueNames([
    ...outerPaths.map((path) => ({ path, name: shortName(path) })),
    ...innerPaths.map((path) => ({ path, name: prefix + innerName(path) })),
  ]);
  return { list, columns };
}

/** Paths by column name; a name that two paths share is replaced by the full name. */
function uniqueNames(columnPaths: readonly { readonly path: Path; readonly name: string }[]): Map<string, Path> {
  const count = new Map<string, number>();
  for (const { name } of columnPaths) countUp(count, name);
  const columns = new Map<string, Path>();
  for (const { path, name } of columnPaths) {
    columns.set(freeName(count.get(name) === 1 ? name : fullName(path), columns), path);
  }
  return columns;
}

function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  let candidate = name;
  for (let number = 2; taken.has(candidate); number++) candidate = `${name}_${number}`;
  return candidate;
}

function oneRow(paths: readonly Path[]): Pick<TablePlan, 'columns' | 'lists'> {
  const columns = uniqueNames(paths.map((path) => ({ path, name: shortName(path) })));
  return {
    columns: [...columns].map(([name, path]) => ({ name, ...columnFacts(path, []) })),
    lists: [{ name: '', steps: [], cells: [...columns.values()] }],
  };
}

/** Several lists share one table: the first column names the list, and columns with equal names are merged. */
function combineLists(parts: readonly ListColumns[]): Pick<TablePlan, 'columns' | 'lists'> {
  const merged = new Map<string, Column>();
  for (const { list, columns } of parts) {
    for (const [name, path] of columns) {
      const { link, scalar, depth } = columnFacts(path, list.steps);
      const previous = merged.get(name);
      merged.set(name, {
        name,
        link: previous && previous.link !== link ? null : link,
        scalar: previous && previous.scalar !== scalar ? null : scalar,
        depth: Math.max(depth, previous?.depth ?? 0),
      });
    }
  }
  const columns = [...merged.values()];
  const lists = parts.map((part) => ({
    ...part.list,
    cells: columns.map(({ name }) => part.columns.get(name) ?? null),
  }));
  if (parts.length === 1) return { columns, lists };
  return { columns: [{ name: freeName('list', merged), link: null, scalar: 'String', depth: 0 }, ...columns], lists };
}

/** Describes the values at the end of a path. A list in `bound` contributes one item to each row. */
function columnFacts(path: Path, bound: Path): Omit<Column, 'name'> {
  const leaf = path.at(-1);
  return {
    link: leaf?.link ?? null,
    scalar: leaf?.scalar ?? null,
    depth: path.filter((step) => step.many && !bound.includes(step)).length,
  };
}
