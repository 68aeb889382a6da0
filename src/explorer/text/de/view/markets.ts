import type { TextsOf } from '../../catalogue.ts';
import type { MARKETS } from '../../en/view/markets.ts';
import { number, plural } from '../../intl.ts';
import { rich } from '../../rich.ts';
import { counts } from '../counts.ts';

export const markets: TextsOf<typeof MARKETS> = {
  title: 'Partner nach Markt',
  titleOf: (name) => `Partner von ${name} nach Markt`,
  choose: 'Entität wählen, um ihre Partner nach Markt und Rolle zu sehen.',
  picker: 'Wallet, Unternehmen oder Bank',
  allRolesNote:
    'Gezählt werden Partner in allen Rollen. Um nur Partner einer Plattform zu zählen, diese Rolle in der nächsten Ansicht wählen.',
  lead: (name) =>
    rich`Die Partner von ${name} nach Markt und Rolle. Die Zahlen zählen Partner. Ein Partner mit mehreren Rollen oder Märkten zählt in jedem.`,
  loading: 'Partner werden geladen …',
  filter: 'Raster filtern',
  status: 'Status der Partnerschaften',
  as: 'Nur mit der Rolle',
  summary: (markets, withoutMarket) =>
    `${markets}${withoutMarket ? ' und Partnerschaften ohne Markt' : ''}. Eine Zahl wählen, um die Partner zu sehen.`,
  noMatch: (name) => `Keine Partnerschaft von ${name} passt zum Filter.`,
  showAll: (count) =>
    plural(count, { one: 'Einzige Partnerschaft anzeigen', other: `Alle ${counts.partnerships(count)} anzeigen` }),
  none: (name) => `${name} hat keine Partnerschaften.`,
  allClaims: (name) => `Alle Aussagen über ${name} ansehen`,
  noMarket: 'Kein Markt angegeben',
  noneStated: 'Keine Angabe',
  allRolesOf: 'alle Rollen',
  allRoles: 'Alle Rollen',
  market: 'Markt',
  cell: (market, role) => `${market}: ${role}`,
  cellLabel: (market, role) => `${market}, ${role}`,
  cellCount: (label, count) => `${label}: ${number(count)}`,
  truncated: (shown, total) => `${number(shown)} von ${total} werden gezeigt. Der Download enthält alle.`,
  listed: (claims) => `${claims} als Liste`,
  claimsAbout: (entity) => rich`Alle Aussagen über ${entity}`,
  grid: 'Partner nach Markt und Rolle',
  gridHelp: 'Pfeiltasten wechseln zwischen den Zahlen.',
};
