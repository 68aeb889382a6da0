import { Page } from '../page.tsx';

export function NeighbourhoodView() {
  return (
    <Page title="Neighbourhood">
      <p>Soon.</p>
    </Page>
  );
}
