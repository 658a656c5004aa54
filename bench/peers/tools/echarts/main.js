// What one would write first with ECharts: one bundle with the data, a chart in each box, and a table by hand.
import content from './content.json';
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, GridComponent, TooltipComponent, SVGRenderer]);

/**
 * @param {string} name
 * @param {string} [text]
 */
function element(name, text) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  return made;
}

/** @param {(typeof content.charts)[number]} chart */
function optionOf({ isAlongTime, points }) {
  const labels = points.map(({ name, period }) => (isAlongTime ? period : `${name}, ${period}`));
  const data = points.map(({ value }) => value);
  const [names, values] = [{ type: 'category', data: labels }, { type: 'value' }];
  return isAlongTime
    ? { tooltip: {}, xAxis: names, yAxis: values, series: [{ type: 'line', data }] }
    : { tooltip: {}, xAxis: values, yAxis: { ...names, inverse: true }, series: [{ type: 'bar', data }] };
}

const charts = element('div');
charts.id = 'charts';
document.body.append(element('h1', content.title), charts);
for (const chart of content.charts) {
  const [section, place] = [element('section'), element('div')];
  section.append(element('h2', chart.title), place);
  charts.append(section);
  init(place, null, { renderer: 'svg' }).setOption(optionOf(chart));
}

const [table, head, body] = [element('table'), element('thead'), element('tbody')];
const top = element('tr');
const { compare } = new Intl.Collator('en', { numeric: true });
content.columns.forEach((name, at) => {
  const cell = element('th', name);
  cell.addEventListener('click', () => {
    const rows = [...body.children];
    rows.sort((a, b) => compare(a.children[at]?.textContent ?? '', b.children[at]?.textContent ?? ''));
    body.append(...rows);
  });
  top.append(cell);
});
head.append(top);
for (const cells of content.rows) {
  const row = element('tr');
  row.append(...cells.map((text) => element('td', text)));
  body.append(row);
}
table.append(head, body);
document.body.append(table);
