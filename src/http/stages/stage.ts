import type { OperationStep } from '../graphql/run-operation.ts';
import type { HttpPlugin, RequestState, StateListener } from '../request/request-state.ts';

/*
 * Three tables list, in order, what happens to a request: listeners process its bytes, plugins process the request and its
 * response, and steps process each operation of the request. Yoga calls one hook of all plugins before the next hook: `onRequest`, `onRequestParse`, `onParams`, `onParse`, `onValidate`, `onExecute`, `onResultProcess`,
 * `onResponse`. A stage reads only fields of the request state that an earlier stage, or an earlier hook, has written.
 */

export interface Stage {
  readonly name: string;
  /** The reason for its place in the order. */
  readonly why: string;
  /** Fields of the request state. */
  readonly reads?: readonly (keyof RequestState)[];
  readonly writes?: readonly (keyof RequestState)[];
}

export interface ListenerStage extends Stage {
  readonly wrap: (next: StateListener) => StateListener;
}

export interface PluginStage extends Stage {
  readonly stage: 'observe' | 'protect' | 'identify' | 'route' | 'parse' | 'respond';
  readonly plugin: HttpPlugin;
}

export interface OperationStage extends Stage {
  readonly step: OperationStep;
}

/** A stage that is present only if the condition holds. */
export function when<SomeStage extends ListenerStage | PluginStage>(condition: boolean, stage: SomeStage): SomeStage[] {
  return condition ? [stage] : [];
}
