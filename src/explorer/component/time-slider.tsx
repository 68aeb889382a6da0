import { useEffect, useEffectEvent, useMemo, useState } from 'react';

import type { Clock } from '../address/address.ts';
import { dateInWords } from './partial-date.tsx';
import { stepOf, stepsBetween, type Unit } from '../text/time-step.ts';

interface TimeSliderProps {
  readonly clock: Clock;
  /** Null: any day. */
  readonly day: string | null;
  /** First and last year of the claims' dates; null: no claim has one. */
  readonly years: readonly [first: number, last: number] | null;
  /** The day of the last source, where the slider ends; null: not known. */
  readonly end: string | null;
  /** The answer of this day is shown; the next step waits for it. */
  readonly ready: boolean;
  readonly onChange: (clock: Clock, day: string | null) => void;
  /** The day that comes next while it plays, to ask for it ahead. */
  readonly onAhead: (day: string) => void;
}

/** What held, or what was known, day by day: to drag, to step through by keyboard, or to play. */
export function TimeSlider({ clock, day, years, end, ready, onChange, onAhead }: TimeSliderProps) {
  const [unit, setUnit] = useState<Unit>(day === null || day.endsWith('-12-31') ? 'year' : 'month');
  const [playing, setPlaying] = useState(false);
  const [pause, setPause] = useState(1_000);
  const steps = useMemo(() => (years ? stepsBetween(years, end, unit) : []), [years, end, unit]);
  const at = day === null ? steps.length - 1 : stepOf(steps, day);
  const next = steps[at + 1];

  const goOn = useEffectEvent(() => {
    if (next === undefined) setPlaying(false);
    else onChange(clock, next);
  });
  const lookAhead = useEffectEvent(() => {
    if (next !== undefined && day !== null) onAhead(next);
  });

  useEffect(() => {
    if (!playing || !ready) return;
    const timer = setTimeout(goOn, pause);
    return () => clearTimeout(timer);
  }, [playing, ready, pause, day]);

  useEffect(() => {
    if (ready) lookAhead();
  }, [ready, day, clock, unit]);

  const chosen = day ?? steps.at(-1) ?? null;
  const go = (to: number): void => {
    const step = steps[Math.max(0, Math.min(to, steps.length - 1))];
    if (step !== undefined) onChange(clock, step);
  };

  return (
    <fieldset className="time-slider">
      <legend>Time</legend>
      <div className="time-clocks">
        <label>
          <input
            type="radio"
            name="clock"
            checked={day === null}
            onChange={() => (setPlaying(false), onChange(clock, null))}
          />
          At any time
        </label>
        {(['inForceOn', 'knownOn'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="clock"
              disabled={chosen === null}
              checked={day !== null && clock === one}
              onChange={() => chosen !== null && onChange(one, chosen)}
            />
            {CLOCKS[one].label}
          </label>
        ))}
      </div>
      {day !== null && steps.length > 0 && (
        <>
          <div className="time-track">
            <input
              type="range"
              aria-label={CLOCKS[clock].label}
              aria-valuetext={dateInWords(day)}
              min={0}
              max={steps.length - 1}
              step={1}
              value={at}
              onChange={({ target }) => go(Number(target.value))}
            />
            <output className="time-day">
              <time dateTime={day}>{dateInWords(day)}</time>
            </output>
          </div>
          <div className="time-tools">
            <button type="button" onClick={() => go(at - 1)} aria-disabled={at <= 0} aria-label={`A ${unit} back`}>
              ‹
            </button>
            <button
              type="button"
              onClick={() => {
                if (!playing && next === undefined) go(0);
                setPlaying(!playing);
              }}
            >
              {playing ? 'Pause' : 'Play'}
            </button>
            <button
              type="button"
              onClick={() => go(at + 1)}
              aria-disabled={next === undefined}
              aria-label={`A ${unit} on`}
            >
              ›
            </button>
            <label>
              Steps{' '}
              <select value={unit} onChange={({ target }) => setUnit(target.value === 'month' ? 'month' : 'year')}>
                <option value="year">of a year</option>
                <option value="month">of a month</option>
              </select>
            </label>
            <label>
              Speed{' '}
              <select value={pause} onChange={({ target }) => setPause(Number(target.value))}>
                <option value={2_000}>slow</option>
                <option value={1_000}>even</option>
                <option value={350}>fast</option>
              </select>
            </label>
          </div>
        </>
      )}
      <p className="time-note">{day === null ? ANY : CLOCKS[clock].meaning}</p>
      {day !== null && end !== null && day > end && (
        <p className="time-note" role="note">
          The last source is of {dateInWords(end)}: nothing is known of what changed after it.
        </p>
      )}
    </fieldset>
  );
}

const CLOCKS: Readonly<Record<Clock, { label: string; meaning: string }>> = {
  inForceOn: {
    label: 'What held on a day',
    meaning:
      'Partnerships, ownership, positions and market presence that had begun by the end of this day and were not over, as far as is known: a claim without a start is in force on no day, and figures, statements and plans never are.',
  },
  knownOn: {
    label: 'What was known by a day',
    meaning:
      'Claims of every kind that some cited source had told of by the end of this day, whether they held or not: sources without a date prove nothing.',
  },
};
const ANY = 'All claims, whenever they held and whenever they became known.';
