// The table of subjects and classes: cells are chosen by the arrows and typed into, as in a spreadsheet. What is typed is
// sent when the cell is left, one request after the other; the answer draws the cells anew, but for those in which
// something newer stands.
// Longer than other files: keys, what is typed and answers share what is on its way, and the page loads one script.

const table = document.getElementById('course-table');
const bar = document.getElementById('cell-bar');
const says = document.getElementById('cell-says');
const teacherList = document.getElementById('table-teachers');
const teachers = [...teacherList.options].map((option) => option.value);

/** The id of the cell that is chosen. */
let chosen = null;
/**
 * The cell that is typed into, with its field and what stood there; `isWhole` when it began with that. `redrawn` is what an
 * answer has made of the cell meanwhile, which is shown when the field is put away.
 */
let edited = null;
/** What is being sent, and what waits for that. */
let sending = Promise.resolve();
/** What goes with the next request: all that is typed while another one is on its way. */
let batch = [];
/** What has been typed and is not on its way yet. */
const waiting = new Set();
/** Cells that the server takes at once. */
const MOST_CELLS = 1000;
/** So many that were refused together are sent once more, each by itself: only some of them may be at fault. */
const MOST_APART = 20;
/** Whether the next Tab leaves the table. */
let isLeaving = false;

const cellOf = (target) => target.closest?.('#course-table td[data-group]') ?? null;
const chosenCell = () => (chosen === null ? null : document.getElementById(chosen));
/** What stands in a cell, as a person would type it, or has just been typed into it. */
const textIn = ({ dataset }) => dataset.typed ?? dataset.text;
const isBusy = (cell) => cell.getAttribute('aria-busy') === 'true';
const placeOf = (cell) => ({ row: cell.parentElement.sectionRowIndex, column: cell.cellIndex });
const cellAt = ({ row, column }) => {
  const cell = table.tBodies[0].rows[row]?.cells[column];
  return cell?.dataset.group ? cell : null;
};

/** Tells of the chosen cell what does not fit into it, and what can be done with it. */
function showBar(cell) {
  const { name, text, year, href, fault } = cell.dataset;
  const fill = document.getElementById('cell-fill');
  const course = document.getElementById('cell-course');
  says.textContent = [name, text].filter(Boolean).join(': ');
  says.classList.toggle('bad', fault !== undefined);
  if (fault !== undefined) says.textContent += ` – ${fault}`;
  fill.hidden = !href || !year;
  fill.textContent = bar.dataset.fill.replace('{year}', year);
  course.hidden = !href;
  course.href = href ?? '';
}

function choose(cell, withFocus = true) {
  chosenCell()?.setAttribute('tabindex', '-1');
  chosen = cell.id;
  cell.setAttribute('tabindex', '0');
  showBar(cell);
  if (withFocus) cell.focus();
}

/** Goes so many rows and columns on; tells whether there is a cell. */
function move(rows, columns) {
  const { row, column } = placeOf(chosenCell());
  const next = cellAt({ row: row + rows, column: column + columns });
  if (next) choose(next);
  return next !== null;
}

/** Goes to the next cell of the row, and from the last one to the next row. */
function moveOn(by) {
  if (move(0, by)) return true;
  const { row } = placeOf(chosenCell());
  const cells = [...(table.tBodies[0].rows[row + by]?.cells ?? [])].filter((cell) => cell.dataset.group);
  const next = by > 0 ? cells[0] : cells.at(-1);
  if (next) choose(next);
  return next !== undefined;
}

/** Completes the name that is typed behind lessons and other names. */
function completeNames(value) {
  const [before = ''] = /^.*(?:\d\)?\s|,)\s*/.exec(value) ?? [];
  teacherList.replaceChildren(...teachers.map((name) => new Option('', before + name)));
}

function open(cell, typed) {
  const was = textIn(cell);
  const field = document.createElement('input');
  field.className = 'cell-input';
  field.value = typed ?? was;
  field.setAttribute('aria-label', cell.dataset.name);
  field.setAttribute('list', teacherList.id);
  field.autocomplete = 'off';
  completeNames(field.value);
  // What has just been typed, or could not be kept, says nothing of who teaches it where it names nobody.
  const isWhole = typed === undefined && cell.dataset.typed === undefined && cell.dataset.fault === undefined;
  edited = { cell, field, was, isWhole, redrawn: null };
  cell.classList.add('editing');
  cell.append(field);
  field.focus();
  if (typed === undefined) field.select();
}

/** Puts the field away; tells the cell, which an answer may have drawn anew. */
function close() {
  const { cell, field, redrawn } = edited;
  edited = null;
  cell.classList.remove('editing');
  field.remove();
  if (redrawn === null) return cell;
  cell.replaceWith(redrawn);
  return redrawn;
}

