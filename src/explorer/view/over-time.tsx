import { useLocation, useSearchParams } from 'wouter';

import { growthVariables, overTimeFilter, overTimePath, readOverTime } from '../address/over-time-address.ts';
import { PlainBar } from '../share/plain-bar.tsx';
import { Page } from '../component/page.tsx';
import { ViewBar } from '../component/view-bar.tsx';
import { useNamesOf } from '../hook/use-names-of.ts';
import { DayClaims } from '../overtime/day-claims.tsx';
import { FiguresChart } from '../overtime/figures-chart.tsx';
import { GrowthChart } from '../overtime/growth-chart.tsx';
import { OverTimeControls } from '../overtime/over-time-controls.tsx';
import { StakesChart } from '../overtime/stakes-chart.tsx';
import { useText } from '../text/catalogue.ts';
import { TIME } from '../text/en/time.ts';
import '../chart/chart.css';

/** Charts over time: of partners, markets and claims in force, of figures, and of stakes. */
export function OverTimeView() {
  const text = useText(TIME);
  const [search] = useSearchParams();
  const [, navigate] = useLocation();
  const address = readOverTime(search);
  const { show, of, at } = address;
  const names = useNamesOf(of);
  const nameOf = (id: string) => names.get(id) ?? id;
  const isGrowth = show === 'partners' || show === 'markets' || show === 'claims';
  return (
    <Page
      title={`${text.shown[show]}${of.length > 0 ? `: ${text.join(of.map(nameOf))}` : ''}`}
      kicker={text.title}
      bar={
        isGrowth && of.length < 2 ? (
          <ViewBar
            question="growth"
            variables={growthVariables(address, of[0] ?? null)}
            exports={[{ kind: 'claims', variables: { where: overTimeFilter(address, of[0] ?? null) } }]}
          />
        ) : (
          <PlainBar />
        )
      }
    >
      <p className="lead">{text.lead}</p>
      <OverTimeControls
        address={address}
        nameOf={nameOf}
        onChange={(change) => navigate(overTimePath({ ...address, at: null, ...change }))}
      />
      {isGrowth && <GrowthChart address={address} nameOf={nameOf} />}
      {show === 'figures' && <FiguresChart address={address} nameOf={nameOf} />}
      {show === 'stakes' && <StakesChart address={address} />}
      {isGrowth && at !== null && <DayClaims key={at} address={address} day={at} nameOf={nameOf} />}
    </Page>
  );
}
