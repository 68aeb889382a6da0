import type { TextsOf } from '../../catalogue.ts';
import type { AROUND } from '../../en/view/around.ts';
import { list, number } from '../../intl.ts';
import { rich } from '../../rich.ts';
import { counts } from '../counts.ts';

export const around: TextsOf<typeof AROUND> = {
  title: '关联网络',
  titleOf: (names, hasMore) => `${list(names)}${hasMore ? '等' : ''}的关联网络`,
  lead: '查看与某一实体相关联的实体，以及关联所依据的说法。请先选择一个实体。',
  middle: '中心实体',
  remove: '移除',
  examples: (one, two) => rich`例如：${one}，或 ${two}。`,
  both: (first, second) => `${first} 和 ${second}`,
  part: '图谱范围',
  addToMiddle: '添加到中心',
  add: '添加实体',
  steps: '距中心步数',
  atMost: '最多',
  notThrough: '不经由',
  passThrough: '恢复经由',
  doNotPass: '不经由',
  more: (steps, claims) => `${steps}以内的说法多于所显示的 ${claims}。所显示的是距离最近且可信度最高的。`,
  noMore: '图谱已达上限。',
  showUpTo: (claims) => `最多显示 ${claims}`,
  hidden: (things) => `图例隐藏了 ${things.join('和 ')}。`,
  inForceOn: (day) => `${day}有效。`,
  knownOn: (day) => `截至${day}已知。`,
  within: (steps) => `${counts.steps(steps)}以内。`,
  onlyKinds: (kinds) => `仅限${list(kinds)}。`,
  onlyStatuses: (statuses) => `仅限${list(statuses)}的说法。`,
  minConfidence: (value) => `可信度不低于 ${number(value)}。`,
  withoutKinds: (kinds) => `不含${list(kinds)}。`,
  notPassed: (ids) => `不经由：${list(ids)}。`,
  onlyDatasets: (ids) => `仅限数据集 ${list(ids)}。`,
  asRecorded: (moment) => `收录状态截至${moment}。`,
  maxCentres: (count) => `图谱最多有 ${number(count)} 个中心实体，请先移除一个。`,
  wouldRemove: (claims) =>
    `图谱最多容纳 ${claims}，添加此实体会移除当前显示的说法。请先移除一个实体，或减少所显示的说法类型。`,
};
