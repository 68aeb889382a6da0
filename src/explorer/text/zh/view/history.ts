import type { TextsOf } from '../../catalogue.ts';
import type { HISTORY } from '../../en/view/history.ts';
import { rich } from '../../rich.ts';

export const history: TextsOf<typeof HISTORY> = {
  heading: '在本图谱中的历史',
  note: '记录中的日期表示事实发生的时间；此处的日期表示本图谱收录、修订或撤回该说法的时间。',
  loading: '正在加载历史…',
  recorded: (moment) => rich`收录于${moment}`,
  returned: (moment) => rich`重新收录于${moment}`,
  revised: (moment) => rich`修订于${moment}`,
  retracted: (moment) => rich`撤回于${moment}`,
  asRecorded: '当时的状态',
  unchanged: '记录内容没有变化。',
  field: '字段',
  before: '之前',
  after: '之后',
  sameItems: '相同的项目',
  otherOrder: '顺序不同',
  none: '无',
};
