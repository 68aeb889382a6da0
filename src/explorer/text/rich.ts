import { createElement, Fragment, type ReactNode } from 'react';

/** Renders a part of a text, such as the words of a link. */
export type Render = (words: string) => ReactNode;

/** A text with elements in it: rich`See ${link('the guide')}.` */
export function rich(texts: TemplateStringsArray, ...values: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...texts.flatMap((text, index) => [text, values[index]]));
}
