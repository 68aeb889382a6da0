import { type CardClaim, ClaimCard } from './claim-card.tsx';

interface ClaimListProps {
  readonly claims: readonly CardClaim[];
  readonly showsKind?: boolean;
}

export function ClaimList({ claims, showsKind = true }: ClaimListProps) {
  return (
    <ol className="claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimCard claim={claim} showsKind={showsKind} />
        </li>
      ))}
    </ol>
  );
}
