import { useState } from 'react';

import type { ClaimKind, ClaimStatus, EntityKind } from '../../../client/client.ts';
import { CLAIM_KINDS, CLAIM_STATUSES, cssName, tableKeys } from '../../claim/vocabulary.ts';
import { ConfidenceFilter } from './legend-confidence.tsx';
import { EntityKindFilter } from './legend-entities.tsx';
import { FilterOption } from './legend-option.tsx';
import { strokeStyle } from '../style/style.ts';
import { useText } from '../../text/catalogue.ts';
import { PICTURE } from '../../text/en/view/picture.ts';

interface LegendProps {
  /** Empty: all kinds. */
  readonly kinds: readonly ClaimKind[];
  /** Empty: all statuses. */
  readonly status: readonly ClaimStatus[];
  readonly minConfidence: number;
  readonly onKinds: (kinds: readonly ClaimKind[]) => void;
  readonly onStatus: (status: readonly ClaimStatus[]) => void;
  readonly onMinConfidence: (minConfidence: number) => void;
  /** Hidden kinds of entities. */
  readonly hide: readonly EntityKind[];
  readonly onHide: (hide: readonly EntityKind[]) => void;
}

/** Explains colours, lines and shapes, and filters by them. */
export function Legend({
  kinds,
  status,
  minConfidence,
  onKinds,
  onStatus,
  onMinConfidence,
  hide,
  onHide,
}: LegendProps) {
  const text = useText(PICTURE);
  // On a small screen an open legend would separate the graph from the list. The user may open it.
  const [open] = useState(() => !matchMedia(SMALL_SCREEN).matches);
  return (
    <details className="legend" open={open}>
      <summary>{text.legend}</summary>
      <div className="legend-groups">
        <fieldset>
          <legend>{text.byKind}</legend>
          {tableKeys(CLAIM_KINDS).map((kind) => (
            <FilterOption key={kind} all={tableKeys(CLAIM_KINDS)} chosen={kinds} value={kind} onChange={onKinds}>
              <KindSymbol kind={kind} />
              {CLAIM_KINDS[kind].one}
            </FilterOption>
          ))}
        </fieldset>
        <fieldset>
          <legend>{text.byStatus}</legend>
          {tableKeys(CLAIM_STATUSES).map((value) => (
            <FilterOption key={value} all={tableKeys(CLAIM_STATUSES)} chosen={status} value={value} onChange={onStatus}>
              <StatusSymbol status={value} />
              <span title={CLAIM_STATUSES[value].meaning}>{CLAIM_STATUSES[value].label}</span>
            </FilterOption>
          ))}
          <p className="legend-sub">{text.lines}</p>
          <ConfidenceFilter value={minConfidence} onChange={onMinConfidence} />
          <p className="legend-sub">{text.dots}</p>
        </fieldset>
        <EntityKindFilter hide={hide} onHide={onHide} />
      </div>
    </details>
  );
}

const SMALL_SCREEN = '(max-width: 56rem)';

function KindSymbol({ kind }: { readonly kind: ClaimKind }) {
  return (
    <svg className={`key key-${cssName(kind)}`} viewBox="0 0 28 10" aria-hidden="true">
      <line x1="0" y1="5" x2="28" y2="5" stroke="currentColor" strokeWidth="2.5" />
    </svg>
  );
}

function StatusSymbol({ status }: { readonly status: ClaimStatus }) {
  const dashes = strokeStyle({ status, confidence: 1 }).dash?.join(' ');
  return (
    <svg className={`key key-status-${cssName(status)}`} viewBox="0 0 40 10" aria-hidden="true">
      <line x1="0" y1="5" x2="40" y2="5" strokeWidth="2" stroke="currentColor" strokeDasharray={dashes} />
    </svg>
  );
}
