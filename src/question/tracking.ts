/** Parameters that mail programs, social networks and advertisers add to links. The documentation lists them. */
const NAMES: ReadonlySet<string> = new Set([
  '_',
  '_ga',
  '_gl',
  'dclid',
  'fbclid',
  'gbraid',
  'gclid',
  'gclsrc',
  'igshid',
  'li_fat_id',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'msclkid',
  'srsltid',
  'ttclid',
  'twclid',
  'wbraid',
  'yclid',
]);

/** Whether a URL parameter only tracks clicks, such as `utm_source`. */
export function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return lower.startsWith('utm_') || NAMES.has(lower);
}
