import { Component, type ReactNode } from 'react';

import { Failure } from './failure.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Keeps the page around a view that has failed, as where its code cannot be loaded any more. React knows no function for it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: unknown }> {
  override readonly state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error: error ?? new Error('No reason was given.') };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div className="page">
        <h1>This view cannot be shown</h1>
        <Failure error={error} retry={() => location.reload()} />
      </div>
    );
  }
}
