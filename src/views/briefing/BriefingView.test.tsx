import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { briefingOf } from '../../domain/corpus';
import { corpus } from '../../state/corpus';
import { InCorpus } from '../../state/testing/InCorpus';
import { BriefingView } from './BriefingView';

describe.each(corpus.dataset.briefings)('the page of $id, without script', (briefing) => {
  const html = renderToStaticMarkup(
    <InCorpus>
      <BriefingView id={briefing.id} />
    </InCorpus>,
  );
  const quotations = corpus.dataset.quotations.filter((quotation) => quotation.briefing === briefing.id);

  it('has every quotation under its id', () => {
    expect(quotations.filter(({ id }) => !html.includes(` id="${id}"`))).toEqual([]);
  });

  it('links every number of the briefing, those that share their words too', () => {
    const own = corpus.inReadingOrder.filter((observation) => briefingOf(corpus, observation) === briefing);
    expect(own.filter(({ id }) => !html.includes(`data-cite="${id}"`))).toEqual([]);
  });

  it('leads from the map to every turn it shows', () => {
    const turns = new Set(quotations.map((quotation) => quotation.turn));
    for (const turn of turns) {
      expect(html).toContain(`href="#${turn}"`);
      expect(html).toContain(` id="${turn}"`);
    }
  });

  it('names the source and says which text prevails', () => {
    expect(html).toContain(briefing.page);
    expect(html).toContain('the Chinese text prevails');
  });
});
