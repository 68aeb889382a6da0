import { useCallback, useMemo } from 'react';
import { Link, useLocation, useSearch } from 'wouter';

import {
  LatestSourceDocument,
  NeighbourhoodDocument,
  type NeighbourhoodQuery,
  type NeighbourhoodQueryVariables,
} from '../../client/client.ts';
import { type Clock, neighbourhoodPath } from '../address/address.ts';
import { ask, keep, keyOf, recall } from '../query/answers.ts';
import { counted } from '../text/count.ts';
import { EntityPicker } from '../component/entity-picker.tsx';
import { Failure } from '../component/failure.tsx';
import { EntityChips } from '../graph/entity-chips.tsx';
import {
  claimFilterOf,
  type GraphAddress,
  graphPath,
  CLAIM_LIMITS,
  readGraphAddress,
} from '../graph/model/graph-address.ts';
import { GraphView } from '../graph/graph-view.tsx';
import { withoutKinds } from '../graph/model/hide-kinds.ts';
import { Legend } from '../graph/legend/legend.tsx';
import { useGrowth } from '../graph/use-growth.ts';
import { claimCountsByEntity } from '../graph/model/claims-by-entity.ts';
import type { Subgraph } from '../graph/model/subgraph.ts';
import { Page } from '../component/page.tsx';
import { dateInWords } from '../component/partial-date.tsx';
import { TimeSlider } from '../component/time-slider.tsx';
import { yearsOf } from '../text/time-step.ts';
import { useQuestion } from '../query/use-question.ts';
import { ViewBar } from '../component/view-bar.tsx';
import { CLAIM_KINDS, CLAIM_STATUSES, ENTITY_KINDS } from '../claim/vocabulary.ts';

/** What lies around some entities, drawn; it grows by a click, and a slider plays how it came about. */
export function NeighbourhoodView() {
  const search = useSearch();
  const address = useMemo(() => readGraphAddress(new URLSearchParams(search)), [search]);
  return address.of.length === 0 ? <Start address={address} /> : <Around address={address} />;
}

function Start({ address }: { readonly address: GraphAddress }) {
  const [, navigate] = useLocation();
  return (
    <Page title="Neighbourhood">
      <p>Who stands around an entity, and which claims join them? Choose whom to begin with.</p>
      <div data-focus="picker">
        <EntityPicker label="In the middle" onPick={({ id }) => navigate(graphPath({ ...address, of: [id] }))} />
      </div>
      <p>
        For instance{' '}
        <Link href={neighbourhoodPath({ of: ['wirecard', 'ant-financial', 'tencent'] })}>
          Wirecard, Ant Financial and Tencent
        </Link>
        , or{' '}
        <Link href={neighbourhoodPath({ of: ['alipay'], clock: 'inForceOn', day: '2017-12-31' })}>
          Alipay as it stood at the end of 2017
        </Link>
        .
      </p>
    </Page>
  );
}

