import { lazy, Suspense } from 'react';
import { useLocation } from 'wouter';

import { entityPath, searchPath } from '../address/address.ts';
import { EntityPicker } from '../component/entity-picker.tsx';
import { Loading } from '../component/loading.tsx';
import { Page, SITE } from '../component/page.tsx';
import { useStartingPoints } from '../query/use-starting-points.ts';
import { useText } from '../text/catalogue.ts';
import { HOME } from '../text/en/home.ts';

// the search can be used before the rest has loaded
const HomeSections = lazy(async () => ({ default: (await import('../home/home-sections.tsx')).HomeSections }));

export function HomeView() {
  const text = useText(HOME);
  const [, navigate] = useLocation();
  const names = useStartingPoints()
    ?.largest.slice(0, SUGGESTED_NAMES)
    .map(({ name }) => name);
  return (
    <Page title={SITE} heading={text.heading}>
      <p className="lead">{text.lead}</p>
      <search className="home-search">
        <EntityPicker
          label={text.find}
          {...(names && names.length > 0 ? { placeholder: `${names.join(', ')} …` } : {})}
          onPick={({ id }) => navigate(entityPath(id))}
          onText={(words) => navigate(searchPath(words))}
        />
      </search>
      <Suspense fallback={<Loading>{text.loading}</Loading>}>
        <HomeSections />
      </Suspense>
    </Page>
  );
}

const SUGGESTED_NAMES = 3;
