import type { Corpus } from '../../src/domain/corpus';
import { formatDay } from '../../src/domain/reference';
import { escapeXml, link } from './markup';

/** As much style as a page needs to be read, and no more. */
const style = `:root{color-scheme:light dark;--a:light-dark(#1d5aa8,#8ab4f0);--b:light-dark(#a8500a,#f0a868);--paper:light-dark(#fff,#16181c);--soft:light-dark(#5c6066,#a4a9b0)}
*{box-sizing:border-box;margin:0}body{font:16px/1.5 system-ui,sans-serif;background:var(--paper);color:light-dark(#1a1c20,#eceef1)}
header,main,footer{max-width:1200px;margin:auto;padding:16px 32px}nav a{margin-right:20px}a{color:inherit}
h1{font-size:40px;line-height:1.15;margin:24px 0 12px}h2{font-size:24px;margin:40px 0 12px}h3{font-size:16px;margin:0 0 6px}
q{font:20px/1.5 Georgia,serif}.a{color:var(--a)}.b{color:var(--b)}.soft,figcaption{color:var(--soft)}
ul,ol{padding:0;list-style:none}.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(340px,100%),1fr));gap:24px}
.big{font-size:32px}table{table-layout:fixed;border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}th,td{text-align:left;vertical-align:top;padding:8px 12px 8px 0;border-bottom:1px solid #8884}
dt{color:var(--soft)}dd{margin:0 0 12px}li{margin-bottom:8px}svg{display:block;max-width:100%;height:auto;overflow:visible}svg text{font-size:13px;fill:currentColor}
svg .t{fill:var(--soft)}svg .g{stroke:#8883}svg .l{stroke:currentColor;fill:none;stroke-dasharray:3 4}svg a.a *,i.a{fill:var(--a);stroke:var(--a)}svg a.b *,i.b{fill:var(--b);stroke:var(--b)}svg a .h{fill:transparent;stroke:none}svg a .o{fill:var(--paper);stroke-width:2.5}
i{display:inline-block;width:12px;height:12px;border-radius:6px;background:currentColor}`;

type Page = { readonly title: string; readonly body: string };

const head = (title: string) =>
  `<!doctype html><html lang=en><meta charset=utf-8><title>${escapeXml(title)} · Verbatim</title><meta name=viewport content="width=device-width,initial-scale=1"><link rel=icon href=data:,><style>${style}</style>`;

/** A page with bar and footer, without script. */
export function pageWithShell(corpus: Corpus, { title, body }: Page): string {
  const { briefings } = corpus.dataset;
  const pages = [
    link('/', 'Verbatim'),
    link('/', 'Overview'),
    link('/table', 'All numbers'),
    ...briefings.map((briefing) => link(`/briefings/${briefing.id}`, briefing.shortName)),
    link('/method', 'Method'),
  ];
  const sources = briefings.map((briefing) => link(briefing.page, formatDay(briefing.held))).join(' and ');
  const files = [
    link('/data/observations.csv', 'CSV'),
    link('/data/observations.json', 'JSON'),
    link('/data/quotations.json', 'quotations'),
  ];
  return `${head(title)}<body><a href=#main>Skip to main content</a><header><nav aria-label=Pages>${pages.join('')}</nav></header><main id=main>${body}</main><footer><p>Quoted sentences come from the official English transcripts of ${sources}. Each official page says that the Chinese text prevails.<p>Data: ${files.join(', ')}. ${link('/method', 'How the numbers are read')}.</footer>`;
}

/** A page for a frame: nothing but its content. */
export const pageWithoutShell = ({ title, body }: Page): string => `${head(title)}<body><main>${body}</main>`;
