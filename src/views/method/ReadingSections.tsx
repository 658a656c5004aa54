import { Section } from './Section';

/** Conventions of the charts: what joins two points, and which of two statements the line runs through. */
export function ReadingSections() {
  return (
    <>
      <Section id="lines">
        <p>
          A mark is drawn only where a number was printed. The dashed line between two marks only connects
          them: no number was printed for the time between, so the line gives no values.
        </p>
      </Section>
      <Section id="preferred">
        <p>
          When two sentences state the same quantity for the same period, both are kept and drawn. The line
          runs through one of them, chosen in this order:
        </p>
        <ol>
          <li>words with one plain reading before words that can be read in two ways;</li>
          <li>a stated period before one carried over, and that before an inferred one;</li>
          <li>the number with more significant figures;</li>
          <li>a number without a hedge before a hedged one;</li>
          <li>the one said first.</li>
        </ol>
        <p>
          The other is drawn beside the line and listed in the citation as the same quantity, stated
          elsewhere.
        </p>
      </Section>
    </>
  );
}
