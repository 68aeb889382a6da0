/** The confidence in a claim, from 0 to 1, as a number and a bar. */
export function Confidence({ value }: { readonly value: number }) {
  return (
    <span className="confidence">
      <span className="unseen">Confidence </span>
      <span className="confidence-number" title="Confidence in the claim as worded, from 0 to 1">
        {value.toFixed(2)}
      </span>
      <meter className="confidence-bar" min={0} max={1} value={value} aria-hidden="true" />
    </span>
  );
}
