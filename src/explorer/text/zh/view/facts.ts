import type { TextsOf } from '../../catalogue.ts';
import type { FACTS } from '../../en/view/facts.ts';
import { counts } from '../counts.ts';

export const facts: TextsOf<typeof FACTS> = {
  entity: '实体',
  loading: '正在加载…',
  basedIn: '总部所在地',
  describedIn: '收录于',
  id: 'ID',
  mergedFrom: '合并自',
  copy: '复制',
  copyName: (name) => `复制${name}`,
  source: '来源：',
  schemes: {
    DOMAIN: '域名',
    OTHER: '其他标识符',
    REGISTRATION: '注册号',
    TICKER: '股票代码',
  },
  sorts: {
    earliest: '最早优先',
    latest: '最新优先',
    confidence: '可信度最高优先',
  },
  filter: '筛选和排序',
  kinds: '类型',
  status: '状态',
  order: '排序',
  moreViews: (name) => `${name} 的更多视图`,
  neighbourhood: '关联网络图谱',
  connections: '与其他实体的关联路径',
  rivals: '不同记述',
  partners: '各市场的合作伙伴',
  noMatch: '没有符合筛选条件的说法。',
  noClaims: '暂无收录的说法。',
  count: (claims, narrowed, datasets) =>
    `${datasets === 0 ? '' : '所选数据集中'}${narrowed ? '符合所选类型和状态的说法：' : '已收录 '}${claims}。`,
  loadingMarket: '正在加载市场…',
  covered: (count, narrowed, datasets) => {
    const conditions = narrowed ? '符合所选类型和状态的说法中，' : datasets > 0 ? '所选数据集中，' : '';
    return count === 0 ? `${conditions}没有涉及此市场的说法。` : `${conditions}${counts.claims(count)}涉及此市场。`;
  },
  partnershipsIn: (name) => `${name}的合作关系`,
  byRole: '按角色列出参与方。担任多个角色的实体会在每个角色下列出。',
  partnersIn: (name, market, partnerships) => `${name} 在${market}的合作伙伴：${partnerships}`,
  otherClaims: (name) => `关于${name}的其他说法`,
  based: (name) => `总部位于${name}的实体`,
};
