import type { Extra, JsonValue } from '../../../model/record.ts';
import { cleanJson } from '../clean-json.ts';
import { jsonObject } from '../json-object.ts';
import { type BodsStatement } from './statement.ts';

/** Keys that the record itself expresses, or that are about the file. */
const EXPRESSED: ReadonlySet<string> = new Set([
  'statementId',
  'statementID',
  'statementType',
  'statementDate',
  'recordType',
  'recordId',
  'recordStatus',
  'recordDetails',
  'replacesStatements',
  'subject',
  'interestedParty',
]);

/**
 * What no field expresses: the ids, the keys of the details except `without`, and those of the statement. Only a claim cites a
 * source, so an entity has it here.
 */
export function bodsExtra(statement: BodsStatement, without: readonly string[] = []): Extra {
  const { whole, details, isClosed } = statement;
  const parts: Record<string, JsonValue> = {
    statement: statement.statement,
    ...(statement.record !== statement.statement && { record: statement.record }),
    ...(statement.date !== '' && { statementDate: statement.date }),
    ...(isClosed && { recordStatus: 'closed' }),
  };
  // a key of the details that stands beside them by mistake is expressed by nothing
  const beside = details === whole ? [] : Object.entries(whole);
  const own = Object.entries(details).filter(([key]) => !without.includes(key));
  for (const [key, value] of [...beside, ...own]) {
    if (EXPRESSED.has(key) || saysNothingIn(value) || key === '__proto__') continue;
    parts[key] = value;
  }
  // `false` is what nearly every statement says
  if (parts['isComponent'] === false) delete parts['isComponent'];
  return jsonObject(cleanJson(parts)) as Extra;
}

function saysNothingIn(value: JsonValue): boolean {
  return value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}
