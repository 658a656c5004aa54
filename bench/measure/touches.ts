import type { BenchPage } from '../pages';
import type { Touched, Touches } from '../results';
import { isPeer, type Way, wayNames } from '../ways';
import { type Awakening, measureAwakening } from './awakening';
import type { Condition } from './conditions';
import {
  clickEarly,
  firstSpot,
  followLink,
  type Interaction,
  interactions,
  type Place,
  sortAtRest,
  type Spot,
  type Times,
  actAtRest,
} from './interactions';
import { isBuilt, type Round, type Served, urlOf } from './rounds';

/** Pages with numbers that are clicked. */
const clicked = new Set(['overview', 'chart', 'table', 'briefing']);
/** A link that is followed, by the page it stands on. */
const followed: Readonly<Record<string, string>> = { overview: '/charts/internet-users' };

type Case = {
  readonly page: BenchPage;
  readonly place: Place;
  readonly spot: Spot | undefined;
  readonly times: Times[];
};

/** Everything that a reader does on one page in one way, once. */
async function measureOnce({ page: { name }, place, spot }: Case): Promise<Times> {
  if (isPeer(place.way)) return { sort: await sortAtRest(place) };
  const rest = clicked.has(name) ? await actAtRest(place, name) : {};
  const early = spot ? { early: await clickEarly(place, spot) } : {};
  const address = place.way === 'site' ? followed[name] : undefined;
  const link =
    address === undefined
      ? {}
      : {
          link: await followLink(place, address, { asDocument: false }),
          document: await followLink(place, address, { asDocument: true }),
        };
  return { ...rest, ...early, ...link };
}

function touchedOf({ page, place, times }: Case): readonly Touched[] {
  return (Object.keys(interactions) as Interaction[]).flatMap((interaction) => {
    const measured = times.map((each) => each[interaction]).filter((time) => time !== undefined);
    return measured.length === 0 ? [] : [{ page: page.name, way: place.way, interaction, times: measured }];
  });
}

/** What was tried at least once and led to nothing. */
function failuresOf({ page, place, times }: Case): readonly string[] {
  return (Object.keys(interactions) as Interaction[])
    .filter((interaction) => times.some((each) => interaction in each && each[interaction] === undefined))
    .map((interaction) => `${page.name} (${wayNames[place.way]}): ${interactions[interaction]}`);
}

async function measureAwakenings(round: Round, condition: Condition, site: Served | undefined) {
  const chart = round.pages.find(({ name }) => name === 'chart');
  const results: { readonly cold: Awakening; readonly warm: Awakening }[] = [];
  if (!chart || !site) return results;
  for (let run = 1; run <= round.runs; run += 1) {
    round.tell(`${condition.name}, run ${run} of ${round.runs}: first touch of a still`);
    const result = await measureAwakening({ browser: round.browser, condition }, urlOf(site, chart));
    if (!result) break;
    results.push(result);
  }
  return results;
}

const isAsked = (way: Way, page: BenchPage) => way !== 'floor' && isBuilt(page, way);

/** Uses the pages as a reader does, in every way that answers, the ways in turn. */
export async function measureTouches(round: Round, condition: Condition): Promise<Touches> {
  const { browser, pages, served, runs, sentenceAt, tell } = round;
  const cases: Case[] = [];
  for (const page of pages.filter(({ name }) => clicked.has(name))) {
    for (const one of served.filter(({ way }) => isAsked(way, page))) {
      const place = { browser, condition, way: one.way, url: urlOf(one, page), sentenceAt };
      tell(`${condition.name}: where numbers stand on ${page.name} (${one.way})`);
      const spot = isPeer(one.way) ? undefined : await firstSpot(place);
      cases.push({ page, place, spot, times: [] });
    }
  }
  for (let run = 1; run <= runs; run += 1) {
    for (const one of cases) {
      tell(`${condition.name}, run ${run} of ${runs}: use of ${one.page.name} (${one.place.way})`);
      one.times.push(await measureOnce(one));
    }
  }
  const site = served.find(({ way }) => way === 'site');
  const awakenings = await measureAwakenings(round, condition, site);
  const isAsleep = awakenings.length === 0 && pages.some(({ name }) => name === 'chart');
  return {
    touched: cases.flatMap(touchedOf),
    awakenings,
    failed: [
      ...cases.flatMap(failuresOf),
      ...(isAsleep ? [`chart (${wayNames.site}): first touch of a still`] : []),
    ],
  };
}
