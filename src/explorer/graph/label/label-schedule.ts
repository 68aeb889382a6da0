/** Decides after each frame which labels to draw. */
interface LabelSchedule {
  onFrame(): void;
  cancel(): void;
}

/** On a large graph only the required labels are drawn while it moves, and the others once it has been still. */
export function createLabelSchedule(large: boolean, draw: (onlyRequired: boolean) => void): LabelSchedule {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    onFrame() {
      draw(large);
      if (!large) return;
      clearTimeout(timer);
      timer = setTimeout(() => draw(false), STILL_MS);
    },
    cancel: () => clearTimeout(timer),
  };
}

const STILL_MS = 150;
