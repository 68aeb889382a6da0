import { createHash } from 'node:crypto';

import { textOfVariable } from '../../question/link.ts';

/** In characters; systems take 255 bytes, and a folder has a name too. */
const MAX_LENGTH = 80;

/**
 * The name of a file that holds an answer: what was asked, the values of its variables, and more that tells it from
 * others. Values are cut to a bounded length; then a digest keeps two names apart.
 */
export function fileName(what: string, variables: object, suffix: string, ...more: readonly string[]): string {
  const values = Object.values(variables).flatMap((value: unknown) => slug(textOfVariable(value)) || []);
  const whole = [what, ...values].join('-');
  const digest = createHash('sha256').update(JSON.stringify(variables)).digest('hex').slice(0, 8);
  const characters = [...whole];
  const name = characters.length <= MAX_LENGTH ? whole : `${characters.slice(0, MAX_LENGTH - 9).join('')}-${digest}`;
  return `${[name, ...more].join('-')}.${suffix}`;
}

/** `content-disposition` with the name for all clients, and whole for those that read RFC 6266. */
export function attachment(name: string): string {
  const ascii = name.replaceAll(/[^ -~]+/g, '_');
  if (ascii === name) return `attachment; filename="${name}"`;
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

/** Letters and digits of any script, with hyphens in the place of everything else: safe on every system. */
function slug(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
}
