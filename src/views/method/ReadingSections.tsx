import { Section } from './Section';

/** Conventions of the charts: what joins two points, and which of two statements the line runs through. */
export function ReadingSections() {
  return (
    <>
      <Section id="lines">
        <p>
          A mark is drawn where a number was printed, and nowhere else. The dashed line between two marks only
          shows which belong together: nothing was printed for the time between, so no value can be read off
          it.
        </p>
      </Section>
      <Section id="preferred">
        <p>
          Where two sentences speak of the same thing at the same time, both are kept and both are drawn. The
          line runs through one of them, chosen in this order:
        </p>
        <ol>
          <li>a printed period before one carried over, and that before an inferred one;</li>
          <li>the number printed with more digits;</li>
          <li>a plain number before a hedged one;</li>
          <li>the one said first.</li>
        </ol>
        <p>The other is drawn beside the line and listed as another statement of the same thing.</p>
      </Section>
    </>
  );
}
