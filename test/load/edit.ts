import fc from 'fast-check';

import type { ClaimRecord, EntityRecord, SourceRecord } from '../../src/model/record.ts';
import type { Sample } from '../dataset/sample.ts';

/** A change to a data set, as people make it to a spreadsheet. `pick` chooses among the records. */
export interface Edit {
  readonly kind: EditKind;
  readonly pick: number;
  readonly other: number;
}

/** The data set and the claims that were removed from it, which may come back. */
export interface Sheet extends Sample {
  readonly bin: readonly ClaimRecord[];
}

type EditKind = keyof typeof EDITS;

export function anyEdits(maxLength: number): fc.Arbitrary<readonly Edit[]> {
  const edit = fc.record({
    kind: fc.constantFrom(...(Object.keys(EDITS) as EditKind[])),
    pick: fc.nat(1_000),
    other: fc.nat(1_000),
  });
  return fc.array(edit, { minLength: 1, maxLength });
}

export function edited(sheet: Sheet, edits: readonly Edit[]): Sheet {
  return edits.reduce((current, edit) => EDITS[edit.kind](current, edit), sheet);
}

type Apply = (sheet: Sheet, edit: Edit) => Sheet;

const EDITS = {
  typo: onClaim((claim, { other }) => ({ ...claim, summary: `Something else is so ${other % 7}.` })),
  confidence: onClaim((claim, { other }) => ({ ...claim, confidence: (other % 10) / 10 })),
  citation: onClaim((claim, { other }, { sources }) => {
    const source = at(sources, other).id;
    if (claim.citations.some((each) => each.source === source)) return claim;
    return {
      ...claim,
      citations: [...claim.citations, { source, note: null, page: null, quote: null, retrievedOn: null }],
    };
  }),
  end: onClaim((claim, { other }) => ({ ...claim, status: 'ENDED', until: `20${10 + (other % 10)}` })),
  start: onClaim((claim, { other }) => ({
    ...claim,
    status: 'ACTIVE',
    since: `20${10 + (other % 10)}-0${1 + (other % 9)}`,
    until: null,
  })),
  market: onClaim((claim, { other }) => ({ ...claim, markets: [[], ['FR'], ['CN', 'FR']][other % 3] ?? [] })),
  kind: onClaim((claim, { other }) => ({
    ...claim,
    kind: (['PARTNERSHIP', 'STATEMENT', 'OWNERSHIP'] as const)[other % 3] ?? 'STATEMENT',
  })),
  participant: onClaim((claim, { other }, { entities }) => {
    const entity = at(entities, other).id;
    const role = claim.participants[0]?.role ?? 'SUBJECT';
    if (claim.participants.some((each) => each.entity === entity)) return claim;
    return { ...claim, participants: [...claim.participants, { entity, role, roleText: null }] };
  }),
  role: onClaim((claim, { other }) => {
    const [first] = claim.participants;
    if (!first || claim.participants.some(({ role }) => role === 'OTHER')) return claim;
    return {
      ...claim,
      participants: [
        ...claim.participants,
        { entity: at(claim.participants, other).entity, role: 'OTHER', roleText: null },
      ],
    };
  }),
  fewer: onClaim((claim) =>
    claim.participants.length < 2 ? claim : { ...claim, participants: claim.participants.slice(1) },
  ),
  relation: onClaim((claim, { pick, other }, { claims }) => {
    const target = at(claims, other).id;
    const kind = (['CONFLICTS_WITH', 'FOLLOWED_BY', 'PART_OF_ROUND'] as const)[pick % 3] ?? 'SAME_EVENT';
    const isKnown = claim.relations.some((each) => each.kind === kind && each.claim === target);
    return target === claim.id || isKnown
      ? claim
      : { ...claim, relations: [...claim.relations, { kind, claim: target }] };
  }),
  unrelated: onClaim((claim) => ({ ...claim, relations: claim.relations.slice(1) })),
  gone: (sheet, { pick }) => {
    const { claims, bin } = sheet;
    if (claims.length < 2) return sheet;
    const gone = at(claims, pick);
    return {
      ...sheet,
      bin: [...bin.filter(({ id }) => id !== gone.id), gone],
      claims: claims
        .filter((claim) => claim !== gone)
        .map((claim) => ({ ...claim, relations: claim.relations.filter((relation) => relation.claim !== gone.id) })),
    };
  },
  back: (sheet, { pick }) => {
    if (sheet.bin.length === 0) return sheet;
    const back = at(sheet.bin, pick);
    return restored({ ...sheet, bin: sheet.bin.filter((claim) => claim !== back) }, back);
  },
  added: (sheet, { pick, other }) => {
    const id = `added-f${other % 20}`;
    if ([...sheet.claims, ...sheet.bin].some((claim) => claim.id === id)) return sheet;
    return restored(sheet, { ...at(sheet.claims, pick), id });
  },
  renamed: onEntity((entity, { other }) => ({ ...entity, name: `Name ${other % 5}` })),
  alias: onEntity((entity, { other }) => ({
    ...entity,
    names: [{ name: `Alias ${other % 5}`, language: 'en', type: null, note: null }],
  })),
  moved: onEntity((entity, { other }) => ({ ...entity, country: [null, 'FR', 'CN'][other % 3] ?? null })),
  entityKind: onEntity((entity, { other }) =>
    entity.kind === 'COUNTRY'
      ? entity
      : { ...entity, kind: (['BANK', 'COMPANY', 'PERSON'] as const)[other % 3] ?? 'BANK' },
  ),
  identified: (sheet, { pick, other }) => {
    const value = `X${other % 3}`;
    const owner = at(sheet.entities, pick).id;
    return {
      ...sheet,
      entities: sheet.entities.map((entity) => {
        const others = entity.identifiers.filter((identifier) => identifier.value !== value);
        const own = { scheme: 'OTHER' as const, value, source: null };
        return { ...entity, identifiers: entity.id === owner ? [...others, own] : others };
      }),
    };
  },
  entityGone: (sheet, { pick }) => {
    const gone = at(sheet.entities, pick);
    const isUsed =
      gone.kind === 'COUNTRY' ||
      sheet.claims.some(({ participants }) => participants.some(({ entity }) => entity === gone.id));
    return isUsed ? sheet : { ...sheet, entities: sheet.entities.filter((entity) => entity !== gone) };
  },
  entityNew: (sheet, { pick, other }) => {
    const id = `entity-${other % 6}`;
    if (sheet.entities.some((entity) => entity.id === id)) return sheet;
    const form = at(
      sheet.entities.filter(({ kind }) => kind !== 'COUNTRY'),
      pick,
    );
    return { ...sheet, entities: [...sheet.entities, { ...form, id, identifiers: [] }] };
  },
  dated: onSource((source, { other }) => ({
    ...source,
    date: [null, '2018', '2018-06', '2019-01-01'][other % 4] ?? null,
  })),
  retitled: onSource((source, { other }) => ({ ...source, title: `Title ${other % 5}` })),
  sourceNew: (sheet, { pick, other }) => {
    const id = `source-${other % 6}`;
    if (sheet.sources.some((source) => source.id === id)) return sheet;
    return { ...sheet, sources: [...sheet.sources, { ...at(sheet.sources, pick), id }] };
  },
  sourceGone: (sheet, { pick }) => {
    const gone = at(sheet.sources, pick);
    const isUsed = sheet.claims.some(({ citations }) => citations.some(({ source }) => source === gone.id));
    return isUsed ? sheet : { ...sheet, sources: sheet.sources.filter((source) => source !== gone) };
  },
} satisfies Record<string, Apply>;

