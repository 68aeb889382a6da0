import { type RefObject, useState } from 'react';

import type { GraphModel } from '../model/graph-model.ts';
import { readPalette } from '../style/palette.ts';
import { createTextMeasurer, labelFont } from '../label/text-width.ts';
import { saveImage } from './save-image.ts';
import { renderSvg, type SvgOptions } from './svg-export.ts';
import type { Paragraph } from './svg-text.ts';
import { usePrintedSvg } from './use-printed-svg.ts';

/** Texts above and below the graph in a saved image. */
export interface Caption {
  readonly head: readonly Paragraph[];
  /** How to cite the data, which has to be loaded. A printed page says it itself. */
  readonly foot: () => Promise<readonly Paragraph[]>;
}

interface SvgExportOptions {
  readonly model: GraphModel;
  readonly below: boolean;
  readonly centres: readonly string[];
  readonly connectors: ReadonlyMap<string, number>;
  readonly bendOf: (edge: string) => number;
  /** The name of the saved file, without its extension. */
  readonly name: string;
  readonly caption: () => Caption;
}

interface SvgExport {
  readonly save: (format: 'svg' | 'png') => void;
  /** Why the last image was not saved. */
  readonly error: string | null;
}

/** Saves the graph as an image, and fills `printed` with an SVG while the page is printed. */
export function useSvgExport(
  printed: RefObject<HTMLElement | null>,
  { model: { graph }, below, centres, connectors, bendOf, name, caption }: SvgExportOptions,
): SvgExport {
  const [textWidth] = useState(() => createTextMeasurer(document.createElement('canvas').getContext('2d')));
  const [error, setError] = useState<string | null>(null);

  const render = (parent: Element, size: SvgOptions['size'], texts: Pick<SvgOptions, 'head' | 'foot'>): string => {
    const palette = readPalette(parent);
    return renderSvg(graph, {
      centres: new Set(centres),
      connectors,
      palette,
      bendOf,
      widthOf: (text, bold, px) => textWidth(text, labelFont(palette, bold, px)),
      size,
      below,
      ...texts,
    });
  };
  const save = async (format: 'svg' | 'png'): Promise<void> => {
    try {
      const { head, foot } = caption();
      await saveImage(render(document.body, SAVED_SIZE, { head, foot: await foot() }), name, format);
      setError(null);
    } catch (thrown) {
      setError(thrown instanceof Error ? thrown.message : String(thrown));
    }
  };
  usePrintedSvg(printed, (parent) => render(parent, PRINTED_SIZE, { head: caption().head }));
  return { save: (format) => void save(format), error };
}

const SAVED_SIZE = { width: 1_200, height: 840 };
const PRINTED_SIZE = { width: 900, height: 640 };
