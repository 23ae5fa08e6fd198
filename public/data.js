// Lists of a term's data: choosing all rows that are shown, and names that complete themselves between commas.

const all = (selector, within = document) => [...within.querySelectorAll(selector)];

/** The box that chooses all rows does nothing without this script, so that it is shown by it; it tells whether all are chosen. */
function showChooseAll() {
  for (const box of all('[data-choose-all]')) {
    const boxes = all('.mark [name="ids"]', box.closest('table'));
    const chosen = boxes.filter((one) => one.checked).length;
    box.checked = chosen > 0 && chosen === boxes.length;
    box.indeterminate = chosen > 0 && chosen < boxes.length;
    box.hidden = false;
  }
}
showChooseAll();
document.addEventListener('htmx:after:swap', showChooseAll);

/** The row before those that somebody has asked for, until they have come. */
let lastRow = null;
document.addEventListener('click', ({ target }) => {
  const more = target.closest?.('[data-more]');
  if (more) lastRow = more.closest('tr').previousElementSibling;
});
// Whoever stood on the way to them goes on at the first of them; whoever has gone elsewhere stays there.
document.addEventListener('htmx:after:swap', () => {
  const next = lastRow?.nextElementSibling;
  if (lastRow?.isConnected && (!next || next.querySelector('[data-more]'))) return;
  lastRow = null;
  if (!next?.isConnected || document.activeElement !== document.body) return;
  const control = next.querySelector('a, input') ?? next;
  if (control === next) next.tabIndex = -1;
  control.focus();
});

document.addEventListener('change', ({ target }) => {
  if (target.matches('[data-choose-all]')) {
    for (const box of all('.mark [name="ids"]', target.closest('table'))) box.checked = target.checked;
  }
  if (target.matches('.mark [name="ids"]')) showChooseAll();
  // What is typed for several things at once is meant.
  if (target.matches('.shared-field .field input') && target.value !== '') {
    target.closest('.shared-field').querySelector('[name="changed"]').checked = true;
  }
});

/** Options of each list of names, as the page came with them. */
const optionsOf = new WeakMap();

// A browser completes the whole of a field. Where several names may stand, each option gets those before it.
document.addEventListener('input', ({ target }) => {
  if (!target.matches('[data-many]') || !target.list) return;
  const { list, value } = target;
  if (!optionsOf.has(list))
    optionsOf.set(
      list,
      [...list.options].map((option) => option.value),
    );
  const names = optionsOf.get(list);
  const mark = names.some((name) => name.includes(',')) ? ';' : ',';
  const before = value.slice(0, value.lastIndexOf(mark) + 1);
  const taken = new Set(before.split(mark).map((name) => name.trim()));
  const options = names
    .filter((name) => !taken.has(name))
    .map((name) => new Option('', before === '' ? name : `${before} ${name}`));
  list.replaceChildren(...options);
});

// Escape puts a row's form away.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  const form = event.target.closest?.('[data-edit-row]');
  form?.querySelector('[data-cancel]').click();
});
