import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';

import { ClientError } from '../model/client-error.ts';
import { excerpt, quote } from '../support/excerpt.ts';
import { type LinkKind, type Shape, shapeOf } from './shape.ts';

/** How answers to an operation become a table: known before there is an answer, and equal for all of them. */
export interface TablePlan {
  readonly columns: readonly Column[];
  readonly lists: readonly RowList[];
  /** What `rows` may name. */
  readonly choices: readonly string[];
  readonly root: Shape;
}

export interface Column {
  readonly name: string;
  readonly link: LinkKind | null;
  /** The scalar or enum of its values; null where lists of several types share the column. */
  readonly scalar: string | null;
  /** How many lists are within each other in a cell; 0: a cell is one value. */
  readonly depth: number;
}

/** A list each item of which makes a row; an answer without lists makes one row, and has one without steps. */
export interface RowList {
  /** As `rows` names it, and as the column `list` does where there are several. */
  readonly name: string;
  /** From the root of the answer to the list itself; the lists on the way are walked too. */
  readonly steps: readonly Shape[];
  /** For each column the way to its value; null where the rows of this list have none. */
  readonly cells: readonly (readonly Shape[] | null)[];
}

/**
 * The table of an operation. Its rows are the items of the outermost list of objects, or of the list that `rows` names.
 * What stands around that list is repeated in each row; a list within an item is one cell. `nodes`, `edges` and `node` do
 * not show in names; names that would be the same twice are longer.
 *
 * @throws {ClientError} BAD_USER_INPUT where `rows` names no list, REQUEST_TOO_LARGE
 */
export function planTable(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  rows: string | null = null,
): TablePlan {
  const root = shapeOf(schema, document, operation);
  const paths = pathsOf(root);
  const lists = named(paths.filter(isList));
  const all = lists.filter(({ steps }) => steps.filter(({ kind }) => kind === 'list').length === 1);
  const connected = all.filter(({ steps }) => steps.at(-1)?.silent);
  // beside the items of a connection, a plain list such as aliases is a cell
  const outermost = connected.length > 0 ? connected : all;
  const chosen = rows === null || rows === '' ? outermost : [chosenList(lists, rows)];
  const connections = new Set(outermost.map(({ steps }) => steps.at(-2)));
  const around = (own: NamedList) =>
    paths.filter(
      (path) =>
        isLeaf(path) && ![own, ...outermost].some((list) => isWithin(path, list)) && !isAboutRows(path, connections),
    );
  const parts = chosen.map((list) => {
    const own = outermostOf(list, all);
    return partOf(list, own, around(own), paths);
  });
  const choices = lists.map(({ name }) => name);
  return { ...(parts.length === 0 ? oneRow(paths.filter(isLeaf)) : combined(parts)), choices, root };
}

function isWithin(path: Path, { steps }: NamedList): boolean {
  return steps.every((step, place) => step === path[place]);
}

type Path = readonly Shape[];

interface NamedList {
  readonly name: string;
  readonly steps: Path;
}

/** Every place of an answer, in the order of the document. */
function pathsOf(shape: Shape, above: Path = []): Path[] {
  return shape.shapes.flatMap((below) => {
    const path = [...above, below];
    return [path, ...pathsOf(below, path)];
  });
}

function isList(path: Path): boolean {
  return path.at(-1)?.kind === 'list';
}

function isLeaf(path: Path): boolean {
  return path.at(-1)?.kind === 'leaf';
}

/** The count of a list whose items are the rows is no part of a row. */
function isAboutRows(path: Path, connections: ReadonlySet<Shape | undefined>): boolean {
  return path.some(({ paging }, place) => paging && connections.has(path[place - 1]));
}

/** Lists by the short names of their paths, by the whole ones where two would have the same, as `edges` and `nodes`. */
function named(paths: readonly Path[]): NamedList[] {
  const shorts = paths.map(shortName);
  return paths.map((steps, place) => {
    const short = shorts[place] ?? '';
    const isClear = shorts.indexOf(short) === shorts.lastIndexOf(short);
    return { name: isClear ? short : fullName(steps), steps };
  });
}

function shortName(path: Path): string {
  return fullName(path.filter(({ silent }) => !silent));
}

