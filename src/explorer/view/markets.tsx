import { Page } from '../page.tsx';

export function MarketsView({ id }: { readonly id: string | null }) {
  return <Page title={id ?? 'Markets'}>{null}</Page>;
}
