import type { Unit } from './time-step.ts';
import { SPEEDS } from './use-playback.ts';

interface TimeControlsProps {
  readonly unit: Unit;
  readonly onUnit: (unit: Unit) => void;
  readonly playing: boolean;
  readonly onPlay: (playing: boolean) => void;
  readonly stepMs: number;
  readonly onStepMs: (stepMs: number) => void;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Moves by this many steps. */
  readonly onMove: (steps: -1 | 1) => void;
}

/** The buttons below the time slider: back, play, forward, and how it plays. */
export function TimeControls({
  unit,
  onUnit,
  playing,
  onPlay,
  stepMs,
  onStepMs,
  isFirst,
  isLast,
  onMove,
}: TimeControlsProps) {
  return (
    <div className="time-tools">
      <button type="button" onClick={() => onMove(-1)} aria-disabled={isFirst} aria-label={`Back one ${unit}`}>
        ‹
      </button>
      <button type="button" onClick={() => onPlay(!playing)}>
        {playing ? 'Pause' : 'Play'}
      </button>
      <button type="button" onClick={() => onMove(1)} aria-disabled={isLast} aria-label={`Forward one ${unit}`}>
        ›
      </button>
      <label>
        Step{' '}
        <select value={unit} onChange={({ target }) => onUnit(target.value === 'month' ? 'month' : 'year')}>
          <option value="year">one year</option>
          <option value="month">one month</option>
        </select>
      </label>
      <label>
        Speed{' '}
        <select value={stepMs} onChange={({ target }) => onStepMs(Number(target.value))}>
          {Object.entries(SPEEDS).map(([label, ms]) => (
            <option key={ms} value={ms}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
