import { useState } from 'react';

import type { ClaimKind, ClaimStatus, EntityKind } from '../../client/client.ts';
import { CLAIM_KINDS, CLAIM_STATUSES, cssName, ENTITY_KINDS, tableKeys } from '../claim/vocabulary.ts';
import { cornersOf, SHAPES, type Shape, strokeOf } from './render/style.ts';

interface LegendProps {
  /** Empty: all are shown. */
  readonly kinds: readonly ClaimKind[];
  readonly status: readonly ClaimStatus[];
  readonly sure: number;
  readonly onKinds: (kinds: readonly ClaimKind[]) => void;
  readonly onStatus: (status: readonly ClaimStatus[]) => void;
  readonly onSure: (sure: number) => void;
  /** Kinds of entities that are not drawn; left out where none can be hidden. */
  readonly hide?: readonly EntityKind[];
  readonly onHide?: (hide: readonly EntityKind[]) => void;
}

/** There it would part the picture from the list by a screen and more. */
const SMALL = matchMedia('(max-width: 56rem)');

/** What the picture means, and which of it is to be seen. */
export function Legend({ kinds, status, sure, onKinds, onStatus, onSure, hide = [], onHide }: LegendProps) {
  const [open] = useState(() => !SMALL.matches); // only at first
  return (
    <details className="legend" open={open}>
      <summary>Legend and filter</summary>
      <div className="legend-groups">
        <fieldset>
          <legend>Claims, by kind</legend>
          {tableKeys(CLAIM_KINDS).map((kind) => (
            <Choice key={kind} all={tableKeys(CLAIM_KINDS)} chosen={kinds} value={kind} onChange={onKinds}>
              <svg className={`key key-${cssName(kind)}`} viewBox="0 0 28 10" aria-hidden="true">
                <line x1="0" y1="5" x2="28" y2="5" stroke="currentColor" strokeWidth="2.5" />
              </svg>
              {CLAIM_KINDS[kind].one}
            </Choice>
          ))}
        </fieldset>
        <fieldset>
          <legend>by status</legend>
          {tableKeys(CLAIM_STATUSES).map((value) => {
            const { dash } = strokeOf({ status: value, confidence: 1 });
            return (
              <Choice key={value} all={tableKeys(CLAIM_STATUSES)} chosen={status} value={value} onChange={onStatus}>
                <svg className={`key key-status-${cssName(value)}`} viewBox="0 0 40 10" aria-hidden="true">
                  <line
                    x1="0"
                    y1="5"
                    x2="40"
                    y2="5"
                    strokeWidth="2"
                    stroke="currentColor"
                    strokeDasharray={dash?.join(' ')}
                  />
                </svg>
                <span title={CLAIM_STATUSES[value].meaning}>{CLAIM_STATUSES[value].label}</span>
              </Choice>
            );
          })}
          <p className="legend-sub">by confidence: the surer, the wider and stronger</p>
          <label className="legend-sure">
            <svg className="key" viewBox="0 0 40 14" aria-hidden="true">
              {[0.3, 0.65, 1].map((confidence, at) => {
                const { width, opacity } = strokeOf({ status: 'ACTIVE', confidence });
                const y = 2.5 + 4.5 * at;
                return (
                  <line
                    key={confidence}
                    x1="0"
                    x2="40"
                    y1={y}
                    y2={y}
                    stroke="currentColor"
                    strokeWidth={width}
                    opacity={opacity}
                  />
                );
              })}
            </svg>
            <select
              aria-label="Least confidence"
              value={String(sure)}
              onChange={({ target }) => onSure(Number(target.value))}
            >
              {[0, 0.5, 0.6, 0.7, 0.8, 0.9].map((least) => (
                <option key={least} value={String(least)}>
                  {least === 0 ? 'any' : `${least} or more`}
                </option>
              ))}
              {![0, 0.5, 0.6, 0.7, 0.8, 0.9].includes(sure) && <option value={String(sure)}>{sure} or more</option>}
            </select>
          </label>
          <p className="legend-sub">
            A claim of two is a line, of more a knot of lines; hollow knots are planned or reported. An arrow leads to
            whom is owned, bought, funded or headed.
          </p>
        </fieldset>
        <fieldset>
          <legend>Entities, larger with more claims</legend>
          {tableKeys(ENTITY_KINDS).map((kind) => {
            const sign = (
              <>
                <ShapeKey shape={SHAPES[kind]} className={`key key-entity-${cssName(kind)}`} />
                {ENTITY_KINDS[kind]}
              </>
            );
            return onHide ? (
              <label key={kind}>
                <input
                  type="checkbox"
                  checked={!hide.includes(kind)}
                  onChange={({ target }) =>
                    onHide(target.checked ? hide.filter((one) => one !== kind) : [...hide, kind])
                  }
                />
                {sign}
              </label>
            ) : (
              <p key={kind} className="legend-entity">
                {sign}
              </p>
            );
          })}
        </fieldset>
      </div>
    </details>
  );
}

interface ChoiceProps<Value> {
  readonly all: readonly Value[];
  /** Empty: all. */
  readonly chosen: readonly Value[];
  readonly value: Value;
  readonly onChange: (chosen: readonly Value[]) => void;
  readonly children: React.ReactNode;
}

/** One of several; the last one that is taken away brings all of them back. */
function Choice<Value extends string>({ all, chosen, value, onChange, children }: ChoiceProps<Value>) {
  const now = chosen.length === 0 ? all : chosen;
  return (
    <label>
      <input
        type="checkbox"
        checked={now.includes(value)}
        onChange={({ target }) => {
          const next = all.filter((one) => (one === value ? target.checked : now.includes(one)));
          onChange(next.length === all.length ? [] : next);
        }}
      />
      {children}
    </label>
  );
}

function ShapeKey({ shape, className }: { readonly shape: Shape; readonly className: string }) {
  const corners = cornersOf(shape);
  return (
    <svg className={className} viewBox="-1.1 -1.1 2.2 2.2" aria-hidden="true">
      {corners ? (
        <polygon points={corners.map((corner) => corner.join()).join(' ')} fill="currentColor" />
      ) : (
        <circle r="1" fill="currentColor" />
      )}
    </svg>
  );
}
