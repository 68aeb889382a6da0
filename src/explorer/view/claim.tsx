import { Page } from '../page.tsx';

export function ClaimView({ id }: { readonly id: string }) {
  return <Page title={id}>{null}</Page>;
}
