import { Page } from '../page.tsx';

export function SourceView({ id }: { readonly id: string }) {
  return <Page title={id}>{null}</Page>;
}