/** Adds a claim, without what the data set no longer has. */
function restored(sheet: Sheet, claim: ClaimRecord): Sheet {
  const has = (records: readonly { readonly id: string }[], id: string) => records.some((record) => record.id === id);
  const participants = claim.participants.filter(({ entity }) => has(sheet.entities, entity));
  const citations = claim.citations.filter(({ source }) => has(sheet.sources, source));
  if (participants.length === 0 || citations.length === 0) return sheet;
  const relations = claim.relations.filter(
    (relation) => relation.claim !== claim.id && has(sheet.claims, relation.claim),
  );
  return { ...sheet, claims: [...sheet.claims, { ...claim, participants, citations, relations }] };
}

function onClaim(change: (claim: ClaimRecord, edit: Edit, sheet: Sheet) => ClaimRecord): Apply {
  return (sheet, edit) => {
    const chosen = at(sheet.claims, edit.pick);
    return { ...sheet, claims: sheet.claims.map((claim) => (claim === chosen ? change(claim, edit, sheet) : claim)) };
  };
}

function onEntity(change: (entity: EntityRecord, edit: Edit) => EntityRecord): Apply {
  return (sheet, edit) => {
    const chosen = at(sheet.entities, edit.pick);
    return { ...sheet, entities: sheet.entities.map((entity) => (entity === chosen ? change(entity, edit) : entity)) };
  };
}

function onSource(change: (source: SourceRecord, edit: Edit) => SourceRecord): Apply {
  return (sheet, edit) => {
    const chosen = at(sheet.sources, edit.pick);
    return { ...sheet, sources: sheet.sources.map((source) => (source === chosen ? change(source, edit) : source)) };
  };
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('Expected at least one record.');
  return item;
}
