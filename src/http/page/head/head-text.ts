import type { Language } from '../../negotiation/language.ts';

/** The texts of the heads of pages. Names and titles of records are inserted as they are. */
interface HeadText {
  readonly site: string;
  readonly notFound: (id: string) => string;
  readonly notFoundMore: string;
  readonly entity: (facts: { kind: string; country: string | null; claims: number }) => string;
  readonly claim: (facts: { sources: readonly string[]; confidence: number }) => string;
  readonly source: (facts: { publisher: string | null; date: string | null; claims: number }) => string;
  readonly dataset: (facts: { publisher: string | null; claims: number; entities: number }) => string;
  readonly search: (text: string) => string;
  readonly searchMore: string;
  readonly connections: (from: string, to: string) => string;
  readonly connectionsMore: string;
  readonly neighbourhood: (names: string) => string;
  readonly neighbourhoodMore: string;
  readonly partners: (name: string) => string;
  readonly partnersMore: string;
  readonly overTime: (names: string) => string;
  readonly overTimeMore: string;
  readonly timeline: (name: string) => string;
  readonly timelineMore: string;
  readonly compare: (names: string) => string;
  readonly compareMore: string;
  readonly map: (name: string) => string;
  readonly mapMore: string;
  readonly areaMore: string;
  /** Titles of pages that show no record. */
  readonly pages: Readonly<
    Record<
      | 'search'
      | 'claims'
      | 'entities'
      | 'sources'
      | 'saved'
      | 'report'
      | 'connections'
      | 'neighbourhood'
      | 'markets'
      | 'conflicts'
      | 'overTime'
      | 'compare'
      | 'map',
      string
    >
  >;
  readonly listMore: string;
  readonly savedMore: string;
  readonly reportMore: string;
  readonly conflictsMore: string;
  readonly kinds: Readonly<Record<string, string>>;
}

