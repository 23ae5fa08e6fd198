// Lists of a term's data: choosing all rows that are shown, and names that complete themselves between commas.

const all = (selector, within = document) => [...within.querySelectorAll(selector)];

/** The box that chooses all rows does nothing without this script, so that it is shown by it. */
function showChooseAll() {
  for (const box of all('[data-choose-all]')) box.hidden = false;
}
showChooseAll();
document.addEventListener('htmx:after:swap', showChooseAll);

document.addEventListener('change', ({ target }) => {
  if (target.matches('[data-choose-all]')) {
    for (const box of all('.mark [name="ids"]', target.closest('table'))) box.checked = target.checked;
  }
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
