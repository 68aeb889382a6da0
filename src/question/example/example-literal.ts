import { type GraphQLInputType, typeFromAST } from 'graphql';

import type { SavedQuery } from '../question.ts';
import { printLiteral } from '../with-values.ts';
import type { Example } from './examples.ts';

/** The values of an example as GraphQL literals, by the name of the variable. */
export function exampleLiterals({ schema, operation }: SavedQuery, { values }: Example): ReadonlyMap<string, string> {
  return new Map(
    (operation.variableDefinitions ?? []).flatMap(({ variable, type: node }) => {
      const type = typeFromAST(schema, node as never) as GraphQLInputType | undefined;
      const name = variable.name.value;
      return type && Object.hasOwn(values, name) ? [[name, printLiteral(values[name], type)] as const] : [];
    }),
  );
}
