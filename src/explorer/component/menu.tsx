import { type ReactNode, useEffect, useRef } from 'react';

interface MenuProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A menu of links. Escape closes it, and so does a press or the focus outside of it. */
export function Menu({ label, children }: MenuProps) {
  const element = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const close = ({ target }: Event) => {
      const details = element.current;
      if (details?.open && !(target instanceof Node && details.contains(target))) details.open = false;
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
    };
  }, []);

  return (
    <details
      className="menu"
      ref={element}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Escape' || !currentTarget.open) return;
        currentTarget.open = false;
        currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary>{label}</summary>
      <div className="menu-body">{children}</div>
    </details>
  );
}
