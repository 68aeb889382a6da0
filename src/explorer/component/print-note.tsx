import { useLocation, useSearch } from 'wouter';

import { HowToCiteDocument } from '../../client/client.ts';
import { datasetsInWords, retrievedNow } from '../claim/how-to-cite.ts';
import { useScope } from '../hook/use-scope.ts';
import { useQuestion } from '../query/use-question.ts';
import { useText } from '../text/catalogue.ts';
import { PARTS } from '../text/en/parts.ts';

/** In print only: the data, the address of the page and the date. */
export function PrintNote() {
  const text = useText(PARTS);
  useLocation();
  useSearch(); // renders again when the address changes
  const { datasets: chosen } = useScope();
  const { data } = useQuestion(HowToCiteDocument, {});
  const datasets = data?.graph.datasets ?? [];
  const drawnOn = chosen.length > 0 ? chosen : datasets.map(({ id }) => id);
  return (
    <p className="print-note">
      {data?.graph.citation} {datasetsInWords(datasets, drawnOn)}{' '}
      {data?.graph.version && <>{text.dataVersion(data.graph.version)} </>}
      {retrievedNow()}
    </p>
  );
}
