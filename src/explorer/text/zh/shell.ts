import type { TextsOf } from '../catalogue.ts';
import type { SHELL } from '../en/shell.ts';
import { rich } from '../rich.ts';

export const shell: TextsOf<typeof SHELL> = {
  skip: '跳到正文',
  views: '视图',
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
  loading: '正在加载…',
  foot: (graphiql, questions) =>
    rich`这里的每一条都是附有来源的说法，并非我们断言的事实。本页面不从其他服务器加载任何内容。程序可通过 ${graphiql('GraphiQL')} 和${questions('问题链接')}获取相同的数据。`,
  language: '语言',
  colours: '配色',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  search: '搜索',
  searchPlaceholder: '搜索名称、说法、来源',
  timeViews: {
    overTime: '合作伙伴的时间变化',
    map: '在地图上查看合作伙伴',
    timeline: '时间线',
    compare: '与其他实体比较',
  },
};
