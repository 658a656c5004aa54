import type { Corpus } from '../../src/domain/corpus';
import { capitalised } from '../../src/domain/format';
import type { Briefing, Quotation } from '../../src/domain/model';
import { formatPeriod } from '../../src/domain/period';
import { formatDay } from '../../src/domain/reference';
import { listText } from '../../src/ui/listText';
import { gapText } from '../../src/views/briefing/gapText';
import { milestoneText, notesOf } from '../../src/views/briefing/notes';
import { readingOrderOf } from '../../src/views/briefing/readingOrder';
import { citedNumber, escapeXml, items, link, quoted } from './markup';
import { pageWithShell } from './shell';

function quotationItem(corpus: Corpus, quotation: Quotation): string {
  const { glosses, milestones, resting, words } = notesOf(corpus, quotation);
  const labelOf = (indicator: string) => escapeXml(corpus.indicator(indicator).label);
  const notes = [
    ...glosses.map(
      ({ observation: o, isSecond }) =>
        `${labelOf(o.indicator)}, ${formatPeriod(o.period)}${isSecond ? `, from the same words: ${citedNumber(corpus, o)}` : ''}`,
    ),
    ...milestones.map((milestone) => escapeXml(milestoneText(milestone))),
    ...(resting?.observations ?? []).map(
      (o) => `Gives the date of: ${labelOf(o.indicator)}, ${citedNumber(corpus, o)}`,
    ),
    ...(resting?.milestones ?? []).map((milestone) => escapeXml(`Gives the date of: ${milestone.label}`)),
  ];
  return `<li id="${quotation.id}"><a href="#${quotation.id}">${quotation.sentence}</a><blockquote>${quoted(corpus, quotation, undefined, words)}</blockquote><ul class=soft>${items(notes, (note) => note)}</ul>`;
}

function turns(corpus: Corpus, briefing: Briefing, quotations: readonly Quotation[]): string {
  const stretches = readingOrderOf(briefing, quotations, () => true).map((stretch) => {
    if (stretch.kind === 'passed') {
      const names = stretch.turns.map((turn) => corpus.speaker(briefing.id, turn.speaker).name);
      return `<p class=soft>${escapeXml(`${gapText(stretch)} · ${listText(names)}`)}`;
    }
    const speaker = corpus.speaker(briefing.id, stretch.turn.speaker);
    const parts = stretch.parts.map((part) =>
      part.kind === 'gap' ? `<li class=soft>${gapText(part)}` : quotationItem(corpus, part.quotation),
    );
    return `<section id="${stretch.turn.id}"><h2>${escapeXml(speaker.name)}</h2><p>${escapeXml(capitalised(speaker.office))}<ol>${parts.join('')}</ol></section>`;
  });
  return stretches.join('');
}

/** The map of turns: the names with their counts, and one strip with a tick for each quotation. */
function map(corpus: Corpus, briefing: Briefing, quotations: readonly Quotation[]): string {
  const ticks = quotations.map((q) => `<path d="M0 ${((q.start / briefing.length) * 600).toFixed(1)}h12"/>`);
  const names = briefing.turns.flatMap((turn) => {
    const count = quotations.filter((quotation) => quotation.turn === turn.id).length;
    const { name } = corpus.speaker(briefing.id, turn.speaker);
    return count === 0 ? [] : [`${link(`#${turn.id}`, name)} ${count} quotations`];
  });
  return `<nav><svg width=12 height=600 stroke=currentColor aria-hidden=true>${ticks.join('')}</svg><ol>${items(names, (name) => name)}</ol></nav>`;
}

/** The quotations of one briefing in reading order, without script. */
export function briefingPage(corpus: Corpus, briefingId: string): string {
  const briefing = corpus.briefing(briefingId);
  const quotations = corpus.dataset.quotations.filter((quotation) => quotation.briefing === briefingId);
  const numbers = quotations.flatMap((quotation) => corpus.byQuotation(quotation.id)).length;
  const others = corpus.dataset.briefings.filter((other) => other.id !== briefingId);
  const body = `<h1>${escapeXml(briefing.title)}</h1><p>Sentences from this press briefing that give the numbers, dates and milestones used here, in the order they were said.<p>${quotations.length} of the transcript’s ${briefing.sentences} sentences are quoted here, with ${numbers} numbers.<dl><dt>Held<dd>${formatDay(briefing.held)}<dt>Published by<dd>${escapeXml(briefing.publisher)}<dt>Transcript<dd>${link(briefing.page, 'Official page')}, in the official English translation; the Chinese text prevails.</dl><p>Select an underlined number to open its citation. Words with dots under them give a date or report a milestone. Beside each speaker’s name is the number of quotations from that turn. “12 sentences not quoted” marks a gap; ${link('/method#ledger', 'the ledger')} lists any numerals in it, such as “First”, and why they were left out.${map(corpus, briefing, quotations)}<p>All ${quotations.length} quotations${turns(corpus, briefing, quotations)}<nav>${others.map((other) => link(`/briefings/${other.id}`, `The other briefing, ${formatDay(other.held)} ${other.title}`)).join('')}</nav>`;
  return pageWithShell(corpus, { title: briefing.title, body });
}
