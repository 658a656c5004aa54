import styles from './Unbroken.module.css';

/** A day, a month and its year; or a number with the word that belongs to it. */
const together = /((?:\d\d? )?[A-Z][a-z]+ \d{4}|(?:\d[\d.,]*|\bone) [a-z]+)/u;

/** Text in which no number is parted from its scale and no month from its year where a line ends. */
export function Unbroken({ text }: { readonly text: string }) {
  return text.split(together).map((piece, index) => {
    // The same words may stand twice, and pieces are never moved.
    const key = `${index}`;
    return index % 2 === 1 ? (
      <span key={key} className={styles.unbroken}>
        {piece}
      </span>
    ) : (
      piece
    );
  });
}
