import { useState } from 'react';

/** The same object as long as its content is the same, so that effects do not run again. */
export function useEqual<Value>(value: Value): Value {
  const [kept, setKept] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  setKept(value);
  return value;
}
