import type { SiteLinkName } from '../../support/site/site-link.ts';
import type { Language } from '../negotiation/language.ts';

/** The texts around the content of a page that the server renders. The explorer has a catalogue of its own. */
interface SiteText {
  readonly skip: string;
  readonly views: string;
  readonly links: Readonly<Record<SiteLinkName, string>>;
  readonly search: string;
  readonly searchPlaceholder: string;
  readonly colours: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly foot: string;
}

export const SITE_TEXTS: Readonly<Record<Language, SiteText>> = {
  en: {
    skip: 'Skip to the content',
    views: 'Views',
    links: {
      browse: 'Browse',
      connections: 'Connections',
      neighbourhood: 'Neighbourhood',
      markets: 'Markets',
      map: 'Map',
      overTime: 'Over time',
      compare: 'Compare',
      conflicts: 'Conflicts',
      questions: 'Questions',
      graphql: 'GraphQL',
      saved: 'Saved',
    },
    search: 'Search',
    searchPlaceholder: 'Search names, claims, sources',
    colours: 'Colours',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    foot: 'Everything here is a claim with its sources, not a fact that we assert. This page loads nothing from other servers.',
  },
  de: {
    skip: 'Zum Inhalt springen',
    views: 'Ansichten',
    links: {
      browse: 'Stöbern',
      connections: 'Verbindungen',
      neighbourhood: 'Umfeld',
      markets: 'Märkte',
      map: 'Karte',
      overTime: 'Verlauf',
      compare: 'Vergleich',
      conflicts: 'Widersprüche',
      questions: 'Fragen',
      graphql: 'GraphQL',
      saved: 'Gespeichert',
    },
    search: 'Suche',
    searchPlaceholder: 'Namen, Aussagen, Quellen suchen',
    colours: 'Farben',
    themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
    foot: 'Alles hier ist eine Aussage mit ihren Quellen, keine Tatsache, die wir behaupten. Diese Seite lädt nichts von anderen Servern.',
  },
  zh: {
    skip: '跳到内容',
    views: '视图',
    links: {
      browse: '浏览',
      connections: '关联路径',
      neighbourhood: '关联网络',
      markets: '市场',
      map: '地图',
      overTime: '趋势',
      compare: '比较',
      conflicts: '矛盾',
      questions: '查询',
      graphql: 'GraphQL',
      saved: '已保存',
    },
    search: '搜索',
    searchPlaceholder: '搜索名称、说法、来源',
    colours: '颜色',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
    foot: '这里的每一项都是附有来源的说法，而不是我们断言的事实。本页面不从其他服务器加载任何内容。',
  },
};
