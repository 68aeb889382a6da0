import { COUNTRY_CODES } from '../model/country-code.ts';
import type { TextTable } from '../support/text-table.ts';
import type { ClaimLinks } from './checked/claim-links.ts';
import type { RecordIndex } from './checked/record-index.ts';
import type { ReadingContext } from './complete/reading-context.ts';
import { type Line, type ParsedJson, parseJsonText } from './json-lines.ts';
import type { KnownDataset } from './line-hash.ts';
import type { ReferenceChecker } from './reference/reference-checker.ts';
import type { ClaimSkeleton } from './reference/reference-skeleton.ts';
import { readShorthand } from './shorthand.ts';
import type { PerFamily } from './version.ts';

/*
 * A known line is valid by itself, and its references were valid when it was read before. So it only has to be read again
 * if it names a record that has changed since, or a country: all other known lines stay unparsed.
 */

/** With more ids, a pattern is no faster than a parser. */
const MAX_IDS = 2_000;

interface KnownContext {
  readonly ids: TextTable;
  readonly records: PerFamily<RecordIndex>;
  readonly links: ClaimLinks;
  readonly known: KnownDataset;
  /** Whether the files have the known lines and no others. */
  readonly isUnchanged: boolean;
  readonly checker: ReferenceChecker;
  /** Whether the data set describes an entity. */
  readonly hasName: (id: string) => boolean;
  readonly defaultSource: string | null;
}

/**
 * Adds to the checker the known records that depend on what changed: claims that name a changed record, or a country that no
 * other line names yet, and records whose ids are repeated. `readClaims` reads the lines of claims again. Returns the
 * built-in countries that stay, if nothing changed.
 */
export async function knownSkeletons(
  { ids, records, links, known, isUnchanged, checker, hasName, defaultSource }: KnownContext,
  readClaims: (onLine: (line: Line) => void) => Promise<void>,
): Promise<readonly string[]> {
  if (isUnchanged) return known.builtIn;
  const changed = changedIds({ ids, records, links, known });
  for (let index = 0; index < records.sources.size; index++) {
    if (!records.sources.isKnown(index)) continue;
    const id = ids.get(records.sources.idOf(index));
    if (checker.hasAdded(id)) checker.addSource({ line: records.sources.lineOf(index), skeleton: { id } });
  }
  const open = new Set(COUNTRY_CODES.map((code) => code.toLowerCase()).filter((id) => !hasName(id)));
  const pattern = new RegExp(
    `"(?:[A-Za-z]{2}${changed.size > MAX_IDS ? '' : [...changed].map((id) => `|${id}`).join('')})"`,
    'g',
  );
  const isNamed = (text: string): boolean => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const name = match[0].slice(1, -1);
      if (changed.has(name) || open.has(name.toLowerCase())) return true;
    }
    return false;
  };
  const defaultCitations = defaultSource === null ? [] : [{ source: defaultSource }];
  let index = 0;
  await readClaims(({ number, bytes }) => {
    while (index < records.claims.size && records.claims.lineOf(index) < number) index += 1;
    if (index >= records.claims.size || records.claims.lineOf(index) !== number || !records.claims.isKnown(index))
      return;
    const id = ids.get(records.claims.idOf(index));
    const isNeeded =
      changed.size > MAX_IDS || changed.has(id) || checker.hasAdded(id) || isNamed(bytes.toString('latin1'));
    if (!isNeeded) return;
    const { kind, participants, markets, citations, relations } = knownValue(parseJsonText(bytes)) as KnownClaim;
    const skeleton = {
      id,
      kind,
      participants,
      markets: markets ?? [],
      citations: citations?.length ? citations : defaultCitations,
      relations: relations ?? [],
    };
    checker.addClaim({ line: number, skeleton });
    for (const code of skeleton.markets) if (code !== null) open.delete(code.toLowerCase());
    for (const participant of participants) open.delete(participant?.entity ?? '');
  });
  return [];
}

/** The keys of a valid line that take part in references. */
interface KnownClaim {
  readonly kind: string;
  readonly participants: ClaimSkeleton['participants'];
  readonly markets?: readonly string[] | null;
  readonly citations?: ClaimSkeleton['citations'] | null;
  readonly relations?: ClaimSkeleton['relations'] | null;
}

/** Ids of records that are not as they were, and of the claims to which they have relations; slightly more than `MAX_IDS` at most. */
function changedIds({
  ids,
  records,
  links,
  known,
}: Pick<KnownContext, 'ids' | 'records' | 'links' | 'known'>): Set<string> {
  const changed = new Set<string>();
  for (const family of ['sources', 'entities', 'claims'] as const) {
    const index = records[family];
    let knownCount = 0;
    for (let at = 0; at < index.size; at++) {
      if (index.isKnown(at)) knownCount += 1;
      else if (changed.size <= MAX_IDS) {
        changed.add(ids.get(index.idOf(at)));
        if (family === 'claims') for (const { claim } of links.relationsOf(at)) changed.add(ids.get(claim));
      }
    }
    if (knownCount === known[family].size) continue;
    for (const id of known[family].ids()) {
      if (changed.size > MAX_IDS) break;
      const at = index.find(ids.find(id));
      if (at < 0 || !index.isKnown(at)) changed.add(id);
    }
  }
  return changed;
}

/** The value of a known line, in the form of the schema as far as its references go. */
export function knownValue(parsed: ParsedJson): object {
  const value = parsed.issue === null ? parsed.value : {};
  return (parsed.text.includes('""') ? readShorthand(value) : value) as object;
}

/** The names that the summary of a claim is made of; empty if its line has one. */
export function namesInSummary(parsed: ParsedJson, { nameOf }: ReadingContext): readonly string[] {
  const claim = knownValue(parsed) as { summary?: unknown; participants?: unknown; markets?: unknown } | null;
  if (typeof claim !== 'object' || claim?.summary || !Array.isArray(claim?.participants)) return [];
  const ids = claim.participants.map((participant: { entity?: unknown } | null) => participant?.entity);
  const markets = Array.isArray(claim.markets) ? claim.markets.map((code: unknown) => String(code).toLowerCase()) : [];
  return [...ids, ...markets].map((id) => (typeof id === 'string' ? (nameOf(id) ?? '') : ''));
}

const SUMMARY = Buffer.from('"summary":');
const EXTRA = Buffer.from('"extra":');
const [SPACE, QUOTE] = [32, 34];

/** True if the line certainly gives a summary. */
export function hasSummary(bytes: Buffer): boolean {
  const start = bytes.indexOf(SUMMARY);
  if (start < 0) return false;
  if (bytes.lastIndexOf(EXTRA, start) >= 0) return false;
  let place = start + SUMMARY.length;
  while (bytes[place] === SPACE) place += 1;
  return bytes[place] === QUOTE && bytes[place + 1] !== QUOTE;
}
