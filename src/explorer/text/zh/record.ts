import type { TextsOf } from '../catalogue.ts';
import type { RECORD } from '../en/record.ts';
import { rich } from '../rich.ts';

export const record: TextsOf<typeof RECORD> = {
  undated: '日期不详',
  none: '无',
  unknown: '未知',
  noneStated: '未注明',
  since: (day) => rich`自${day}起`,
  until: (day) => rich`至${day}`,
  by: (day) => rich`最迟${day}`,
  sources: () => '来源',
  page: (page) => (/^\d/.test(page) ? `第 ${page} 页` : page),
  retrieved: (day) => `访问于${day}。`,
  origin: (publisher, kind) => `${publisher}（${kind}）`,
  tier: (tier) => `${tier}层级`,
  market: () => '市场',
  sum: '金额',
  figure: '数值',
  conflictsWith: '与之矛盾的说法',
  inForce: '有效期',
  plannedStart: '计划开始',
  start: '开始',
  deadline: '截止',
  end: '终止',
  confidence: '可信度',
  confidenceHelp: '对该说法（按此表述）的可信度，从 0 到 1',
  byDefault: '默认值',
  byDefaultHelp: '数据集未给出该说法的可信度，此为其默认值。',
  earlier: '当时的说法',
  notThen: '当时图谱中没有这条说法。',
};
