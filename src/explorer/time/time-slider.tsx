import { useEffect, useEffectEvent, useMemo, useState } from 'react';

import type { Clock } from '../address/address.ts';
import { dateInWords } from '../text/date-in-words.ts';
import { TimeControls } from './time-controls.tsx';
import { stepOf, stepsBetween, type Unit } from './time-step.ts';
import { usePlayback } from './use-playback.ts';
import { useText } from '../text/catalogue.ts';
import { CLOCK } from '../text/en/view/clock.ts';

interface TimeSliderProps {
  readonly clock: Clock;
  /** Null: any day. */
  readonly day: string | null;
  /** First and last year of the claims' dates; null if no claim has a date. */
  readonly years: readonly [first: number, last: number] | null;
  /** The day of the latest source, at which the slider ends; null if unknown. */
  readonly lastSourceDay: string | null;
  /** The result for this day is shown; the next step waits for it. */
  readonly ready: boolean;
  readonly onChange: (clock: Clock, day: string | null) => void;
  /** Reports the day after the current one, so that it can be prefetched. */
  readonly onNextDay: (day: string) => void;
}

/** Chooses the day on which claims were in force, or by which they were known. It plays, too. */
export function TimeSlider({ clock, day, years, lastSourceDay, ready, onChange, onNextDay }: TimeSliderProps) {
  const text = useText(CLOCK);
  const [unit, setUnit] = useState<Unit>(day === null || day.endsWith('-12-31') ? 'year' : 'month');
  const steps = useMemo(() => (years ? stepsBetween(years, lastSourceDay, unit) : []), [years, lastSourceDay, unit]);
  const at = day === null ? steps.length - 1 : stepOf(steps, day);
  const nextStep = steps[at + 1];
  const { playing, setPlaying, stepMs, setStepMs } = usePlayback({
    step: day,
    nextStep,
    ready,
    onStep: (step) => onChange(clock, step),
  });

  const reportNextDay = useEffectEvent(() => {
    if (nextStep !== undefined && day !== null) onNextDay(nextStep);
  });
  useEffect(() => {
    if (ready) reportNextDay();
  }, [ready, day, clock, unit]);

  const moveTo = (index: number): void => {
    const step = steps[Math.max(0, Math.min(index, steps.length - 1))];
    if (step !== undefined) onChange(clock, step);
  };
  const play = (wanted: boolean): void => {
    if (wanted && nextStep === undefined) moveTo(0);
    setPlaying(wanted);
  };

  return (
    <fieldset className="time-slider">
      <legend>{text.time}</legend>
      <ClockChoice
        clock={clock}
        day={day}
        lastStep={steps.at(-1) ?? null}
        onChange={(chosen, chosenDay) => {
          if (chosenDay === null) setPlaying(false);
          onChange(chosen, chosenDay);
        }}
      />
      {day !== null && steps.length > 0 && (
        <>
          <div className="time-track">
            <input
              type="range"
              aria-label={text[clock].label}
              aria-valuetext={dateInWords(day)}
              min={0}
              max={steps.length - 1}
              step={1}
              value={at}
              onChange={({ target }) => moveTo(Number(target.value))}
            />
            <output className="time-day">
              <time dateTime={day}>{dateInWords(day)}</time>
            </output>
          </div>
          <TimeControls
            unit={unit}
            onUnit={setUnit}
            playing={playing}
            onPlay={play}
            stepMs={stepMs}
            onStepMs={setStepMs}
            isFirst={at <= 0}
            isLast={nextStep === undefined}
            onMove={(by) => moveTo(at + by)}
          />
        </>
      )}
      <p className="time-note">{day === null ? text.all : text[clock].meaning}</p>
      {day !== null && lastSourceDay !== null && day > lastSourceDay && (
        <p className="time-note" role="note">
          {text.latestSource(dateInWords(lastSourceDay))}
        </p>
      )}
    </fieldset>
  );
}

interface ClockChoiceProps extends Pick<TimeSliderProps, 'clock' | 'day' | 'onChange'> {
  /** Where the slider starts; null if there is nothing to slide over. */
  readonly lastStep: string | null;
}

function ClockChoice({ clock, day, lastStep, onChange }: ClockChoiceProps) {
  const text = useText(CLOCK);
  const start = day ?? lastStep;
  return (
    <div className="time-clocks">
      <label>
        <input type="radio" name="clock" checked={day === null} onChange={() => onChange(clock, null)} />
        {text.anyTime}
      </label>
      {(['inForceOn', 'knownOn'] as const).map((value) => (
        <label key={value}>
          <input
            type="radio"
            name="clock"
            disabled={start === null}
            checked={day !== null && clock === value}
            onChange={() => start !== null && onChange(value, start)}
          />
          {text[value].label}
        </label>
      ))}
    </div>
  );
}
