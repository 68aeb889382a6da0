import { MeasuresDocument } from '../../client/client.ts';
import { humanize } from '../claim/vocabulary.ts';
import { useText } from '../text/catalogue.ts';
import { TERMS } from '../text/en/terms.ts';
import { useQuestion } from './use-question.ts';

/** Returns the label of a measure, which a data set may have declared. Until the labels are known, the id in words. */
export function useMeasureLabel(): (measure: string) => string {
  const { measures } = useText(TERMS);
  const { data } = useQuestion(MeasuresDocument, {});
  return (measure) =>
    measures[measure] ?? data?.graph.measures.find(({ id }) => id === measure)?.label ?? humanize(measure);
}
