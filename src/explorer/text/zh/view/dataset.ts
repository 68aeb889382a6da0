import type { TextsOf } from '../../catalogue.ts';
import type { DATASET } from '../../en/view/dataset.ts';
import { rich } from '../../rich.ts';

export const dataset: TextsOf<typeof DATASET> = {
  dataset: '数据集',
  titleOf: (id) => `数据集 ${id}`,
  loading: '正在加载…',
  publisher: '发布方',
  licence: '许可',
  noneStated: '未注明',
  homepage: '主页',
  size: '规模',
  version: '版本',
  loadedOn: (moment) => rich`加载于${moment}`,
  conflicts: '此数据集中的矛盾',
  loads: '加载记录',
};
