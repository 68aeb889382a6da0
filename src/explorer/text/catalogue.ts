import { translation, useLanguage } from './language.ts';

/*
The catalogue of interface texts. An area has its English texts in `en/`, which come with the view that uses them, and the
same shape in `de/` and `zh/`, which are loaded as one file when the language is chosen. A text is a string, or a function
of the values in it; numbers, plurals, lists and dates in it come from `intl.ts` and `date-in-words.ts`.

One term has one translation:

  claim          Aussage            说法
  entity         Entität            实体
  participant    Beteiligter        参与方
  role           Rolle              角色
  partner        Partner            合作伙伴
  partnership    Partnerschaft      合作关系
  market         Markt              市场
  region         Region             地区
  source         Quelle             来源
  citation       Beleg              引用
  confidence     Verlässlichkeit    可信度
  status         Status             状态
  in force       in Kraft           有效
  known          bekannt            已知
  plan           Plan               计划
  outcome        Ergebnis           结果
  conflict       Widerspruch        矛盾
  account        Darstellung        记述
  figure         Kennzahl           数值
  measure        Messgröße          指标
  stake          Anteil             持股
  data set       Datensatz          数据集
  neighbourhood  Umfeld             关联网络
  connection     Verbindung         关联路径
  path           Pfad               路径
  step           Schritt            步
  graph          Graph              图谱
  recorded       erfasst            收录
  retracted      zurückgezogen      撤回
  identifier     Kennung            标识符
*/

/** The texts of one part of the interface. */
export interface Area<Texts extends object> {
  readonly name: string;
  readonly english: Texts;
}

/** What a translation of an area has to define. */
export type TextsOf<Of> = Of extends Area<infer Texts> ? Texts : never;

export function catalogue<Texts extends object>(name: string, english: Texts): Area<Texts> {
  return { name, english };
}

/** The texts of an area in the language of the page, and in English while the area has no translation. */
export function textsOf<Texts extends object>(area: Area<Texts>): Texts {
  return (translation()[area.name] as Texts | undefined) ?? area.english;
}

/** The texts of an area, in a component that is rendered again when the language changes. */
export function useText<Texts extends object>(area: Area<Texts>): Texts {
  useLanguage();
  return textsOf(area);
}
