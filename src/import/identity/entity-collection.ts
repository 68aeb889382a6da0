import { identifierKey } from '../../model/identifier.ts';
import type { Clusters } from './cluster.ts';
import type { DraftStore } from './draft-store.ts';
import { addToDraft, type EntityDraft } from './entity-draft.ts';
import type { OwnIds } from './id-assignment.ts';
import type { Ledger } from './ledger.ts';
import type { NodeSet } from './node-set.ts';

/** The entities of an import: clusters of drafts. */
export interface EntityCollection {
  readonly count: number;
  /** Entities that have the id of an entity of another data set. */
  readonly shared: number;
  /** The id of the entity that a draft is a part of. */
  idAt(index: number): string;
  /** The lines of `entities.jsonl`, by the first draft of each entity. */
  records(context: RecordContext): Generator<object>;
  /** Calls `onLoss` for each value of a merged draft that is not kept. */
  countLosses(onLoss: (reason: string) => void): void;
}

export interface RecordContext {
  readonly owns: (node: number, identifier: string) => boolean;
  /** The id of the source with a key. */
  readonly sourceId: (key: string) => string;
}

export interface CollectionSources {
  readonly nodes: NodeSet;
  readonly clusters: Clusters;
  readonly ledger: Ledger;
  readonly store: DraftStore;
  readonly ids: OwnIds;
}

export function collectEntities({ nodes, clusters, ledger, store, ids }: CollectionSources): EntityCollection {
  const goneIds = idsOfGone(nodes, clusters);
  /** The drafts of each cluster that is more than one draft. */
  const members = new Map<number, number[]>();
  let count = 0;
  for (let index = 0; index < store.size; index++) {
    const cluster = clusters.find(index);
    if (cluster === index) count += 1;
    if (clusters.isSingle(cluster)) continue;
    const known = members.get(cluster);
    if (known) known.push(index);
    else members.set(cluster, cluster === index ? [index] : [cluster, index]);
  }
  const clusterIds = new Map([...members].map(([cluster, drafts]) => [cluster, idOfCluster(cluster, drafts)]));

  /**
   * The id of the entity of another data set; else that of the draft that was an entity of its own in the last import; else
   * that of the first draft. So an entity keeps its id when the order of rows changes, and when it is merged with a new one.
   */
  function idOfCluster(cluster: number, drafts: readonly number[]): string {
    const { other } = clusters.facts(cluster);
    if (other !== null) return other;
    const rows = drafts.map((index) => ({ index, row: ledger.find('entities', store.keyAt(index)) }));
    const head = rows.find(({ row }) => row !== null && row.mergedInto === null);
    if (head) return ids.entityId(head.index);
    const former = rows.find(({ row }) => row?.mergedInto && goneIds.get(cluster)?.has(row.mergedInto));
    return former?.row?.mergedInto ?? ids.entityId(drafts[0] ?? cluster);
  }

  function draftOf(cluster: number, onLoss: (reason: string) => void = () => {}): EntityDraft {
    const draft = store.draftAt(cluster);
    if (clusters.isSingle(cluster)) return draft;
    for (const index of members.get(cluster) ?? [])
      if (index !== cluster) addToDraft(draft, store.draftAt(index), onLoss);
    const { other } = clusters.facts(cluster);
    const kind = other === null ? null : nodes.kindOfOther(other);
    if (kind !== null) draft.kind = kind;
    return draft;
  }

  const idAt = (index: number): string => {
    const cluster = clusters.find(index);
    return clusterIds.get(cluster) ?? ids.entityId(cluster);
  };

  return {
    count,
    shared: [...members.keys()].filter((cluster) => clusters.facts(cluster).other !== null).length,
    idAt,
    *records({ owns, sourceId }) {
      for (let index = 0; index < store.size; index++) {
        if (clusters.find(index) !== index) continue;
        const { identifiers, ...draft } = draftOf(index);
        const own = identifiers.filter((identifier) => owns(index, identifierKey(identifier)));
        yield clusterLine(idAt(index), {
          ...draft,
          identifiers: own.map(({ scheme, value, source }) => ({
            scheme,
            value,
            ...(source === undefined ? {} : { source: sourceId(source) }),
          })),
        });
      }
    },
    countLosses(onLoss) {
      for (const [cluster, drafts] of members) if (drafts.length > 1) draftOf(cluster, onLoss);
    },
  };
}

/** The ids that `ids.csv` alone knows and that are judged to be the same as a draft, by cluster. */
function idsOfGone(nodes: NodeSet, clusters: Clusters): ReadonlyMap<number, ReadonlySet<string>> {
  const byCluster = new Map<number, Set<string>>();
  for (const node of nodes.gone()) {
    const cluster = clusters.find(node);
    byCluster.set(cluster, (byCluster.get(cluster) ?? new Set()).add(nodes.at(node).id));
  }
  return byCluster;
}

function clusterLine(
  id: string,
  draft: Omit<EntityDraft, 'identifiers' | 'spot'> & { readonly identifiers: readonly object[] },
): object {
  const { kind, name, names, country, description, identifiers, tags, extra } = draft;
  const others = names.filter((other) => (other as { name?: unknown }).name !== name || Object.keys(other).length > 1);
  return {
    id,
    kind,
    name,
    ...(others.length === 0 ? {} : { names: others }),
    // a person has none, also if a draft of another kind is a part of it
    ...(country === null || kind === 'PERSON' ? {} : { country }),
    ...(description === null ? {} : { description }),
    ...(identifiers.length === 0 ? {} : { identifiers }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(Object.keys(extra).length === 0 ? {} : { extra }),
  };
}
