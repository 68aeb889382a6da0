import type { OperationStep } from '../graphql/run-operation.ts';
import type { HttpPlugin, RequestState, StateListener } from '../request/request-state.ts';

/*
 * All that happens to a request is in three tables, in order: the listeners work on its bytes, the plugins on the request
 * and its response, and the steps on each operation that is executed for it. Yoga calls one hook of all plugins before the
 * next hook: `onRequest`, `onRequestParse`, `onParams`, `onParse`, `onValidate`, `onExecute`, `onResultProcess`,
 * `onResponse`. A stage reads only fields of the request state that an earlier stage, or an earlier hook, has written.
 */

export interface Stage {
  readonly name: string;
  /** Why it is where it is. */
  readonly why: string;
  /** Fields of the request state. */
  readonly reads?: readonly (keyof RequestState)[];
  readonly writes?: readonly (keyof RequestState)[];
}

export interface ListenerStage extends Stage {
  readonly wrap: (next: StateListener) => StateListener;
}

export interface PluginStage extends Stage {
  readonly stage: 'observe' | 'protect' | 'identify' | 'route' | 'parse' | 'answer';
  readonly plugin: HttpPlugin;
}

export interface OperationStage extends Stage {
  readonly step: OperationStep;
}

/** A stage that only some configurations have. */
export function when<SomeStage extends ListenerStage | PluginStage>(holds: boolean, stage: SomeStage): SomeStage[] {
  return holds ? [stage] : [];
}
