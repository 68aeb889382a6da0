import type { TextsOf } from '../../catalogue.ts';
import type { SOURCE } from '../../en/view/source.ts';

export const source: TextsOf<typeof SOURCE> = {
  source: '来源',
  titleOf: (id) => `来源 ${id}`,
  loading: '正在加载…',
  kind: '类型',
  publisher: '发布方',
  unknown: '未知',
  published: '发布日期',
  undated: '未知，因此不计入“截至某日已知”',
  address: '网址',
  none: '无',
  title: '标题',
  titleInferred: '由整理者拟定，因为来源的标题未知。',
  remark: '备注',
  dataset: '数据集',
  id: 'ID',
  claims: '引用此来源的说法',
  noOther: '没有其他来源。',
  alsoIn: '另见',
};
