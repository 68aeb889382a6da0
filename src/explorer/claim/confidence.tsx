import { useText } from '../text/catalogue.ts';
import { RECORD } from '../text/en/record.ts';
import { number } from '../text/intl.ts';

interface ConfidenceProps {
  readonly value: number;
  /** The data set states no confidence for this claim. */
  readonly inferred?: boolean;
}

/** The confidence in a claim, from 0 to 1, as a number and a bar. */
export function Confidence({ value, inferred = false }: ConfidenceProps) {
  const text = useText(RECORD);
  return (
    <span className={inferred ? 'confidence inferred' : 'confidence'}>
      <span className="unseen">{text.confidence} </span>
      <span className="confidence-number" title={text.confidenceHelp}>
        {number(value, TWO_DIGITS)}
      </span>
      <meter className="confidence-bar" min={0} max={1} value={value} aria-hidden="true" />
      {inferred && (
        <span className="confidence-inferred" title={text.byDefaultHelp}>
          {' '}
          {text.byDefault}
        </span>
      )}
    </span>
  );
}

const TWO_DIGITS = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
