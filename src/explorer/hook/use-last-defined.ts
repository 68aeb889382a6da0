import { useState } from 'react';

/** The value, or the last one that was not undefined: a view shows the previous result while the next one loads. */
export function useLastDefined<Value extends object>(value: Value | undefined): Value | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}
