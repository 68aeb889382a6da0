import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { gexf, graphml } from '../../../src/import/preset/xml/graph-preset.ts';
import { draftsOf } from './drafts.ts';

const FOLDER = 'test/import/fixture/graph';

describe('The preset graphml', () => {
  it('makes entities and claims of a graph of networkx', async () => {
    expect(await draftsOf(await graphml.open([`${FOLDER}/networkx.graphml`], {}))).toMatchInlineSnapshot(`
      {
        "claims": [
          {
            "citations": [],
            "fields": {
              "extra": {
                "weight": 2.5,
              },
            },
            "key": null,
            "kind": "PARTNERSHIP",
            "participants": [
              {
                "entity": "LetPay",
                "role": "OTHER",
              },
              {
                "entity": "Northbank & Sons",
                "role": "OTHER",
              },
            ],
          },
          {
            "citations": [],
            "fields": {
              "extra": {
                "weight": 1,
              },
            },
            "key": null,
            "kind": "OWNERSHIP",
            "participants": [
              {
                "entity": "Northbank & Sons",
                "role": "OWNER",
              },
              {
                "entity": "Tillway",
                "role": "OWNED",
              },
            ],
          },
        ],
        "entities": [
          {
            "country": "NO",
            "extra": {
              "node": "LetPay",
            },
            "key": "LetPay",
            "kind": "WALLET",
            "name": "LetPay",
          },
          {
            "country": null,
            "extra": {
              "country": "Norge",
              "node": "Northbank & Sons",
            },
            "key": "Northbank & Sons",
            "kind": "BANK",
            "name": "Northbank & Sons",
          },
          {
            "country": null,
            "extra": {
              "node": "Tillway",
            },
            "key": "Tillway",
            "kind": "COMPANY",
            "name": "Tillway",
          },
        ],
        "issues": [],
        "losses": {
          "edges of a node with itself": 1,
        },
        "sources": [],
      }
    `);
  });

  it('reads the labels of yEd', async () => {
    expect(await draftsOf(await graphml.open([`${FOLDER}/yed.graphml`], {}))).toMatchInlineSnapshot(`
      {
        "claims": [
          {
            "citations": [],
            "fields": {
              "extra": {
                "edge": "e0",
                "label": "acquirer",
              },
            },
            "key": "edge:e0",
            "kind": "PARTNERSHIP",
            "participants": [
              {
                "entity": "n0",
                "role": "OTHER",
              },
              {
                "entity": "n1",
                "role": "OTHER",
              },
            ],
          },
        ],
        "entities": [
          {
            "country": null,
            "extra": {
              "node": "n0",
            },
            "key": "n0",
            "kind": "COMPANY",
            "name": "LetPay Group",
          },
          {
            "country": null,
            "extra": {
              "description": "A <bank>.",
              "node": "n1",
            },
            "key": "n1",
            "kind": "COMPANY",
            "name": "Northbank",
          },
        ],
        "issues": [],
        "losses": {
          "graphics of the program that wrote the file": 3,
        },
        "sources": [],
      }
    `);
  });

  it('takes the kinds of edges and nodes from options', async () => {
    const input = await graphml.open([`${FOLDER}/yed.graphml`], { kind: 'membership', 'node-kind': 'BANK' });
    const { claims, entities } = await draftsOf(input);
    expect(claims.map(({ kind, participants }) => [kind, ...participants.map(({ role }) => role)])).toEqual([
      ['MEMBERSHIP', 'MEMBER', 'BODY'],
    ]);
    expect(entities.map(({ kind }) => kind)).toEqual(['BANK', 'BANK']);
  });

  it.each([
    [{ kind: 'friend' }, '--kind: expected one of PARTNERSHIP, OWNERSHIP, '],
    [{ 'node-kind': 'country' }, '--node-kind: expected one of COMPANY, BANK, '],
  ])('rejects other options: %j', async (options, message) => {
    await expect(graphml.open([`${FOLDER}/yed.graphml`], options)).rejects.toThrow(message);
  });
});

