import { Page } from '../page.tsx';

export function ConnectionsView() {
  return (
    <Page title="Connections">
      <p>Soon.</p>
    </Page>
  );
}
