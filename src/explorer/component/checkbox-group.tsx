interface CheckboxGroupProps<Value extends string> {
  readonly legend: string;
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly count?: number }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: Value[]) => void;
}

/** No checked box means all. */
export function CheckboxGroup<Value extends string>({ legend, choices, chosen, onChange }: CheckboxGroupProps<Value>) {
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {choices.map(({ value, label, count }) => (
        <label key={value} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange(
                choices
                  .map((choice) => choice.value)
                  .filter((choice) => (choice === value ? target.checked : chosen.includes(choice))),
              )
            }
          />
          <span>{label}</span>
          {count !== undefined && <span className="count">{count}</span>}
        </label>
      ))}
    </fieldset>
  );
}
