import type { SourceRow } from '../../graph/source.ts';
import { apaReference } from '../../support/citation/apa.ts';
import { bibtex } from '../../support/citation/bibtex.ts';
import type { CitedWork, WorkKind } from '../../support/citation/cited-work.ts';
import { cslJson } from '../../support/citation/csl-item.ts';
import { ris } from '../../support/citation/ris.ts';
import type { CitationStyle } from './dataset-citation.ts';

type Source = Pick<SourceRow, 'id' | 'title' | 'titleInferred' | 'publisher' | 'date' | 'url' | 'kind'>;

/** Cites a source by what its data set says of it. */
export function sourceCitation(source: Source, style: CitationStyle): string {
  const work = workOfSource(source);
  switch (style) {
    case 'APA':
      return apaReference(work);
    case 'BIBTEX':
      return bibtex([work]);
    case 'RIS':
      return ris([work]);
    case 'CSL_JSON':
      return cslJson([work]);
  }
}

function workOfSource({ id, title, titleInferred, publisher, date, url, kind }: Source): CitedWork {
  return {
    id,
    kind: (kind ?? 'OTHER') as WorkKind, // checked when loaded
    title,
    isTitleDescribed: titleInferred,
    author: publisher,
    date,
    accessed: null,
    url,
    version: null,
    license: null,
    language: null,
    note: null,
  };
}
