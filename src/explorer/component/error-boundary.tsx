import { Component, type ReactNode } from 'react';

import { Failure } from './failure.tsx';
import { textsOf } from '../text/catalogue.ts';
import { PARTS } from '../text/en/parts.ts';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Keeps the page if a view fails, such as when its code cannot be loaded. React requires a class for this. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: unknown }> {
  override readonly state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error: error ?? new Error('The view failed without an error message.') };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div className="page">
        <h1>{textsOf(PARTS).cannotShow}</h1>
        <Failure error={error} retry={() => location.reload()} />
      </div>
    );
  }
}
