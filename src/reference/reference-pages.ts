import { cliPage } from './cli.ts';
import { configurationPage } from './configuration.ts';
import { datasetFormatPage } from './dataset-format.ts';
import { errorsPage } from './errors.ts';
import { limitsPage } from './limits.ts';

/** The generated pages of `docs/`, by file name. */
export const REFERENCE_PAGES: Readonly<Record<string, () => string | Promise<string>>> = {
  'cli.md': cliPage,
  'configuration.md': configurationPage,
  'dataset-format.md': datasetFormatPage,
  'errors.md': errorsPage,
  'limits.md': limitsPage,
};
