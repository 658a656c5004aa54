import { minifySync } from 'vite';
import { escapeXml } from '../../src/domain/escapeXml';
import type { Stripped } from './strip.mjs';

/** As much style as any page needs to be read; what sets single elements off is added page by page. */
const style =
  '*{box-sizing:border-box;margin:0;padding:0;font:inherit;color:inherit}body{font:16px/1.5 system-ui,sans-serif;background:#fff;color:#1a1c20;max-width:1200px;margin:auto;padding:16px 32px}h1,h2,h3,h4,p,ul,ol,dl,figure,table,blockquote,section,nav,header,details{margin-bottom:12px}h2,section{margin-top:32px}h1,h2,h3{line-height:1.2}ul,ol{list-style:none}li{margin-bottom:6px}table{table-layout:fixed;border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:8px 12px 8px 0;border-bottom:1px solid #8884}svg{display:block;max-width:100%;height:auto;overflow:visible}button,select,input{border:1px solid #8888;padding:2px 8px}fieldset{border:0}.unseen{position:absolute;clip-path:inset(50%)}';

/** What the floor with script has beside. */
export type Script = {
  readonly code: string;
  /** The address of the sentences of the numbers on the page. */
  readonly sentences?: string | undefined;
  /** The chart on the other scale, and the rules for its classes. */
  readonly log?: Pick<Stripped, 'charts' | 'rules'> | undefined;
};

const scriptStyle = 'dialog{position:fixed;inset:0 0 0 auto;width:380px;height:100%;padding:24px}';

function withOtherScale(body: string, chart: string | undefined, log: string | undefined): string {
  if (chart === undefined || log === undefined) return body;
  return body.replace(chart, () => `<div id=linear>${chart}</div><div id=log hidden>${log}</div>`);
}

/** A choice of one value of a column, which a page without script cannot have. */
function withFilter(body: string): string {
  if (!body.includes('type=search')) return body;
  const options = ['August 2022', 'March 2023'].map((name) => `<option>${name}`).join('');
  return body.replace('<table', `<select id=filter><option value="">All${options}</select><table`);
}

/** One file that loads nothing else: the floor, or with a few lines of script the floor of what can be done in it. */
export function floorMarkup({ title, rules, body, charts }: Stripped, script?: Script): string {
  const head = `<!doctype html><html lang=en><meta charset=utf-8><title>${escapeXml(title)}</title><meta name=viewport content="width=device-width,initial-scale=1"><link rel=icon href=data:,><style>${style}${rules}`;
  if (!script) return `${head}</style><body>${body}`;
  const { code, errors } = minifySync('inline.js', script.code);
  if (errors.length > 0) throw new SyntaxError(`bench/floor/interact.mjs: ${errors[0]?.message ?? ''}`);
  const asked = script.sentences === undefined ? '' : `sentences=${JSON.stringify(script.sentences)};`;
  const full = withFilter(withOtherScale(body, charts[0], script.log?.charts[0]));
  return `${head}${scriptStyle}${script.log?.rules ?? ''}</style><script>${asked}${code}</script><body>${full}`;
}
