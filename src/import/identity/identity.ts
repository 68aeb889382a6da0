import type { EntityRecord } from '../../model/record.ts';
import type { DraftEntity } from '../draft.ts';
import type { ImportIssue, Place } from '../import-error.ts';
import { type Clusters, createClusters } from './cluster.ts';
import { createDraftStore } from './draft-store.ts';
import { collectEntities } from './entity-collection.ts';
import { assignIds } from './id-assignment.ts';
import { type Ledger, type LedgerRow, ledgerRows } from './ledger.ts';
import type { Match, Matches } from './match-file.ts';
import { matchRows } from './match-row.ts';
import { createNodeSet, type NodeSet } from './node-set.ts';
import { resolveNodes } from './resolve.ts';
import { rowIssues } from './row-issue.ts';
import { createTextStore } from '../../support/text-store.ts';
import { createTextTable } from '../../support/text-table.ts';
import { countUp } from '../../support/count-up.ts';

/*
 * Decides which drafts describe one entity, and gives each entity its id. In this order: drafts of one key, drafts with an
 * equal identifier, drafts that a person judged to be the same. Names only make candidates.
 */

export interface IdentityOptions {
  /** What ids begin with: `my-data-`. May be empty. */
  readonly prefix: string;
  /** True if keys are ids of a data set, which are taken as they are. */
  readonly idsAreGiven: boolean;
  /** The ids that earlier imports gave: `readLedgerFile`, or `emptyLedger`. */
  readonly ledger: Ledger;
  /** The judgements of people: `readMatches`, or `NO_MATCHES`. */
  readonly judgements: Matches;
  /** The entities of other data sets. */
  readonly others: readonly OtherEntities[];
  /** Pairs with a lower score, from 0 to 1, are no candidates, unless they have an identifier in common. */
  readonly matchThreshold: number;
}

export interface OtherEntities {
  /** Id of the data set, for messages. */
  readonly dataset: string;
  readonly entities: readonly EntityRecord[];
}

export interface Identity {
  /**
   * The issues of the drafts of a row, without an effect: a key that another row gives another kind or country, or two
   * values of an identifier that an entity has once. The drafts have to be valid by themselves.
   */
  check(drafts: readonly DraftEntity[], place: Place): readonly ImportIssue[];
  /** Adds the drafts of a row, which `check` has found without issues. */
  add(drafts: readonly DraftEntity[], place: Place): void;
  /** Reserves an id for a source: made from `slug`, or the title. Later calls with the key have no effect. */
  addSource(source: { readonly key: string; readonly title: string; readonly slug?: string }): void;
  /** Call it once, after all rows. */
  finish(): IdentityResult;
}

export interface IdentityResult {
  /** The id of the entity that the draft with this key is a part of. @throws if no row has added the key */
  idOf(key: string): string;
  /** The id of the source with this key. @throws if no row has added the key */
  sourceIdOf(key: string): string;
  /** True if a row has added an entity with this key. */
  hasEntity(key: string): boolean;
  /** True if a row has added a source with this key. */
  hasSource(key: string): boolean;
  /** The lines of `entities.jsonl`, in the order in which the entities were added first. */
  records(): Iterable<object>;
  /**
   * Identifiers of different keys that contradict each other, such as an equal REGISTRATION with two LEIs. The entities are
   * kept apart, and the identifier stays with the first, so that an import that accepts rejected rows can continue.
   */
  readonly issues: readonly ImportIssue[];
  /** Judgements that cannot be followed, with their place in the file of judgements. The import cannot continue. */
  readonly judgementIssues: readonly ImportIssue[];
  /** What a person should know: identifiers that stay with another entity. At most 100. */
  readonly warnings: readonly ImportIssue[];
  /** The rows of `matches.csv`: candidates, and all pairs with a judgement. */
  readonly matches: readonly Match[];
  /** The rows of `ids.csv`, sorted. */
  ledgerRows(): Iterable<LedgerRow>;
  /** What was not kept, by reason, with the number of times. */
  readonly losses: ReadonlyMap<string, number>;
  readonly counts: IdentityCounts;
}

