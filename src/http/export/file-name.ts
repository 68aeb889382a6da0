import { createHash } from 'node:crypto';

import { variableText } from '../../question/link.ts';

/** In characters. File systems allow 255 bytes. */
const MAX_LENGTH = 80;

/**
 * The name of a downloaded file: its subject, the values of its variables, and further parts. A long name is cut, and a
 * digest of the variables keeps it unique.
 */
export function fileName(subject: string, variables: object, suffix: string, ...more: readonly string[]): string {
  const values = Object.values(variables).flatMap((value: unknown) => slug(variableText(value)) || []);
  const fullName = [subject, ...values].join('-');
  const digest = createHash('sha256').update(JSON.stringify(variables)).digest('hex').slice(0, 8);
  const characters = [...fullName];
  const name = characters.length <= MAX_LENGTH ? fullName : `${characters.slice(0, MAX_LENGTH - 9).join('')}-${digest}`;
  return `${[name, ...more].join('-')}.${suffix}`;
}

/** A `content-disposition` header with an ASCII name and, for clients that support RFC 6266, the full name. */
export function attachment(name: string): string {
  const ascii = name.replaceAll(/[^ -~]+/g, '_');
  if (ascii === name) return `attachment; filename="${name}"`;
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

/** Letters and digits of any script, with hyphens in place of other characters: safe on every system. */
function slug(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
}
