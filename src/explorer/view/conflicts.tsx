import { Page } from '../page.tsx';

export function ConflictsView() {
  return <Page title="Conflicts">{null}</Page>;
}
