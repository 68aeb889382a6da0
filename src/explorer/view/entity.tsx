import { Page } from '../page.tsx';

export function EntityView({ id }: { readonly id: string }) {
  return <Page title={id}>{null}</Page>;
}
