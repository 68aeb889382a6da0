import { AroundData } from '../text/data-text.tsx';
import { useMeasureLabel } from '../query/use-measure-label.ts';
import { type MetricOfClaim, metricInWords } from './quantity.ts';

/** The figure of a claim: `Users: more than 520 million (worldwide)`. */
export function Figure({ metric }: { readonly metric: MetricOfClaim }) {
  const label = useMeasureLabel()(metric.measure);
  if (metric.definition === null) return metricInWords(metric, label);
  return (
    <AroundData sentence={(definition) => metricInWords({ ...metric, definition }, label)}>
      {metric.definition}
    </AroundData>
  );
}
