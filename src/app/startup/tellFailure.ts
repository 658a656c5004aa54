import { explainFailure } from '../../state/explainFailure';

/** Says why a page stays as it was sent, in the place that waits for it. */
export async function tellFailure(error: unknown): Promise<void> {
  const { words, remedy } = await explainFailure(error);
  const [reason, link] = document.getElementById('script-failure')?.children ?? [];
  if (!reason || !link) return;
  reason.textContent = words;
  link.textContent = remedy;
}
