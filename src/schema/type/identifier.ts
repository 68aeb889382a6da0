import { identifierUrl } from '../../model/identifier.ts';
import type { IdentifierRecord } from '../../model/record.ts';
import { builder } from '../builder.ts';
import { priced } from '../cost/field-price.ts';
import { IdentifierScheme } from '../enum.ts';
import { nonEmpty } from '../filter/input.ts';
import { requireFound } from '../lookup.ts';
import { EntityRef, SourceRef } from '../refs.ts';

const IdentifierRef = builder.objectRef<IdentifierRecord>('Identifier').implement({
  description: 'A value that identifies an entity elsewhere. A scheme and a value belong to one entity.',
  fields: (t) => ({
    scheme: t.expose('scheme', { type: IdentifierScheme, description: 'The scheme.' }),
    value: t.exposeString('value', {
      description: 'The value in the usual spelling of its scheme: without spaces, with check digits that are right.',
    }),
    url: t.string({
      nullable: true,
      description: 'The page about the entity in the register or on the website of the scheme; null if there is none.',
      resolve: identifierUrl,
    }),
    source: t.field({
      type: SourceRef,
      nullable: true,
      description: 'The source that states the identifier; null if the data set names none.',
      resolve: async ({ source }, _, { loaders }) =>
        source === null ? null : requireFound(await loaders.source.load(source), source),
    }),
  }),
});

builder.interfaceFields(EntityRef, (t) => ({
  identifiers: t.field({
    type: [IdentifierRef],
    description: 'Identifiers of the entity, in the order of the data set.',
    extensions: priced({ size: 3 }),
    args: { schemes: t.arg({ type: [IdentifierScheme], description: 'Only identifiers of these schemes.' }) },
    resolve: ({ identifiers }, args) => {
      const schemes = nonEmpty('schemes', args.schemes);
      return schemes === null ? identifiers : identifiers.filter(({ scheme }) => schemes.includes(scheme));
    },
  }),
}));
