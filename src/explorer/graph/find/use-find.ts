import { useMemo, useRef, useState } from 'react';

import type { SubgraphEntity } from '../model/subgraph.ts';
import type { FindInGraphProps } from '../tool/find-in-graph.tsx';
import { findEntities } from './find-entities.ts';

interface FindOptions {
  readonly entities: readonly SubgraphEntity[];
  /** Focuses an entity and moves it into the viewport; null: none. */
  readonly onFound: (id: string | null) => void;
  readonly onSelect: (ids: readonly string[]) => void;
}

/** Finds entities by their names and goes from one to the next. */
export function useFind({ entities, onFound, onSelect }: FindOptions): FindInGraphProps {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [index, setIndex] = useState(0);
  const matches = useMemo(() => findEntities(entities, text), [entities, text]);
  const at = matches.length === 0 ? -1 : Math.min(index, matches.length - 1);
  return {
    field,
    text,
    matches,
    at,
    onText(next) {
      setText(next);
      setIndex(0);
      onFound(findEntities(entities, next)[0] ?? null);
    },
    onMove(by) {
      if (matches.length === 0) return;
      const next = (at + by + matches.length) % matches.length;
      setIndex(next);
      onFound(matches[next] ?? null);
    },
    onSelectAll: () => onSelect(matches),
  };
}
