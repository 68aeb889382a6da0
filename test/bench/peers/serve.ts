/* Runs one peer: node serve.js NAME. Sends its address to the parent process. */

// imported on demand, so that each process loads only its own packages
const CONTENDERS: Readonly<Record<string, () => Promise<string>>> = {
  raw: async () => (await import('./raw.ts')).listenRaw(),
  'neo4j-graphql-yoga': async () => (await import('./neo4j-graphql.ts')).listenOnYoga(),
  'neo4j-graphql-apollo': async () => (await import('./neo4j-graphql.ts')).listenOnApollo(),
  plain: async () => (await import('./plain.ts')).listenPlain(),
  mercurius: async () => (await import('./in-process.ts')).listenMercurius(),
  'graphql-http': async () => (await import('./in-process.ts')).listenGraphqlHttp(),
};

const [, , name = ''] = process.argv;
const listen = CONTENDERS[name];
if (!listen) throw new Error(`Expected one of ${Object.keys(CONTENDERS).join(', ')}, got "${name}".`);
const address = await listen();
process.send?.({ address });
