import { Link } from 'wouter';

import { claimPath, entityPath, sourcePath } from '../address/address.ts';
import { useScope } from '../hook/use-scope.ts';
import { scriptLanguage } from '../text/script-language.ts';
import { contentLanguage } from '../text/content-language.ts';

/* Links to records keep the scope of the view. */

export function EntityLink({ entity }: { readonly entity: { readonly id: string; readonly name: string } }) {
  const scope = useScope();
  return (
    <Link href={entityPath(entity.id, scope)} lang={scriptLanguage(entity.name)}>
      {entity.name}
    </Link>
  );
}

export function ClaimLink({ claim }: { readonly claim: { readonly id: string; readonly summary: string } }) {
  return (
    <Link href={claimPath(claim.id, useScope())} lang={contentLanguage(claim.summary)}>
      {claim.summary}
    </Link>
  );
}

export function SourceLink({ id, children }: { readonly id: string; readonly children: string }) {
  return (
    <Link href={sourcePath(id, useScope())} lang={contentLanguage(children)}>
      {children}
    </Link>
  );
}
