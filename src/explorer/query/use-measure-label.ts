import { MeasuresDocument } from '../../client/client.ts';
import { humanize } from '../claim/vocabulary.ts';
import { useQuestion } from './use-question.ts';

/** Returns the label of a measure, which a data set may have declared. Until the labels are known, the id in words. */
export function useMeasureLabel(): (measure: string) => string {
  const { data } = useQuestion(MeasuresDocument, {});
  return (measure) => data?.graph.measures.find(({ id }) => id === measure)?.label ?? humanize(measure);
}
