import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';

import {
  ConnectionsDocument,
  MissingPartnersDocument,
  PartnersInMarketDocument,
  PartnersPerMarketDocument,
  SharedPartnersDocument,
} from '../../../src/client/generated.ts';
import { readDataset } from '../../../src/dataset/read.ts';
import { readMatches } from '../../../src/import/identity/match-file.ts';
import { importFiles } from '../../../src/import/import-files.ts';
import { openfintech } from '../../../src/import/preset/openfintech/openfintech.ts';
import { loadDataset } from '../../../src/load/load.ts';
import { describeEngines } from '../../support/engines.ts';
import { type Client, clientOf } from '../../support/execute.ts';
import { appOf } from '../../support/world.ts';
import { suiteFolder } from '../suite-folder.ts';

const CATALOGUE = 'test/import/fixture/openfintech';
const WALLETS = 'test/import/fixture/wallet-book';

/* The expected values are counted in the files of the catalogue, without the program. */

interface Item {
  readonly code: string;
  readonly vendor?: string;
  readonly countries?: readonly string[];
  readonly payment_method?: readonly string[];
}

const providers = items('payment_providers.json');
const methods = items('payment_methods.json');

function items(file: string): Item[] {
  return JSON.parse(readFileSync(join(CATALOGUE, file), 'utf8')) as Item[];
}

/** The providers that take a method in a country, as far as both are known. */
function takers(method: string, country: string): string[] {
  const available = methods.find(({ code }) => code === method)?.countries ?? [];
  return providers
    .filter(({ payment_method: list = [] }) => list.includes(method))
    .filter(({ countries = [] }) => {
      const known = [countries, available].filter((codes) => codes.length > 0);
      return known.length > 0 && known.every((codes) => codes.includes(country));
    })
    .map(({ code }) => code);
}

describeEngines('An imported catalogue', (graph) => {
  let client: Client;
  const folder = suiteFolder();

  beforeAll(async () => {
    const judgements = join(folder.path, 'judgements.csv');
    const header = 'left,left_name,right,right_name,score,features,judgement,user,created_at';
    await writeFile(judgements, `${header}\nopenfintech-method-letpay,LetPay,letpay,LetPay,,,same,me,2026-01-01\n`);
    const wallets = await readDataset(WALLETS);
    const out = join(folder.path, 'out');
    await importFiles(await openfintech.open([CATALOGUE], {}), {
      out,
      judgements: await readMatches(judgements, 'judgements.csv'),
      others: [wallets],
      maxRejects: 0,
      matchThreshold: 0.85,
    });
    await loadDataset(graph.engine, wallets);
    await loadDataset(graph.engine, await readDataset(out));
    client = clientOf(appOf(graph.engine).fetch);
  });

  it.each(['NO', 'SE', 'DK', 'FI', 'BR'])('tells which providers take a method in %s', async (market) => {
    const { entity } = await client.execute(PartnersInMarketDocument, {
      entity: 'openfintech-method-nordkort',
      as: ['PAYMENT_METHOD'],
      market,
    });
    expect(entity?.partners.edges.map(({ node }) => node.id).toSorted()).toEqual(
      takers('nordkort', market)
        .map((code) => `openfintech-${code}`)
        .toSorted(),
    );
  });

  it('tells which methods two providers have in common', async () => {
    const { sharedPartners } = await client.execute(SharedPartnersDocument, {
      of: ['openfintech-tillway', 'openfintech-letpay'],
      as: ['PAYMENT_SERVICE_PROVIDER'],
      roles: ['PAYMENT_METHOD'],
    });
    // the wallet of the other data set is the method, by a judgement
    expect(sharedPartners.edges.map(({ node }) => node.id).toSorted()).toEqual([
      'letpay',
      'openfintech-method-nordkort',
    ]);
  });

  it('tells which methods another provider lacks', async () => {
    const { entities } = await client.execute(MissingPartnersDocument, {
      entity: 'openfintech-tillway',
      other: 'openfintech-letpay',
      roles: ['PAYMENT_METHOD'],
    });
    expect(entities.nodes.map(({ id }) => id).toSorted()).toEqual([
      'openfintech-method-mystery-method',
      'openfintech-payout-fjord-bank',
    ]);
  });

  it('tells how many providers a method has in each market', async () => {
    const { entity } = await client.execute(PartnersPerMarketDocument, {
      entity: 'openfintech-method-nordkort',
      as: ['PAYMENT_METHOD'],
    });
    const counts = entity?.partnersPerMarket.map(({ market, partnerCount }) => [market.code, partnerCount]);
    const known = ['NO', 'SE', 'DK'].map((market) => [market, takers('nordkort', market).length]);
    // the provider of Latin America is in none, as it has no country in common with the method
    expect(counts?.toSorted()).toEqual(known.toSorted());
  });

  it('is connected with another data set where a person judged two entities to be the same', async () => {
    const { paths } = await client.execute(ConnectionsDocument, { from: 'fjord-capital', to: 'openfintech-tillway' });
    expect(paths.paths.map(({ hops }) => hops.map(({ to }) => to.entity.id))).toContainEqual([
      'letpay',
      'openfintech-tillway',
    ]);
  });
});
