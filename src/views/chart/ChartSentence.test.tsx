import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { firstTwo as corpus } from '../../state/testing/firstTwo';
import { CorpusContext } from '../../state/useCorpus';
import { ChartSentence } from './ChartSentence';

const sentenceOf = (id: string) => {
  const html = renderToStaticMarkup(
    <CorpusContext value={corpus}>
      <ChartSentence indicatorId={id} />
    </CorpusContext>,
  );
  return { html, text: html.replaceAll(/<[^>]+>/gu, '') };
};

test.each([
  [
    'internet-users',
    'Internet users grew from 564 million in 2012 to 1.067 billion [by Mar 2023], 1.89 times as many by our calculation.',
  ],
  ['internet-coverage', 'Internet coverage rose from 42.1% in 2012 to 73% in 2021.'],
  [
    'digital-economy',
    'Digital economy grew from 11 trillion yuan in 2012 to 45.5 trillion yuan in 2021, 4.14 times as much by our calculation.',
  ],
])('the chart of %s is headed by what became of its numbers, each a link', (id, text) => {
  const sentence = sentenceOf(id);
  expect(sentence.text).toBe(text);
  expect(sentence.html.match(/data-cite=/gu)).toHaveLength(2);
});

test('a chart of places, of spans of years or of one number has no such sentence', () => {
  for (const id of ['internet-users-rank', 'accounts-punished-yearly', 'didi-fine'])
    expect(sentenceOf(id).text).toBe('');
});
