import { useMemo } from 'react';
import { useSearch } from 'wouter';

import { readScope, type Scope } from '../address/scope.ts';

/** The scope in the current address. */
export function useScope(): Scope {
  const search = useSearch();
  return useMemo(() => readScope(new URLSearchParams(search)), [search]);
}
