import { strokeStyle } from '../style/style.ts';
import { useText } from '../../text/catalogue.ts';
import { PICTURE } from '../../text/en/view/picture.ts';

interface ConfidenceFilterProps {
  /** The minimum confidence, from 0 to 1. */
  readonly value: number;
  readonly onChange: (value: number) => void;
}

export function ConfidenceFilter({ value, onChange }: ConfidenceFilterProps) {
  const text = useText(PICTURE);
  // The address may hold any value.
  const steps = STEPS.includes(value) ? STEPS : [...STEPS, value];
  return (
    <label className="legend-confidence">
      <svg className="key" viewBox="0 0 40 14" aria-hidden="true">
        {SAMPLES.map((confidence, index) => (
          <SampleLine key={confidence} confidence={confidence} y={2.5 + 4.5 * index} />
        ))}
      </svg>
      <select
        aria-label={text.minConfidence}
        value={String(value)}
        onChange={({ target }) => onChange(Number(target.value))}
      >
        {steps.map((step) => (
          <option key={step} value={String(step)}>
            {step === 0 ? text.any : text.orMore(step)}
          </option>
        ))}
      </select>
    </label>
  );
}

const STEPS: readonly number[] = [0, 0.5, 0.6, 0.7, 0.8, 0.9];
const SAMPLES = [0.3, 0.65, 1];

function SampleLine({ confidence, y }: { readonly confidence: number; readonly y: number }) {
  const { width, opacity } = strokeStyle({ status: 'ACTIVE', confidence });
  return <line x1="0" x2="40" y1={y} y2={y} stroke="currentColor" strokeWidth={width} opacity={opacity} />;
}
