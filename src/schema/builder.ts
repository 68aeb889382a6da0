import SchemaBuilder from '@pothos/core';

import type { PartialDate } from '../model/partial-date.ts';
import type { Context } from './context.ts';

/** Fields are non-null unless they set `nullable`. */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  DefaultInputFieldRequiredness: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
    PartialDate: { Input: PartialDate; Output: string };
    CountryCode: { Input: string; Output: string };
    CurrencyCode: { Input: string; Output: string };
    Measure: { Input: string; Output: string };
    MetricUnit: { Input: string; Output: string };
    Series: { Input: string; Output: string };
    JSON: { Input: unknown; Output: unknown };
  };
}>({ defaultFieldNullability: false });
