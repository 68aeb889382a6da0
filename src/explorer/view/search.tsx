import { Page } from '../page.tsx';

export function SearchView() {
  return <Page title="Search">{null}</Page>;
}
