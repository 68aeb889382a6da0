import { useEffect, useRef, useState } from 'react';

import type { GraphModel } from './model/graph-model.ts';
import { labelFont, createTextMeasurer } from './render/label-layer.ts';
import { createLayout, type Layout, type LayoutState } from './layout/layout.ts';
import { readPalette, watchPalette } from './render/palette.ts';
import { type SvgOptions, renderSvg } from './svg/svg-export.ts';
import type { Paragraph } from './svg/svg-text.ts';
import { saveImage } from './svg/save-image.ts';
import { usePrintedSvg } from './svg/use-printed-svg.ts';
import { createRenderer, isLarge, type Renderer } from './render/renderer.ts';

interface GraphCanvasProps {
  readonly drawing: GraphModel;
  /** Which nodes may move; all where it is left out. Another object starts the layout anew. */
  readonly run: { readonly free?: ReadonlySet<string> };
  readonly centres: readonly string[];
  /** Entities that link several centres, each with how many. */
  readonly connectors: ReadonlyMap<string, number>;
  /** The claim whose card is open. */
  readonly selected: string | null;
  /** What the keyboard is on, in the list beside. */
  readonly pointed: string | null;
  /** What is to be seen, in words, for those who do not see it. */
  readonly text: string;
  /** Names the file of a saved picture. */
  readonly name: string;
  /** What a saved picture says above and below the drawing. */
  readonly caption: () => Promise<Caption>;
  readonly onClick: (key: string) => void;
  /** In words, what the pointer is on. */
  readonly describe: (key: string) => string | null;
  readonly onSettled: () => void;
  readonly onArrange: () => void;
}

export interface Caption {
  readonly head: readonly Paragraph[];
  readonly foot: readonly Paragraph[];
}

/** The graph, drawn: to look at and to click on. Nothing of React runs while it moves. */
export function GraphCanvas({
  drawing,
  run,
  centres,
  connectors,
  selected,
  pointed,
  text,
  name,
  caption,
  onClick,
  describe,
  onSettled,
  onArrange,
}: GraphCanvasProps) {
  const place = useRef<HTMLDivElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const print = useRef<HTMLDivElement>(null);
  const renderer = useRef<Renderer | null>(null);
  const layout = useRef<Layout | null>(null);
  const [state, setState] = useState<LayoutState>('running');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const [dragged, setDragged] = useState(0);
  const [unsaved, setUnsaved] = useState<string | null>(null);
  const [widthOf] = useState(() => createTextMeasurer(document.createElement('canvas').getContext('2d')));
  const calls = useRef({ onClick, onSettled });
  const ringed = useRef(pointed);
  const large = isLarge(drawing.graph); // it is drawn another way then

  useEffect(() => {
    calls.current = { onClick, onSettled };
  });

  useEffect(() => {
    if (!place.current) return;
    try {
      renderer.current = createRenderer(place.current, drawing, readPalette(), {
        onClick: (key) => calls.current.onClick(key),
        onPoint: (key) => {
          renderer.current?.focus(key);
          setOver(key);
        },
        onDrag: () => setDragged(Date.now()),
        onDrawn: () => moveRing(ring.current, renderer.current, ringed.current),
      });
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
      return;
    }
    const unwatch = watchPalette(() => renderer.current?.recolour(readPalette()));
    layout.current = createLayout(drawing, (next) => {
      setState(next);
      if (next === 'settled') calls.current.onSettled();
    });
    return () => {
      unwatch();
      layout.current?.close();
      renderer.current?.close();
      renderer.current = null;
    };
  }, [drawing, large]);

  useEffect(() => layout.current?.start(run.free), [drawing, large, run]);

  useEffect(
    () => renderer.current?.mark(new Set(centres), connectors, selected),
    [drawing, large, centres, connectors, selected],
  );

  const picture = (at: Element, size: SvgOptions['size'], words?: Caption): string => {
    const palette = readPalette(at);
    return renderSvg(drawing, {
      centres: new Set(centres),
      connectors,
      palette,
      bendOf: (edge) => renderer.current?.bendOf(edge) ?? 0,
      widthOf: (part, bold, px) => widthOf(part, labelFont(palette, bold, px)),
      size,
      below: drawing.graph.someNode((_node, { pinned }) => pinned === true),
      ...words,
    });
  };
  const save = async (format: 'svg' | 'png'): Promise<void> => {
    try {
      await saveImage(picture(document.body, SAVED, await caption()), name, format);
      setUnsaved(null);
    } catch (error) {
      setUnsaved(error instanceof Error ? error.message : String(error));
    }
  };
  usePrintedSvg(print, (at) => picture(at, PRINTED));

  useEffect(() => {
    if (dragged === 0) return;
    const timer = setTimeout(() => setDragged(0), HINT_MS);
    return () => clearTimeout(timer);
  }, [dragged]);

  useEffect(() => {
    ringed.current = pointed;
    renderer.current?.focus(pointed);
    moveRing(ring.current, renderer.current, pointed);
  }, [drawing, pointed]);

  if (trouble !== null) {
    return (
      <p className="graph-trouble" role="note">
        This browser cannot draw the graph, as it has no WebGL 2 ({trouble}). The list holds all of it.
      </p>
    );
  }
  return (
    <div className="graph-frame">
      <div className="graph-tools" role="group" aria-label="Picture">
        <button type="button" onClick={() => renderer.current?.zoom(1.5)} aria-label="Zoom in" title="Zoom in">
          +
        </button>
        <button type="button" onClick={() => renderer.current?.zoom(1 / 1.5)} aria-label="Zoom out" title="Zoom out">
          −
        </button>
        <button type="button" onClick={() => renderer.current?.fit()}>
          Fit
        </button>
        {state === 'settled' ? (
          <button type="button" onClick={onArrange} title="Lay everything out anew, from the start">
            Arrange
          </button>
        ) : (
          <button
            type="button"
            onClick={() => (state === 'paused' ? layout.current?.resume() : layout.current?.pause())}
          >
            {state === 'paused' ? 'Go on' : 'Hold still'}
          </button>
        )}
        <button type="button" onClick={() => void save('svg')} title="Save the picture as SVG, sharp at any size">
          Save SVG
        </button>
        <button
          type="button"
          onClick={() => void save('png')}
          title="Save the picture as PNG, for slides and documents"
        >
          Save PNG
        </button>
        {unsaved !== null && <span role="alert">The picture was not saved: {unsaved}</span>}
      </div>
      <div className="graph-stage">
        <div ref={place} className="graph-canvas" role="img" aria-label={text} data-layout={state} />
        <div ref={ring} className="graph-ring" hidden />
        <div ref={print} className="graph-print on-paper" aria-hidden="true" />
        <p className="graph-hint" aria-hidden="true">
          {dragged > 0 ? 'Use two fingers to move the picture.' : over === null ? null : describe(over)}
        </p>
      </div>
    </div>
  );
}

const HINT_MS = 1_500;
const SAVED = { width: 1_200, height: 840 };
const PRINTED = { width: 900, height: 640 };

/** Around what the keyboard is on. */
function moveRing(ring: HTMLElement | null, renderer: Renderer | null, key: string | null): void {
  if (!ring) return;
  const place = key === null ? null : (renderer?.placeOf(key) ?? null);
  ring.hidden = place === null;
  if (!place) return;
  const size = 2 * (place.radius + 5);
  ring.style.inlineSize = `${size}px`;
  ring.style.blockSize = `${size}px`;
  ring.style.transform = `translate(${place.x - size / 2}px, ${place.y - size / 2}px)`;
}
