import { counted } from '../../support/counted.ts';
import type { GraphState } from '../../graph/graph-state.ts';

/** How to cite a graph, in a style; the same for the same version and day of loading. */
export function citationOf(
  graph: Pick<GraphState, 'version' | 'loadedAt' | 'counts'>,
  style: 'APA' | 'BIBTEX',
): string {
  const facts = factsOf(graph);
  return style === 'APA' ? apa(facts) : bibtex(facts);
}

interface Facts {
  readonly claims: number;
  readonly entities: number;
  readonly sources: number;
  readonly version: string | null;
  /** The day it was loaded. */
  readonly day: string | null;
}

function factsOf({ version, loadedAt, counts }: Pick<GraphState, 'version' | 'loadedAt' | 'counts'>): Facts {
  return { ...(counts ?? { claims: 0, entities: 0, sources: 0 }), version, day: loadedAt?.slice(0, 10) ?? null };
}

/** A data set as the seventh edition has it: author, year, title, version, kind. */
function apa(facts: Facts): string {
  return `FinGraph. (${facts.day?.slice(0, 4) ?? 'n.d.'}). FinGraph: ${contentOf(facts)} (${editionOf(facts)}) [Data set].`;
}

function bibtex(facts: Facts): string {
  const { version, day, sources } = facts;
  const fields = {
    author: '{FinGraph}',
    title: `{FinGraph}: ${escaped(contentOf(facts))}`,
    ...(day === null ? {} : { year: day.slice(0, 4) }),
    ...(version === null ? {} : { version: escaped(version) }),
    howpublished: 'Data set',
    note: escaped(`${editionOf(facts)}, from ${counted(sources, 'source')}`),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{fingraph_${version?.slice(0, 8).replaceAll(/\W/g, '') ?? 'none'},\n${lines.join(',\n')}\n}`;
}

function contentOf({ claims, entities }: Facts): string {
  return `${counted(claims, 'sourced claim')} about ${counted(entities, 'fintech entity', 'fintech entities')}`;
}

function editionOf({ version, day }: Facts): string {
  return `Data version ${version?.slice(0, 12) ?? 'none'}, loaded ${day ?? 'never'}`;
}

/** What TeX would take for markup. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\^~]/g, (letter) => ({ '\\': '\\textbackslash ', '^': '\\^ ', '~': '\\~ ' })[letter] ?? letter)
    .replaceAll(/[&%$#_]/g, String.raw`\$&`)
    .replaceAll(/[{}]/g, '');
}
