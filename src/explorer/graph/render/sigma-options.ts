import { extremityArrow, layerDashed, pathCurved, pathLine, sdfCircle } from 'sigma/rendering';

import { prefersReducedMotion } from '../reduced-motion.ts';
import { EDGE_SPREAD } from './edge-bend.ts';
import { NO_GAP, UNBROKEN } from './paint.ts';
import type { Palette } from '../style/palette.ts';
import { shapeLayer } from './shape-layer.ts';

/** Primitives, settings and styles of sigma. Large graphs get those that are fast to draw. */
export function sigmaOptions(palette: Palette, large: boolean) {
  return {
    primitives: {
      nodes: {
        shapes: [sdfCircle()],
        variables: { rim: { type: 'color', default: '#ffffff' }, shapeCode: { type: 'number', default: 0 } },
        layers: [shapeLayer()],
      },
      edges: {
        paths: [large ? pathLine() : pathCurved({ segments: 20 })],
        extremities: [extremityArrow({ lengthRatio: 4, widthRatio: 3.4 })],
        variables: { dash: { type: 'number', default: UNBROKEN }, gap: { type: 'number', default: NO_GAP } },
        layers: [
          layerDashed({
            dashSize: { attribute: 'dash', mode: 'pixels' },
            gapSize: { attribute: 'gap', mode: 'pixels' },
          }),
        ],
      },
    },
    settings: settingsFor(large),
    // Read from attributes that `paintGraph` writes: functions that sigma calls in each frame make frames late.
    styles: {
      nodes: {
        x: { attribute: 'x' },
        y: { attribute: 'y' },
        size: { attribute: 'size', defaultValue: 1 },
        color: { attribute: 'color', defaultValue: palette.paper },
        rim: { attribute: 'rim', defaultValue: palette.paper },
        shapeCode: { attribute: 'shapeCode', defaultValue: 0 },
        opacity: { attribute: 'opacity', defaultValue: 1 },
        visibility: { attribute: 'visibility', defaultValue: 'hidden' },
      },
      edges: {
        size: { attribute: 'size', defaultValue: 1 },
        color: { attribute: 'color', defaultValue: palette.paper },
        opacity: { attribute: 'opacity', defaultValue: 1 },
        head: { attribute: 'head', defaultValue: 'none' },
        path: large ? 'straight' : 'curved', // sigma curves only parallel edges; the rest stay straight
        parallelSpread: EDGE_SPREAD,
        dash: { attribute: 'dash', defaultValue: UNBROKEN },
        gap: { attribute: 'gap', defaultValue: NO_GAP },
        visibility: { attribute: 'visibility', defaultValue: 'hidden' },
      },
    },
  } as const;
}

function settingsFor(large: boolean) {
  const animationMs = prefersReducedMotion() ? 0 : 200;
  return {
    nodePickingPadding: 2,
    gestureTarget: 'graph', // the others add a style element, which the Content-Security-Policy forbids
    hideEdgesOnMove: large,
    renderLabels: false, // sigma's own labels overlap, leave the canvas and have no halo
    antialiasEdges: !large,
    itemSizesReference: 'screen',
    minEdgeThickness: 1,
    enableCameraRotation: false,
    allowInvalidContainer: true, // in print, and while the page is hidden
    stagePadding: 30,
    minCameraRatio: 0.02,
    maxCameraRatio: 3,
    inertiaDuration: animationMs,
    zoomDuration: animationMs,
  } as const;
}
