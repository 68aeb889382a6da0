import { architecturePage } from './architecture.ts';
import { cliPage } from './cli.ts';
import { configurationPage } from './configuration.ts';
import { datasetFormatPage } from './dataset-format.ts';
import { errorsPage } from './errors.ts';
import { limitsPage } from './limits.ts';
import { mappingPage } from './mapping.ts';
import { performancePage } from './performance.ts';

/** The pages of `docs/` that are generated, or contain generated tables, by file name. */
export const REFERENCE_PAGES: Readonly<Record<string, () => string | Promise<string>>> = {
  'architecture.md': architecturePage,
  'cli.md': cliPage,
  'configuration.md': configurationPage,
  'dataset-format.md': datasetFormatPage,
  'errors.md': errorsPage,
  'limits.md': limitsPage,
  'mapping.md': mappingPage,
  'performance.md': performancePage,
};
