import type { Unit } from './time-step.ts';
import { SPEEDS } from './use-playback.ts';
import { useText } from '../text/catalogue.ts';
import { CLOCK } from '../text/en/view/clock.ts';
import { tableKeys } from '../claim/vocabulary.ts';

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
  const text = useText(CLOCK);
  return (
    <div className="time-tools">
      <button type="button" onClick={() => onMove(-1)} aria-disabled={isFirst} aria-label={text.back[unit]}>
        ‹
      </button>
      <button type="button" onClick={() => onPlay(!playing)}>
        {playing ? text.pause : text.play}
      </button>
      <button type="button" onClick={() => onMove(1)} aria-disabled={isLast} aria-label={text.forward[unit]}>
        ›
      </button>
      <label>
        {text.step}{' '}
        <select value={unit} onChange={({ target }) => onUnit(target.value === 'month' ? 'month' : 'year')}>
          <option value="year">{text.units.year}</option>
          <option value="month">{text.units.month}</option>
        </select>
      </label>
      <label>
        {text.speed}{' '}
        <select value={stepMs} onChange={({ target }) => onStepMs(Number(target.value))}>
          {tableKeys(SPEEDS).map((speed) => (
            <option key={speed} value={SPEEDS[speed]}>
              {text.speeds[speed]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
