import type { DraftSource } from '../draft.ts';
import { type ImportIssue, type Place, valueIssue } from '../import-error.ts';
import { draftSourceLine } from './draft-line.ts';
import { createKeyTable, digestOf } from '../../support/key-table.ts';
import { createNumberList } from '../../support/number-list.ts';
import { countUp } from '../../support/count-up.ts';

/*
 * The sources of an import by key. Takes about 40 bytes a source: only those that two rows describe differently are held, to
 * fill in what the first leaves out.
 */

export interface SourceIndex {
  has(key: string): boolean;
  /** Adds a source in the first pass. */
  add(source: DraftSource): void;
  /**
   * Takes a source in the second pass: its fields, if they can be written now. Null if they were written, or are held. An
   * issue if an earlier row contradicts it.
   */
  take(source: DraftSource, place: Place): object | ImportIssue | null;
  /** The sources that were held: key and fields. */
  held(): Iterable<readonly [string, object]>;
  /** What was not kept, by reason. */
  readonly losses: ReadonlyMap<string, number>;
}

export function isIssue(taken: object): taken is ImportIssue {
  return 'expected' in taken && 'got' in taken;
}

export function createSourceIndex(): SourceIndex {
  const table = createKeyTable();
  const contents = [createNumberList(Uint32Array), createNumberList(Uint32Array)] as const;
  const states = createNumberList(Uint32Array);
  const heldByKey = new Map<string, Held>();
  const losses = new Map<string, number>();

  const indexOf = (key: string): number => table.indexOf(digestOf(key));
  const contentOf = (source: DraftSource) => digestOf(JSON.stringify(sourceFields(source)));

  return {
    losses,
    has: (key) => indexOf(key) >= 0,
    add(source) {
      const index = indexOf(source.key);
      const content = contentOf(source);
      if (index < 0) {
        const added = table.add(digestOf(source.key));
        for (const [part, word] of contents.entries()) word.set(added, content[part] ?? 0);
      } else if (contents.some((word, part) => word.get(index) !== content[part])) states.set(index, VARIED);
    },
    take(source, place) {
      const index = indexOf(source.key);
      const fields = sourceFields(source);
      if (states.get(index) === TAKEN) return null;
      if (states.get(index) !== VARIED) {
        states.set(index, TAKEN);
        return fields;
      }
      const first = heldByKey.get(source.key);
      if (first === undefined) {
        heldByKey.set(source.key, { fields, place });
        return null;
      }
      const issue = sourceContradiction(first, fields, place);
      if (issue === null) complete(first.fields, fields, losses);
      return issue;
    },
    *held() {
      for (const [key, { fields }] of heldByKey) yield [key, fields];
    },
  };
}

const VARIED = 1;
const TAKEN = 2;

interface Held {
  readonly fields: Record<string, unknown>;
  readonly place: Place;
}

function sourceFields(source: DraftSource): Record<string, unknown> {
  const { id: _id, ...fields } = draftSourceLine(source, '');
  return fields;
}

/** Fields that tell one source from another. */
const TELLING = ['url', 'date', 'kind'];

function sourceContradiction({ fields, place }: Held, later: Record<string, unknown>, at: Place): ImportIssue | null {
  for (const name of TELLING) {
    const [before, now] = [fields[name], later[name]];
    if (before === undefined || now === undefined || before === now) continue;
    const { expected, ...issue } = valueIssue(at, `${String(before)} as ${name} of the source`, now);
    return { ...issue, expected: `${expected}, which ${place.file}:${place.line ?? 0} gives under the same key` };
  }
  return null;
}

/** Fills in what the first row leaves out; joins tags and own columns. */
function complete(first: Record<string, unknown>, later: Record<string, unknown>, losses: Map<string, number>): void {
  for (const [name, value] of Object.entries(later)) {
    const before = first[name];
    if (before === undefined) first[name] = value;
    else if (name === 'tags') first[name] = [...new Set([...(before as unknown[]), ...(value as unknown[])])];
    else if (name === 'extra') first[name] = { ...(value as object), ...(before as object) };
    else if (JSON.stringify(before) !== JSON.stringify(value)) {
      const reason = `another ${name} of a source, whose first one is kept`;
      countUp(losses, reason);
    }
  }
}
