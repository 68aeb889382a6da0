import type { z } from 'zod';

/** A value that can't be used: `expected` completes "expected …", `hint` is a sentence about this value. */
interface ValueIssue {
  readonly expected: string;
  readonly hint: string;
}

/** Adds the issue to those of a schema, where the message of a setting finds its hint. */
export function addIssue(context: z.core.$RefinementCtx, { expected, hint }: ValueIssue): void {
  context.addIssue({ code: 'custom', message: expected, params: { hint } });
}

/** The hint that `addIssue` gave, with a blank in front; empty without one. */
export function hintOf(issue: z.core.$ZodIssue): string {
  const hint: unknown = issue.code === 'custom' ? issue.params?.['hint'] : undefined;
  return typeof hint === 'string' && hint !== '' ? ` ${hint}` : '';
}

/** Why a value of NODE_ENV would be taken for none; null where it is one that Node programs agree on. */
export function environmentIssue(name: string): ValueIssue | null {
  if (['', ...ENVIRONMENTS].includes(name)) return null;
  const meant = ENVIRONMENTS.find((known) => name.toLowerCase().startsWith(known.slice(0, 3)));
  return {
    expected: 'production, development or test',
    hint: meant === undefined ? '' : `Did you mean ${meant}?`,
  };
}

const ENVIRONMENTS = ['production', 'development', 'test'];

/** Why some of the origins would match no request; null where each can. */
export function originIssue(origins: readonly string[]): ValueIssue | null {
  if (origins.includes('*')) return origins.length === 1 ? null : STAR_AND_MORE;
  const wrong = origins.find((origin) => originOf(origin) !== origin);
  return wrong === undefined ? null : { expected: ORIGINS, hint: originHint(wrong) };
}

const ORIGINS = '* or origins such as https://example.org, separated by commas';

const STAR_AND_MORE: ValueIssue = {
  expected: '* alone or a list of origins',
  hint: 'Beside *, the others change nothing.',
};

function originHint(text: string): string {
  if (text.includes('*')) return 'A wildcard within an origin matches nothing: list each origin.';
  const origin = originOf(text);
  return origin === null ? '' : `Browsers send ${origin}.`;
}

/** The origin of a URL as browsers send it in a request header; null where it has none. */
function originOf(text: string): string | null {
  if (text.includes('*') || !URL.canParse(text)) return null;
  const { origin } = new URL(text);
  return origin === 'null' ? null : origin;
}

/** The settings that depend on each other, as far as a rule needs to know them. */
export interface DependentSettings {
  readonly graphUrl: string;
  readonly anonymous: boolean;
  readonly maxCost: number;
  readonly anonymousMaxCost: number | null;
  /** Whether a setting was given a value, not left at its default. */
  readonly isGiven: (name: DependentName) => boolean;
  /** Whether an option of the command line chose the graph over that of the environment. */
  readonly isGraphChosen: boolean;
}

export type DependentName =
  | 'GRAPH_USER'
  | 'GRAPH_PASSWORD'
  | 'GRAPH_PASSWORD_FILE'
  | 'GRAPH_DATABASE'
  | 'ANONYMOUS_RATE'
  | 'ANONYMOUS_MAX_COST';

/** A line for each setting that has no effect, because of what another one says. */
export function ineffectiveSettings(settings: DependentSettings): string[] {
  return [...graphIssues(settings), ...anonymousIssues(settings)];
}

function graphIssues({ graphUrl, isGiven, isGraphChosen }: DependentSettings): string[] {
  const ofServer = (['GRAPH_USER', 'GRAPH_PASSWORD', 'GRAPH_PASSWORD_FILE', 'GRAPH_DATABASE'] as const).filter(isGiven);
  const scheme = /^(?:memory|file):/i.exec(graphUrl)?.[0].toLowerCase();
  if (scheme === undefined) return isGiven('GRAPH_USER') ? [] : ofServer.filter(isPassword).map(passwordAlone);
  // an option may choose another graph than the one that the environment is made for
  if (ofServer.length === 0 || isGraphChosen) return [];
  return [
    `${ofServer.join(', ')}: expected GRAPH_URL to name a server, such as neo4j://HOST:7687, got ${scheme}. ` +
      'A graph in memory or in a file has no users and no databases.',
  ];
}

function isPassword(name: DependentName): boolean {
  return name.startsWith('GRAPH_PASSWORD');
}

function passwordAlone(name: DependentName): string {
  return `${name}: expected GRAPH_USER beside it, got none. Without a user the password is not sent.`;
}

function anonymousIssues({ anonymous, anonymousMaxCost, maxCost, isGiven }: DependentSettings): string[] {
  const limits = (['ANONYMOUS_RATE', 'ANONYMOUS_MAX_COST'] as const).filter(isGiven);
  if (!anonymous && limits.length > 0) {
    return [
      `${limits.join(', ')}: expected ANONYMOUS=on beside it, got off. ` +
        'Requests without a token are refused, so this limit has no effect.',
    ];
  }
  if (!isGiven('ANONYMOUS_MAX_COST') || anonymousMaxCost === null || anonymousMaxCost <= maxCost) return [];
  return [
    `ANONYMOUS_MAX_COST: expected at most MAX_COST, which is ${maxCost}, got ${anonymousMaxCost}. Raise MAX_COST or lower this one.`,
  ];
}
