import { createHash, randomBytes } from 'node:crypto';
import { type Command, InvalidArgumentError, Option } from 'commander';

import { print } from './output.ts';

export function addToken(program: Command): void {
  program
    .command('token')
    .summary('Make a bearer token.')
    .description(
      'Makes a bearer token and prints it, which nothing does again, with its entry for the setting TOKENS, which holds no more than its hash.',
    )
    .argument('<name>', 'whom it is for: letters, digits, "_", "." and "-"', nameOf)
    .addOption(new Option('--role <role>', 'What it allows.').choices(['reader', 'operator']).default('reader'))
    .option('--rate <points>', 'Points of cost a minute.', rateOf, 600_000)
    .addHelpText('after', EXAMPLES)
    .action(async (name: string, { role, rate }: { role: string; rate: number }) => {
      const token = randomBytes(32).toString('base64url');
      const hash = createHash('sha256').update(token).digest('hex');
      await print(`token  ${token}\nentry  ${name}:${role}:${rate}:${hash}\n`);
    });
}

const EXAMPLES = `
A reader may send queries. An operator may also read the schema through the API
where introspection is off, send documents that are not trusted, and read
/metrics.

Examples:
  fingraph token shop --rate 60000
  TOKENS=shop:reader:60000:HASH fingraph serve
  curl -H 'Authorization: Bearer TOKEN' …`;

function nameOf(text: string): string {
  if (/^[\w.-]{1,64}$/.test(text)) return text;
  throw new InvalidArgumentError('Expected up to 64 letters, digits, "_", "." and "-".');
}

function rateOf(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected a whole number from 1 to 999999999.');
}
