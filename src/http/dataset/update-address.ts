import { ClientError } from '../../model/client-error.ts';
import { quote } from '../../support/excerpt.ts';

/** `/datasets/ID?dryRun=true&allowRetract=N` */
export interface UpdateAddress {
  readonly id: string;
  readonly dryRun: boolean;
  readonly allowRetract: number;
}

export function isUpdatePath(pathname: string): boolean {
  return pathname.startsWith('/datasets/');
}

/** @throws {ClientError} */
export function updateAddress({ pathname, searchParams }: URL): UpdateAddress {
  const id = pathname.slice('/datasets/'.length);
  // also keeps the id from naming another folder than its own
  if (!/^[a-z0-9][a-z0-9-]{0,99}$/.test(id)) {
    throw new ClientError('BAD_REQUEST', `Expected /datasets/ID with an id of a-z, 0-9 and hyphens, got ${quote(id)}.`);
  }
  const unknown = [...searchParams.keys()].find((name) => name !== 'dryRun' && name !== 'allowRetract');
  if (unknown !== undefined) {
    throw new ClientError('BAD_REQUEST', `Expected the parameters dryRun and allowRetract, got ${quote(unknown)}.`);
  }
  return { id, dryRun: dryRunIn(searchParams.get('dryRun')), allowRetract: numberIn(searchParams.get('allowRetract')) };
}

/** `?dryRun` alone counts as true. An unknown value must not be taken for false, which would write. */
function dryRunIn(value: string | null): boolean {
  if (value === null || value === 'false') return false;
  if (value === '' || value === 'true') return true;
  throw new ClientError('BAD_REQUEST', `dryRun: expected true or false, got ${quote(value)}.`);
}

function numberIn(value: string | null): number {
  if (value === null) return 0;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new ClientError('BAD_REQUEST', `allowRetract: expected a number of records such as 12, got ${quote(value)}.`);
}