function Around({ address }: { readonly address: GraphAddress }) {
  const [, navigate] = useLocation();
  const go = useCallback(
    (change: Partial<GraphAddress>, replace = false) => navigate(graphPath({ ...address, ...change }), { replace }),
    [navigate, address],
  );
  const always = variablesOf({ ...address, day: null });
  const now = variablesOf(address);
  const whole = useQuestion(NeighbourhoodDocument, always);
  const ofDay = useQuestion(NeighbourhoodDocument, address.day === null ? null : now);
  const latest = useQuestion(LatestSourceDocument, {});
  const answer = address.day === null ? whole : ofDay;

  const all = whole.data?.neighbourhood ?? null;
  const found = answer.data?.neighbourhood ?? null;
  const { hide, of } = address;
  const shown = useMemo(() => found && withoutKinds(found, hide, of), [found, hide, of]);
  const years = useMemo(() => yearsOf(datesOf(all)), [all]);
  const failed = whole.state === 'failed' ? whole : answer.state === 'failed' ? answer : null;
  const names = new Map(all?.entities.map(({ id, name }) => [id, name]));
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: names.get(id) ?? id }));
  const wider = CLAIM_LIMITS.find((limit) => limit > address.first);
  const title = `Around ${new Intl.ListFormat('en').format(named(of.slice(0, 4)).map(({ name }) => name))}${of.length > 4 ? ' …' : ''}`;

  const { grow, refused } = useGrowth(address, all, aroundOf, (next) => navigate(graphPath(next)));
  const choose = useCallback((claim: string | null) => go({ claim }, true), [go]);
  // where it fails, the step itself will say so
  const ahead = (day: string): void => void answerTo(variablesOf({ ...address, day })).catch(() => undefined);

  return (
    <Page title={title}>
      <ViewBar question="neighbourhood" variables={now} exports={[{ what: 'neighbourhood', variables: now }]} />
      <GraphView
        whole={all}
        shown={shown}
        centres={of}
        claim={address.claim}
        onClaim={choose}
        onGrow={grow}
        name={`fingraph-${of.slice(0, 3).join('-')}`}
        title={title}
        conditions={conditionsOf(address)}
        foot={
          <>
            <TimeSlider
              clock={address.clock}
              day={address.day}
              years={years}
              end={latest.data?.sources.nodes[0]?.date?.latest ?? null}
              ready={answer.state === 'ready'}
              onChange={(clock: Clock, day) =>
                go({ clock, day }, address.day !== null && day !== null && clock === address.clock)
              }
              onAhead={ahead}
            />
            <Legend
              kinds={address.kinds}
              status={address.status}
              minConfidence={address.minConfidence}
              hide={hide}
              onKinds={(kinds) => go({ kinds })}
              onStatus={(status) => go({ status })}
              onMinConfidence={(minConfidence) => go({ minConfidence })}
              onHide={(kinds) => go({ hide: kinds })}
            />
          </>
        }
      >
        <div className="graph-controls">
          <EntityChips
            label="In the middle"
            entities={named(of)}
            verb="Take away"
            onRemove={(id) => go({ of: of.filter((one) => one !== id), claim: null })}
          />
          <div data-focus="picker">
            <EntityPicker
              label="Add to the middle"
              placeholder="Add an entity"
              hideLabel
              clears
              onPick={({ id }) => !of.includes(id) && grow(id)}
            />
          </div>
          <label>
            Steps from the middle{' '}
            <select value={address.depth} onChange={({ target }) => go({ depth: Number(target.value) })}>
              {[1, 2, 3, 4].map((depth) => (
                <option key={depth}>{depth}</option>
              ))}
            </select>
          </label>
          <label>
            At most{' '}
            <select value={address.first} onChange={({ target }) => go({ first: Number(target.value) })}>
              {[...new Set([...CLAIM_LIMITS, address.first])]
                .toSorted((a, b) => a - b)
                .map((first) => (
                  <option key={first} value={first}>
                    {counted(first, 'claim')}
                  </option>
                ))}
            </select>
          </label>
          <Hubs address={address} found={found} named={named} onAvoid={(avoid) => go({ avoid })} />
        </div>
        {failed && <Failure error={failed.error} retry={failed.retry} />}
        {refused !== null && (
          <p className="graph-truncated" role="alert">
            {refused}
          </p>
        )}
        {found?.truncated && (
          <p className="graph-truncated" role="note">
            More claims lie within {counted(address.depth, 'step')} than the {counted(address.first, 'claim')} that are
            shown: these are the nearest and most trusted.{' '}
            {wider === undefined ? (
              'A picture holds no more.'
            ) : (
              <button type="button" onClick={() => go({ first: wider })}>
                Show up to {counted(wider, 'claim')}
              </button>
            )}
          </p>
        )}
        {shown && shown !== found && found && (
          <p className="graph-hidden">
            {leftOut(found.entities.length - shown.entities.length, found.claims.length - shown.claims.length)} out of
            the picture by the legend.
          </p>
        )}
      </GraphView>
    </Page>
  );
}

