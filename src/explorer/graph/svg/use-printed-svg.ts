import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Puts an SVG into an element while the page is printed, because browsers do not print a WebGL canvas. */
export function usePrintedSvg(parent: RefObject<HTMLElement | null>, render: (parent: HTMLElement) => string): void {
  const show = useEffectEvent(() => {
    if (!parent.current) return;
    // Parsed as a separate document: the Content-Security-Policy forbids inline styles in markup that is inserted.
    const image = new DOMParser().parseFromString(render(parent.current), 'image/svg+xml');
    parent.current.replaceChildren(document.importNode(image.documentElement, true));
  });
  const hide = useEffectEvent(() => parent.current?.replaceChildren());

  useEffect(() => {
    const before = () => show();
    const after = () => hide();
    // Some browsers fire only these events, some only the media query, as do tools that emulate print.
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
