import { bibtex } from '../../support/citation/bibtex.ts';
import type { CitedWork } from '../../support/citation/cited-work.ts';
import { cslJson } from '../../support/citation/csl-item.ts';
import { ris } from '../../support/citation/ris.ts';

export type CitationFormat = keyof typeof CITATION_FORMATS;

export const CITATION_FORMATS = {
  text: { extension: 'txt', type: 'text/plain' },
  bibtex: { extension: 'bib', type: 'application/x-bibtex' },
  ris: { extension: 'ris', type: 'application/x-research-info-systems' },
  csl: { extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
} as const;

/** A data set or a source in each format. */
interface Cited {
  readonly citation: string;
  readonly bibtex: string;
  readonly ris: string;
  readonly cslJson: string;
}

interface Citations {
  readonly datasets: readonly Cited[];
  readonly sources: readonly Cited[];
  readonly view: { readonly title: string; readonly address: string; readonly day: string };
  /** A sentence that says as of when the graph was recorded; null: now. */
  readonly moment: string | null;
  /** When and where the view was retrieved. */
  readonly retrieved: string;
}

/** The data sets, the view and the sources as one list of references. The data sets have addresses of their own. */
export function citationText(
  format: CitationFormat,
  { datasets, sources, view, moment, retrieved }: Citations,
): string {
  const works = [workOfView(view)];
  switch (format) {
    case 'text': {
      const parts = [...datasets.map(({ citation }) => citation), ...(moment === null ? [] : [moment]), retrieved];
      return [parts.join(' '), ...sources.map(({ citation }) => citation)].join('\n');
    }
    case 'bibtex':
      return [...datasets.map((cited) => cited.bibtex), bibtex(works), ...sources.map((cited) => cited.bibtex)].join(
        '\n\n',
      );
    case 'ris':
      return [...datasets.map((cited) => cited.ris), ris(works), ...sources.map((cited) => cited.ris)].join('\r\n');
    case 'csl': {
      const lists = [
        ...datasets.map((cited) => cited.cslJson),
        cslJson(works),
        ...sources.map((cited) => cited.cslJson),
      ];
      return JSON.stringify(
        lists.flatMap((list) => JSON.parse(list) as unknown[]),
        null,
        2,
      );
    }
  }
}

function workOfView({ title, address, day }: Citations['view']): CitedWork {
  return {
    id: `fingraph-view-${day}`,
    kind: 'WEBSITE',
    title,
    isTitleDescribed: false,
    author: null,
    date: day.slice(0, 4),
    accessed: day,
    url: address,
    version: null,
    license: null,
    language: null,
    note: null,
  };
}