/** Puts the field away and sends what stands in it, if that is something else; tells the cell. */
function take() {
  const { field, isWhole, was } = edited;
  const text = field.value.trim();
  const cell = close();
  if (text !== was || cell.dataset.fault !== undefined) save([{ cell, text, isWhole }]);
  return cell;
}

/** Shows what was typed until the answer does, and sends it. */
function save(edits) {
  for (const { cell, text } of edits) {
    const typed = document.createElement('span');
    typed.className = 'cell-typed';
    typed.textContent = text;
    cell.classList.remove('faulty');
    delete cell.dataset.fault;
    cell.dataset.typed = text;
    cell.setAttribute('aria-busy', 'true');
    cell.replaceChildren(typed);
  }
  if (batch.length + edits.length > MOST_CELLS) batch = [];
  if (batch.length === 0) {
    const mine = batch;
    after(() => {
      if (batch === mine) batch = [];
      return send(mine);
    });
  }
  for (const edit of edits) {
    // One that may keep the teachers of the one before it comes after that.
    const former = edit.isWhole ? batch.findIndex(({ cell }) => cell.id === edit.cell.id) : -1;
    if (former >= 0) waiting.delete(...batch.splice(former, 1));
    batch.push(edit);
    waiting.add(edit);
  }
}

/** Does something once everything typed before is kept, and before what is typed from now on. */
function after(work) {
  sending = sending.then(work).catch(() => {});
}

async function send(edits) {
  for (const edit of edits) waiting.delete(edit);
  const cells = edits.map(({ cell: { dataset }, text, isWhole }) => ({
    subject: dataset.subject,
    groupId: dataset.group,
    text,
    isWhole,
  }));
  try {
    await htmx.ajax('POST', `${bar.dataset.action}/cells`, {
      source: '#cell-bar',
      target: '#table-done',
      swap: 'none',
      values: { cells: JSON.stringify(cells) },
    });
  } finally {
    // A cell that no answer has drawn anew is not kept.
    const lost = edits.filter(({ cell }) => cell.isConnected && isBusy(cell) && !isWaiting(cell));
    const isTriedApart = lost.length > 1 && lost.length <= MOST_APART;
    if (isTriedApart) for (const edit of lost) await send([edit]);
    for (const { cell, text } of isTriedApart ? [] : lost) {
      cell.removeAttribute('aria-busy');
      cell.classList.add('faulty');
      delete cell.dataset.typed;
      Object.assign(cell.dataset, { text, fault: bar.dataset.unsaved });
    }
    showAnew();
  }
}

/** Whether something newer of a cell has still to be sent. */
function isWaiting(cell) {
  return [...waiting].some((edit) => edit.cell.id === cell.id);
}

// An answer leaves alone what is typed into, and what has been typed since it was asked for.
document.addEventListener('htmx:before:swap', ({ detail: { tasks } }) => {
  for (let at = tasks.length - 1; at >= 0; at--) {
    const { target, fragment } = tasks[at];
    const cell = typeof target === 'string' ? document.querySelector(target) : target;
    if (!cell || cellOf(cell) !== cell) continue;
    if (isWaiting(cell)) tasks.splice(at, 1);
    else if (cell === edited?.cell) {
      edited.redrawn = fragment.firstElementChild;
      cell.removeAttribute('aria-busy');
      tasks.splice(at, 1);
    }
  }
});

/** A cell that was drawn anew is chosen again, if it was. */
function showAnew() {
  const cell = chosenCell();
  if (!cell) return;
  cell.setAttribute('tabindex', '0');
  if (!edited) showBar(cell);
  if (document.activeElement === document.body) cell.focus({ preventScroll: true });
}
document.addEventListener('htmx:after:swap', showAnew);

/** The rows and cells of what a spreadsheet puts on the clipboard; a cell with a break in it stands in quotation marks. */
function readBlock(text) {
  const rows = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/gy;
  for (const [whole, quoted, plain, end] of text.matchAll(pattern)) {
    rows.at(-1).push((quoted?.replaceAll('""', '"') ?? plain).replace(/\s+/g, ' ').trim());
    if (end === '' || whole === '') break;
    if (end !== '\t') rows.push([]);
  }
  const last = rows.at(-1);
  return last.length === 1 && last[0] === '' && rows.length > 1 ? rows.slice(0, -1) : rows;
}

function paste(block) {
  const from = placeOf(chosenCell());
  let isBeyond = false;
  const edits = block.flatMap((texts, down) =>
    texts.flatMap((text, along) => {
      const cell = cellAt({ row: from.row + down, column: from.column + along });
      isBeyond ||= cell === null;
      const isSame = cell === null || (text === textIn(cell) && cell.dataset.fault === undefined);
      return isSame ? [] : [{ cell, text, isWhole: false }];
    }),
  );
  if (edits.length > 0) save(edits);
  if (isBeyond) document.getElementById('table-done').textContent = bar.dataset.beyond;
}