/** `1 entity is left`, `4 entities and 1 claim are left`. */
function leftOut(entities: number, claims: number): string {
  const parts = [
    ...(entities > 0 ? [counted(entities, 'entity', 'entities')] : []),
    ...(claims > 0 ? [counted(claims, 'claim')] : []),
  ];
  return `${parts.join(' and ')} ${entities + claims === 1 ? 'is' : 'are'} left`;
}

/** All that lies around, at any time. */
async function aroundOf(address: GraphAddress): Promise<Subgraph> {
  return (await answerTo(variablesOf({ ...address, day: null }))).neighbourhood;
}

/** Asked for before it is shown, and then not again. */
async function answerTo(variables: NeighbourhoodQueryVariables): Promise<NeighbourhoodQuery> {
  const key = keyOf(NeighbourhoodDocument, variables);
  const [known] = recall<NeighbourhoodQuery>(key);
  if (known) return known;
  const answer = await ask(NeighbourhoodDocument, variables, new AbortController().signal);
  keep(key, [answer]);
  return answer;
}

interface HubsProps {
  readonly address: GraphAddress;
  readonly found: Subgraph | null;
  readonly named: (ids: readonly string[]) => { readonly id: string; readonly name: string }[];
  readonly onAvoid: (avoid: readonly string[]) => void;
}

/** Those through which almost everything is joined: shown, but not walked through. */
function Hubs({ address: { avoid, of, depth }, found, named, onAvoid }: HubsProps) {
  const busiest = useMemo(() => {
    const counts = [...claimCountsByEntity(found ?? { claims: [], entities: [], truncated: false })];
    return counts
      .filter(([id]) => !of.includes(id) && !avoid.includes(id))
      .toSorted(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
      .slice(0, 3)
      .map(([id]) => id);
  }, [found, of, avoid]);
  return (
    <>
      <EntityChips
        label="Not walked through"
        entities={named(avoid)}
        verb="Walk through"
        onRemove={(id) => onAvoid(avoid.filter((one) => one !== id))}
      />
      {depth > 1 && busiest.length > 0 && (
        <div className="chips" role="group" aria-label="Do not walk through">
          <span className="label">Do not walk through</span>
          {named(busiest).map(({ id, name }) => (
            <button key={id} type="button" onClick={() => onAvoid([...avoid, id])}>
              {name}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

function variablesOf(address: GraphAddress): NeighbourhoodQueryVariables {
  const { of, depth, avoid, first, clock, day } = address;
  const filter = day === null ? claimFilterOf(address) : { ...claimFilterOf(address), [clock]: day };
  return {
    of,
    depth,
    first,
    ...(filter ? { where: filter } : {}),
    ...(avoid.length > 0 ? { avoid } : {}),
  };
}

/** In words, for those who see the picture without its address. */
function conditionsOf({ clock, day, kinds, status, minConfidence, hide, avoid, depth }: GraphAddress): string {
  const words = (values: readonly string[]) => new Intl.ListFormat('en').format(values).toLowerCase();
  return [
    day === null ? '' : clock === 'inForceOn' ? `Held on ${dateInWords(day)}.` : `Known by ${dateInWords(day)}.`,
    depth === 1 ? '' : `Within ${depth} steps.`,
    kinds.length > 0 ? `Only ${words(kinds.map((kind) => CLAIM_KINDS[kind].many))}.` : '',
    status.length > 0 ? `Only ${words(status.map((one) => CLAIM_STATUSES[one].label))} claims.` : '',
    minConfidence > 0 ? `Confidence ${minConfidence} or more.` : '',
    hide.length > 0 ? `Without the kinds ${words(hide.map((kind) => ENTITY_KINDS[kind]))}.` : '',
    avoid.length > 0 ? `Not walked through: ${new Intl.ListFormat('en').format(avoid)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function datesOf(subgraph: Subgraph | null): string[] {
  return (subgraph?.claims ?? []).flatMap(({ date, since, until }) =>
    [date, since, until].flatMap((one) => (one ? [one.text] : [])),
  );
}
