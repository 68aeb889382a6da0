import { Page } from '../page.tsx';

export function HomeView() {
  return <Page title="Home">{null}</Page>;
}
