import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Puts a picture into an element while the page is printed, as browsers print no WebGL canvas. */
export function usePrintedSvg(place: RefObject<HTMLElement | null>, pictureFor: (place: HTMLElement) => string): void {
  const show = useEffectEvent(() => {
    if (!place.current) return;
    // parsed as a document of its own: the policy of the page lets no markup in that carries styles
    const picture = new DOMParser().parseFromString(pictureFor(place.current), 'image/svg+xml');
    place.current.replaceChildren(document.importNode(picture.documentElement, true));
  });
  const hide = useEffectEvent(() => place.current?.replaceChildren());

  useEffect(() => {
    const before = () => show();
    const after = () => hide();
    // some browsers tell of one, some of the other, and tools that emulate print only of the medium
    const print = matchMedia('print');
    const changed = () => (print.matches ? show() : hide());
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    print.addEventListener('change', changed);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      print.removeEventListener('change', changed);
    };
  }, []);
}
