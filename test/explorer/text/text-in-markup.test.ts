import { readdirSync, readFileSync } from 'node:fs';
import { type Node, parseSync, Visitor } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

import { projectFile } from '../../../src/support/project-file.ts';

/** Attributes whose value is shown or read out. */
const SPOKEN = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label', 'heading', 'kicker', 'legend', 'hint']);

const files = readdirSync(projectFile('src/explorer'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .toSorted();

describe('The markup of the explorer', () => {
  it('takes its texts from the catalogue', () => {
    const found = files.flatMap((file) =>
      textsInMarkup(readFileSync(projectFile(`src/explorer/${file}`), 'utf8')).map((text) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});

describe('Texts in markup', () => {
  it.each([
    ['<p>Two words</p>', ['Two words']],
    ['<p>{count} claims</p>', ['claims']],
    ["<p>{isOpen ? 'Open' : text.closed}</p>", ['Open']],
    ['<p>{`${count} claims`}</p>', ['claims']],
    ["<p>{isOpen && 'Open'}</p>", ['Open']],
    ['<input aria-label="A name" className="not-shown" />', ['A name']],
    ["<input placeholder={'A name'} />", ['A name']],
    ["<input aria-label={isOpen ? 'Open' : 'Closed'} />", ['Open', 'Closed']],
    ["<p>{text.title} · {list.map((item) => <b key='one'>{item}</b>)}</p>", []],
    ["<p>{label('title')} {kinds[kind] === 'CLAIM' && text.claim}</p>", []],
    ['<p translate="no">FinGraph</p>', []],
  ])('are found in `%s`', (markup, texts) => {
    expect(textsInMarkup(`const a = ${markup};`)).toEqual(texts);
  });
});

/** Literal words in elements and in attributes that are read out. Names with `translate="no"` are no words. */
function textsInMarkup(source: string): string[] {
  const found: string[] = [];
  const add = (text: string) => {
    if (/\p{L}/u.test(text)) found.push(text.trim());
  };
  const addLiterals = (node: Node): void => {
    switch (node.type) {
      case 'JSXExpressionContainer':
        return addLiterals(node.expression);
      case 'Literal':
        return typeof node.value === 'string' ? add(node.value) : undefined;
      case 'TemplateLiteral':
        return node.quasis.forEach(({ value }) => add(value.cooked ?? ''));
      case 'ConditionalExpression':
        return [node.consequent, node.alternate].forEach(addLiterals);
      case 'LogicalExpression':
        return [node.left, node.right].forEach(addLiterals);
    }
  };
  new Visitor({
    JSXElement({ openingElement, children }) {
      const isName = openingElement.attributes.some(
        (attribute) =>
          attribute.type === 'JSXAttribute' &&
          attribute.name.name === 'translate' &&
          attribute.value?.type === 'Literal' &&
          attribute.value.value === 'no',
      );
      if (!isName) addChildren(children);
    },
    JSXFragment: ({ children }) => addChildren(children),
    JSXAttribute({ name, value }) {
      if (value && typeof name.name === 'string' && SPOKEN.has(name.name)) addLiterals(value);
    },
  }).visit(parseSync('markup.tsx', source).program);
  return found;

  function addChildren(children: readonly Node[]): void {
    for (const child of children) {
      if (child.type === 'JSXText') add(child.value);
      else if (child.type === 'JSXExpressionContainer') addLiterals(child);
    }
  }
}
