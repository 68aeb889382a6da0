/*
 * What a figure measures, and in which unit. Measures are open: these are built in, and `vocabulary.json` of a data set
 * declares its own.
 */

export const MEASURES = {
  MARKET_SHARE: 'Share of a market, which the definition names. Shares of different markets are not comparable.',
  ACTIVE_USERS: 'Users who were active within a period of time.',
  USERS: 'Users, active or not.',
  CUSTOMERS: 'Customers of any kind, such as people and businesses with an account.',
  EMPLOYEES: 'People employed.',
  REVENUE: 'Revenue of a period.',
  PROFIT: 'Profit of a period; negative for a loss. The definition says which: gross, operating, net.',
  PAYMENT_VOLUME: 'Value of the payments that were processed in a period.',
  TRANSACTIONS: 'Number of transactions in a period.',
  LOANS: 'Value of the loans outstanding or, with a period, lent.',
  DEPOSITS: 'Value of the deposits of customers.',
  ASSETS_UNDER_MANAGEMENT: 'Value of the assets that are managed or held for customers.',
  SHARES: 'Number of shares, such as those sold in an offering.',
  PARTNER_BANKS: 'Banks that are partners.',
  PARTNER_WALLETS: 'Wallets that are partners.',
  PARTNER_INSTITUTIONS: 'Banks and other financial institutions that are partners.',
  COUNTRIES: 'Countries in which a service is available.',
  LISTING_COUNTRIES: 'Countries whose businesses a service lists for its users.',
  TAX_REFUND_COUNTRIES: 'Countries in which a service refunds tax.',
  LOCAL_WALLET_MARKETS: 'Countries with a local wallet that belongs to the group.',
  MERCHANTS: 'Merchants that accept a payment method.',
  POTENTIAL_MERCHANTS: 'Merchants that could accept a payment method, whether or not they do.',
  MERCHANT_BASE: 'Merchants that are customers of an acquirer, regardless of the payment methods that they accept.',
  SMALL_BUSINESSES: 'Small businesses served.',
  VALUATION: 'Value of an organisation.',
  GROWTH_FACTOR: 'Factor by which a quantity grew.',
  ACCEPTANCE_COVERAGE: 'Share of points of sale that accept a payment method.',
  COUNTRY_COVERAGE: 'Share of countries that a service covers.',
  PROFIT_SHARE: 'Share of profit that one party receives.',
  CONTRACT_VALUE: 'Value of a contract.',
  FEE: 'Price of a service.',
} as const;

/** The unit of a figure that gives none. Sums of money have none, as the currency must be stated; all others are counts. */
export const MEASURE_UNITS: Readonly<Record<string, MetricUnit | null>> = {
  MARKET_SHARE: 'PERCENT',
  REVENUE: null,
  PROFIT: null,
  PAYMENT_VOLUME: null,
  LOANS: null,
  DEPOSITS: null,
  ASSETS_UNDER_MANAGEMENT: null,
  VALUATION: null,
  GROWTH_FACTOR: 'MULTIPLE',
  ACCEPTANCE_COVERAGE: 'PERCENT',
  COUNTRY_COVERAGE: 'PERCENT',
  PROFIT_SHARE: 'PERCENT',
  CONTRACT_VALUE: null,
  FEE: null,
};

/** The id of a measure: one of `MEASURES`, or one that a data set declares. */
export type Measure = string;

/** Units of figures that are not money. A currency code is a unit too, and so is any unit that a declared measure has. */
export const METRIC_UNITS = {
  PERCENT: 'Percent: 54 means 54 percent.',
  COUNT: 'A number of things or people.',
  MULTIPLE: 'A factor: 10 means ten times as much.',
} as const;
/** One of `METRIC_UNITS`, a currency code, or the unit of a declared measure. */
export type MetricUnit = string;
