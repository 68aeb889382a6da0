import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

import { readQuestions } from '../../src/question/question.ts';
import { projectFile } from '../../src/support/project-file.ts';
import {
  AboutThisGraphDocument,
  AccountsOfClaimDocument,
  AcquirersOfMerchantsDocument,
  BusiestMarketsDocument,
  CiteSourcesDocument,
  ClaimCountsDocument,
  ClaimInFullDocument,
  ClaimsOfSourceDocument,
  ClaimsPerMarketDocument,
  ClaimsThatMeetDocument,
  ConflictingTargetsDocument,
  ConflictsDocument,
  ConnectionsByStepsDocument,
  ConnectionsDocument,
  DataSetsDocument,
  EntitiesThatMeetDocument,
  EntityByIdentifierDocument,
  EntityCountsDocument,
  EntityInFullDocument,
  FactsAboutDocument,
  FindDocument,
  GroupOfCompanyDocument,
  GrowthDocument,
  HeadsOfRegionDocument,
  HistoryOfClaimDocument,
  HowToCiteDocument,
  InForceInMarketDocument,
  InvestorsInRoundDocument,
  JointSchemeDocument,
  LargestAmountsDocument,
  LatestSourceDocument,
  LicencesOfCompanyDocument,
  ListOverviewDocument,
  MarketOverviewDocument,
  MarketSharesDocument,
  MatchNameDocument,
  MeasuresDocument,
  MissingPartnersDocument,
  NeighbourhoodDocument,
  OnlyInSourceDocument,
  OwnersAndHoldingsDocument,
  ParticipantsInMarketDocument,
  PartnersInMarketDocument,
  PartnersOfGroupDocument,
  PartnersPerMarketDocument,
  PartnershipsInAreaDocument,
  PlansAndOutcomesDocument,
  PossibleDuplicatesDocument,
  RecordedThenAndNowDocument,
  RivalAccountsDocument,
  SharedPartnersDocument,
  SpeakersOfSourceDocument,
  StartingPointsDocument,
  SumsOfRoundDocument,
  TimelineDocument,
  UltimateOwnersDocument,
  TrustedConnectionsDocument,
  WhatChangedDocument,
  WhoIsDocument,
  SourceCountsDocument,
  SourcesThatMeetDocument,
} from '../../src/client/generated.ts';
import { describeWorld } from '../support/world.ts';

/* The expected values were computed from the data set by programs that share no code with the server. */

const questions = await readQuestions(projectFile('schema/questions'));

