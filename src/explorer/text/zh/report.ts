import type { TextsOf } from '../catalogue.ts';
import type { REPORT } from '../en/report.ts';
import { number } from '../intl.ts';

export const report: TextsOf<typeof REPORT> = {
  title: '报告',
  kicker: '由已保存的内容生成',
  lead: '您保存的视图以图表、地图和列表呈现，随后是收藏篮中的说法及编号来源。可打印或存为 PDF。',
  titleLabel: '报告标题',
  titleHint: '报告的主题',
  textLabel: '引言',
  textHint: '用您自己的话说明报告内容',
  print: '打印或存为 PDF',
  edit: '更改顺序、名称和备注',
  empty: '尚未保存任何内容。用“保存此视图”保存视图，用说法旁的星号收藏说法，它们会汇集在这里。',
  claims: '说法',
  sources: '来源',
  data: '数据',
  open: '打开此视图',
  sourcesOf: (numbers) => `[${numbers.map((one) => number(one)).join(', ')}]`,
  listed: (shown, total) => `此处列出 ${number(shown)} 条，共 ${total}。`,
  noFigure: '报告中不绘制此视图，可通过链接打开。',
  loading: '正在加载 …',
  made: (day) => `生成于 ${day}`,
};
