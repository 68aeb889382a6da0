import { howToCite, retrievedNow } from '../../claim/how-to-cite.ts';
import type { Subgraph } from '../model/subgraph.ts';
import type { Caption } from './use-svg-export.ts';

/** Title and conditions above an image, and below it how to cite the data, with their version. */
export function graphCaption(title: string, description: string, shown: Subgraph | null): Caption {
  const datasets = [...new Set(shown?.claims.map(({ dataset }) => dataset.id))];
  return {
    head: [
      { text: title, size: 20, bold: true },
      { text: description, size: 13, soft: true },
    ],
    foot: async () => [{ text: `${await howToCite(datasets)} ${retrievedNow()}`, size: 11, soft: true }],
  };
}
