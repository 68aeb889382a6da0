/* Values that a data set may add: scalars of the schema, which were enums before. */

/** The id of a measure, such as `MARKET_SHARE`. `graph { measures }` lists them. */
export type Measure = string;
/** `PERCENT`, `COUNT`, `MULTIPLE`, the code of a currency, or the unit of a measure that a data set declares. */
export type MetricUnit = string;
/** The series of a round, as a data set writes it. */
export type Series = string;
