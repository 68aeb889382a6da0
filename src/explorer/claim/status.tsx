import type { ClaimKind, ClaimStatus } from '../../client/client.ts';
import { CLAIM_KINDS, CLAIM_STATUSES, cssName, humanize } from './vocabulary.ts';

export function Status({ status }: { readonly status: ClaimStatus }) {
  const words = CLAIM_STATUSES[status];
  return (
    <span className={`status status-${cssName(status)}`} title={words?.meaning}>
      {words?.label ?? humanize(status)}
    </span>
  );
}

export function Kind({ kind }: { readonly kind: ClaimKind }) {
  return <span className={`kind kind-${cssName(kind)}`}>{CLAIM_KINDS[kind]?.one ?? humanize(kind)}</span>;
}