function fullName(path: Path): string {
  return path.map(({ key }) => key).join('.');
}

function chosenList(lists: readonly NamedList[], rows: string): NamedList {
  const found = lists.find(({ name, steps }) => name === rows || fullName(steps) === rows);
  if (found) return found;
  const names = lists.map(({ name }) => name).join(', ');
  throw new ClientError(
    'BAD_USER_INPUT',
    lists.length === 0
      ? `rows: expected nothing, as the answer has no list of objects, got ${quote(rows)}. Leave it out.`
      : `rows: expected a list of the answer, one of ${excerpt(names)}; got ${quote(rows)}.`,
  );
}

function outermostOf({ steps }: NamedList, outermost: readonly NamedList[]): NamedList {
  const found = outermost.find((list) => isWithin(steps, list));
  if (!found) throw new Error('A list is within none of the outermost ones.');
  return found;
}

/** The columns of one list: those around it, then its own. They are the same for every list within the outermost one. */
interface Part {
  readonly list: NamedList;
  readonly columns: ReadonlyMap<string, Path>;
}

function partOf(list: NamedList, outermost: NamedList, outer: readonly Path[], paths: readonly Path[]): Part {
  const depth = outermost.steps.length;
  const own = paths.filter((path) => isLeaf(path) && isWithin(path, outermost));
  const outerNames = new Set(outer.map(shortName));
  const relative = (path: Path) => shortName(path.slice(depth));
  const isMistakable = own.some((path) => outerNames.has(relative(path)));
  const listKey = shortName(outermost.steps).split('.').at(-1) ?? '';
  const prefix = isMistakable && listKey !== '' ? `${listKey}.` : '';
  const wishes = [
    ...outer.map((path) => ({ path, name: shortName(path) })),
    ...own.map((path) => ({ path, name: prefix + relative(path) })),
  ];
  return { list, columns: distinct(wishes) };
}

function distinct(wishes: readonly { readonly path: Path; readonly name: string }[]): Map<string, Path> {
  const count = new Map<string, number>();
  for (const { name } of wishes) count.set(name, (count.get(name) ?? 0) + 1);
  const columns = new Map<string, Path>();
  for (const { path, name } of wishes) {
    columns.set(free(count.get(name) === 1 ? name : fullName(path), columns), path);
  }
  return columns;
}

function free(name: string, taken: ReadonlyMap<string, unknown>): string {
  let candidate = name;
  for (let number = 2; taken.has(candidate); number++) candidate = `${name}_${number}`;
  return candidate;
}

function oneRow(outer: readonly Path[]): Pick<TablePlan, 'columns' | 'lists'> {
  const columns = distinct(outer.map((path) => ({ path, name: shortName(path) })));
  return {
    columns: [...columns].map(([name, path]) => ({ name, ...factsOf(path, []) })),
    lists: [{ name: '', steps: [], cells: [...columns.values()] }],
  };
}

/** Several lists make one table, with the list first in each row; columns of one name are one column. */
function combined(parts: readonly Part[]): Pick<TablePlan, 'columns' | 'lists'> {
  const known = new Map<string, Column>();
  for (const { list, columns } of parts) {
    for (const [name, path] of columns) {
      const { link, scalar, depth } = factsOf(path, list.steps);
      const other = known.get(name);
      known.set(name, {
        name,
        link: other && other.link !== link ? null : link,
        scalar: other && other.scalar !== scalar ? null : scalar,
        depth: Math.max(depth, other?.depth ?? 0),
      });
    }
  }
  const columns = [...known.values()];
  const lists = parts.map((part) => ({
    ...part.list,
    cells: columns.map(({ name }) => part.columns.get(name) ?? null),
  }));
  if (parts.length === 1) return { columns, lists };
  return { columns: [{ name: free('list', known), link: null, scalar: 'String', depth: 0 }, ...columns], lists };
}

/** What is known of the values at the end of a path; the lists among `bound` give one item to each row. */
function factsOf(path: Path, bound: Path): Omit<Column, 'name'> {
  const leaf = path.at(-1);
  return {
    link: leaf?.link ?? null,
    scalar: leaf?.scalar ?? null,
    depth: path.filter((step) => step.many && !bound.includes(step)).length,
  };
}
