import type { TextsOf } from '../../catalogue.ts';
import type { FACTS } from '../../en/view/facts.ts';
import { plural } from '../../intl.ts';
import { counts } from '../counts.ts';

export const facts: TextsOf<typeof FACTS> = {
  entity: 'Entität',
  loading: 'Wird geladen …',
  basedIn: 'Sitz in',
  describedIn: 'Beschrieben in',
  id: 'ID',
  mergedFrom: 'Zusammengeführt aus',
  copy: 'Kopieren',
  copyName: (name) => `Kopieren: ${name}`,
  source: 'Quelle:',
  schemes: {
    DOMAIN: 'Domain',
    OTHER: 'Andere Kennung',
    REGISTRATION: 'Registernummer',
    TICKER: 'Börsenkürzel',
  },
  sorts: {
    earliest: 'Älteste zuerst',
    latest: 'Neueste zuerst',
    confidence: 'Verlässlichste zuerst',
  },
  filter: 'Angaben filtern und sortieren',
  kinds: 'Arten',
  status: 'Status',
  order: 'Reihenfolge',
  moreViews: (name) => `Weitere Ansichten von ${name}`,
  neighbourhood: 'Umfeld als Graph',
  connections: 'Verbindungen zu anderen Entitäten',
  rivals: 'Abweichende Darstellungen',
  partners: 'Partner nach Markt',
  noMatch: 'Keine Aussage passt zum Filter.',
  noClaims: 'Keine Aussagen erfasst.',
  count: (claims, narrowed, datasets) =>
    `${claims}${narrowed ? ' dieser Arten und Status' : ' erfasst'}${datasets === 0 ? '' : datasets === 1 ? ' in diesem Datensatz' : ' in diesen Datensätzen'}.`,
  loadingMarket: 'Markt wird geladen …',
  covered: (count, narrowed, datasets) => {
    const conditions = narrowed ? ' dieser Arten und Status' : datasets > 0 ? ' dieser Datensätze' : '';
    return count === 0
      ? `Keine Aussage${conditions} betrifft diesen Markt.`
      : `${counts.claims(count)}${conditions} ${plural(count, { one: 'betrifft', other: 'betreffen' })} diesen Markt.`;
  },
  partnershipsIn: (name) => `Partnerschaften im Markt ${name}`,
  byRole: 'Beteiligte nach Rolle. Eine Entität mit mehreren Rollen steht unter jeder.',
  partnersIn: (name, market, partnerships) => `Partner von ${name} im Markt ${market}: ${partnerships}`,
  otherClaims: (name) => `Weitere Aussagen über ${name}`,
  based: (name) => `Entitäten mit Sitz im Markt ${name}`,
};
