import { LatestSourceDocument } from '../../client/client.ts';
import { useQuestion } from '../query/use-question.ts';

/** The last day that the date of the latest source can mean; null while it is unknown. */
export function useLastSourceDay(): string | null {
  const { data } = useQuestion(LatestSourceDocument, {});
  return data?.sources.nodes[0]?.date?.latest ?? null;
}
