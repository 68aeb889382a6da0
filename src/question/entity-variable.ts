import { type DocumentNode, Kind, visit } from 'graphql';

/** The arguments of these fields that take ids of entities. */
const ENTITY_ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  entity: ['id'],
  neighbourhood: ['of', 'avoid'],
  paths: ['from', 'to', 'avoid'],
  rivalAccounts: ['of'],
  sharedPartners: ['of'],
  timeline: ['of'],
};

/** These fields of filters take ids of entities. */
const ENTITY_FIELDS: ReadonlySet<string> = new Set(['entity', 'entities']);

/** The names of the variables of a document that take ids of entities, so that a name can stand for the id. */
export function entityVariables(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, {
    Field({ name, arguments: given = [] }) {
      for (const { name: argument, value } of given) {
        const takesIds = ENTITY_ARGUMENTS[name.value]?.includes(argument.value) ?? false;
        if (takesIds && value.kind === Kind.VARIABLE) names.add(value.name.value);
      }
    },
    ObjectField({ name, value }) {
      if (ENTITY_FIELDS.has(name.value) && value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return names;
}