describeWorld('The questions of the library', ({ execute }) => {
  it('who works with Alipay in France, and in which role', async () => {
    const { entity } = await execute(PartnersInMarketDocument);
    expect(entity?.partners.totalCount).toBe(11);
    expect(groups(entity?.partners.edges.map(({ roles, node }) => [roles.join(), node.id]))).toEqual({
      ACQUIRER: ['banque-edel', 'bnp-paribas', 'wirecard'],
      BANK: ['natixis'],
      MERCHANT: ['accorhotels', 'galeries-lafayette', 'printemps', 'sephora'],
      TAX_REFUND: ['global-blue'],
      TERMINAL_PROVIDER: ['famoco', 'ingenico'],
    });
  });

  it('what happens in France', async () => {
    const { entity } = await execute(MarketOverviewDocument);
    if (!entity || !('code' in entity)) throw new Error('Expected a country.');
    expect([entity.code, entity.marketClaims.totalCount, entity.partnerships.totalCount]).toEqual(['FR', 20, 11]);
    expect(entity.marketClaims.counts.map(({ value, claimCount }) => `${value} ${claimCount}`)).toEqual([
      'PARTNERSHIP 11',
      'STATEMENT 3',
      'METRIC 2',
      'OWNERSHIP 2',
      'ACQUISITION 1',
      'MARKET_PRESENCE 1',
    ]);
    expect(entity.partnerships.counts.map(({ value, claimCount }) => `${value} ${claimCount}`)).toEqual([
      'PLATFORM 11',
      'ACQUIRER 7',
      'MERCHANT 5',
      'TERMINAL_PROVIDER 2',
      'BANK 1',
      'TAX_REFUND 1',
    ]);
    expect(entity.entities.totalCount).toBe(18);
    expect(entity.entities.nodes.map(({ id }) => id).toSorted()).toEqual([
      'accorhotels',
      'atos',
      'axa',
      'banque-edel',
      'bnp-paribas',
      'credit-cooperatif',
      'e-leclerc',
      'famoco',
      'fr',
      'galeries-lafayette',
      'ingenico',
      'lagardere-travel-retail',
      'les-echos',
      'lydia',
      'natixis',
      'printemps',
      'sephora',
      'worldline',
    ]);
  });

  it('who acquires payments in France, in how many partnerships', async () => {
    const { entities } = await execute(ParticipantsInMarketDocument);
    expect(entities.totalCount).toBe(3);
    expect(entities.nodes.map(({ id, claims }) => `${id} ${claims.totalCount}`)).toEqual([
      'banque-edel 2',
      'bnp-paribas 3',
      'wirecard 2',
    ]);
  });

  it('which wallets joined the joint QR scheme, in which markets, and what disputes it', async () => {
    const { claim } = await execute(JointSchemeDocument);
    expect(claim?.status).toBe('PLANNED');
    expect(claim?.participants.map(({ entity }) => entity.id).toSorted()).toEqual([
      'bluecode',
      'epassi',
      'momo-pocket',
      'pagaqui',
      'pivo',
      'vipps',
    ]);
    expect(claim?.markets.map(({ code }) => code).toSorted()).toEqual([
      'AT',
      'DE',
      'DK',
      'ES',
      'FI',
      'IS',
      'NO',
      'PT',
      'SE',
      'SI',
    ]);
    const [dispute, ...others] = claim?.relations ?? [];
    expect(others).toEqual([]);
    expect(dispute?.claim.id).toBe('six-wallets-nine-markets-f192');
    expect(dispute?.claim.markets.map(({ code }) => code).toSorted()).toEqual([
      'AT',
      'DE',
      'ES',
      'FI',
      'IS',
      'NO',
      'PT',
      'SE',
      'SI',
    ]);
  });

  it('who invested in the Series C, and who of them in the tranche in US dollars', async () => {
    const { claim } = await execute(InvestorsInRoundDocument);
    if (!claim || !('investments' in claim)) throw new Error('Expected a funding claim.');
    const inTranche = ['cppib', 'general-atlantic', 'gic', 'khazanah', 'silver-lake', 'temasek', 'warburg-pincus'];
    const notStated = ['baillie-gifford', 'carlyle', 'discovery-capital', 'janchor', 'primavera', 't-rowe-price'];
    expect(claim.investments.totalCount).toBe(13);
    expect(claim.investments.nodes.map(({ investor }) => investor.id).toSorted()).toEqual(
      [...inTranche, ...notStated].toSorted(),
    );
    expect(claim.tranches.nodes.map(({ id }) => id)).toEqual(['ant-international-series-c-usd-tranche-f076']);
    expect(claim.tranches.nodes[0]?.investments.nodes.map(({ investor }) => investor.id).toSorted()).toEqual(inTranche);
  });

  it('how many European countries Alipay was to reach in 2018, and which of the targets conflict', async () => {
    const { claims } = await execute(ConflictingTargetsDocument);
    expect(
      claims.nodes.map(({ id, metric, confidence }) => [id, metric?.value, metric?.qualifier, confidence]),
    ).toEqual([
      ['alipay-europe-12-countries-by-end-2018-f035', 12, 'EXACT', 0.6],
      ['alipay-europe-20-countries-target-f002', 20, 'EXACT', 0.9],
      ['alipay-europe-doubling-to-12-in-2018-f036', 12, expect.any(String), 0.6],
      ['alipay-europe-more-than-20-countries-goal-f003', 20, 'MORE_THAN', 0.6],
    ]);
    const pairs = claims.nodes.flatMap(({ id, relations }) =>
      relations.map(({ claim }) => [id, claim.id].toSorted().join(' × ')),
    );
    expect([...new Set(pairs)].toSorted()).toEqual([
      'alipay-europe-12-countries-by-end-2018-f035 × alipay-europe-20-countries-target-f002',
      'alipay-europe-12-countries-by-end-2018-f035 × alipay-europe-more-than-20-countries-goal-f003',
      'alipay-europe-20-countries-target-f002 × alipay-europe-doubling-to-12-in-2018-f036',
      'alipay-europe-doubling-to-12-in-2018-f036 × alipay-europe-more-than-20-countries-goal-f003',
    ]);
  });

  it('which partnerships were in force in Finland at the end of 2017', async () => {
    const { claims } = await execute(InForceInMarketDocument);
    expect(claims.nodes.map(({ id }) => id).toSorted()).toEqual([
      'alipay-epassi-finland-f126',
      'alipay-finavia-helsinki-airport-f127',
      'alipay-finnair-in-flight-f128',
      'alipay-finpro-memorandum-f176',
      'alipay-global-blue-real-time-refund-f105',
      'alipay-stockmann-acceptance-f129',
    ]);
  });

  it('which partnerships cover a European country by M49, to which Turkey does not belong', async () => {
    const { claims } = await execute(PartnershipsInAreaDocument);
    expect(claims.totalCount).toBe(81);
    expect(claims.nodes.length).toBe(81);
    expect(claims.counts.map(({ value, claimCount }) => `${value} ${claimCount}`)).toEqual(
      'DE 15,GB 15,FI 12,FR 11,IT 10,ES 6,PT 6,RU 6,CH 5,NO 5,AT 4,SE 3,CZ 2,DK 2,LU 2,BE 1,GR 1,HU 1,IS 1,KR 1,MC 1,NL 1,SI 1,SK 1'.split(
        ',',
      ),
    );
    const all = await execute(PartnershipsInAreaDocument, { areas: ['EUROPE', 'WESTERN_ASIA'] });
    expect(all.claims.totalCount).toBe(83);
  });

  it('which claims state the largest amounts in US dollars', async () => {
    const { claims } = await execute(LargestAmountsDocument);
    expect(claims.totalCount).toBe(22);
    expect(claims.nodes.slice(0, 8).map(({ id }) => id)).toEqual([
      'ant-financial-series-a-f059',
      'nssf-ant-financial-series-a-f061',
      'ant-financial-ipo-suspended-f091',
      'ant-financial-series-c-f072',
      'ant-financial-series-c-eur-11-9bn-f073',
      'ant-financial-series-c-early-report-f074',
      'worldline-ingenico-bid-f273',
      'ant-financial-series-a-5-to-6bn-f060',
    ]);
  });

  it('who speaks in the claims cited to the seed article, for whom, and where', async () => {
    const { source } = await execute(SpeakersOfSourceDocument);
    const spoken = (source?.claims.nodes ?? []).flatMap(({ id, participants }) =>
      participants.map(({ entity }): [string, string] => [
        `${entity.id} for ${[...new Set(entity.roles.nodes.map(({ organisation }) => organisation.id))].join()}`,
        id,
      ]),
    );
    expect(groups(spoken)).toEqual({
      'grasse-feekin for ant-financial': [
        'alipay-china-share-80-feekin-f025',
        'grasse-feekin-interview-les-echos-f027',
        'grasse-feekin-lifestyle-app-f024',
        'grasse-feekin-similar-share-in-europe-f026',
      ],
      'james-lloyd for ernst-young': ['james-lloyd-banks-and-internet-firms-f018', 'james-lloyd-not-overnight-f017'],
      'li-wang for ant-financial': ['li-wang-advantage-over-rivals-f009', 'li-wang-millions-invested-f010'],
    });
  });

  it('who Grasse Feekin is', async () => {
    const { entities } = await execute(WhoIsDocument);
    expect(entities.nodes.map(({ id, name, aliases }) => [id, name, aliases.map((alias) => alias.name)])).toEqual([
      ['douglas-feagin', 'Douglas Feagin', expect.arrayContaining(['Grasse Feekin'])],
      ['grasse-feekin', 'Grasse Feekin', expect.any(Array)],
    ]);
    for (const { claims } of entities.nodes) {
      expect(claims.nodes.map(({ id, confidence }) => [id, confidence])).toEqual([
        ['grasse-feekin-identity-douglas-feagin-f028', 0.8],
      ]);
      expect(claims.nodes[0]?.relations.map(({ kind, direction, claim }) => [kind, direction, claim.id])).toEqual([
        ['SUPPORTED_BY', 'OUT', 'douglas-feagin-on-ingenico-deal-f121'],
      ]);
    }
  });

  it('which sums are on record for the Series C', async () => {
    const { entity } = await execute(SumsOfRoundDocument);
    const sums = entity?.fundingRounds.nodes.map(({ id, status, amounts }) => [
      id,
      status,
      ...amounts
        .filter(({ basis }) => basis === 'ROUND_TOTAL')
        .map(({ value, currency, approximate }) => `${approximate ? 'about ' : ''}${currency} ${value}`)
        .toSorted(),
    ]);
    expect(sums).toEqual([
      ['ant-financial-round-eur-11-87bn-f007', 'REPORTED', 'EUR 11870000000', 'about CNY 90070000000'],
      ['ant-financial-series-c-early-report-f074', 'REPORTED', 'USD 10000000000', 'about EUR 8600000000'],
      ['ant-financial-series-c-eur-11-9bn-f073', 'REPORTED', 'about EUR 11900000000', 'about USD 14000000000'],
      ['ant-financial-series-c-f072', 'ACTIVE', 'about USD 14000000000'],
      ['ant-international-series-c-usd-tranche-f076', 'ACTIVE'],
    ]);
  });

  it('who was head of Europe, Middle East and Africa, in order of first sighting', async () => {
    const { claims } = await execute(HeadsOfRegionDocument);
    const heads = claims.nodes.map((claim) =>
      'person' in claim
        ? [claim.person.id, claim.organisation.id, claim.seenFrom?.text, claim.seenUntil?.text, claim.status, claim.id]
        : claim,
    );
    expect(heads).toEqual([
      ['rita-liu', 'alipay', '2016-08', '2017-09', 'ENDED', 'rita-liu-alipay-emea-head-f296'],
      ['li-wang', 'ant-financial', '2018-06', '2018-07', 'ENDED', 'li-wang-ant-emea-head-f298'],
      ['roland-palmer', 'alipay', '2018-10', '2019-06', 'ACTIVE', 'roland-palmer-alipay-emea-head-f299'],
    ]);
  });

  it('which merchants take Alipay through which acquirer', async () => {
    const { claims } = await execute(AcquirersOfMerchantsDocument);
    const pairs = claims.nodes.flatMap(({ id, status, merchants, acquirers }) =>
      merchants.flatMap((merchant) =>
        acquirers.map((acquirer) => `${merchant.entity.name} through ${acquirer.entity.name}, ${status}, ${id}`),
      ),
    );
    expect(pairs.toSorted()).toEqual([
      'AccorHotels through Banque Edel, ACTIVE, alipay-accorhotels-test-f125',
      'Antonia through UniCredit, ACTIVE, alipay-eataly-antonia-acceptance-f139',
      'DLT through Russian Standard Bank, ACTIVE, alipay-russian-standard-bank-acquiring-f166',
      'Eataly through UniCredit, ACTIVE, alipay-eataly-antonia-acceptance-f139',
      'El Corte Inglés through BBVA, ACTIVE, alipay-el-corte-ingles-acceptance-f164',
      'Galeries Lafayette through BNP Paribas, ACTIVE, alipay-galeries-lafayette-acceptance-f152',
      'KaDeWe Group through Wirecard, ACTIVE, alipay-kadewe-group-acceptance-f114',
      'Lenta through VTB Group, PLANNED, alipay-lenta-plan-f169',
      'Printemps through Wirecard, ACTIVE, alipay-printemps-acceptance-f151',
      'Rossmann through Wirecard, ACTIVE, alipay-rossmann-acceptance-f113',
      'TsUM through Russian Standard Bank, ACTIVE, alipay-russian-standard-bank-acquiring-f166',
      'eurotrade Flughafen München Handels-GmbH through Wirecard, ACTIVE, alipay-eurotrade-munich-airport-f110',
    ]);
  });

  it('which shares of markets in China are claimed for Alipay, highest first', async () => {
    const { claims } = await execute(MarketSharesDocument);
    expect(
      claims.nodes.map(({ id, metric, date, confidence }) => [
        metric?.qualifier,
        metric?.value,
        date?.text,
        confidence,
        metric?.definition,
        id,
      ]),
    ).toEqual([
      [
        'ABOUT',
        80,
        '2016-08',
        0.5,
        "share of China's mobile payments, as the company states it",
        'alipay-china-share-80-feekin-f025',
      ],
      ['EXACT', 80, '2016-12', 0.8, 'share of mobile payments in China', 'alipay-china-share-80-december-2016-f046'],
      [
        'EXACT',
        68.4,
        '2016-04',
        0.9,
        "share of China's mobile-payment market by iResearch",
        'alipay-china-share-68-4-f047',
      ],
      ['MORE_THAN', 60, '2018-03', 0.85, 'share of mobile transaction volume in China', 'alipay-china-share-60-f050'],
      [
        'EXACT',
        55.32,
        '2018-12',
        0.6,
        'share of third-party payments in mainland China',
        'alipay-china-third-party-share-55-f052',
      ],
      [
        'EXACT',
        54,
        '2016-12',
        0.6,
        "share of China's mobile-payment market in the fourth quarter of 2016",
        'alipay-china-share-54-f049',
      ],
    ]);
  });

  it('which claims rest on the seed article alone', async () => {
    const { claims } = await execute(OnlyInSourceDocument);
    expect(claims.totalCount).toBe(10);
    expect(claims.nodes.map(({ id }) => id)).toEqual([
      'alipay-180-partner-institutions-2014-f030',
      'alipay-growth-at-home-and-abroad-f001',
      'alipay-largest-mobile-payment-operator-2014-f029',
      'alipay-largest-payment-company-china-f031',
      'china-mobile-payment-everyday-habit-f322',
      'grasse-feekin-ant-financial-executive-f023',
      'grasse-feekin-interview-les-echos-f027',
      'grasse-feekin-lifestyle-app-f024',
      'james-lloyd-banks-and-internet-firms-f018',
      'james-lloyd-head-of-ey-f019',
    ]);
  });

  it('who owns Ant Financial and what it owns, at all and on a day', async () => {
    const { entity } = await execute(OwnersAndHoldingsDocument);
    expect(entity?.owners.nodes.map(({ id, owner, stakePercent }) => [id, owner.id, stakePercent]).toSorted()).toEqual([
      ['alibaba-group-33-of-ant-financial-early-date-f094', 'alibaba-group', 33],
      ['alibaba-group-owns-33-of-ant-financial-f093', 'alibaba-group', 33],
      ['alibaba-group-profit-share-in-ant-financial-f095', 'alibaba-group', null],
      ['jack-ma-controls-ant-financial-f096', 'jack-ma', 50.5],
    ]);
    expect(entity?.holdings.nodes.map(({ id, owned, status }) => [id, owned.id, status]).toSorted()).toEqual([
      ['ant-financial-half-of-alipayhk-f253', 'alipayhk', 'PLANNED'],
      ['ant-financial-minority-of-wallet-jv-f250', 'touch-n-go-ewallet-jv', 'PLANNED'],
      ['ant-financial-owns-alipay-f092', 'alipay', 'ACTIVE'],
    ]);
    const onADay = await execute(OwnersAndHoldingsDocument, { on: '2019-12-31' });
    expect(onADay.entity?.owners.nodes.map(({ id }) => id)).toEqual(['alibaba-group-owns-33-of-ant-financial-f093']);
    expect(onADay.entity?.holdings.nodes).toEqual([]);
  });

  it('who owns Alipay and Ant Financial in the end, now and on a day', async () => {
    const sharesOf = async (variables: object = {}) =>
      ((await execute(UltimateOwnersDocument, variables)).entity?.ultimateOwners ?? []).map(
        ({ owner, stake, complete, missing, chains }) => [
          `${owner.id} ${stake.min} to ${stake.max}${complete ? '' : ' ?'}`,
          missing.map(({ reason, claim }) => `${reason} ${claim.id}`),
          chains.map(({ claims }) => claims.map(({ id }) => id)),
        ],
      );
    expect(await sharesOf()).toEqual([
      [
        'alibaba-group 0 to 33 ?',
        ['UNKNOWN_STAKE ant-financial-owns-alipay-f092'],
        [['alibaba-group-owns-33-of-ant-financial-f093', 'ant-financial-owns-alipay-f092']],
      ],
    ]);
    expect(await sharesOf({ entity: 'ant-financial' })).toEqual([
      ['alibaba-group 33 to 33', [], [['alibaba-group-owns-33-of-ant-financial-f093']]],
    ]);
    expect(await sharesOf({ entity: 'ant-financial', on: '2021-06-01' })).toEqual([
      ['jack-ma 50.5 to 50.5', [], [['jack-ma-controls-ant-financial-f096']]],
      ['alibaba-group 33 to 33', [], [['alibaba-group-owns-33-of-ant-financial-f093']]],
    ]);
    expect(await sharesOf({ entity: 'ant-financial', on: '2021-06-01', minStake: 40 })).toHaveLength(1);
    expect(await sharesOf({ entity: 'ant-financial', on: '2019-09-23' })).toEqual([]);
    // the later figure updates the earlier one
    expect(await sharesOf({ entity: 'millennium-bcp' })).toEqual([
      ['fosun 27.06 to 27.06', [], [['fosun-27-of-millennium-bcp-f276']]],
    ]);
    expect(await sharesOf({ entity: 'millennium-bcp', on: '2018-04-30' })).toEqual([
      ['fosun 25.16 to 25.16', [], [['fosun-25-of-millennium-bcp-f275']]],
    ]);
    expect(await sharesOf({ entity: 'banque-edel' })).toEqual([
      [
        'e-leclerc 0 to 100 ?',
        ['UNKNOWN_STAKE e-leclerc-owns-banque-edel-f278'],
        [['e-leclerc-owns-banque-edel-f278']],
      ],
      ['credit-cooperatif 29.97 to 36.63', [], [['credit-cooperatif-third-of-banque-edel-f326']]],
    ]);
  });

  it('which group Ant Financial is the parent of', async () => {
    const membersOf = async (variables: object = {}) =>
      ((await execute(GroupOfCompanyDocument, variables)).entity?.group ?? []).map(
        ({ entity, parent, certain, chain }) =>
          `${entity.id} of ${parent.id} by ${chain.claims.map(({ id }) => id).join(', ')}${certain ? '' : ' ?'}`,
      );
    const members = [
      'ant-financial of ant-financial by ',
      'alipay of ant-financial by ant-financial-owns-alipay-f092 ?',
      'alipay-europe of ant-financial by ant-financial-owns-alipay-f092, alipay-owns-alipay-europe-f100 ?',
    ];
    expect(await membersOf()).toEqual(members);
    expect(await membersOf({ entity: 'alipay-europe' })).toEqual(members);
    // no stake has a figure
    expect(await membersOf({ certain: true })).toEqual(members.slice(0, 1));
    // a third is control enough for a threshold below it
    expect(await membersOf({ threshold: 30, certain: true })).toEqual([
      'alibaba-group of alibaba-group by ',
      'ant-financial of alibaba-group by alibaba-group-owns-33-of-ant-financial-f093',
    ]);
    expect(await membersOf({ entity: 'bkash' })).toEqual([
      'brac-bank of brac-bank by ',
      'bkash of brac-bank by brac-bank-owns-bkash-f259',
    ]);
  });

  it('who works with the group of Ant Financial, and with which member', async () => {
    const { entity } = await execute(PartnersOfGroupDocument);
    const edges = entity?.partners.edges ?? [];
    expect([entity?.partners.totalCount, edges.length]).toEqual([83, 83]);
    const byMembers = groups(edges.map(({ members, node }) => [members.map(({ id }) => id).join(), node.id]));
    expect(byMembers['ant-financial']).toEqual(['dana', 'emtek']);
    expect(byMembers['alipay']).toHaveLength(81);
    expect(Object.keys(byMembers)).toHaveLength(2);
  });

  it('how many partners Alipay has in each market, with the claims behind them', async () => {
    const { entity } = await execute(PartnersPerMarketDocument);
    const cells = entity?.partnersPerMarket ?? [];
    const counts = cells.map(({ market, partnerCount, claimCount }) => `${market.code} ${partnerCount}/${claimCount}`);
    expect(counts.join(', ')).toBe(
      'AT 3/3, CH 4/2, CZ 2/2, DE 12/13, DK 1/1, ES 4/4, FI 7/7, FR 11/10, GB 11/11, IT 15/9, KR 1/1, LU 1/1, MC 1/1, ' +
        'NO 6/3, PT 2/2, RU 4/2, SE 2/2, SK 1/1, TR 3/2, US 5/5',
    );
    for (const { partners, partnerCount, claimCount } of cells) {
      expect(partners.edges).toHaveLength(partnerCount);
      const claims = partners.edges.flatMap((edge) => edge.claims.nodes.map(({ id }) => id));
      expect(new Set(claims).size).toBe(claimCount);
    }
  });

  it('how Li Wang and BNP Paribas are connected, through all claims and through some kinds', async () => {
    const { paths } = await execute(ConnectionsDocument);
    expect(paths).toMatchObject({ length: 2, totalCount: 20, truncated: false });
    const ways = (found: typeof paths) =>
      found.paths.map(({ hops }) => hops.flatMap(({ claim, to }) => [claim.id, to.entity.id]).join(' → ')).toSorted();
    const first = [
      'alipay-870m-active-users-f055',
      'li-wang-advantage-over-rivals-f009',
      'li-wang-interview-het-financieele-dagblad-f012',
      'li-wang-millions-invested-f010',
      'li-wang-no-success-by-defence-f011',
    ];
    const second = [
      'alipay-820000-potential-merchants-f146',
      'alipay-930000-potential-merchants-f145',
      'alipay-bnp-paribas-acquiring-f131',
      'alipay-galeries-lafayette-acceptance-f152',
    ];
    expect(ways(paths)).toEqual(
      first.flatMap((one) => second.map((other) => `${one} → alipay → ${other} → bnp-paribas`)).toSorted(),
    );
    const some = await execute(ConnectionsDocument, { where: { kinds: ['ROLE', 'OWNERSHIP', 'PARTNERSHIP'] } });
    expect(some.paths).toMatchObject({ length: 3, totalCount: 2, truncated: false });
    const way = 'li-wang-ant-emea-head-f298 → ant-financial → ant-financial-owns-alipay-f092 → alipay';
    expect(ways(some.paths)).toEqual([
      `${way} → alipay-bnp-paribas-acquiring-f131 → bnp-paribas`,
      `${way} → alipay-galeries-lafayette-acceptance-f152 → bnp-paribas`,
    ]);
  });

  it('who serves at least two of Alipay, WeChat Pay and UnionPay', async () => {
    const { sharedPartners } = await execute(SharedPartnersDocument);
    expect(
      sharedPartners.edges.map(({ node, shared }) => `${node.id}: ${shared.map(({ id }) => id).join(', ')}`),
    ).toEqual([
      'barclaycard: alipay, unionpay',
      'bnp-paribas: alipay, wechat-pay',
      'cancan: alipay, wechat-pay',
      'citcon: alipay, wechat-pay',
      'millennium-bcp: alipay, unionpay',
      'nets: alipay, unionpay',
      'stripe: alipay, wechat-pay',
      'wirecard: alipay, wechat-pay',
      'worldfirst: alipay, wechat-pay',
      'worldline: alipay, wechat-pay',
    ]);
  });

  it('which acquirers work with Alipay, but not with WeChat Pay', async () => {
    const { entities } = await execute(MissingPartnersDocument);
    expect(entities.nodes.map(({ id }) => id).toSorted()).toEqual([
      'banque-edel',
      'barclaycard',
      'bbva',
      'caixabank',
      'concardis',
      'first-data',
      'global-payments',
      'isbank',
      'millennium-bcp',
      'nets',
      'russian-standard-bank',
      'six-payment-services',
      'unicredit',
      'vtb',
    ]);
    expect(entities.totalCount).toBe(14);
  });

  it('what lies around Li Wang', async () => {
    const { neighbourhood } = await execute(NeighbourhoodDocument);
    expect(neighbourhood.truncated).toBe(false);
    expect(neighbourhood.claims.map(({ id, confidence }) => `${confidence} ${id}`)).toEqual([
      '0.95 li-wang-ant-emea-head-f298',
      '0.85 alipay-870m-active-users-f055',
      '0.85 li-wang-interview-het-financieele-dagblad-f012',
      '0.8 li-wang-advantage-over-rivals-f009',
      '0.8 li-wang-no-success-by-defence-f011',
      '0.7 li-wang-millions-invested-f010',
    ]);
  });

  it('which plans are linked to what came of them', async () => {
    const { claimRelations } = await execute(PlansAndOutcomesDocument);
    expect(claimRelations.totalCount).toBe(3);
    expect(claimRelations.nodes.map(({ from, kind, to }) => [from.id, kind, to.id])).toEqual([
      ['alipay-bnp-paribas-acquiring-f131', 'REALISED_BY', 'alipay-galeries-lafayette-acceptance-f152'],
      ['alipay-europe-20-countries-target-f002', 'REALISED_BY', 'alipay-europe-19-countries-october-2018-f037'],
      ['alipay-first-data-us-terminals-f219', 'REALISED_BY', 'first-data-35000-merchants-f220'],
    ]);
  });

  it('what began, ended or became known in the summer of 2018', async () => {
    const { changes } = await execute(WhatChangedDocument);
    expect(changes.totalCount).toBe(15);
    expect(changes.nodes.map(({ day, kind, claim }) => `${day} ${kind} ${claim.id}`)).toEqual([
      '2018-07-01 ENDED li-wang-ant-emea-head-f298',
      '2018-07-10 BECAME_KNOWN alipay-europe-40-partner-wallets-f006',
      '2018-07-10 BECAME_KNOWN alipay-russia-strong-presence-f014',
      '2018-07-10 BECAME_KNOWN ecommerce-news-source-of-counts-f034',
      '2018-07-10 BECAME_KNOWN li-wang-advantage-over-rivals-f009',
      '2018-07-10 BECAME_KNOWN li-wang-millions-invested-f010',
      '2018-07-31 BEGAN alipay-merlin-entertainments-acceptance-f186',
      '2018-07-31 BEGAN alipay-russia-strong-presence-f014',
      '2018-09-30 BECAME_KNOWN alipay-bluecode-austria-f187',
      '2018-09-30 BECAME_KNOWN alipay-europe-12-countries-by-end-2018-f035',
      '2018-09-30 BECAME_KNOWN alipay-france-transactions-tripled-f330',
      '2018-09-30 BECAME_KNOWN alipay-lagardere-travel-retail-prague-f207',
      '2018-09-30 BECAME_KNOWN czechia-100-alipay-merchants-f206',
      '2018-09-30 BEGAN alipay-bluecode-austria-f187',
      '2018-09-30 BEGAN alipay-lagardere-travel-retail-prague-f207',
    ]);
  });

  it('on which markets the partnerships of Alipay are', async () => {
    const where = { kinds: ['PARTNERSHIP'], involves: [{ entity: 'alipay' }] } as const;
    const { claims } = await execute(ClaimsPerMarketDocument, { where });
    expect(claims.totalCount).toBe(90);
    const sizes = claims.counts.map(({ value, claimCount, entityCount }) => [value, claimCount, entityCount].join(' '));
    expect(sizes.slice(0, 3)).toEqual(['DE 14 19', 'GB 13 13', 'FI 11 14']);
    expect(claims.counts.at(-1)).toMatchObject({ isUnknown: true, claimCount: 9 });
    expect(claims.years.map(({ value }) => value)).toContain('2016');
  });

  it('what the claims about France are about', async () => {
    const { claims } = await execute(ListOverviewDocument, { where: { markets: ['FR'] } });
    expect(claims.totalCount).toBe(20);
    expect(claims.kinds.slice(0, 2)).toEqual([
      { value: 'PARTNERSHIP', claimCount: 11 },
      { value: 'STATEMENT', claimCount: 3 },
    ]);
    expect(claims.sources[0]).toMatchObject({ claimCount: 5, source: { id: 'latribune-2018-03' } });
    expect(claims.participants[0]).toMatchObject({ claimCount: 16, entity: { id: 'alipay' } });
  });

  it("how Alipay's partnerships grew", async () => {
    const where = { kinds: ['PARTNERSHIP'], involves: [{ entity: 'alipay' }] } as const;
    const { claims } = await execute(GrowthDocument, { where, by: 'YEAR', from: '2015-01-01', to: '2018-12-31' });
    const sizes = ({ claimCount, entityCount, marketCount }: (typeof claims.growth)[number]['inForce']) =>
      [claimCount, entityCount, marketCount].join(' ');
    expect(
      claims.growth.map(({ day, inForce, mayBeInForce, inForceOrPlanned }) =>
        [day, sizes(inForce), sizes(mayBeInForce), sizes(inForceOrPlanned)].join(', '),
      ),
    ).toEqual([
      '2015-12-31, 6 6 6, 6 6 6, 6 6 6',
      '2016-12-31, 28 30 13, 28 30 13, 30 31 13',
      '2017-12-31, 50 56 18, 50 56 18, 56 60 20',
      '2018-12-31, 63 71 20, 63 71 20, 73 76 22',
    ]);
  });

  it('what is on record of Eric Jing, date by date', async () => {
    const { timeline } = await execute(TimelineDocument);
    expect(timeline.totalCount).toBe(10);
    expect(timeline.nodes.map(({ date, kind, claim }) => `${date.text} ${kind} ${claim.id}`)).toEqual([
      '2009-09 START eric-jing-alipay-financial-officer-f289',
      '2014-10 START eric-jing-ant-operating-officer-f288',
      '2015-06 END eric-jing-ant-operating-officer-f288',
      '2015-06 START eric-jing-ant-president-f287',
      '2016-10 END eric-jing-ant-president-f287',
      '2016-10-16 START eric-jing-ant-chief-executive-f285',
      '2018-04 START eric-jing-ant-executive-chairman-f286',
      '2019 END eric-jing-ant-chief-executive-f285',
      '2019-11 EVENT ant-financial-10m-european-businesses-f043',
      '2024 DEADLINE ant-financial-10m-european-businesses-f043',
    ]);
  });

  it('what is on record under the words "ant fin"', async () => {
    const { search } = await execute(FindDocument, { first: 2 });
    expect(search.totalCount).toBe(113); // 1 entity, 30 sources, 82 claims
    expect(search.edges.map(({ matched, text, node }) => `${matched} ${node.id} ${text}`)).toEqual([
      'NAME ant-financial Ant Financial',
      "TITLE afr-2019-09-01 Ant Financial says trade war shouldn't deter sales on Tmall",
    ]);
    const { search: rest } = await execute(FindDocument, { first: 200, after: search.pageInfo.endCursor ?? null });
    expect(rest.edges).toHaveLength(111);
  });

  it('which person is called "James Loyd"', async () => {
    const { match } = await execute(MatchNameDocument, { name: 'James Loyd', kind: 'PERSON' });
    expect(match).toEqual([
      {
        candidates: [
          {
            score: 0.88,
            match: true,
            entity: { id: 'james-lloyd', kind: 'PERSON', name: 'James Lloyd', country: null },
            features: [
              { id: 'NAME', value: 0.88, explanation: 'The name is spelt like "James Lloyd".' },
              { id: 'KIND', value: 1, explanation: 'Its kind is PERSON.' },
            ],
          },
        ],
      },
    ]);
  });

  it('what is on record about Wirecard', async () => {
    const { entity } = await execute(FactsAboutDocument);
    expect(entity).toMatchObject({ kind: 'COMPANY', name: 'Wirecard', country: { code: 'DE' } });
    expect(entity?.claims.totalCount).toBe(9);
    expect(entity?.claims.nodes.map(({ id, date, since }) => `${(date ?? since)?.text ?? 'unknown'} ${id}`)).toEqual([
      '2015-12 alipay-wirecard-acquiring-f109',
      '2016 alipay-printemps-acceptance-f151',
      '2016 alipay-wirecard-switzerland-f112',
      '2016-07 alipay-eurotrade-munich-airport-f110',
      '2016-11-23 alipay-wirecard-extension-f111',
      '2016-11-23 markus-braun-wirecard-f315',
      '2017-05 alipay-rossmann-acceptance-f113',
      '2017-11 wechat-pay-wirecard-acquiring-f225',
      'unknown alipay-kadewe-group-acceptance-f114',
    ]);
  });

  it('what a claim says in full', async () => {
    const { claim } = await execute(ClaimInFullDocument);
    expect(claim).toMatchObject({
      summary: 'Alipay and Wirecard widened their work in Germany, France and Britain in November 2016.',
      status: 'ACTIVE',
      tier: 'CORE',
      confidence: 0.9,
      date: { text: '2016-11-23', precision: 'DAY' },
      since: { text: '2015-12' },
      until: null,
      note: 'Announced by Markus Braun and Rita Liu.',
    });
    expect(claim?.participants.map(({ role, entity }) => `${role} ${entity.id}`)).toEqual([
      'PLATFORM alipay',
      'ACQUIRER wirecard',
    ]);
    expect(claim?.markets.map(({ code }) => code)).toEqual(['DE', 'FR', 'GB']);
    expect(claim?.citations.map(({ source }) => source.id)).toEqual(['derstandard-2016-11-23']);
    expect(claim?.relations.map((relation) => `${relation.kind} ${relation.direction} ${relation.claim.id}`)).toEqual([
      'FOLLOWED_BY IN alipay-wirecard-acquiring-f109',
    ]);
  });

  it('what the article reports that the collection started from', async () => {
    const { source } = await execute(ClaimsOfSourceDocument);
    expect(source).toMatchObject({ publisher: 'paypay.me', date: null, titleInferred: false });
    expect(source?.claims.totalCount).toBe(27);
    const ids = source?.claims.nodes.map(({ id }) => id);
    expect([ids?.[0], ids?.at(-1)]).toEqual([
      'alipay-180-partner-institutions-2014-f030',
      'grasse-feekin-lifestyle-app-f024',
    ]);
  });

  it('which claims cannot all be right', async () => {
    const { claimRelations } = await execute(ConflictsDocument);
    expect(claimRelations.totalCount).toBe(27);
    expect(claimRelations.nodes).toHaveLength(27);
    const [first] = claimRelations.nodes;
    expect([first?.from.id, first?.to.id]).toEqual([
      'alibaba-group-owns-33-of-ant-financial-f093',
      'alibaba-group-33-of-ant-financial-early-date-f094',
    ]);
  });

  it('which claims are rival accounts of the funding rounds of Ant Financial', async () => {
    const asked = { of: ['ant-financial'], where: { kinds: ['FUNDING_ROUND' as const] } };
    const { rivalAccounts } = await execute(RivalAccountsDocument, asked);
    expect(rivalAccounts.totalCount).toBe(3);
    expect(rivalAccounts.nodes.map(({ claims }) => claims.map(({ id }) => id))).toEqual([
      [
        'ant-financial-series-c-early-report-f074',
        'ant-financial-round-eur-11-87bn-f007',
        'ant-financial-series-c-eur-11-9bn-f073',
        'ant-financial-series-c-f072',
        'ant-international-series-c-usd-tranche-f076',
      ],
      ['ant-financial-series-a-f059', 'ant-financial-series-a-5-to-6bn-f060'],
      ['ant-financial-series-b-early-report-f065', 'ant-financial-series-b-f064'],
    ]);
    expect(
      rivalAccounts.nodes.slice(1).map(({ relations }) => relations.map(({ kind, from }) => [kind, from.id])),
    ).toEqual([
      [['CONFLICTS_WITH', 'ant-financial-series-a-5-to-6bn-f060']],
      [['SUPERSEDED_BY', 'ant-financial-series-b-early-report-f065']],
    ]);
    expect((await execute(RivalAccountsDocument)).rivalAccounts.totalCount).toBe(25);
  });

  it('which five accounts of the round of 2018 there are', async () => {
    const { claim } = await execute(AccountsOfClaimDocument);
    expect(claim?.rivalAccounts?.claims.map(({ id, amounts }) => [id, amounts.map(({ value }) => value)])).toEqual([
      ['ant-financial-series-c-early-report-f074', [10e9, 8.6e9]],
      ['ant-financial-round-eur-11-87bn-f007', [11.87e9, 90.07e9]],
      ['ant-financial-series-c-eur-11-9bn-f073', [14e9, 11.9e9]],
      ['ant-financial-series-c-f072', [14e9]],
      ['ant-international-series-c-usd-tranche-f076', []],
    ]);
  });

  it('which connection of Temasek and Galeries Lafayette is the most trusted, though it is not the shortest', async () => {
    const { paths } = await execute(TrustedConnectionsDocument);
    expect(paths).toMatchObject({ length: 3, totalCount: 70, truncated: false });
    // 0.95 to the fourth power is 0.8145, and 0.95 × 0.95 × 0.9 is 0.81225
    expect(paths.paths.slice(0, 2).map(({ hops }) => hops.map(({ claim }) => claim.id))).toEqual([
      [
        'temasek-ant-financial-series-c-f078',
        'ant-financial-owns-alipay-f092',
        'alipay-bnp-paribas-acquiring-f131',
        'wechat-pay-bnp-paribas-acquiring-f224',
      ],
      [
        'temasek-ant-financial-series-c-f078',
        'ant-financial-owns-alipay-f092',
        'alipay-galeries-lafayette-acceptance-f152',
      ],
    ]);
    const { paths: direct } = await execute(TrustedConnectionsDocument, { maxDegree: 60 });
    expect(direct.paths.flatMap(({ hops }) => hops.map(({ to }) => to.entity.id))).not.toContain('alipay');
  });

  it('how Eric Jing leads to BNP Paribas through a position, an ownership and a partnership', async () => {
    const { paths } = await execute(ConnectionsByStepsDocument, { where: { status: ['ACTIVE' as const] } });
    expect(paths).toMatchObject({ length: 3, totalCount: 2, truncated: false });
    expect(paths.paths.map(({ hops }) => hops.map(({ claim }) => claim.id))).toEqual(
      ['alipay-bnp-paribas-acquiring-f131', 'alipay-galeries-lafayette-acceptance-f152'].map((last) => [
        'eric-jing-ant-executive-chairman-f286',
        'ant-financial-owns-alipay-f092',
        last,
      ]),
    );
  });

  it('which claims Tencent takes part in', async () => {
    const { claims } = await execute(ClaimsThatMeetDocument);
    expect(claims.nodes.map(({ id }) => id)).toEqual([
      'tencent-n26-series-b-f234',
      'tencent-lydia-series-b-f235',
      'tencent-owns-wechat-pay-f223',
    ]);
  });

  it('how the graph is cited', async () => {
    const { graph } = await execute(HowToCiteDocument);
    const version = graph.version?.slice(0, 12) ?? 'none';
    expect(graph.citation).toContain('The FinGraph contributors. (');
    expect(graph.citation).toContain('Alipay and its partners');
    expect(graph.citation).toContain(version);
    expect(graph.bibtex).toMatch(/^@misc\{[\w-]+,\n[^]*\n\}$/);
  });

  it('how to cite sources, in four formats', async () => {
    const { sources } = await execute(CiteSourcesDocument);
    expect(sources.totalCount).toBe(2);
    const [source] = sources.nodes.filter(({ id }) => id === 'latribune-2018-03');
    expect(source?.citation).toContain(source?.title);
    expect(source?.bibtex).toMatch(/^@\w+\{latribune-2018-03,\n[^]*\n\}$/);
    expect(source?.ris).toMatch(/^TY {2}- \w+\r?\n[^]*ER {2}- /);
    expect(JSON.parse(source?.cslJson ?? '')).toMatchObject([{ id: 'latribune-2018-03', title: source?.title }]);
  });

  it('which source came out last', async () => {
    const { sources } = await execute(LatestSourceDocument);
    expect(sources.nodes).toMatchInlineSnapshot(`
      [
        {
          "date": {
            "latest": "2023-01-07",
            "text": "2023-01-07",
          },
          "id": "yahoo-2023-01-07",
          "publisher": "Yahoo News (Engadget)",
          "title": "Jack Ma cedes control of Chinese fintech giant Ant Group",
          "url": "https://news.yahoo.com/jack-ma-cedes-control-of-chinese-fintech-giant-ant-group-204918709.html",
        },
      ]
    `);
  });

  it('how many claims, entities and sources there are of each value, and which ones', async () => {
    const { claims } = await execute(ClaimCountsDocument);
    expect(claims.counts.reduce((sum, { claimCount }) => sum + claimCount, 0)).toBe(330);
    const { entities } = await execute(EntityCountsDocument);
    expect(entities.counts.find(({ value }) => value === 'BANK')).toMatchObject({ entityCount: 24, isUnknown: false });
    const { sources } = await execute(SourceCountsDocument);
    expect(sources.counts.reduce((sum, { sourceCount }) => sum + sourceCount, 0)).toBe(193);
    const listed = await execute(EntitiesThatMeetDocument);
    expect([listed.entities.totalCount, listed.entities.nodes.length]).toEqual([242, 50]);
    const cited = await execute(SourcesThatMeetDocument);
    expect([cited.sources.totalCount, cited.sources.nodes.length]).toEqual([193, 50]);
  });

  it('what the graph holds', async () => {
    const { graph } = await execute(AboutThisGraphDocument);
    expect(graph).toMatchObject({ status: 'READY', entityCount: 242, claimCount: 330, sourceCount: 193 });
    expect(Object.fromEntries(graph.entityKinds.map(({ kind, count }) => [kind, count]))).toEqual({
      BANK: 24,
      COMPANY: 72,
      COUNTRY: 37,
      INVESTOR: 20,
      MERCHANT: 26,
      PERSON: 34,
      PUBLICATION: 3,
      REGULATOR: 4,
      WALLET: 22,
    });
    expect(graph.claimKinds.map(({ kind, count }) => `${kind} ${count}`)).toEqual([
      'ACQUISITION 8',
      'FUNDING_ROUND 10',
      'INVESTMENT 35',
      'MARKET_PRESENCE 17',
      'METRIC 45',
      'OWNERSHIP 31',
      'PARTNERSHIP 101',
      'ROLE 47',
      'STATEMENT 36',
    ]);
  });

  it('which data sets the graph holds', async () => {
    const { graph } = await execute(DataSetsDocument);
    expect(graph.datasets).toMatchObject([
      { id: 'alipay', title: 'Alipay and its partners', license: 'Apache-2.0', claimCount: 330, sourceCount: 193 },
    ]);
    expect(graph.loads).toMatchObject([{ dataset: { id: 'alipay' }, added: 330, revised: 0, retracted: 0 }]);
  });

  it('who has an identifier', async () => {
    const found = await execute(EntityByIdentifierDocument, { scheme: 'DOMAIN', value: 'https://www.wirecard.com' });
    expect(found.entity).toMatchObject({ id: 'wirecard', name: 'Wirecard' });
    expect(found.entity?.identifiers).toContainEqual({ scheme: 'ISIN', value: 'DE0007472060', url: null });
  });

  it('which entities may be one, and what speaks for it', async () => {
    const { duplicates } = await execute(PossibleDuplicatesDocument);
    expect(duplicates.totalCount).toBe(2);
    expect(
      duplicates.pairs.map(({ left, right, score, speaksFor, speaksAgainst, judgement }) => {
        return [left.id, right.id, score, speaksFor, speaksAgainst, judgement];
      }),
    ).toEqual([
      ['six-group', 'six-payment-services', 1, ['name equal', 'kind equal', 'country equal'], [], null],
      ['douglas-feagin', 'grasse-feekin', 0.95, ['name equal', 'kind equal'], [], null],
    ]);
    expect(duplicates.pairs.map(({ left, right }) => [left.claims.totalCount, right.claims.totalCount])).toEqual([
      [3, 5],
      [5, 6],
    ]);
  });

  it('what is on record about Wirecard itself', async () => {
    const { entity } = await execute(EntityInFullDocument);
    expect(entity).toMatchObject({ id: 'wirecard', kind: 'COMPANY', country: { code: 'DE' } });
    expect(entity?.datasets).toEqual([{ id: 'alipay', title: 'Alipay and its partners' }]);
  });

  it('how the record of a claim has changed', async () => {
    const { claim } = await execute(HistoryOfClaimDocument);
    expect(claim).toMatchObject({ id: 'alipay-wirecard-extension-f111', revision: 1 });
    expect(claim?.revisions).toMatchObject([{ revision: 1, retractedAt: null, changes: [] }]);
  });

  it('what figures measure', async () => {
    const { graph } = await execute(MeasuresDocument);
    expect(graph.measures.map(({ id }) => id)).toContain('MARKET_SHARE');
  });

  it('where one starts', async () => {
    const { largest, latest, conflicts, plans } = await execute(StartingPointsDocument);
    expect(largest.nodes.map(({ id }) => id).slice(0, 2)).toEqual(['alipay', 'ant-financial']);
    expect(latest.nodes).toHaveLength(6);
    expect([conflicts.nodes.length, plans.nodes.length]).toEqual([1, 1]);
  });

  it('which markets most claims cover', async () => {
    const { graph } = await execute(BusiestMarketsDocument);
    expect(graph.markets.map(({ market, claimCount }) => `${market.id} ${claimCount}`).slice(0, 3)).toEqual([
      'gb 24',
      'fr 20',
      'de 19',
    ]);
  });

  it('which licences a company holds', async () => {
    const { entity } = await execute(LicencesOfCompanyDocument, { entity: 'wirecard' });
    expect(entity).toMatchObject({ licences: { totalCount: 0 }, enforcements: { totalCount: 0 } });
  });

  it('what the graph said before and after it was loaded', async () => {
    const { graph } = await execute(DataSetsDocument);
    const after = String(graph.loads[0]?.loadedAt);
    const answer = await execute(RecordedThenAndNowDocument, { before: '2020-01-01T00:00:00Z', after });
    expect([answer.before.totalCount, answer.after.totalCount]).toEqual([0, 9]);
  });

  it.each(questions)('include $name, which this file tests', async ({ document }) => {
    const [, operation] = /^query (\w+)/m.exec(document) ?? [];
    expect(await readFile(fileURLToPath(import.meta.url), 'utf8')).toContain(`execute(${operation}Document`);
  });
});

/** Values by their key, each list sorted. */
function groups(entries: readonly (readonly [string, string])[] = []): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [key, value] of entries) (found[key] ??= []).push(value);
  for (const values of Object.values(found)) values.sort();
  return found;
}
