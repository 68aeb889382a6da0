import type { LayoutState } from './layout/layout.ts';

interface GraphToolbarProps {
  readonly layoutState: LayoutState;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  readonly onPause: () => void;
  readonly onResume: () => void;
  /** Runs the layout again from the start. */
  readonly onArrange: () => void;
  readonly onSave: (format: 'svg' | 'png') => void;
  readonly saveError: string | null;
}

export function GraphToolbar({
  layoutState,
  onZoom,
  onFit,
  onPause,
  onResume,
  onArrange,
  onSave,
  saveError,
}: GraphToolbarProps) {
  return (
    <div className="graph-tools" role="group" aria-label="Graph tools">
      <button type="button" onClick={() => onZoom(ZOOM_STEP)} aria-label="Zoom in" title="Zoom in">
        +
      </button>
      <button type="button" onClick={() => onZoom(1 / ZOOM_STEP)} aria-label="Zoom out" title="Zoom out">
        −
      </button>
      <button type="button" onClick={onFit}>
        Fit
      </button>
      {layoutState === 'settled' ? (
        <button type="button" onClick={onArrange} title="Run the layout again from the start">
          Arrange
        </button>
      ) : (
        <button type="button" onClick={layoutState === 'paused' ? onResume : onPause}>
          {layoutState === 'paused' ? 'Resume layout' : 'Pause layout'}
        </button>
      )}
      <button type="button" onClick={() => onSave('svg')} title="Save as SVG, sharp at any size">
        Save SVG
      </button>
      <button type="button" onClick={() => onSave('png')} title="Save as PNG, for slides and documents">
        Save PNG
      </button>
      {saveError !== null && <span role="alert">The image was not saved: {saveError}</span>}
    </div>
  );
}

const ZOOM_STEP = 1.5;