/** Gives the year of the chosen cell its lessons. */
function fillYear() {
  const id = chosen;
  batch = [];
  after(() => {
    const { href, year, subject, group } = document.getElementById(id)?.dataset ?? {};
    if (!href || !year) return;
    return htmx.ajax('POST', `${bar.dataset.action}/fill`, {
      source: '#cell-bar',
      target: '#table-done',
      swap: 'none',
      values: { subject, group },
    });
  });
}

const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** How far an arrow goes; where people read from right to left the first column is at the right. */
function stepOf(key) {
  const [rows, columns] = STEPS[key] ?? [];
  if (rows === undefined) return null;
  return [rows, getComputedStyle(table).direction === 'rtl' ? -columns : columns];
}

function onKeyInField(event) {
  const { key, shiftKey, ctrlKey, metaKey } = event;
  const { field, isWhole } = edited;
  const step = stepOf(key);
  // Among names the arrows go through what completes them, and in a text that was there they go through that.
  const isMoving = step && !isWhole && !/\p{L}{2}/u.test(field.value);
  if (key === 'Escape') {
    choose(close());
  } else if (key === 'Enter') {
    choose(take());
    if (ctrlKey || metaKey) fillYear();
    else move(shiftKey ? -1 : 1, 0);
  } else if (key === 'Tab') {
    choose(take());
    moveOn(shiftKey ? -1 : 1);
  } else if (isMoving) {
    choose(take());
    move(...step);
  } else return;
  event.preventDefault();
}

function onKeyInTable(event) {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
  const cell = chosenCell();
  const step = stepOf(key);
  const isCommand = ctrlKey || metaKey;
  const wasLeaving = isLeaving;
  if (key !== 'Shift') isLeaving = false;
  if (altKey) return;
  if (step && !isCommand) move(...step);
  else if (key === 'Tab') {
    if (wasLeaving || !moveOn(shiftKey ? -1 : 1)) return;
  } else if (key === 'Home' || key === 'End') {
    const cells = [...cell.parentElement.cells].filter(({ dataset }) => dataset.group);
    choose(key === 'Home' ? cells[0] : cells.at(-1));
  } else if (key === 'Enter' && isCommand) fillYear();
  else if (key === 'Enter' || key === 'F2') open(cell);
  else if (key === 'Escape') isLeaving = true;
  else if (key === 'Delete' || key === 'Backspace') {
    if (textIn(cell) !== '') save([{ cell, text: '', isWhole: true }]);
  } else if (isCommand && key.toLowerCase() === 'z') {
    batch = [];
    after(() => document.getElementById(shiftKey ? 'data-redo' : 'data-undo')?.click());
  } else if (key.length === 1 && key !== ' ' && !isCommand) open(cell, key);
  else return;
  event.preventDefault();
}

table.addEventListener('keydown', (event) => {
  if (event.isComposing) return;
  if (edited && event.target === edited.field) onKeyInField(event);
  else if (event.target === chosenCell()) onKeyInTable(event);
});
table.addEventListener('input', ({ target }) => {
  if (target === edited?.field) completeNames(target.value);
});
table.addEventListener('focusin', ({ target }) => {
  const cell = cellOf(target);
  if (cell && target === cell && cell.id !== chosen) choose(cell, false);
});
table.addEventListener('focusout', ({ target }) => {
  // Its own end puts the field away first.
  if (target === edited?.field) take();
});
table.addEventListener('click', ({ target }) => {
  const cell = cellOf(target);
  if (!cell || target.closest('a, input')) return;
  if (cell.id === chosen && cell.dataset.clicked === 'yes') open(cell);
  else choose(cell);
  for (const other of table.querySelectorAll('[data-clicked]')) delete other.dataset.clicked;
  cell.dataset.clicked = 'yes';
});
table.addEventListener('paste', (event) => {
  if (edited || event.target !== chosenCell()) return;
  event.preventDefault();
  paste(readBlock(event.clipboardData.getData('text/plain')));
});
table.addEventListener('copy', (event) => {
  if (edited || event.target !== chosenCell()) return;
  event.preventDefault();
  event.clipboardData.setData('text/plain', textIn(chosenCell()));
});
bar.addEventListener('submit', (event) => {
  event.preventDefault();
  fillYear();
});
// What is still on its way is not lost by leaving the page.
addEventListener('beforeunload', (event) => {
  const isTyped = edited !== null && edited.field.value.trim() !== edited.was;
  if (isTyped || table.querySelector('[aria-busy="true"]')) event.preventDefault();
});

bar.hidden = false;
const first = table.querySelector('tbody td[data-group]');
if (first) {
  first.setAttribute('tabindex', '0');
  chosen = first.id;
  showBar(first);
}
