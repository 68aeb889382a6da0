import {
  AboutThisGraphDocument,
  type ClaimStatus,
  ConflictsDocument,
  ConnectionsDocument,
  FactsAboutDocument,
  type FactsAboutQuery,
  FinGraphError,
  PartnersPerMarketDocument,
  createClient,
} from 'fingraph/client';

/*
 * A sample app: a report about one company. It is compiled with `tsc --strict` against the packed package and run against
 * a server.
 */

type Claim = NonNullable<FactsAboutQuery['entity']>['claims']['nodes'][number];

interface Report {
  readonly name: string;
  readonly claims: number;
  readonly byStatus: Readonly<Record<ClaimStatus, number>>;
  readonly surest: string;
  readonly sources: number;
  readonly markets: readonly string[];
  readonly route: string;
  readonly disputed: number;
  readonly version: string;
}

const [url, id] = process.argv.slice(2);
if (url === undefined || id === undefined) throw new Error('Usage: consumer URL ENTITY');
const client = createClient(url);

const claims = await claimsAbout(id);
const report: Report = {
  name: await nameOf(id),
  claims: claims.length,
  byStatus: countByStatus(claims),
  surest: surestOf(claims),
  sources: new Set(claims.flatMap((claim) => claim.citations.map((citation) => citation.source.id))).size,
  markets: await marketsOf('alipay', id),
  route: await routeBetween('tencent', id),
  disputed: await disputedAmong(new Set(claims.map((claim) => claim.id))),
  version: await version(),
};
console.log(JSON.stringify({ report, mistakes: await mistakes(), stopped: await stopped() }));

async function nameOf(entity: string): Promise<string> {
  const found = await client.ask(FactsAboutDocument, { entity, first: 0 });
  if (!found.entity) throw new Error(`Nobody has the id ${entity}.`);
  return found.entity.name;
}

/** All claims, on all pages. */
async function claimsAbout(entity: string): Promise<Claim[]> {
  const found: Claim[] = [];
  const pages = client.items(FactsAboutDocument, { entity, first: 4 }, (data) => data.entity?.claims);
  for await (const claim of pages) found.push(claim);
  return found;
}

function countByStatus(all: readonly Claim[]): Record<ClaimStatus, number> {
  const counts: Record<ClaimStatus, number> = { ACTIVE: 0, ENDED: 0, PLANNED: 0, REPORTED: 0 };
  for (const { status } of all) counts[status] += 1;
  return counts;
}

function surestOf(all: readonly Claim[]): string {
  const [first] = [...all].sort((one, other) => other.confidence - one.confidence || (one.id < other.id ? -1 : 1));
  return first ? `${first.summary} (${first.confidence}, ${first.date?.text ?? first.since?.text ?? 'undated'})` : '';
}

async function marketsOf(platform: string, partner: string): Promise<string[]> {
  const { entity } = await client.ask(PartnersPerMarketDocument, { entity: platform });
  const markets = entity?.partnersPerMarket ?? [];
  return markets
    .filter(({ partners }) => partners.edges.some(({ node }) => node.id === partner))
    .map(({ market }) => market.code);
}

async function routeBetween(from: string, to: string): Promise<string> {
  const { paths } = await client.ask(ConnectionsDocument, { from, to });
  const [path] = paths.paths;
  return path ? [from, ...path.hops.map((hop) => hop.to.entity.id)].join(' > ') : 'none';
}

async function disputedAmong(ids: ReadonlySet<string>): Promise<number> {
  let count = 0;
  for await (const pair of client.items(ConflictsDocument, { first: 10 }, (data) => data.claimRelations)) {
    if (ids.has(pair.from.id) || ids.has(pair.to.id)) count += 1;
  }
  return count;
}

async function version(): Promise<string> {
  const { graph } = await client.ask(AboutThisGraphDocument);
  return graph.version ?? 'none';
}

/** The errors that an app receives. */
async function mistakes(): Promise<string[]> {
  const attempts = [
    () => client.ask(ConnectionsDocument, { from: 'nobody', to: 'alipay' }),
    () => client.ask(FactsAboutDocument, { entity: 'alipay', first: 100_000 }),
    () => client.ask(ConflictsDocument, { after: 'not a cursor' }),
    () => createClient('http://127.0.0.1:1/graphql').ask(AboutThisGraphDocument),
  ];
  const codes: string[] = [];
  for (const attempt of attempts) {
    try {
      await attempt();
    } catch (error) {
      if (!(error instanceof FinGraphError)) throw error;
      codes.push(error.code);
    }
  }
  return codes;
}

async function stopped(): Promise<string> {
  const controller = new AbortController();
  const answer = client.ask(AboutThisGraphDocument, {}, { signal: controller.signal });
  controller.abort();
  return answer.then(
    () => 'answered',
    (error: unknown) => (error instanceof Error ? error.name : 'unknown'),
  );
}

// the compiler must reject these
// @ts-expect-error -- no such variable
void (() => client.ask(ConnectionsDocument, { from: 'alipay', to: 'wirecard', frm: 'alipay' }));
// @ts-expect-error -- a variable is missing
void (() => client.ask(ConnectionsDocument, { from: 'alipay' }));
// @ts-expect-error -- all variables are missing
void (() => client.ask(ConnectionsDocument));
// @ts-expect-error -- a variable of a list is missing
void (() => client.items(FactsAboutDocument, { first: 10 }, (data) => data.entity?.claims));
// @ts-expect-error -- no such variable beside those that may be left out
void (() => client.ask(ConflictsDocument, { first: 1, frst: 10 }));
// @ts-expect-error -- no such variable of a list
void (() => client.items(FactsAboutDocument, { entity: 'alipay', frst: 10 }, (data) => data.entity?.claims));
// @ts-expect-error -- no such value
void (() => client.ask(ConflictsDocument, { kinds: ['QUARRELS_WITH'] }));
// @ts-expect-error -- this question has no pages
void (() => client.items(ConnectionsDocument, { from: 'alipay', to: 'wirecard' }, () => null));
// @ts-expect-error -- no such field
void ((claim: Claim) => claim.colour);
