import type { z } from 'zod';

/** Describes an invalid value: `expected` completes "expected …", `hint` is a sentence about the value, or empty. */
interface ValueIssue {
  readonly expected: string;
  readonly hint: string;
}

/** Adds an issue to a zod check; `hintOf` reads its hint. */
export function addIssue(context: z.core.$RefinementCtx, { expected, hint }: ValueIssue): void {
  context.addIssue({ code: 'custom', message: expected, params: { hint } });
}

/** Returns the hint that `addIssue` stored, after a space; empty if there is none. */
export function hintOf(issue: z.core.$ZodIssue): string {
  const hint: unknown = issue.code === 'custom' ? issue.params?.['hint'] : undefined;
  return typeof hint === 'string' && hint !== '' ? ` ${hint}` : '';
}

/** Rejects values of NODE_ENV that would silently not mean production. Null if the value is valid. */
export function environmentIssue(name: string): ValueIssue | null {
  if (['', ...ENVIRONMENTS].includes(name)) return null;
  const suggestion = ENVIRONMENTS.find((environment) => name.toLowerCase().startsWith(environment.slice(0, 3)));
  return {
    expected: 'production, development or test',
    hint: suggestion === undefined ? '' : `Did you mean ${suggestion}?`,
  };
}

const ENVIRONMENTS = ['production', 'development', 'test'];

/** Rejects origins that match no request. Null if all can match. */
export function originIssue(origins: readonly string[]): ValueIssue | null {
  if (origins.includes('*')) return origins.length === 1 ? null : STAR_AND_MORE;
  const invalid = origins.find((origin) => browserOrigin(origin) !== origin);
  return invalid === undefined ? null : { expected: ORIGINS, hint: originHint(invalid) };
}

const ORIGINS = '* or origins such as https://example.org, separated by commas';

const STAR_AND_MORE: ValueIssue = {
  expected: '* alone or a list of origins',
  hint: 'The other origins have no effect beside *.',
};

function originHint(text: string): string {
  if (text.includes('*')) return 'Wildcards inside an origin are not supported: list each origin.';
  const origin = browserOrigin(text);
  return origin === null ? '' : `Browsers send ${origin}.`;
}

/** Returns the origin of a URL as browsers send it in the `Origin` header; null if it has none. */
function browserOrigin(text: string): string | null {
  if (text.includes('*') || !URL.canParse(text)) return null;
  const { origin } = new URL(text);
  return origin === 'null' ? null : origin;
}

/** Settings whose effect depends on other settings. */
interface DependentSettings {
  readonly graphUrl: string;
  readonly anonymous: boolean;
  readonly maxCost: number;
  readonly anonymousMaxCost: number | null;
  /** Whether a setting has another value than its default. */
  readonly isSet: (name: DependentName) => boolean;
  /** Whether a command-line option selected the graph. */
  readonly isGraphChosen: boolean;
}

type DependentName =
  | 'GRAPH_USER'
  | 'GRAPH_PASSWORD'
  | 'GRAPH_PASSWORD_FILE'
  | 'GRAPH_DATABASE'
  | 'ANONYMOUS_RATE'
  | 'ANONYMOUS_MAX_COST';

/** Returns a message for each setting that has no effect because of another one. */
export function ineffectiveSettings(settings: DependentSettings): string[] {
  return [...graphIssues(settings), ...anonymousIssues(settings)];
}

function graphIssues({ graphUrl, isSet, isGraphChosen }: DependentSettings): string[] {
  const serverSettings = (['GRAPH_USER', 'GRAPH_PASSWORD', 'GRAPH_PASSWORD_FILE', 'GRAPH_DATABASE'] as const).filter(
    isSet,
  );
  const scheme = /^(?:memory|file):/i.exec(graphUrl)?.[0].toLowerCase();
  if (scheme === undefined) return isSet('GRAPH_USER') ? [] : serverSettings.filter(isPassword).map(passwordAlone);
  // with `--graph`, settings of the environment may belong to another graph
  if (serverSettings.length === 0 || isGraphChosen) return [];
  return [
    `${serverSettings.join(', ')}: expected GRAPH_URL to name a server, such as neo4j://HOST:7687, got ${scheme}. ` +
      'Graphs in memory or in a file have no users or databases.',
  ];
}

function isPassword(name: DependentName): boolean {
  return name.startsWith('GRAPH_PASSWORD');
}

function passwordAlone(name: DependentName): string {
  return `${name}: expected GRAPH_USER to be set too, got none. Without a user the password is not sent.`;
}

function anonymousIssues({ anonymous, anonymousMaxCost, maxCost, isSet }: DependentSettings): string[] {
  const limits = (['ANONYMOUS_RATE', 'ANONYMOUS_MAX_COST'] as const).filter(isSet);
  if (!anonymous && limits.length > 0) {
    return [
      `${limits.join(', ')}: expected ANONYMOUS=on, got off. ` +
        'Requests without a token are rejected, so this limit has no effect.',
    ];
  }
  if (!isSet('ANONYMOUS_MAX_COST') || anonymousMaxCost === null || anonymousMaxCost <= maxCost) return [];
  return [
    `ANONYMOUS_MAX_COST: expected at most MAX_COST, which is ${maxCost}, got ${anonymousMaxCost}. Raise MAX_COST or lower ANONYMOUS_MAX_COST.`,
  ];
}
