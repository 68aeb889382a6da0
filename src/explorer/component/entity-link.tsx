import { Link } from 'wouter';

import { claimPath, entityPath, sourcePath } from '../address/address.ts';
import { scriptLanguage } from '../text/script-language.ts';

export function EntityLink({ entity }: { readonly entity: { readonly id: string; readonly name: string } }) {
  return (
    <Link href={entityPath(entity.id)} lang={scriptLanguage(entity.name)}>
      {entity.name}
    </Link>
  );
}

export function ClaimLink({ claim }: { readonly claim: { readonly id: string; readonly summary: string } }) {
  return <Link href={claimPath(claim.id)}>{claim.summary}</Link>;
}

export function SourceLink({ id, children }: { readonly id: string; readonly children: string }) {
  return <Link href={sourcePath(id)}>{children}</Link>;
}
