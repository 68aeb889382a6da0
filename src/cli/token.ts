import { createHash, randomBytes } from 'node:crypto';
import { type Command, InvalidArgumentError, Option } from 'commander';

import { print } from './output.ts';

export function addToken(program: Command): void {
  program
    .command('token')
    .summary('Create a bearer token.')
    .description(
      'Creates a bearer token and prints it once, with its entry for the setting TOKENS. The entry contains only the hash of the token.',
    )
    .argument('<name>', 'name of the client: letters, digits, "_", "." and "-"', parseName)
    .addOption(
      new Option('--role <role>', 'Permissions of the token.').choices(['reader', 'operator']).default('reader'),
    )
    .option('--rate <points>', 'Cost points per minute.', parseRate, 600_000)
    .addHelpText('after', EXAMPLES)
    .action(async (name: string, { role, rate }: { role: string; rate: number }) => {
      const token = randomBytes(32).toString('base64url');
      const hash = createHash('sha256').update(token).digest('hex');
      await print(`token  ${token}\nentry  ${name}:${role}:${rate}:${hash}\n`);
    });
}

const EXAMPLES = `
A reader may send queries. An operator may also use introspection, send
documents that are not trusted and read /metrics, even if readers may not, and
load and remove data sets if UPDATES is on.

Examples:
  fingraph token shop --rate 60000
  TOKENS=shop:reader:60000:HASH fingraph serve
  curl -H 'Authorization: Bearer TOKEN' …`;

function parseName(text: string): string {
  if (/^[\w.-]{1,64}$/.test(text)) return text;
  throw new InvalidArgumentError('Expected up to 64 letters, digits, "_", "." and "-".');
}

function parseRate(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected an integer from 1 to 999999999.');
}
