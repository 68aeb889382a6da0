import { ClientError } from '../../model/client-error.ts';
import { type Identifier, identifierIssue, identifierKey, normalizeIdentifier } from '../../model/identifier.ts';
import { excerpt, quote } from '../../support/excerpt.ts';
import { builder } from '../builder.ts';
import { IdentifierScheme } from '../enum.ts';

export const IdentifierInput = builder.inputType('IdentifierInput', {
  description: 'An identifier of an entity. Spaces, case and `https://www.` do not matter.',
  fields: (t) => ({
    scheme: t.field({ type: IdentifierScheme, required: true, description: 'The scheme.' }),
    value: t.string({ required: true, description: 'The value, such as an LEI.' }),
  }),
});

/**
 * Returns the key under which the graph stores an identifier.
 *
 * @throws {ClientError} INVALID_IDENTIFIER, which names the expected check digits
 */
export function keyOfIdentifier(argument: string, { scheme, value }: Identifier): string {
  const identifier = { scheme, value: normalizeIdentifier({ scheme, value }) };
  const expected = identifierIssue(identifier);
  if (expected === null) return identifierKey(identifier);
  throw new ClientError('INVALID_IDENTIFIER', `${argument}: expected ${expected}, got ${quote(excerpt(value))}.`);
}
