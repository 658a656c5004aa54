import styles from './CopyButton.module.css';

let fields = 0;

/** Where the clipboard is refused, the text stands selected, and keys copy it. */
function showText(place: Element, text: string): void {
  place.querySelector(`.${styles.refused}`)?.remove();
  fields += 1;
  const [refused, label, field] = [
    document.createElement('span'),
    document.createElement('label'),
    document.createElement('textarea'),
  ];
  refused.className = styles.refused ?? '';
  label.htmlFor = field.id = `copied-${fields}`;
  label.textContent = 'Your browser blocked copying. Press Ctrl+C or ⌘C to copy the selected text:';
  Object.assign(field, { readOnly: true, rows: 3, value: text });
  field.addEventListener('blur', () => refused.remove());
  refused.append(label, field);
  place.append(refused);
  // A selection is copied by the keys only where the focus is.
  field.focus();
  field.select();
}

/** Copies a text for a `CopyButton` and says so on it; where the clipboard is refused the text is shown and selected. */
export async function copyFrom(button: HTMLButtonElement, text: string): Promise<void> {
  const { parentElement: place, nextElementSibling: status } = button;
  if (!place || !status) return;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    showText(place, text);
    return;
  }
  const label = button.textContent.replace(/ ✓$/u, '');
  button.textContent = `${label} ✓`;
  status.textContent = 'Copied';
}