export interface IdentityCounts {
  /** Lines of `entities.jsonl`. */
  readonly entities: number;
  readonly sources: number;
  /** Keys that are a part of another key's entity: by an identifier, and by a judgement. */
  readonly mergedByIdentifier: number;
  readonly mergedByJudgement: number;
  /** Entities that have the id of an entity of another data set. */
  readonly shared: number;
  /** Candidates without a judgement. */
  readonly open: number;
}

export function createIdentity(options: IdentityOptions): Identity {
  const { prefix, idsAreGiven, ledger, judgements, matchThreshold } = options;
  const losses = new Map<string, number>();
  const onLoss = (reason: string): void => void countUp(losses, reason);
  const store = createDraftStore(onLoss);
  const sources = createTextTable();
  const sourceTexts = createTextStore();

  return {
    check: (drafts, place) => rowIssues(drafts, place, store),
    add(drafts, place) {
      for (const draft of drafts) store.add(draft, place);
    },
    addSource({ key, title, slug }) {
      if (sources.find(key) < 0) sourceTexts.append(slug ?? title);
      sources.add(key);
    },
    finish() {
      const others = distinctOthers(options.others);
      const ids = assignIds({ prefix, idsAreGiven, ledger, store, sources, sourceTexts, others });
      const nodes = createNodeSet({
        store,
        idAt: ids.entityId,
        findId: ids.findEntity,
        others,
        isInLedger: ledger.hasId,
      });
      const clusters = createClusters(nodes.factsOf);
      for (const [first, other] of ids.repeated) clusters.join(first, other);
      if (idsAreGiven) joinGivenIds(nodes, clusters);
      const resolution = resolveNodes(nodes, clusters, judgements);
      const entities = collectEntities({ nodes, clusters, ledger, store, ids });
      const matches = matchRows({ nodes, clusters, resolution, judgements, threshold: matchThreshold });
      entities.countLosses(onLoss);
      for (const [reason, count] of resolution.losses) countUp(losses, reason, count);
      const sourceIdOf = (key: string): string => ids.sourceId(indexIn(sources, key));
      const hasSource = (key: string): boolean => sources.find(key) >= 0;
      return {
        idOf: (key) => entities.idAt(indexIn(store, key)),
        sourceIdOf,
        hasEntity: (key) => store.find(key) >= 0,
        hasSource,
        records: () =>
          entities.records({
            owns: resolution.owns,
            sourceId: (key) => (hasSource(key) ? sourceIdOf(key) : key),
          }),
        issues: resolution.issues,
        judgementIssues: resolution.judgementIssues,
        warnings: [...resolution.warnings],
        matches,
        ledgerRows: () => (idsAreGiven ? [] : ledgerRows({ ledger, store, sources, ids, idAt: entities.idAt })),
        losses,
        counts: {
          entities: entities.count,
          sources: sources.size,
          mergedByIdentifier: resolution.joinedByIdentifier,
          mergedByJudgement: resolution.joinedByJudgement,
          shared: entities.shared,
          open: matches.filter(({ judgement }) => judgement === null || judgement === 'unsure').length,
        },
      };
    },
  };
}

function indexIn(table: { find(key: string): number }, key: string): number {
  const index = table.find(key);
  if (index < 0) throw new Error(`No row has added the key ${key}.`);
  return index;
}

/** The entities of other data sets, each once: several may describe one. Countries are the same in all data sets. */
function distinctOthers(others: readonly OtherEntities[]): EntityRecord[] {
  const byId = new Map<string, EntityRecord>();
  for (const { entities } of others) {
    for (const entity of entities) {
      if (entity.kind !== 'COUNTRY' && !byId.has(entity.id)) byId.set(entity.id, entity);
    }
  }
  return [...byId.values()];
}

/** An id that is given means the entity that has it in another data set, too. */
function joinGivenIds(nodes: NodeSet, clusters: Clusters): void {
  for (let other = nodes.drafts; other < nodes.size; other++) {
    const draft = nodes.nodeOf(nodes.at(other).id);
    if (draft !== null && draft < nodes.drafts) clusters.join(draft, other);
  }
}
