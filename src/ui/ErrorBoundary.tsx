import { Component, type ReactNode } from 'react';

type Props = {
  readonly children: ReactNode;
  /** What stands in place of content that failed, given a way to try it once more. */
  readonly renderFailure: (retry: () => void) => ReactNode;
};

type State = { readonly hasFailed: boolean };

/** Keeps a failure, such as a part of the site that cannot be fetched, from taking the rest of the page with it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  private readonly retry = () => this.setState({ hasFailed: false });

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.renderFailure(this.retry) : this.props.children;
  }
}
