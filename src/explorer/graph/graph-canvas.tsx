import { useRef } from 'react';

import { GraphToolbar } from './graph-toolbar.tsx';
import { type Caption, useSvgExport } from './svg/use-svg-export.ts';
import { type GraphRendererOptions, useGraphRenderer } from './use-graph-renderer.ts';

interface GraphCanvasProps extends GraphRendererOptions {
  /** Describes the graph to screen readers. */
  readonly text: string;
  /** The name of a saved image, without its extension. */
  readonly name: string;
  readonly caption: () => Promise<Caption>;
  /** Describes the entity or claim under the pointer. */
  readonly describe: (key: string) => string | null;
  readonly onArrange: () => void;
}

/** The graph on a canvas, with its toolbar and a line about what is under the pointer. */
export function GraphCanvas({ text, name, caption, describe, onArrange, ...options }: GraphCanvasProps) {
  const { model, centres, connectors } = options;
  const { container, ring, renderer, layout, layoutState, error, hovered, dragged } = useGraphRenderer(options);
  const printed = useRef<HTMLDivElement>(null);
  const bendOf = (edge: string): number => renderer.current?.bendOf(edge) ?? 0;
  const image = useSvgExport(printed, { model, centres, connectors, bendOf, name, caption });

  if (error !== null) {
    return (
      <p className="graph-trouble" role="note">
        This browser cannot draw the graph because it does not support WebGL 2 ({error}). The list has the same content.
      </p>
    );
  }
  return (
    <div className="graph-frame">
      <GraphToolbar
        layoutState={layoutState}
        onZoom={(factor) => renderer.current?.zoom(factor)}
        onFit={() => renderer.current?.fit()}
        onPause={() => layout.current?.pause()}
        onResume={() => layout.current?.resume()}
        onArrange={onArrange}
        onSave={image.save}
        saveError={image.error}
      />
      <div className="graph-stage">
        <div ref={container} className="graph-canvas" role="img" aria-label={text} data-layout={layoutState} />
        <div ref={ring} className="graph-ring" hidden />
        <div ref={printed} className="graph-print on-paper" aria-hidden="true" />
        <p className="graph-hint" aria-hidden="true">
          {dragged ? 'Use two fingers to move the graph.' : hovered === null ? null : describe(hovered)}
        </p>
      </div>
    </div>
  );
}
