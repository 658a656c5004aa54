/** The ways a page is built: the site's own, the floor, the floor with script, and plainly in the browser. */
export type OwnWay = 'site' | 'floor' | 'scripted' | 'plain';
export const ownWays: readonly OwnWay[] = ['site', 'floor', 'scripted', 'plain'];

/** Other tools, which have one page with the overview's charts and the table. */
export type PeerWay = 'echarts' | 'framework';
export const peerWays: readonly PeerWay[] = ['echarts', 'framework'];

export type Way = OwnWay | PeerWay;
export const ways: readonly Way[] = [...ownWays, ...peerWays];

export const isPeer = (way: Way): way is PeerWay => way === 'echarts' || way === 'framework';

/** What the ways are called in reports. */
export const wayNames: Readonly<Record<Way, string>> = {
  site: 'Verbatim',
  floor: 'floor',
  scripted: 'floor with script',
  plain: 'plain',
  echarts: 'ECharts',
  framework: 'Observable Framework',
};
