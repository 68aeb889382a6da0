import type { TextsOf } from '../../catalogue.ts';
import type { LOST } from '../../en/view/lost.ts';
import { rich } from '../../rich.ts';

export const lost: TextsOf<typeof LOST> = {
  title: '此网址没有页面',
  text: (path) => rich`${path} 没有页面。请在页面顶部搜索名称，或前往：`,
  home: '首页',
  connections: '两个实体之间的关联路径',
  neighbourhood: '实体的关联网络',
  markets: '各市场的合作伙伴',
  conflicts: '相互矛盾的说法',
  questions: '问题链接',
  loading: '正在加载…',
  noScheme: '没有此类标识符',
  noEntity: '没有此标识符的实体',
  noSchemeText: (scheme) => rich`标识符没有 ${scheme} 这一类别。`,
  noEntityText: (scheme, value) => rich`本图谱中没有 ${scheme} 为 ${value} 的实体。`,
  invalid: (message) => `网址中的标识符无效：${message}`,
  searchFor: (words) => `搜索“${words}”`,
};
