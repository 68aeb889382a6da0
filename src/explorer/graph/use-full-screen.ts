import { type RefObject, useEffect, useState } from 'react';

export interface FullScreen {
  readonly active: boolean;
  readonly toggle: () => void;
}

/** Shows an element on the full screen; null where the browser cannot. */
export function useFullScreen(element: RefObject<HTMLElement | null>): FullScreen | null {
  const [active, setActive] = useState(false);
  useEffect(() => {
    const changed = () => setActive(element.current !== null && document.fullscreenElement === element.current);
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, [element]);
  if (!document.fullscreenEnabled) return null;
  return {
    active,
    toggle: () => {
      const change = active ? document.exitFullscreen() : element.current?.requestFullscreen();
      change?.catch(() => undefined); // a browser may refuse; the page stays as it is
    },
  };
}
