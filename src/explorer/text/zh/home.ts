import type { TextsOf } from '../catalogue.ts';
import type { HOME } from '../en/home.ts';
import { list, number } from '../intl.ts';
import { counts } from './counts.ts';

export const home: TextsOf<typeof HOME> = {
  heading: '金融科技领域谁与谁合作，又是谁这样说',
  lead: 'FinGraph 收录关于公司、钱包、银行和人物的说法：合作、持股、融资、任职、牌照等，并注明市场和日期。每条说法都标明来源和可信度。相互矛盾的说法并列展示，计划与事实分开列出。',
  find: '查找公司、钱包、银行、人物或国家，也可输入说法中的任意词语',
  loading: '正在加载…',
  datasets: () => '数据集',
  importFiles: '导入自己的文件',
  contents: '本图谱的内容',
  claimsByKind: '按类型统计的说法',
  claims: () => '条说法',
  entities: () => '个实体',
  sources: () => '个来源',
  largest: '说法最多的实体',
  busiest: '说法最多的市场',
  latest: '最新说法',
  loads: '数据的最近变更',
  noChange: '没有说法变动',
  joined: (parts) => parts.join('，'),
  changes: {
    added: (count) => `新增 ${counts.claims(count)}`,
    revised: (count) => `修订 ${counts.claims(count)}`,
    retracted: (count) => `撤回 ${counts.claims(count)}`,
  },
  moreChanges: {
    added: (count) => `新增 ${number(count)} 条`,
    revised: (count) => `修订 ${number(count)} 条`,
    retracted: (count) => `撤回 ${number(count)} 条`,
  },
  questions: '从这些问题开始',
  related: {
    question: (names) => `${list(names)}之间有何关联？`,
    answer: '以图谱展示它们的说法，点击即可扩展',
  },
  paths: {
    question: (from, to) => `从 ${from} 到 ${to} 的最短路径有哪些？`,
    answer: '路径的每一步都是一条说法',
  },
  partners: {
    question: (name) => `谁与 ${name} 合作，在哪个市场，担任什么角色？`,
    answer: '按市场和角色排列，可查到每条说法',
  },
  record: {
    question: (name) => `关于 ${name} 有哪些记录？`,
    answer: '每项事实都附来源、日期和可信度',
  },
  plans: {
    question: '当初有哪些计划，结果如何？',
    answer: '计划与其结果并列，以及尚无结果的计划',
  },
  conflicts: {
    question: '哪些说法相互矛盾？',
    answer: '相互矛盾的说法并列展示',
  },
};
