import { webAddress } from '../address/web-address.ts';

/** A link to another server, which gets no referrer. */
export function ExternalLink({ url }: { readonly url: string }) {
  const { href, label, reason } = webAddress(url);
  if (href === null) {
    return (
      <span className="outward">
        <bdi>{label}</bdi> <span className="unknown">({reason})</span>
      </span>
    );
  }
  return (
    <a className="outward" href={href} target="_blank" rel="noreferrer noopener">
      {label} <span aria-hidden="true">↗</span>
      <span className="unseen"> (opens in a new tab)</span>
    </a>
  );
}
