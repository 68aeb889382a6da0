import type { TextsOf } from '../../catalogue.ts';
import type { PICTURE } from '../../en/view/picture.ts';
import { number } from '../../intl.ts';

export const picture: TextsOf<typeof PICTURE> = {
  legend: '图例与筛选',
  byKind: '按类型的说法',
  byStatus: '按状态的说法',
  lines: '线条越粗、越深，可信度越高。',
  dots: '两个实体之间的说法以线表示，其他说法以圆点表示，并与每个参与方相连；计划中或据报道的说法为空心圆点。箭头指向被持股、被收购、被投资或被领导的实体。',
  minConfidence: '最低可信度',
  any: '不限',
  orMore: (value) => `不低于 ${number(value)}`,
  entities: '实体（越大，说法越多）',
  selected: '选中的说法',
  loading: '正在加载说法…',
  noClaim: (id) => `没有 ID 为“${id}”的说法。`,
  close: '关闭说法',
  morePaths: (count) => `经由相同实体的另外 ${number(count)} 条路径`,
  pathConfidence: '路径可信度：',
  product: '（各步之积）',
  hop: (from, fromRole, to, toRole) => `${from}（${fromRole}），${to}（${toRole}）`,
  weakest: '最弱的一步',
  sourcesOf: (summary) => `来源：${summary}`,
  sources: '来源',
  leaveOut: (name) => `排除 ${name}`,
  wider: '越粗：可信度越高',
  arrow: '指向被持股、被收购、被投资或被领导的实体',
  hyperedge: '有一个或三个以上参与方的说法',
  list: '图谱列表',
  listHelp: '用上下方向键在列表中移动，右键展开实体，左键收起。',
  showMore: (count, hidden) => `再显示 ${number(count)} 个（还有 ${number(hidden)} 个）`,
  about: (kind, claims, inTheMiddle) => `${kind}，${claims}${inTheMiddle ? '，中心实体' : ''}`,
  entityLine: (name, kind, claims) => `${name}：${kind}，此处有 ${claims}`,
  confidence: (value) => `可信度 ${value}`,
  asRoles: (name, roles) => `${name}（${roles.join('、')}）`,
  claimOf: (kind, status, confidence, others) =>
    `${kind}，${status}，可信度 ${confidence}${others.length > 0 ? `；参与方：${others.join('，')}` : ''}`,
};
