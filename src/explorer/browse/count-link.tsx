import { Link } from 'wouter';

import { number } from '../text/intl.ts';

interface CountLinkProps {
  readonly count: number;
  /** The list that has this many records. */
  readonly href: string;
  /** What the number counts, such as `12 claims`. */
  readonly label: string;
}

/** A number that leads to what it counts. */
export function CountLink({ count, href, label }: CountLinkProps) {
  return (
    <Link className="count" href={href} aria-label={label} title={label}>
      {number(count)}
    </Link>
  );
}
