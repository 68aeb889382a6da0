import { counted } from '../../support/counted.ts';
import type { GraphState } from '../../graph/graph-state.ts';

/** Returns a citation of the graph. It only depends on the version and the day on which it was loaded. */
export function citationOf(
  graph: Pick<GraphState, 'version' | 'loadedAt' | 'counts'>,
  style: 'APA' | 'BIBTEX',
): string {
  const facts = citationFacts(graph);
  return style === 'APA' ? apa(facts) : bibtex(facts);
}

interface Facts {
  readonly claims: number;
  readonly entities: number;
  readonly sources: number;
  readonly version: string | null;
  /** The day on which the version was loaded. */
  readonly day: string | null;
}

function citationFacts({ version, loadedAt, counts }: Pick<GraphState, 'version' | 'loadedAt' | 'counts'>): Facts {
  return { ...(counts ?? { claims: 0, entities: 0, sources: 0 }), version, day: loadedAt?.slice(0, 10) ?? null };
}

/** The APA style (7th edition) of a data set: author, year, title, version, kind. */
function apa(facts: Facts): string {
  return `FinGraph. (${facts.day?.slice(0, 4) ?? 'n.d.'}). FinGraph: ${contentSummary(facts)} (${editionOf(facts)}) [Data set].`;
}

function bibtex(facts: Facts): string {
  const { version, day, sources } = facts;
  const fields = {
    author: '{FinGraph}',
    title: `{FinGraph}: ${escapeTex(contentSummary(facts))}`,
    ...(day === null ? {} : { year: day.slice(0, 4) }),
    ...(version === null ? {} : { version: escapeTex(version) }),
    howpublished: 'Data set',
    note: escapeTex(`${editionOf(facts)}, from ${counted(sources, 'source')}`),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{fingraph_${version?.slice(0, 8).replaceAll(/\W/g, '') ?? 'none'},\n${lines.join(',\n')}\n}`;
}

function contentSummary({ claims, entities }: Facts): string {
  return `${counted(claims, 'sourced claim')} about ${counted(entities, 'fintech entity', 'fintech entities')}`;
}

function editionOf({ version, day }: Facts): string {
  return `Data version ${version?.slice(0, 12) ?? 'none'}, loaded ${day ?? 'never'}`;
}

/** Escapes characters that TeX reads as markup. */
function escapeTex(text: string): string {
  return text
    .replaceAll(/[\\^~]/g, (letter) => ({ '\\': '\\textbackslash ', '^': '\\^ ', '~': '\\~ ' })[letter] ?? letter)
    .replaceAll(/[&%$#_]/g, String.raw`\$&`)
    .replaceAll(/[{}]/g, '');
}
