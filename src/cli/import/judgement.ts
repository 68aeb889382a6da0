import { Option } from 'commander';

import type { Matches } from '../../import/identity/match-file.ts';
import { MATCH_THRESHOLD } from '../../import/write/import-options.ts';
import { numberFrom } from './input-option.ts';

export function judgementOption(): Option {
  return new Option(
    '--judgements <file>',
    'A matches.csv with judgements: same (or positive) merges two entities, different (or negative) keeps them apart.',
  );
}

export function maxRejectsOption(): Option {
  return new Option('--max-rejects <number>', 'How many rejected rows to accept; with more, nothing is written.')
    .argParser(numberFrom(0, Infinity, true))
    .default(0);
}

export function matchThresholdOption(): Option {
  return new Option(
    '--match-threshold <score>',
    'How similar two names have to be to become a pair in matches.csv, from 0 to 1.',
  )
    .argParser(numberFrom(0, 1, false))
    .default(MATCH_THRESHOLD);
}

/** @throws {ImportError} */
export async function readJudgements(file: string | undefined): Promise<Matches> {
  const { NO_MATCHES, readMatches } = await import('../../import/identity/match-file.ts');
  return file === undefined ? NO_MATCHES : readMatches(file, file);
}
