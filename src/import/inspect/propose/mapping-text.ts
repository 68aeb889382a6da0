import { Document, isScalar, Scalar, visit } from 'yaml';

import type { Spec } from './value-spec.ts';

/** A part of a mapping file: keys with values, each with a comment behind it or above it. */
export interface Block {
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly key: string;
  readonly value: Spec | Block | readonly Block[];
  readonly remark?: string | null;
}

/** Writes a mapping as YAML: blocks over several lines, values on one. */
export function blockText({ entries }: Block, indent = 0): string {
  return entries.map((entry) => entryText(entry, indent)).join('');
}

function entryText({ key, value, remark }: Entry, indent: number): string {
  const space = ' '.repeat(indent);
  const comment = remark === null || remark === undefined ? '' : `  # ${commentText(remark)}`;
  const name = scalarText(key);
  if (isBlock(value)) return `${space}${name}:${comment}\n${blockText(value, indent + 2)}`;
  if (Array.isArray(value) && value.length > 0 && value.every(isBlock)) {
    const items = (value as readonly Block[]).map((block) => `${space}  - ${blockText(block, indent + 4).trimStart()}`);
    return `${space}${name}:${comment}\n${items.join('')}`;
  }
  return `${space}${name}: ${flowText(value as Spec)}${comment}\n`;
}

function isBlock(value: unknown): value is Block {
  return typeof value === 'object' && value !== null && 'entries' in value && Array.isArray(value.entries);
}

/** On one line: `{ column: price, times: 1000000 }`. Texts of signs are quoted, for people more than for the parser. */
function flowText(value: Spec): string {
  const document = new Document(value);
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && typeof node.value === 'string' && !/^[\p{L}_][\p{L}\d _./-]*$/u.test(node.value)) {
        node.type = node.value.includes("'") || /[\t\n]/.test(node.value) ? Scalar.QUOTE_DOUBLE : Scalar.QUOTE_SINGLE;
      }
    },
  });
  return document.toString({ collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true }).trim();
}

function scalarText(key: string): string {
  return flowText(key);
}

/** A comment ends at the end of the line. */
export function commentText(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\p{Control}/gu, '')
    .trim();
}
