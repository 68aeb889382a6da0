import type { TextsOf } from '../../catalogue.ts';
import type { MARKETS } from '../../en/view/markets.ts';
import { number } from '../../intl.ts';
import { rich } from '../../rich.ts';
import { counts } from '../counts.ts';

export const markets: TextsOf<typeof MARKETS> = {
  title: '各市场的合作伙伴',
  titleOf: (name) => `${name} 在各市场的合作伙伴`,
  choose: '选择一个实体，按市场和角色查看其合作伙伴。',
  picker: '钱包、公司或银行',
  allRolesNote: '统计所有角色的合作伙伴。若只统计某平台的合作伙伴，请在下一视图中选择该角色。',
  lead: (name) =>
    rich`按市场和角色列出 ${name} 的合作伙伴。数字为合作伙伴数量；涉及多个角色或市场的合作伙伴在每处各计一次。`,
  loading: '正在加载合作伙伴…',
  filter: '筛选表格',
  status: '合作关系的状态',
  as: '仅限其担任',
  summary: (markets, withoutMarket) =>
    `${markets}${withoutMarket ? '，以及未注明市场的合作关系' : ''}。选择数字查看合作伙伴。`,
  noMatch: (name) => `${name} 没有符合筛选条件的合作关系。`,
  showAll: (count) => `显示全部 ${counts.partnerships(count)}`,
  none: (name) => `${name} 没有合作关系。`,
  allClaims: (name) => `查看关于 ${name} 的所有说法`,
  noMarket: '未注明市场',
  noneStated: '未注明',
  allRolesOf: '所有角色',
  allRoles: '所有角色',
  market: '市场',
  cell: (market, role) => `${market}：${role}`,
  cellLabel: (market, role) => `${market}，${role}`,
  cellCount: (label, count) => `${label}：${number(count)}`,
  truncated: (shown, total) => `已显示 ${number(shown)}，共 ${total}。下载文件包含全部。`,
  listed: (claims) => `列表：${claims}`,
  claimsAbout: (entity) => rich`关于 ${entity} 的所有说法`,
  grid: '各市场和角色的合作伙伴',
  gridHelp: '用方向键在数字之间移动。',
};
