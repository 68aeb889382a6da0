import { useEffect, useEffectEvent, useState } from 'react';

interface PlaybackOptions {
  /** The current step; a change of it restarts the timer. */
  readonly step: string | null;
  readonly nextStep: string | undefined;
  /** The current step is drawn; the next one waits for it. */
  readonly ready: boolean;
  readonly onStep: (step: string) => void;
}

interface Playback {
  readonly playing: boolean;
  readonly setPlaying: (playing: boolean) => void;
  /** How long each step is shown, in milliseconds. */
  readonly stepMs: number;
  readonly setStepMs: (stepMs: number) => void;
}

/** Goes to the next step after a pause while it plays, and stops at the last step. */
export function usePlayback({ step, nextStep, ready, onStep }: PlaybackOptions): Playback {
  const [playing, setPlaying] = useState(false);
  const [stepMs, setStepMs] = useState<number>(SPEEDS.normal);

  const advance = useEffectEvent(() => {
    if (nextStep === undefined) setPlaying(false);
    else onStep(nextStep);
  });
  useEffect(() => {
    if (!playing || !ready) return;
    const timer = setTimeout(advance, stepMs);
    return () => clearTimeout(timer);
  }, [playing, ready, stepMs, step]);

  return { playing, setPlaying, stepMs, setStepMs };
}

/** Milliseconds for each step. */
export const SPEEDS = { slow: 2_000, normal: 1_000, fast: 350 } as const;
