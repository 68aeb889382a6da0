import { useMeasureLabel } from '../query/use-measure-label.ts';
import { type MetricOfClaim, metricInWords } from './quantity.ts';

/** The figure of a claim: `Users: more than 520 million (worldwide)`. */
export function Figure({ metric }: { readonly metric: MetricOfClaim }) {
  return metricInWords(metric, useMeasureLabel()(metric.measure));
}
