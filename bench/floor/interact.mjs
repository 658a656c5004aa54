// The script of the floor with script, by hand: it is set into the page as it stands here, minified.

/* oxlint-disable -- a reader of the benchmark should see what one would write for a single page, not our rules */
// @ts-nocheck
{
  // Asked for at once, so that a click at rest waits for nothing, and the first paint for none of it.
  const asked = window.sentences && fetch(window.sentences).then((answer) => answer.json());
  const open = async (address) => {
    const markup = (await asked)[address];
    const dialog =
      document.querySelector('dialog') ?? document.body.appendChild(document.createElement('dialog'));
    dialog.innerHTML = markup;
    if (!dialog.open) dialog.show();
  };
  let sorted = -1;
  const sort = (head) => {
    const body = document.querySelector('tbody');
    const at = head.cellIndex;
    const down = sorted === at ? -1 : 1;
    sorted = down === 1 ? at : -1;
    const { compare } = new Intl.Collator('en', { numeric: true });
    const rows = [...body.rows].map((row) => [row.cells[at].textContent, row]);
    rows.sort(([a], [b]) => down * compare(a, b));
    body.append(...rows.map(([, row]) => row));
  };
  const choose = () => {
    const words = document.querySelector('[type=search]').value.toLowerCase();
    const briefing = document.querySelector('#filter').value;
    for (const row of document.querySelector('tbody').rows) {
      row.words ??= row.textContent.toLowerCase();
      row.hidden = !row.words.includes(words) || !row.textContent.includes(briefing);
    }
  };
  addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="/figures/"]');
    if (asked && link && !link.closest('dialog') && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      open(link.getAttribute('href'));
    }
    const head = event.target.closest('th');
    if (head) sort(head);
  });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') document.querySelector('dialog')?.close();
  });
  addEventListener('input', ({ target }) => {
    if (target.matches('[type=search], #filter')) choose();
    if (target.name && ['linear', 'log'].includes(target.value))
      for (const scale of ['linear', 'log']) document.getElementById(scale).hidden = scale !== target.value;
  });
}
