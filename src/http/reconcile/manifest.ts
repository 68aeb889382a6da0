import { packageVersion } from '../../support/package-version.ts';
import { MAX_MATCH_QUERIES } from '../../schema/type/match/match.ts';
import { RECONCILE_PATH, SUGGEST_KINDS } from './reconcile-route.ts';
import { RECONCILE_TYPES } from './reconcile-type.ts';

/** The settings of properties that list other entities. */
const PROPERTY_SETTINGS = [
  {
    name: 'limit',
    label: 'Limit',
    type: 'number',
    default: 10,
    help_text: 'The most values of one entity: 1 to 50.',
  },
  {
    name: 'inForceOn',
    label: 'In force on',
    type: 'text',
    default: '',
    help_text: 'Only claims in force on this day, such as 2019-01-01.',
  },
  {
    name: 'minConfidence',
    label: 'Least confidence',
    type: 'number',
    default: 0,
    help_text: 'Only claims with at least this confidence: 0 to 1.',
  },
  {
    name: 'withSource',
    label: 'With source',
    type: 'checkbox',
    default: false,
    help_text: 'Texts with the title and the address of a source, instead of entities.',
  },
] as const;

const PREVIEW_SIZE = { width: 420, height: 260 };

/**
 * The service manifest of the Reconciliation Service API 0.2.
 *
 * @param root the address of FinGraph for the client, without a slash at its end
 */
export function reconcileManifest(root: string): object {
  const service = `${root}${RECONCILE_PATH}`;
  return {
    versions: ['0.2'],
    name: 'FinGraph',
    identifierSpace: `${root}/entity/`,
    schemaSpace: `${root}/graphql#EntityKind`,
    documentation: `${root}/graphql`,
    serviceVersion: packageVersion(),
    defaultTypes: RECONCILE_TYPES,
    view: { url: `${root}/entity/{{id}}` },
    preview: { url: `${service}/preview/{{id}}`, ...PREVIEW_SIZE },
    suggest: Object.fromEntries(
      SUGGEST_KINDS.map((kind) => [
        kind,
        {
          service_url: service,
          service_path: `/suggest/${kind}`,
          // the identifier is inserted as a URI component
          ...(kind === 'entity' && { flyout_service_url: service, flyout_service_path: '/flyout/${id}' }),
        },
      ]),
    ),
    extend: {
      propose_properties: { service_url: service, service_path: '/properties' },
      property_settings: PROPERTY_SETTINGS,
    },
    batchSize: MAX_MATCH_QUERIES,
  };
}