describe('The preset gexf', () => {
  it('makes entities and claims of a graph of Gephi', async () => {
    const input = await gexf.open([`${FOLDER}/gephi.gexf`], {});
    expect(await draftsOf(input)).toMatchInlineSnapshot(`
      {
        "claims": [
          {
            "citations": [],
            "fields": {
              "extra": {
                "channel": "online",
                "edge": "7",
                "weight": 3,
              },
              "since": "2019-03-01",
              "until": "2021",
            },
            "key": "edge:7",
            "kind": "PARTNERSHIP",
            "participants": [
              {
                "entity": "0",
                "role": "OTHER",
              },
              {
                "entity": "1",
                "role": "OTHER",
              },
            ],
          },
        ],
        "entities": [
          {
            "country": "NO",
            "extra": {
              "listed": false,
              "node": "0",
            },
            "key": "0",
            "kind": "COMPANY",
            "name": "LetPay",
          },
          {
            "country": null,
            "extra": {
              "listed": false,
              "node": "1",
            },
            "key": "1",
            "kind": "COMPANY",
            "name": "Northbank",
          },
        ],
        "issues": [],
        "losses": {
          "<color> of nodes and edges": 1,
          "<size> of nodes and edges": 1,
        },
        "sources": [],
      }
    `);
    expect(input.manifest).toMatchInlineSnapshot(`
      {
        "description": "Partners in the Nordic countries",
        "id": "gephi",
        "title": "gephi",
      }
    `);
  });
});

describe('XML that is not safe or not whole', () => {
  let folder: string;
  const NODE = '<graphml><graph><node id="a"/>';
  const END = '</graph></graphml>';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fingraph-xml-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each<[name: string, content: string | Buffer, message: RegExp]>([
    ['an empty file', '', /: expected XML, got an empty file$/],
    ['other XML', '<html></html>', /:1: expected a GraphML document with the element <graphml>, got <html>$/],
    ['no XML', 'source,target', /:1: expected well-formed XML, got /],
    ['a file that broke off', `${NODE}<node id=`, /:1: expected well-formed XML, got /],
    ['a document type', `<!DOCTYPE x [<!ENTITY a "b">]>${NODE}${END}`, /:1: expected XML without a document type/],
    ['an entity of its own', `${NODE}\n<node id="&lol;"/>${END}`, /:2: expected well-formed XML, got undefined entity/],
    ['deep nesting', `${'<graphml>'.repeat(300)}`, /:1: expected elements nested at most 200 deep, got deeper ones$/],
    ['a long text', `${NODE}<desc>${'x'.repeat(17e6)}</desc>${END}`, /:1: expected texts of at most 16 MB/],
    [
      'a repeated attribute',
      `${NODE}<node id="b" id="c"/>${END}`,
      /:1: expected well-formed XML, got duplicate attribute/,
    ],
    ['a bomb', gzipSync(Buffer.alloc(120e6, ' ')), /expected (?:XML|a gzip file that expands)/],
  ])('is rejected: %s', async (_, content, message) => {
    const path = join(folder, 'bad.graphml');
    await writeFile(path, content);
    const read = async () => draftsOf(await graphml.open([path], {}));
    await expect(read()).rejects.toThrow(message);
  });

  it('may be Latin-1, if it says so', async () => {
    const path = join(folder, 'latin.graphml');
    const xml = `<?xml version="1.0" encoding="ISO-8859-1"?>\n${NODE.replace('"a"', '"Bøm"')}${END}`;
    await writeFile(path, Buffer.from(xml, 'latin1'));
    const { entities } = await draftsOf(await graphml.open([path], {}));
    expect(entities.map(({ name }) => name)).toEqual(['Bøm']);
  });

  it('has rows with issues, if a node or an end of an edge is missing', async () => {
    const path = join(folder, 'ends.graphml');
    await writeFile(path, `${NODE}\n<node/>\n<edge source="a"/>\n${END}`);
    const { issues } = await draftsOf(await graphml.open([path], {}));
    expect(issues.map((issue) => issue.slice(path.length))).toEqual([
      ':2 column id: expected the id of a node, got nothing',
      ':3 column target: expected the id of a node, got nothing',
    ]);
  });
});
