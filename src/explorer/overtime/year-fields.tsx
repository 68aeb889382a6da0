import { useText } from '../text/catalogue.ts';
import { TIME } from '../text/en/time.ts';

interface YearFieldsProps {
  readonly from: number | null;
  readonly to: number | null;
  readonly onChange: (change: { readonly from?: number | null; readonly to?: number | null }) => void;
}

/** The first and the last year of an axis. An empty field means all years. */
export function YearFields({ from, to, onChange }: YearFieldsProps) {
  const text = useText(TIME);
  return (
    <span className="sort years">
      <YearField label={text.fromYear} value={from} onChange={(year) => onChange({ from: year })} />{' '}
      <YearField label={text.toYear} value={to} onChange={(year) => onChange({ to: year })} />
    </span>
  );
}

interface YearFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (year: number | null) => void;
}

function YearField({ label, value, onChange }: YearFieldProps) {
  return (
    <label>
      {label}{' '}
      <input
        key={value}
        className="year"
        type="text"
        inputMode="numeric"
        pattern="\d{4}"
        maxLength={4}
        size={5}
        defaultValue={value ?? ''}
        onChange={({ target }) => {
          if (/^\d{4}$/.test(target.value)) onChange(Number(target.value));
          else if (target.value === '' && value !== null) onChange(null);
        }}
      />
    </label>
  );
}
