import type { TextsOf } from '../../catalogue.ts';
import type { PATHS } from '../../en/view/paths.ts';
import { number } from '../../intl.ts';
import { rich } from '../../rich.ts';
import { counts } from '../counts.ts';

export const paths: TextsOf<typeof PATHS> = {
  title: '关联路径',
  titleOf: (from, to) => `${from} 与 ${to}`,
  part: '图谱范围',
  leftOut: '已排除',
  include: '恢复',
  chooseTwo: (example) => (example === null ? '请选择两个实体。' : rich`请选择两个实体，例如 ${example}。`),
  searching: '正在查找路径…',
  from: '起点',
  to: '终点',
  swap: '交换',
  swapEnds: '交换起点和终点',
  throughAll: '经由所有类型的说法',
  through: (count) => `经由 ${number(count)} 种类型的说法`,
  throughKinds: '路径可经由的说法类型',
  kindOfPaths: '路径类型',
  paths: '路径',
  choices: {
    shortest: '最短',
    longer1: '最多长一条说法',
    longer2: '最多长两条说法',
    trusted: '可信度最高',
  },
  leaveOut: '排除实体',
  none: '无',
  moreThan: (claims) => `说法超过 ${number(claims)} 条的`,
  sameEnds: '起点和终点是同一实体，请更换其中一个。',
  graphTitle: (from, to) => `${from} 与 ${to} 之间的关联`,
  orMore: (paths) => `至少 ${paths}`,
  trustedFirst: (paths, shown) => (shown === 1 ? `${paths}。` : `${paths}，可信度最高的在前。`),
  longer: (paths, claims) => `${paths}，含 ${counts.claims(claims)}或略多，最短的在前。`,
  shortest: (paths, claims, shown) =>
    `${paths}，各含 ${counts.claims(claims)}：最短${shown === 1 ? '' : '，可信度最高的在前'}。`,
  visited: (count) => `搜索遍历了 ${counts.claims(count)}。`,
  listShows: (count) => `列表显示其中 ${number(count)} 条。`,
  stopped: (count) => `搜索在遍历 ${counts.claims(count)}后停止，尚未找到路径，但可能存在。`,
  noPath: (length) => `在 ${counts.claims(length)}以内没有路径。`,
  includeAll: '包含所有实体',
  includeHubs: '包含说法众多的实体',
  allKinds: '经由所有类型的说法',
  allDatasets: '在所有数据集中搜索',
  unfiltered: '搜索未设筛选条件，因此本图谱中没有来源能在该长度内将两者关联起来。',
};
