interface ConfidenceProps {
  readonly value: number;
  /** The data set states no confidence for this claim. */
  readonly inferred?: boolean;
}

/** The confidence in a claim, from 0 to 1, as a number and a bar. */
export function Confidence({ value, inferred = false }: ConfidenceProps) {
  return (
    <span className={inferred ? 'confidence inferred' : 'confidence'}>
      <span className="unseen">Confidence </span>
      <span className="confidence-number" title="Confidence in the claim as worded, from 0 to 1">
        {value.toFixed(2)}
      </span>
      <meter className="confidence-bar" min={0} max={1} value={value} aria-hidden="true" />
      {inferred && (
        <span
          className="confidence-inferred"
          title="The data set states no confidence for this claim. This is its default."
        >
          {' '}
          by default
        </span>
      )}
    </span>
  );
}
