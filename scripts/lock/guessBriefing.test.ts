import { describe, expect, it } from 'vitest';
import { guessBriefing, guessExclusions } from './guessBriefing';
import { lockOf } from './lockOf';
import { folderFiles } from './writeFolder';

const transcript = `City park holds press conference
Speakers:
Ms. Ann Li, director of the City Park
Chairperson:
Mr. Bo Wu, spokesperson of the Council
Date:
May 2, 2024
Bo Wu:
Good morning.
Ann Li:
We built 340 5G base stations and use IPv6.
Park Daily:
How many came? Thank you.
Ann Li:
All of them came. Goodbye.
Translated by 2 people`;

const facts = guessBriefing('park-2024', transcript);

describe('what a transcript tells of its briefing', () => {
  it('is the day, the title, who speaks in which role, and where the words end', () => {
    expect(facts).toMatchObject({
      shortName: 'May 2024',
      title: 'City park holds press conference',
      held: '2024-05-02',
      heldWords: 'May 2, 2024',
      closes: 'of them came. Goodbye.',
    });
    expect(facts.speakers.map(({ id, role, office }) => [id, role, office])).toEqual([
      ['bo-wu', 'chair', 'spokesperson of the Council'],
      ['ann-li', 'official', 'director of the City Park'],
      ['park-daily', 'questioner', 'news outlet'],
    ]);
  });

  it('leaves what it does not tell to a person', () => {
    expect([facts.publisher, facts.page]).toEqual(['TODO', 'TODO']);
    expect(guessBriefing('none', 'Nothing here').heldWords).toBe('TODO');
  });

  it('has turns, and reasons for the numerals that can be told by their place', () => {
    const { lock, problems } = lockOf({ briefing: facts, quotations: {} }, transcript);
    expect(problems).toEqual([]);
    expect(lock.turns.map(({ speaker }) => speaker)).toEqual(['bo-wu', 'ann-li', 'park-daily', 'ann-li']);
    expect(
      guessExclusions(transcript, lock).map(({ in: place, printed, reason }) => [place, printed, reason]),
    ).toEqual([
      ['head', '2', 'metadata'],
      ['head', '2024', 'metadata'],
      ['s2', '5', 'technology'],
      ['s2', '6', 'technology'],
      ['end', '2', 'navigation'],
    ]);
  });

  it('becomes the files of a folder, each with its type', () => {
    const files = folderFiles(facts, []);
    expect([...files.keys()].toSorted()).toEqual([
      'briefing.ts',
      'exclusions.ts',
      'index.ts',
      'milestones.ts',
      'observations.ts',
      'quotations.ts',
    ]);
    expect(files.get('observations.ts')).toContain(
      "Written<'park-2024', keyof typeof quotations>['observations']",
    );
  });
});
