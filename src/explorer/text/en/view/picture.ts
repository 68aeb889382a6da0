import { catalogue } from '../../catalogue.ts';
import { number, plural } from '../../intl.ts';

/** The legend and the list of the graph, paths, and lines about what is in them. */
export const PICTURE = catalogue('picture', {
  legend: 'Legend and filter',
  byKind: 'Claims by kind',
  byStatus: 'Claims by status',
  lines: 'Wider, darker lines have a higher confidence.',
  dots: 'A claim between two entities is a line. Any other claim is a dot with a line to each participant; the dot is hollow if the claim is planned or reported. An arrow points to the entity that is owned, acquired, funded or headed.',
  minConfidence: 'Minimum confidence',
  any: 'any',
  orMore: (value: number) => `${number(value)} or more`,
  entities: 'Entities (larger: more claims)',
  selected: 'Selected claim',
  loading: 'Loading the claim …',
  noClaim: (id: string) => `There is no claim with the ID "${id}".`,
  close: 'Close the claim',
  morePaths: (count: number) =>
    plural(count, {
      one: '1 more path through the same entities',
      other: `${number(count)} more paths through the same entities`,
    }),
  pathConfidence: 'Confidence of the path:',
  product: '(the product of its steps)',
  hop: (from: string, fromRole: string, to: string, toRole: string) => `${from} as ${fromRole}, ${to} as ${toRole}`,
  weakest: 'weakest step',
  sourcesOf: (summary: string) => `Sources of: ${summary}`,
  sources: 'Sources',
  leaveOut: (name: string) => `Leave out ${name}`,
  wider: 'wider: more confident',
  arrow: 'points to the owned, acquired, funded or headed entity',
  hyperedge: 'claim with one or 3+ participants',
  list: 'The graph as a list',
  listHelp: 'Use the up and down arrow keys to move through the list, right to open an entity and left to close it.',
  showMore: (count: number, hidden: number) => `Show ${number(count)} of ${number(hidden)} more`,
  about: (kind: string, claims: string, inTheMiddle: boolean) =>
    `${kind}, ${claims}${inTheMiddle ? ', in the middle' : ''}`,
  entityLine: (name: string, kind: string, claims: string) => `${name}: ${kind}, ${claims} here`,
  confidence: (value: string) => `confidence ${value}`,
  asRoles: (name: string, roles: readonly string[]) => `${name} as ${roles.join(' and ')}`,
  claimOf: (kind: string, status: string, confidence: string, others: readonly string[]) =>
    `${kind}, ${status}, confidence ${confidence}${others.length > 0 ? `; with ${others.join(', ')}` : ''}`,
});
