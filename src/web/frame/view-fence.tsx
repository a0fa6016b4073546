import { Component, type ReactElement, type ReactNode } from "react";

interface FenceProps {
  /** What is said where a view could not be drawn. */
  readonly failed: string;
  /** Another view, or another text, is another try. */
  readonly again: unknown;
  readonly children: ReactNode;
}

interface FenceState {
  readonly error?: Error | undefined;
  readonly of?: unknown;
}

/** A view that fails takes nothing with it: the frame stands, and the work with it. */
export class ViewFence extends Component<FenceProps, FenceState> {
  override state: FenceState = {};

  static getDerivedStateFromError(error: Error): FenceState {
    return { error };
  }

  static getDerivedStateFromProps({ again }: FenceProps, state: FenceState): FenceState {
    const another = state.of !== undefined && state.of !== again;
    return { error: another ? undefined : state.error, of: again };
  }

  override render(): ReactElement {
    const { error } = this.state;
    if (error === undefined) return <>{this.props.children}</>;
    return (
      <div className="page view-failed" role="alert">
        <p className="line">{this.props.failed}</p>
        <p className="mono">{error.message}</p>
      </div>
    );
  }
}
