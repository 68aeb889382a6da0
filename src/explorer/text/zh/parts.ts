import type { TextsOf } from '../catalogue.ts';
import type { PARTS } from '../en/parts.ts';
import { number } from '../intl.ts';
import { rich } from '../rich.ts';

export const parts: TextsOf<typeof PARTS> = {
  copied: '已复制。',
  notCopied: '浏览器不允许复制，请手动选择上方文本。',
  cannotShow: '无法显示此视图',
  opensInTab: '（在新标签页中打开）',
  noLink: {
    invisible: '非链接：含有不可见字符',
    protocol: '非链接：不是 HTTP 地址',
    leadsTo: (host) => `非链接：实际指向 ${host}`,
  },
  failure: {
    page: '页面出错。',
    retry: '重试',
    code: (code) => `代码 ${code}。`,
    request: (code, id) => `代码 ${code}，服务器日志中的请求 ${id}。`,
    network: '无法连接服务器。',
    networkHelp: '服务器可能未运行，或网络未连接。已加载的数据仍可查看。',
    unknownId: '没有此 ID 的内容。',
    stale: '数据已更新。',
    staleHelp: '列表将从第一页重新开始。',
    forNow: '请求暂时失败。',
    failed: '请求失败。',
  },
  notFound: {
    entity: {
      title: '没有此 ID 的实体',
      text: (id) => rich`本图谱中没有实体 ${id}。ID 从不更改，可能拼写有误，或属于其他数据集。`,
    },
    claim: {
      title: '没有此 ID 的说法',
      text: (id) => rich`本图谱中没有说法 ${id}。ID 从不更改，可能拼写有误，或属于其他数据集。`,
    },
    source: {
      title: '没有此 ID 的来源',
      text: (id) => rich`本图谱中没有来源 ${id}。ID 从不更改，可能拼写有误，或属于其他数据集。`,
    },
    dataset: {
      title: '没有此 ID 的数据集',
      text: (id) => rich`本图谱中没有数据集 ${id}。ID 从不更改，可能拼写有误。`,
    },
  },
  searchFor: (words) => `搜索“${words}”`,
  showMore: (count) => `再显示 ${number(count)} 条`,
  shownOf: (shown, total) => `已显示 ${number(shown)}，共 ${total}`,
  shownOfMore: (shown) => `已显示 ${shown}，还有更多`,
  loadingMore: '· 正在加载…',
  precision: {
    year: '仅知年份',
    month: '仅知月份',
    day: '已知具体日期',
  },
  picker: {
    typeName: '请输入名称，然后从列表中选择。',
    found: (count, entersText) =>
      `找到 ${number(count)} 个，用方向键选择，${entersText ? '按回车搜索这些词' : '按回车选取高亮项'}。`,
    failed: (message) => `搜索失败：${message}`,
    noResponse: '无响应',
    nothing: (words) => `没有与“${words}”匹配的内容。`,
    noName: (words, hits) => `没有与“${words}”匹配的名称。按回车查看含有这些词的${hits}。`,
    hits: (count) => (count === null ? '说法和来源' : `${number(count)} 条说法和来源`),
  },
  dataVersion: (version) => `数据版本：${version}。`,
  tags: () => '标签',
  save: {
    preparing: '正在准备文件…',
    saved: '已保存。',
    failed: (message) => `文件未保存：${message}`,
    tooLong: '文件未保存：列表的行数超出表格上限。',
    firstRows: '查看前几行',
    all: (records) => `保存全部${records}`,
  },
  withWords: '包含词语',
  view: '此视图',
  openInGraphiql: '在 GraphiQL 中打开',
  download: '下载',
  thisResult: '当前结果',
  allRecords: (records) => `全部${records}（附清单）`,
  records: {
    partners: '合作伙伴',
    paths: '路径',
    neighbourhood: '关联网络',
    claims: '说法',
    entities: '实体',
    sources: '来源',
    graph: '图谱数据',
  },
  htmlTable: 'HTML 表格',
  saveErrors: {
    offline: '无法连接服务器。请稍后再试。',
    incomplete: '文件传输完成前连接中断。未保存任何内容。',
    status: (status) => `服务器返回状态 ${status}。请稍后再试。`,
    other: '无法保存该文件。',
  },
};
