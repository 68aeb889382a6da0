/** How far a claim is trusted, from 0 to 1: as a number and as a bar. */
export function Confidence({ value }: { readonly value: number }) {
  return (
    <span className="confidence">
      <span className="unseen">Confidence </span>
      <span className="confidence-number" title="How far the claim is trusted as it is worded, from 0 to 1">
        {value.toFixed(2)}
      </span>
      <meter className="confidence-bar" min={0} max={1} value={value} aria-hidden="true" />
    </span>
  );
}
