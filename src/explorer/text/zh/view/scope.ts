import type { TextsOf } from '../../catalogue.ts';
import type { SCOPE } from '../../en/view/scope.ts';
import { rich } from '../../rich.ts';

export const scope: TextsOf<typeof SCOPE> = {
  datasets: '数据集',
  recorded: '收录',
  now: '截至当前',
  onMoment: (moment, titles) => `${moment}：${titles}`,
  other: '其他时间…',
  moment: '时间（UTC）',
  show: '显示',
  asRecorded: (moment) => rich`收录状态截至${moment}。`,
  leftOut: '不含此后的新增、更正和撤回。',
  showNow: '显示当前图谱',
};
