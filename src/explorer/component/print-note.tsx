import { useLocation, useSearch } from 'wouter';

import { HowToCiteDocument } from '../../client/client.ts';
import { retrievedNow } from '../claim/how-to-cite.ts';
import { useQuestion } from '../query/use-question.ts';

/** On paper only: which data this is, where the page was found, and when. */
export function PrintNote() {
  useLocation();
  useSearch(); // the address is of now
  const { data } = useQuestion(HowToCiteDocument, {});
  return (
    <p className="print-note">
      {data?.graph.citation} {data?.graph.version && <>Version of the data: {data.graph.version}. </>}
      {retrievedNow()}
    </p>
  );
}
