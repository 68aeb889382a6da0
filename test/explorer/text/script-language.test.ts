import { expect, it } from 'vitest';

import { scriptLanguage } from '../../../src/explorer/text/script-language.ts';

it.each([
  ['支付宝拟在欧洲20国推广 中国移动支付走向全球', 'zh'],
  ['《荷兰财经日报》', 'zh'],
  ['アリペイ', 'ja'],
  ['日本のアリペイ', 'ja'],
  ['카카오페이', 'ko'],
  ['В России начнет работать', 'ru'],
  ['বিকাশ', 'bn'],
  ['Ant Financial (蚂蚁金服)', undefined],
  ['Le chinois Alipay veut travailler', undefined],
  ['2018', undefined],
  ['', undefined],
])('The language of %s is %s', (text, language) => {
  expect(scriptLanguage(text)).toBe(language);
});
