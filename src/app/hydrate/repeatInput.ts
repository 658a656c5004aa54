/** A control whose value the reader sets. */
export type Field = HTMLInputElement | HTMLSelectElement;

/** Clicks again on what was pressed, now that the page answers. */
export const clickOn = (element: Element) => () => {
  if (element.isConnected)
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
};

/**
 * Sets again what was chosen or typed. React notes what it finds in a field, and what is set through the field itself;
 * only what then differs from its note is news to it.
 */
const setIn = (field: Field) => {
  const { value } = field;
  return () => {
    if (field.tagName !== 'SELECT') field.value = '';
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  };
};

/** Whether a control is one that is ticked. */
export const isTicked = (target: Element): boolean =>
  target instanceof HTMLInputElement && ['radio', 'checkbox'].includes(target.type);

/** Ticks again what was ticked: React is told of a click on a field that it knows as it was sent. */
const tickIn = (field: HTMLInputElement) => {
  const { checked } = field;
  return () => {
    for (const each of field.type === 'radio' ? optionsBeside(field) : [field])
      each.checked = each.defaultChecked;
    if (field.checked !== checked) clickOn(field)();
  };
};

/** The fields of which one at most is ticked. */
const optionsBeside = ({ name, ownerDocument }: HTMLInputElement) =>
  ownerDocument.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${CSS.escape(name)}"]`);

/** A field that is no longer as it was sent; browsers are asked not to fill fields in. */
export function isSet(field: Field): boolean {
  if (field instanceof HTMLSelectElement)
    return [...field.options].some((option) => option.selected !== option.hasAttribute('selected'));
  if (!isTicked(field)) return field.value !== field.defaultValue;
  // Of radio buttons it is told by the one that is ticked now.
  return field.checked !== field.defaultChecked && (field.checked || field.type === 'checkbox');
}

/** What a change to a field is known by: of radio buttons, one is ticked. */
export const keyOf = (field: Field): Field | string => (field.type === 'radio' ? field.name : field);

/** The way to do again, once React is there, what was done to a field. */
export const repeatIn = (field: Field): (() => void) =>
  field instanceof HTMLInputElement && isTicked(field) ? tickIn(field) : setIn(field);
