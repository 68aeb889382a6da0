import { useLocation, useSearch } from 'wouter';

import { HowToCiteDocument } from '../../client/client.ts';
import { retrievedNow } from '../claim/how-to-cite.ts';
import { useQuestion } from '../query/use-question.ts';

/** In print only: the data, the address of the page and the date. */
export function PrintNote() {
  useLocation();
  useSearch(); // renders again when the address changes
  const { data } = useQuestion(HowToCiteDocument, {});
  return (
    <p className="print-note">
      {data?.graph.citation} {data?.graph.version && <>Version of the data: {data.graph.version}. </>}
      {retrievedNow()}
    </p>
  );
}
