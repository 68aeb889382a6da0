import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { claimTerms } from '../../../src/graph/access/claim-terms.ts';
import { entityTerms } from '../../../src/graph/access/entity-terms.ts';
import { termQueries, valueTerms } from '../../../src/graph/access/term-query.ts';
import { projectFile } from '../../../src/support/project-file.ts';

describe('The terms of a filter', () => {
  it('are a query of the full-text index', () => {
    const queries = claimTerms([
      [{ kinds: ['METRIC', 'ROLE'], words: [' ali', ' c '], excluded: false }],
      [{ involves: [{ entities: ['a-b'], roles: ['OWNER'] }], title: 'head of em', excluded: false }],
    ]);
    expect(queries?.queries).toEqual([
      String.raw`(+(kind:"METRIC" kind:"ROLE") +(words:ali*) +(words:"c")) (+(participants:"a-b") +(participantRoles:"OWNER") +(normalizedTitle:*head normalizedTitle:/.{255}/) +(normalizedTitle:of normalizedTitle:/.{255}/) +(normalizedTitle:em* normalizedTitle:/.{255}/))`,
    ]);
  });

  it('leave out what the index does not know, if an alternative has another criterion', () => {
    expect(
      claimTerms([
        [
          { kinds: ['ROLE'], confidenceGt: 0.5, excluded: false },
          { tags: ['x'], excluded: true },
        ],
      ])?.queries,
    ).toEqual(['(+(kind:"ROLE"))']);
    expect(claimTerms([[{ kinds: ['ROLE'], excluded: false }], [{ confidenceGt: 0.5, excluded: false }]])).toBeNull();
    expect(claimTerms([[{ kinds: ['ROLE'], excluded: true }]])).toBeNull();
  });

  it('quote every value', () => {
    expect(claimTerms([[{ tags: ['a "b" c\\d'], excluded: false }]])?.queries).toEqual([
      String.raw`(+(tags:"a \"b\" c\\d"))`,
    ]);
    expect(claimTerms([[{ title: 'r&d*', excluded: false }]])?.queries).toEqual([
      String.raw`(+(normalizedTitle:*r\&d\** normalizedTitle:/.{255}/))`,
    ]);
    expect(entityTerms([[{ name: 'a b', excluded: false }]])?.queries).toEqual(['(+(names:"a b"))']);
  });

  it('are split into queries that the index accepts', () => {
    const ids = Array.from({ length: 1_000 }, (_, index) => `claim-${index}`);
    const terms = claimTerms([[{ ids, excluded: false }]]);
    expect(terms?.queries.map((query) => query.split('byId:').length - 1)).toEqual([900, 100]);
    expect(claimTerms([[{ ids, kinds: ['ROLE'], excluded: false }]])?.queries).toEqual(['(+(kind:"ROLE"))']);
    const many = Array.from({ length: 64 }, () => [valueTerms('kind', ids.slice(0, 50))]);
    expect(termQueries(many)?.queries.map((query) => query.split('kind:').length - 1)).toEqual([900, 900, 900, 500]);
  });

  it('cut a word that the index would split', () => {
    const long = 'x'.repeat(400);
    expect(claimTerms([[{ words: [` ${long}`], excluded: false }]])?.queries).toEqual([
      `(+(words:${long.slice(0, 200)}*))`,
    ]);
  });

  it('are of properties that the schema indexes', () => {
    const schema = readFileSync(projectFile('schema/neo4j.cypher'), 'utf8');
    const indexed = (name: string): string[] => {
      const [, list = ''] = new RegExp(`FULLTEXT INDEX ${name}[^[]*\\[([^\\]]*)\\]`).exec(schema) ?? [];
      return list.split(',').map((property) => property.trim().slice(2));
    };
    const used = (queries: readonly string[] | undefined): string[] =>
      [...new Set(queries?.join(' ').matchAll(/(\w+):/g))].map(([, property = '']) => property);
    const text = { words: [' a'], title: 'a', year: '2018', onlySources: ['s'] };
    const lists = [
      'ids',
      'datasets',
      'kinds',
      'status',
      'stages',
      'tiers',
      'tags',
      'markets',
      'regions',
      'sources',
      'measures',
      'series',
      'roundTypes',
      'licenceTypes',
      'related',
    ];
    const all = Object.fromEntries(lists.map((name) => [name, ['x']]));
    const involves = [{ entities: ['e'], kinds: ['BANK'], countries: ['FR'], roles: ['OWNER'] }];
    expect(indexed('claim_terms')).toEqual(
      expect.arrayContaining(used(claimTerms([[{ ...all, ...text, involves, excluded: false }]])?.queries)),
    );
    expect(indexed('record_terms')).toEqual(
      expect.arrayContaining(
        used(
          entityTerms([
            [
              {
                ids: ['x'],
                datasets: ['x'],
                kinds: ['x'],
                countries: ['x'],
                tags: ['x'],
                identifiers: ['x'],
                name: 'x',
                excluded: false,
              },
            ],
          ])?.queries,
        ),
      ),
    );
  });
});
