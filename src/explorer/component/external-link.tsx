import { webAddress } from '../address/web-address.ts';
import { useText } from '../text/catalogue.ts';
import { PARTS } from '../text/en/parts.ts';

/** A link to another server, which gets no referrer. */
export function ExternalLink({ url }: { readonly url: string }) {
  const text = useText(PARTS);
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
      <span className="unseen"> {text.opensInTab}</span>
    </a>
  );
}
