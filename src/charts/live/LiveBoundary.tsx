import { Component, type ReactNode } from 'react';

type Props = { readonly children: ReactNode; readonly onFailure: () => void };

/** Takes a live chart that fails while it is drawn out of the page, and tells. */
export class LiveBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch() {
    this.props.onFailure();
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
