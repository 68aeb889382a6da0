import type { TextsOf } from '../../catalogue.ts';
import type { SEARCH } from '../../en/view/search.ts';
import { number } from '../../intl.ts';

export const search: TextsOf<typeof SEARCH> = {
  title: '搜索',
  help: '在页面顶部的搜索框中输入名称，或说法、来源中的词语。',
  titleOf: (words) => `搜索：${words}`,
  quoted: (words) => `“${words}”`,
  filter: '筛选搜索结果',
  searchIn: '搜索范围',
  searching: '正在搜索…',
  otherScript: '其他文字的名称',
  similar: {
    TYPO: '相似名称',
    PHONETIC: '读音相似',
  },
  because: (reason) => `${reason}：`,
  onlySimilar: () => '没有完全包含这些词语的结果。您要找的是否是以下内容？',
  results: (count) => (count === 1 ? '1 条结果。' : `${number(count)} 条结果，以这些词语开头的在前。`),
  none: '没有结果。每个词可以只输入开头；词越少，结果越多。',
  source: '来源',
  sourceOf: (publisher) => `来源：${publisher}`,
};
