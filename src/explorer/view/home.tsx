import { lazy, Suspense } from 'react';
import { useLocation } from 'wouter';

import { entityPath, searchPath } from '../address/address.ts';
import { EntityPicker } from '../component/entity-picker.tsx';
import { Loading } from '../component/loading.tsx';
import { Page, SITE } from '../component/page.tsx';
import { useStartingPoints } from '../query/use-starting-points.ts';

// the search can be used before the rest has loaded
const HomeSections = lazy(async () => ({ default: (await import('../home/home-sections.tsx')).HomeSections }));

export function HomeView() {
  const [, navigate] = useLocation();
  const names = useStartingPoints()
    ?.largest.slice(0, SUGGESTED_NAMES)
    .map(({ name }) => name);
  return (
    <Page title={SITE} heading="Who works with whom in fintech, and who says so">
      <p className="lead">
        FinGraph holds claims about companies, wallets, banks and people: partnerships, ownership, funding, positions,
        licences and more, with their markets and dates. Each claim names its sources and a confidence. Conflicting
        claims are shown side by side, and plans are kept apart from facts.
      </p>
      <search className="home-search">
        <EntityPicker
          label="Find a company, wallet, bank, person or country, or any words of a claim"
          {...(names && names.length > 0 ? { placeholder: `${names.join(', ')} …` } : {})}
          onPick={({ id }) => navigate(entityPath(id))}
          onText={(text) => navigate(searchPath(text))}
        />
      </search>
      <Suspense fallback={<Loading>Loading …</Loading>}>
        <HomeSections />
      </Suspense>
    </Page>
  );
}

const SUGGESTED_NAMES = 3;
