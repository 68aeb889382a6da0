import { readFile } from 'node:fs/promises';
import { isInterfaceType, isObjectType } from 'graphql';

import { MAX_PAGE_SIZE } from '../schema/connection/paging.ts';
import { MAX_FIELDS, MAX_ITEMS, MAX_STATEMENTS } from '../schema/cost/budget.ts';
import type { FieldPrice, Size } from '../schema/cost/field-price.ts';
import { MAX_ALTERNATIVES, MAX_FILTER_DEPTH } from '../schema/filter/filter.ts';
import { MAX_VALUES } from '../schema/filter/input.ts';
import { schema } from '../schema/schema.ts';
import { MAX_COUNTS } from '../schema/connection/facet-count.ts';
import { MAX_CENTRES, MAX_CLAIMS, MAX_DEPTH, MAX_EXPORTED_CLAIMS } from '../schema/type/path/neighbourhood.ts';
import { MAX_SLACK } from '../schema/type/path/path-query.ts';
import { MAX_RIVALS_OF } from '../schema/filter/rival-filter.ts';
import { MAX_ACCOUNTS } from '../graph/claim/rival-accounts.ts';
import { MAX_LENGTH } from '../graph/path/database-path.ts';
import { MAX_CANDIDATES, MAX_MATCH_QUERIES } from '../schema/type/match/match.ts';
import { MAX_RANKED_PATHS } from '../graph/path/ranked-path-search.ts';
import { MAX_ENTITIES } from '../schema/type/shared-partner.ts';
import { MAX_MEMBERS } from '../graph/ownership/group.ts';
import { MAX_CHAINS, MAX_OWNERS, MAX_OWNERSHIP_DEPTH } from '../graph/ownership/ultimate-owner.ts';
import { projectFile } from '../support/project-file.ts';
import { codeSpan, fillBlocks } from './markdown.ts';
import { markdownTable } from '../http/text/markdown-table.ts';

/** `docs/limits.md`, with generated tables. */
export async function limitsPage(): Promise<string> {
  const page = await readFile(projectFile('docs/limits.md'), 'utf8');
  return fillBlocks(page, { limits: limitTable(), prices: priceTable() });
}

function limitTable(): string {
  const limits: readonly (readonly [name: string, limit: number, unit: string])[] = [
    ['Page size (`first`, `last`)', MAX_PAGE_SIZE, 'items'],
    ['All lists of one response together', MAX_ITEMS, 'items'],
    ['Fields of all items of one response together', MAX_FIELDS, 'fields'],
    ['Database statements of one request', MAX_STATEMENTS, 'lists and look-ups with different arguments'],
    ['Nesting of a filter', MAX_FILTER_DEPTH, 'levels'],
    ['Alternatives of a filter, with `any` and `not` multiplied out', MAX_ALTERNATIVES, 'alternatives'],
    ['Values of one list in an argument', MAX_VALUES, 'values'],
    ['`counts(first:)`', MAX_COUNTS, 'values'],
    ['`neighbourhood(of:)`', MAX_CENTRES, 'entities'],
    ['`neighbourhood(depth:)`', MAX_DEPTH, 'steps'],
    ['`neighbourhood(first:)`', MAX_CLAIMS, `claims; ${formatInteger(MAX_EXPORTED_CLAIMS)} in an export`],
    ['`sharedPartners(of:)`', MAX_ENTITIES, 'entities'],
    ['`match(queries:)`', MAX_MATCH_QUERIES, 'queries'],
    ['`match(first:)`', MAX_CANDIDATES, 'candidates of each query'],
    ['`paths(maxLength:)`', MAX_LENGTH, 'steps'],
    ['`ultimateOwners(maxDepth:)`', MAX_OWNERSHIP_DEPTH, 'steps'],
    [
      'Owners that `ultimateOwners` reaches, and their chains',
      MAX_OWNERS,
      `owners and ${formatInteger(MAX_CHAINS)} chains`,
    ],
    ['Members of a `group`', MAX_MEMBERS, 'members'],
    ['`paths(slack:)`', MAX_SLACK, 'steps more than the shortest paths'],
    ['Paths of a search with `slack`, `steps` or MOST_TRUSTED', MAX_RANKED_PATHS, 'paths, on all pages'],
    ['`rivalAccounts(of:)`', MAX_RIVALS_OF, 'entities'],
    ['One group of rival accounts', MAX_ACCOUNTS, 'claims'],
  ];
  return markdownTable(
    ['Limit of', 'At most'],
    limits.map(([name, limit, unit]) => [name, `${formatInteger(limit)} ${unit}`]),
  );
}

/** The fields whose price is not simply one point for each object of the requested page. */
function priceTable(): string {
  const rows = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) =>
      Object.values(type.getFields())
        // the interface has it, at the same price
        .filter(({ name }) => !type.getInterfaces().some((above) => name in above.getFields()))
        .map((field) => ({ type, field })),
    )
    .flatMap(({ type, field }) => {
      const price = field.extensions['cost'] as FieldPrice | undefined;
      if (!price || (price.fixed === undefined && price.maxPage === undefined && hasPageSize(price.size))) return [];
      return [{ name: `${type.name}.${field.name}`, fixed: fixedWords(price), objects: objectWords(price) }];
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  // every connection has the same `totalCount` and `counts`
  const merged = new Map(rows.map((row) => [row.name.replace(/^\w+Connection\./, '*Connection.'), row]));
  return markdownTable(
    ['Field', 'Fixed points', 'Objects counted'],
    [...merged].map(([name, { fixed, objects }]) => [codeSpan(name), fixed, objects]),
  );
}

function hasPageSize(size: Size | undefined): boolean {
  return size === undefined || size === 'page';
}

function fixedWords({ fixed, fixedPer }: FieldPrice): string {
  if (fixed === undefined) return '';
  return fixedPer === undefined ? formatInteger(fixed) : `${formatInteger(fixed)} × \`${fixedPer}\``;
}

function objectWords({ size, maxPage }: FieldPrice): string {
  if (maxPage !== undefined) return `the page, but at most ${formatInteger(maxPage)}`;
  if (size === undefined) return '';
  if (typeof size === 'number') return formatInteger(size);
  return typeof size === 'string' ? SIZE_WORDS[size] : `the length of \`${size.list}\``;
}

const SIZE_WORDS = {
  page: 'the page',
  hops: 'one for each step of `maxLength`',
  centres: 'one for each entity in `of`',
  'page and centres': 'the page, and one for each entity in `of`',
} as const;

function formatInteger(number: number): string {
  return number.toLocaleString('en-US');
}
