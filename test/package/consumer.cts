import fingraph = require('fingraph/client');

/* The same package for those who `require` it. */
async function main(url: string): Promise<void> {
  const client = fingraph.createClient(url);
  const { entity } = await client.ask(fingraph.PartnersInMarketDocument, { entity: 'alipay', market: 'IT' });
  const partners: string[] = entity?.partners.edges.map(({ node }) => node.id) ?? [];
  const titles: string[] = [];
  const variables = { source: 'seed', first: 10 };
  const sources = client.items(fingraph.ClaimsOfSourceDocument, variables, (data) => data.source?.claims);
  for await (const claim of sources) titles.push(claim.id);
  let code: fingraph.FinGraphErrorCode | null = null;
  try {
    await client.ask(fingraph.NeighbourhoodDocument, { of: ['nobody'] });
  } catch (error) {
    if (error instanceof fingraph.FinGraphError) code = error.code;
  }
  console.log(JSON.stringify({ partners, claims: titles.length, code }));
}

void main(process.argv[2] ?? '');
