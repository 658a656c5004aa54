import { useEffect, useRef } from 'react';
import { ChartFailure, failureReason } from '../../charts/ChartFailure';
import { closeSharing } from '../../state/store';
import { useStore } from '../../state/useStore';
import { onDemand } from '../../ui/onDemand';
import { useFetched } from '../../ui/useFetched';
import dialogs from '../SearchDialog.module.css';

const content = onDemand(async () => (await import('./ShareContent')).ShareContent);

function Content() {
  const fetched = useFetched(content.load, content.loaded);
  if (fetched.state === 'there') return <fetched.value />;
  if (fetched.state === 'waiting') return <p role="status">Fetching…</p>;
  return <ChartFailure>{`What is needed to share this could not be loaded. ${failureReason}`}</ChartFailure>;
}

/** The ways to take a view along. A modal dialog of the browser: it keeps focus and gives it back. */
export function ShareDialog() {
  const isOpen = useStore((state) => state.isSharing);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (isOpen && element && !element.open) element.showModal();
    if (!isOpen && element?.open) element.close();
  }, [isOpen]);
  return (
    <dialog
      ref={dialog}
      className={dialogs.dialog}
      aria-label="Share"
      onClose={closeSharing}
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
    >
      {isOpen ? <Content /> : null}
    </dialog>
  );
}
