import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

import type { Area } from '../../../src/explorer/text/catalogue.ts';
import type { Translation } from '../../../src/explorer/text/language.ts';
import { german } from '../../../src/explorer/text/de/german.ts';
import { chinese } from '../../../src/explorer/text/zh/chinese.ts';
import { projectFile } from '../../../src/support/project-file.ts';

const files = readdirSync(projectFile('src/explorer/text/en'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const areas = await Promise.all(files.map(areaIn));
const translations: readonly [string, Translation][] = [
  ['German', german],
  ['Chinese', chinese],
];

describe('The catalogue of texts', () => {
  it('has each area in a file of its name', () => {
    expect(areas.map(({ name }) => `${name}.ts`)).toEqual(files.map((file) => basename(file)));
  });

  it.each(translations)('has the same texts in %s as in English', (_, translation) => {
    expect(Object.keys(translation).toSorted()).toEqual(areas.map(({ name }) => name).toSorted());
    for (const { name, english } of areas) expect(shapeOf(translation[name]), name).toEqual(shapeOf(english));
  });

  it.each([...translations, ['English', Object.fromEntries(areas.map(({ name, english }) => [name, english]))]])(
    'leaves no text empty in %s',
    (_, texts) => {
      expect(emptyTexts(texts)).toEqual([]);
    },
  );
});

async function areaIn(file: string): Promise<Area<object>> {
  const exports = Object.values((await import(projectFile(`src/explorer/text/en/${file}`))) as object);
  return exports.find((value) => typeof value === 'object' && value !== null && 'english' in value) as Area<object>;
}

/** Names and kinds of texts, without their words. */
function shapeOf(texts: unknown): unknown {
  if (typeof texts !== 'object' || texts === null) return typeof texts;
  return Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, shapeOf(value)]));
}

function emptyTexts(texts: unknown, path = ''): string[] {
  if (typeof texts === 'string') return texts.trim() === '' ? [path] : [];
  if (typeof texts !== 'object' || texts === null) return [];
  return Object.entries(texts).flatMap(([name, value]) => emptyTexts(value, `${path}.${name}`));
}