export const HEAD_TEXTS: Readonly<Record<Language, HeadText>> = {
  en: {
    site: 'Claims about partnerships, ownership, funding and positions in fintech, with their sources.',
    notFound: (id) => `Nothing has the id ${id}`,
    notFoundMore: 'This graph has no record with this id.',
    entity: ({ kind, country, claims }) =>
      `${kind}${country === null ? '' : `, ${country}`}. ${amountOf('en', claims, 'claim', 'claims')} with sources.`,
    claim: ({ sources, confidence }) =>
      `${amountOf('en', sources.length, 'source', 'sources')}: ${sources.join('; ')}. Confidence ${confidence}.`,
    source: ({ publisher, date, claims }) =>
      `${[publisher, date].filter(Boolean).join(', ') || 'Source'}. ${amountOf('en', claims, 'claim cites', 'claims cite')} it.`,
    dataset: ({ publisher, claims, entities }) =>
      `Data set${publisher === null ? '' : ` by ${publisher}`}: ${amountOf('en', claims, 'claim', 'claims')} about ${amountOf('en', entities, 'entity', 'entities')}.`,
    search: (text) => `Search: ${text}`,
    searchMore: 'Entities, claims and sources that match.',
    connections: (from, to) => `How ${from} is connected to ${to}`,
    connectionsMore: 'The chains of claims between both, with their sources.',
    neighbourhood: (names) => `Neighbourhood of ${names}`,
    neighbourhoodMore: 'The claims around it as a graph, with their sources.',
    partners: (name) => `Partners of ${name} per market`,
    partnersMore: 'Who works with it, where and in which role, with the sources.',
    overTime: (names) => `${names} over time`,
    overTimeMore: 'How partners, markets, claims and figures change, with the claims behind each point.',
    timeline: (name) => `Timeline of ${name}`,
    timelineMore: 'What happened, in order, with the sources.',
    compare: (names) => `Compare ${names}`,
    compareMore: 'Facts, shared partners, markets and figures side by side, with their sources.',
    map: (name) => `${name} on the map`,
    mapMore: 'Markets by partners, claims or figures, with a table beside the map.',
    areaMore: 'What happens in the markets of this area, with the sources.',
    pages: {
      search: 'Search',
      claims: 'Claims',
      entities: 'Entities',
      sources: 'Sources',
      saved: 'Saved work',
      report: 'Report',
      connections: 'Connections',
      neighbourhood: 'Neighbourhood',
      markets: 'Markets',
      conflicts: 'Conflicts',
      overTime: 'Change over time',
      compare: 'Compare',
      map: 'Map of markets',
    },
    listMore: 'The list with its filters, their counts, and files to download.',
    reportMore: 'Charts, a map, claims and their sources, from the work that you have saved in this browser.',
    savedMore: 'The claims and views that you have kept in this browser.',
    conflictsMore: 'Claims that contradict, replace or correct each other, side by side.',
    kinds: {
      BANK: 'Bank',
      COMPANY: 'Company',
      COUNTRY: 'Country',
      EXCHANGE: 'Exchange',
      INVESTOR: 'Investor',
      MERCHANT: 'Merchant',
      PAYMENT_METHOD: 'Payment method',
      PERSON: 'Person',
      PRODUCT: 'Product',
      PUBLICATION: 'Publication',
      REGULATOR: 'Regulator',
      WALLET: 'Wallet',
    },
  },
  de: {
    site: 'Aussagen über Partnerschaften, Eigentum, Finanzierung und Ämter im Fintech-Bereich, mit ihren Quellen.',
    notFound: (id) => `Nichts hat die Kennung ${id}`,
    notFoundMore: 'Dieser Graph enthält keinen Eintrag mit dieser Kennung.',
    entity: ({ kind, country, claims }) =>
      `${kind}${country === null ? '' : `, ${country}`}. ${amountOf('de', claims, 'Aussage', 'Aussagen')} mit Quellen.`,
    claim: ({ sources, confidence }) =>
      `${amountOf('de', sources.length, 'Quelle', 'Quellen')}: ${sources.join('; ')}. Verlässlichkeit ${confidence}.`,
    source: ({ publisher, date, claims }) =>
      `${[publisher, date].filter(Boolean).join(', ') || 'Quelle'}. ${amountOf('de', claims, 'Aussage nennt', 'Aussagen nennen')} sie.`,
    dataset: ({ publisher, claims, entities }) =>
      `Datensatz${publisher === null ? '' : ` von ${publisher}`}: ${amountOf('de', claims, 'Aussage', 'Aussagen')} über ${amountOf('de', entities, 'Entität', 'Entitäten')}.`,
    search: (text) => `Suche: ${text}`,
    searchMore: 'Passende Entitäten, Aussagen und Quellen.',
    connections: (from, to) => `Wie ${from} mit ${to} verbunden ist`,
    connectionsMore: 'Die Ketten von Aussagen zwischen beiden, mit ihren Quellen.',
    neighbourhood: (names) => `Umfeld von ${names}`,
    neighbourhoodMore: 'Die Aussagen im Umfeld als Graph, mit ihren Quellen.',
    partners: (name) => `Partner von ${name} nach Markt`,
    partnersMore: 'Wer wo und in welcher Rolle beteiligt ist, mit den Quellen.',
    overTime: (names) => `${names} im Zeitverlauf`,
    overTimeMore: 'Wie sich Partner, Märkte, Aussagen und Kennzahlen ändern, mit den Aussagen hinter jedem Punkt.',
    timeline: (name) => `Zeitleiste von ${name}`,
    timelineMore: 'Was geschah, der Reihe nach, mit den Quellen.',
    compare: (names) => `${names} im Vergleich`,
    compareMore: 'Fakten, gemeinsame Partner, Märkte und Kennzahlen nebeneinander, mit ihren Quellen.',
    map: (name) => `${name} auf der Karte`,
    mapMore: 'Märkte nach Partnern, Aussagen oder Kennzahlen, mit einer Tabelle neben der Karte.',
    areaMore: 'Was in den Märkten dieses Gebiets geschieht, mit den Quellen.',
    pages: {
      search: 'Suche',
      claims: 'Aussagen',
      entities: 'Entitäten',
      sources: 'Quellen',
      saved: 'Gespeichertes',
      report: 'Bericht',
      connections: 'Verbindungen',
      neighbourhood: 'Umfeld',
      markets: 'Märkte',
      conflicts: 'Widersprüche',
      overTime: 'Zeitverlauf',
      compare: 'Vergleich',
      map: 'Karte der Märkte',
    },
    listMore: 'Die Liste mit Filtern, deren Anzahlen und Dateien zum Herunterladen.',
    reportMore: 'Diagramme, eine Karte, Aussagen und ihre Quellen aus dem, was in diesem Browser gespeichert ist.',
    savedMore: 'Die in diesem Browser gemerkten Aussagen und Ansichten.',
    conflictsMore: 'Aussagen, die einander widersprechen, ersetzen oder berichtigen, nebeneinander.',
    kinds: {
      BANK: 'Bank',
      COMPANY: 'Unternehmen',
      COUNTRY: 'Land',
      EXCHANGE: 'Börse',
      INVESTOR: 'Investor',
      MERCHANT: 'Händler',
      PAYMENT_METHOD: 'Zahlungsmittel',
      PERSON: 'Person',
      PRODUCT: 'Produkt',
      PUBLICATION: 'Publikation',
      REGULATOR: 'Aufsichtsbehörde',
      WALLET: 'Wallet',
    },
  },
  zh: {
    site: '关于金融科技领域合作、股权、融资与任职的说法，并附来源。',
    notFound: (id) => `没有标识为 ${id} 的记录`,
    notFoundMore: '本图谱中没有使用此标识的记录。',
    entity: ({ kind, country, claims }) =>
      `${kind}${country === null ? '' : `，${country}`}。${claims} 条附来源的说法。`,
    claim: ({ sources, confidence }) => `${sources.length} 个来源：${sources.join('；')}。可信度 ${confidence}。`,
    source: ({ publisher, date, claims }) =>
      `${[publisher, date].filter(Boolean).join('，') || '来源'}。有 ${claims} 条说法引用。`,
    dataset: ({ publisher, claims, entities }) =>
      `数据集${publisher === null ? '' : `（${publisher}）`}：${claims} 条说法，涉及 ${entities} 个实体。`,
    search: (text) => `搜索：${text}`,
    searchMore: '匹配的实体、说法和来源。',
    connections: (from, to) => `${from} 与 ${to} 的关联路径`,
    connectionsMore: '两者之间的说法链及其来源。',
    neighbourhood: (names) => `${names} 的关联网络`,
    neighbourhoodMore: '以图展示相关说法及其来源。',
    partners: (name) => `${name} 在各市场的合作伙伴`,
    partnersMore: '谁在何地以何种角色与其合作，并附来源。',
    overTime: (names) => `${names} 的变化`,
    overTimeMore: '合作伙伴、市场、说法和数值如何随时间变化，每个点都可查看相应的说法。',
    timeline: (name) => `${name} 的时间线`,
    timelineMore: '按时间顺序列出发生的事情，并附来源。',
    compare: (names) => `比较 ${names}`,
    compareMore: '并列展示事实、共同合作伙伴、市场和数值，并附来源。',
    map: (name) => `${name} 在地图上`,
    mapMore: '按合作伙伴、说法或数值为市场着色，旁附表格。',
    areaMore: '该地区各市场的情况，并附来源。',
    listMore: '带筛选条件、各项数量和下载文件的列表。',
    reportMore: '由您保存在此浏览器中的内容生成：图表、地图、说法及其来源。',
    savedMore: '您保存在此浏览器中的说法和视图。',
    pages: {
      search: '搜索',
      claims: '说法',
      entities: '实体',
      sources: '来源',
      saved: '已保存的内容',
      report: '报告',
      connections: '关联路径',
      neighbourhood: '关联网络',
      markets: '市场',
      conflicts: '矛盾',
      overTime: '随时间变化',
      compare: '比较',
      map: '市场地图',
    },
    conflictsMore: '并列展示相互矛盾、替代或更正的说法。',
    kinds: {
      BANK: '银行',
      COMPANY: '公司',
      COUNTRY: '国家',
      EXCHANGE: '交易所',
      INVESTOR: '投资者',
      MERCHANT: '商户',
      PAYMENT_METHOD: '支付方式',
      PERSON: '人物',
      PRODUCT: '产品',
      PUBLICATION: '出版物',
      REGULATOR: '监管机构',
      WALLET: '钱包',
    },
  },
};

function amountOf(language: Language, count: number, one: string, many: string): string {
  const number = new Intl.NumberFormat(language).format(count);
  return `${number} ${new Intl.PluralRules(language).select(count) === 'one' ? one : many}`;
}
