import type { JsonValue } from '../../../model/record.ts';

/** The columns of the CSV files, from the attributes of a record in an answer of the API of GLEIF. */
export function apiCells(attributes: JsonValue): { readonly [key: string]: JsonValue } {
  const cells = Object.entries(COLUMNS).map(
    ([column, path]) => [column, valueAt(attributes, path.split('.'))] as const,
  );
  const lists = Object.entries(LISTS).flatMap(([path, { column, fields }]) => {
    const items = valueAt(attributes, path.split('.'));
    return (Array.isArray(items) ? items : []).flatMap((item, index) =>
      Object.entries(fields).map(
        ([field, suffix]) => [`${column}.${index + 1}${suffix}`, valueAt(item, field.split('.'))] as const,
      ),
    );
  });
  return Object.fromEntries([...cells, ...lists].filter(([, value]) => value !== null));
}

const COLUMNS = {
  LEI: 'lei',
  'Entity.LegalName': 'entity.legalName.name',
  'Entity.LegalName.xmllang': 'entity.legalName.language',
  ...addressColumns('Entity.LegalAddress', 'entity.legalAddress'),
  ...addressColumns('Entity.HeadquartersAddress', 'entity.headquartersAddress'),
  'Entity.LegalJurisdiction': 'entity.jurisdiction',
  'Entity.EntityCategory': 'entity.category',
  'Entity.EntityStatus': 'entity.status',
  'Entity.LegalForm.EntityLegalFormCode': 'entity.legalForm.id',
  'Entity.LegalForm.OtherLegalForm': 'entity.legalForm.other',
  'Entity.RegistrationAuthority.RegistrationAuthorityID': 'entity.registeredAt.id',
  'Entity.RegistrationAuthority.RegistrationAuthorityEntityID': 'entity.registeredAs',
  'Entity.EntityCreationDate': 'entity.creationDate',
  'Entity.EntityExpirationDate': 'entity.expiration.date',
  'Entity.EntityExpirationReason': 'entity.expiration.reason',
  'Entity.SuccessorEntity.1.SuccessorLEI': 'entity.successorEntity.lei',
  'Relationship.StartNode.NodeID': 'relationship.startNode.id',
  'Relationship.StartNode.NodeIDType': 'relationship.startNode.type',
  'Relationship.EndNode.NodeID': 'relationship.endNode.id',
  'Relationship.EndNode.NodeIDType': 'relationship.endNode.type',
  'Relationship.RelationshipType': 'relationship.type',
  'Relationship.RelationshipStatus': 'relationship.status',
  'Registration.InitialRegistrationDate': 'registration.initialRegistrationDate',
  'Registration.LastUpdateDate': 'registration.lastUpdateDate',
  'Registration.RegistrationStatus': 'registration.status',
  'Registration.ValidationSources': 'registration.corroborationLevel',
};

const LISTS: Readonly<Record<string, { readonly column: string; readonly fields: Readonly<Record<string, string>> }>> =
  {
    'entity.otherNames': {
      column: 'Entity.OtherEntityNames.OtherEntityName',
      fields: { name: '', language: '.xmllang', type: '.type' },
    },
    'entity.transliteratedOtherNames': {
      column: 'Entity.TransliteratedOtherEntityNames.TransliteratedOtherEntityName',
      fields: { name: '', language: '.xmllang', type: '.type' },
    },
    'relationship.periods': {
      column: 'Relationship.Period',
      fields: { startDate: '.startDate', endDate: '.endDate', type: '.periodType' },
    },
  };

function addressColumns(column: string, path: string): Readonly<Record<string, string>> {
  return {
    [`${column}.FirstAddressLine`]: `${path}.addressLines.0`,
    [`${column}.AdditionalAddressLine.1`]: `${path}.addressLines.1`,
    [`${column}.City`]: `${path}.city`,
    [`${column}.Region`]: `${path}.region`,
    [`${column}.Country`]: `${path}.country`,
    [`${column}.PostalCode`]: `${path}.postalCode`,
  };
}

function valueAt(value: JsonValue, [key, ...rest]: readonly string[]): JsonValue {
  if (key === undefined) return value;
  if (typeof value !== 'object' || value === null) return null;
  const next = (value as { readonly [key: string]: JsonValue })[key];
  return next === undefined ? null : valueAt(next, rest);
}
