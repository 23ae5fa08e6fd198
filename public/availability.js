// The grid of availability: levels are painted with mouse, finger or keys. They are shown at once, sent one stroke after the
// other, and put back when the server refuses them. What others change meanwhile is fetched when strokes have passed it.
// Longer than other files: pointer and keys share what is marked, and the page loads one script.

const DRAG_FROM_PIXELS = 6;
const LONG_PRESS_MS = 350;
const EDGE_PIXELS = 28;
const SCROLL_PIXELS = 12;
const PART = { 'HX-Request': 'true', 'HX-Request-Type': 'partial' };

const grid = () => document.querySelector('#painting[data-action]');
const body = () => grid()?.querySelector('tbody');
const head = () => grid().querySelector('thead');
const all = (selector, within = document) => [...within.querySelectorAll(selector)];

// What can be painted

/** Levels that the list has, lowest first, each with its sign and its name. */
function brushes() {
  const read = ({ value, dataset }) => ({ level: Number(value), symbol: dataset.symbol, name: dataset.name });
  return all('#brushes input').map(read);
}
const brush = () => Number(document.querySelector('#brushes :checked').value);
const levelOf = (cell) => Number(cell.dataset.level ?? 0);
/** Whether another rule says never, so that there is nothing to paint. */
const isFixed = (cell) => cell.classList.contains('other');
const symbols = new Map();

function show(cell, level) {
  if (level === 0) cell.removeAttribute('data-level');
  else cell.dataset.level = level;
  cell.textContent = symbols.get(level);
}

/** Levels as the server writes them, lowest first: without another rule that speaks of the cell, and with one. */
const SIGNS = ['0123456', 'abcdefg'];

/** What a cell shows, as the server writes it. */
const signOf = (cell) =>
  isFixed(cell) ? 'x' : SIGNS[Number(cell.classList.contains('noted'))][levelOf(cell) + 3];

/** Tells how many lessons fit into what is left of a row. */
function showLoad(row) {
  const open = all('td', row).filter((cell) => !isFixed(cell) && levelOf(cell) !== -3).length;
  const free = open * Number(row.dataset.atOnce ?? 1);
  const load = row.querySelector('.load');
  load.querySelector('[data-free]').textContent = free;
  load.classList.toggle('over', Number(load.dataset.load) > free);
}

const rowOf = (cell) => cell.parentElement;
/** The number of a cell's period in the week; the row's head stands before all. */
const columnOf = (cell) => cell.cellIndex - 1;

/** Some rows and columns, both counted from 0 and inclusive. */
function between(one, other) {
  const rows = [one, other].map((cell) => rowOf(cell).sectionRowIndex).sort((a, b) => a - b);
  const columns = [one, other].map(columnOf).sort((a, b) => a - b);
  return { rows, columns };
}

function cellsIn({ rows: [top, bottom], columns: [first, last] }) {
  const cells = [];
  for (let row = top; row <= bottom; row++) {
    const own = body().rows[row].cells;
    for (let column = first; column <= last; column++) cells.push(own[column + 1]);
  }
  return cells;
}

// Strokes

/** A level put on some cells, which remembers what was there. */
function begin(level) {
  return { level, was: new Map(), area: null };
}

/** Lets a stroke cover an area: what it covered outside of it is as before. */
function cover(stroke, area) {
  const inside = new Set(cellsIn(area));
  const rows = new Set();
  for (const [cell, level] of stroke.was) {
    if (inside.has(cell)) continue;
    show(cell, level);
    stroke.was.delete(cell);
    rows.add(rowOf(cell));
  }
  for (const cell of inside) {
    if (stroke.was.has(cell) || isFixed(cell) || levelOf(cell) === stroke.level) continue;
    stroke.was.set(cell, levelOf(cell));
    show(cell, stroke.level);
    rows.add(rowOf(cell));
  }
  for (const row of rows) showLoad(row);
  stroke.area = area;
}

function putBack(was) {
  for (const [cell, level] of was) show(cell, level);
  for (const row of new Set([...was.keys()].map(rowOf))) showLoad(row);
}

/** Sends a stroke, if it has changed anything. */
function finish({ level, was, area }) {
  if (was.size === 0) return;
  // What a year cannot its classes cannot either; the server knows which rows these are.
  if (grid().dataset.linked) isStale = true;
  const { rows, columns } = area;
  const ids = [...body().rows].slice(rows[0], rows[1] + 1).map(({ dataset }) => ['ids', dataset.id]);
  const cells = [];
  for (let column = columns[0]; column <= columns[1]; column++) cells.push(['cells', column]);
  send('', [['level', level], ...ids, ...cells], was);
}

function paint(area, level) {
  const stroke = begin(level);
  cover(stroke, area);
  finish(stroke);
  describe(focused());
}

// With the server

const queue = [];
let isSending = false;
/** Whether the page may show something else than the server has. */
let isStale = false;

const csrf = () => document.querySelector('#copying [name="csrf"]').value;
const revision = () => Number(grid().dataset.revision);

function send(path, fields, was = new Map()) {
  queue.push({ path, fields, was });
  sendAll();
}

async function sendAll() {
  if (isSending) return;
  isSending = true;
  while (queue.length > 0) {
    await sendOne(queue[0]);
    queue.shift();
  }
  isSending = false;
  if (isStale && !drag) await refresh();
}

async function ask(path, options = {}) {
  const response = await fetch(`${grid().dataset.action}${path}`, { headers: PART, ...options });
  const parts = document.createElement('template');
  parts.innerHTML = await response.text();
  return { isRight: response.ok, parts: parts.content };
}

async function sendOne({ path, fields, was }) {
  const common = [
    ['csrf', csrf()],
    ['revision', revision()],
  ];
  const messages = document.getElementById('messages');
  try {
    const { isRight, parts } = await ask(path, {
      method: 'POST',
      body: new URLSearchParams([...fields, ...common]),
    });
    if (isRight) {
      messages.replaceChildren();
      take(parts);
      return;
    }
    messages.replaceChildren(parts);
  } catch {
    const notice = document.createElement('p');
    notice.className = 'notice bad';
    notice.textContent = grid().dataset.unreachable;
    messages.replaceChildren(notice);
  }
  putBack(was);
  isStale = true;
}

/** The revision of which the server speaks. */
const revisionIn = (parts) => Number(parts.getElementById('painted').dataset.revision);

/** Takes over what the server says after a change. */
function take(parts) {
  const painted = parts.getElementById('painted');
  const now = revisionIn(parts);
  // Somebody else has changed something in between.
  if (now > revision() + 1) isStale = true;
  grid().dataset.revision = now;
  document.querySelector('#copying [name="revision"]').value = now;
  const focusId = document.activeElement.closest('#data-tools button')?.id;
  const tools = parts.getElementById('data-tools');
  if (tools) document.getElementById('data-tools').replaceWith(tools);
  if (focusId) document.getElementById(focusId).focus();
  if (painted.childElementCount > 0)
    document.getElementById('data-done').replaceChildren(...painted.childNodes);
  return painted;
}

/** Shows what the server has. */
async function refresh() {
  const { isRight, parts } = await ask('/levels').catch(() => ({ isRight: false }));
  if (!isRight) return;
  // What is painted meanwhile is newer, also where the server has it by now: it is asked again after that.
  if (queue.length > 0 || drag || revisionIn(parts) < revision()) return;
  const levels = JSON.parse(take(parts).dataset.levels);
  isStale = false;
  for (const row of body()?.rows ?? []) {
    const shown = levels[row.dataset.id];
    if (shown === undefined) continue;
    [...shown].forEach((sign, column) => {
      const cell = row.cells[column + 1];
      if (sign === signOf(cell)) return;
      const isNever = sign === 'x';
      const isNoted = SIGNS[1].includes(sign);
      cell.classList.toggle('other', isNever);
      cell.classList.toggle('noted', isNoted);
      show(cell, isNever ? -3 : SIGNS[Number(isNoted)].indexOf(sign) - 3);
      if (isNever) cell.removeAttribute('data-level');
    });
    showLoad(row);
  }
  describe(focused());
}

function turn(way) {
  if (document.getElementById(`data-${way}`).disabled) return;
  isStale = true;
  send(`/${way}`, []);
}

// What is marked

/** Where marking with Shift begins. */
let anchor = null;
let marked = [];

const focused = () => document.activeElement?.closest?.('#painting[data-action] tbody td') ?? null;

function mark(cells) {
  for (const cell of marked) {
    cell.classList.remove('marked');
    cell.removeAttribute('aria-selected');
  }
  marked = cells.length > 1 ? cells : [];
  for (const cell of marked) {
    cell.classList.add('marked');
    cell.setAttribute('aria-selected', 'true');
  }
}

/** Gives a cell the words that those hear who come to it. */
function describe(cell) {
  if (!cell) return;
  const { label, other, periods } = grid().dataset;
  const [days, names] = head().rows;
  const column = columnOf(cell);
  const words = {
    name: rowOf(cell).querySelector('th a').textContent,
    day: days.cells[1 + Math.floor(column / Number(periods))].textContent.trim(),
    period: names.cells[column].textContent.trim(),
    level: isFixed(cell) ? other : brushes().find(({ level }) => level === levelOf(cell)).name,
  };
  const filled = Object.entries(words).reduce(
    (text, [key, word]) => text.replace(`{${key}}`, () => word),
    label,
  );
  cell.setAttribute('aria-label', filled);
}

/** Brings the focus to a cell, which is the one that the Tab key comes to from then on. */
function goTo(cell, isExtending = false) {
  for (const one of all('td[tabindex]', body())) {
    one.removeAttribute('tabindex');
    one.removeAttribute('aria-label');
  }
  cell.tabIndex = 0;
  describe(cell);
  cell.focus({ preventScroll: true });
  if (!isExtending || !anchor?.isConnected) anchor = cell;
  mark(cellsIn(between(anchor, cell)));
  const from = document.getElementById('copied');
  if (!rowOf(cell).querySelector(':checked')) from.value = rowOf(cell).dataset.id;
}

// With the pointer

/** A press that may become a stroke, or is one: where it began and what it has painted. */
let drag = null;
let press = null;
const isTouch = ({ pointerType }) => pointerType !== 'mouse';

function cellAt({ clientX, clientY }) {
  return document.elementFromPoint(clientX, clientY)?.closest('#painting[data-action] tbody td') ?? null;
}

function beginDrag(cell) {
  clearTimeout(press.timer);
  drag = { from: cell, to: null, stroke: begin(brush()), at: press.at };
  document.documentElement.classList.add('is-painting');
  dragTo(cell);
  requestAnimationFrame(scrollAtEdge);
}

function dragTo(cell) {
  if (!cell || cell === drag.to) return;
  drag.to = cell;
  const area = between(drag.from, cell);
  cover(drag.stroke, area);
}

/** Scrolls the grid while the pointer is near its edge, and paints what comes below it. */
function scrollAtEdge() {
  if (!drag) return;
  const frame = grid().querySelector('.painting-frame');
  const box = frame.getBoundingClientRect();
  const names = body().rows[0].cells[0].getBoundingClientRect();
  const isNamesFirst = names.left <= box.left + 1;
  const { clientX, clientY } = drag.at;
  const left = isNamesFirst ? names.right : box.left;
  const right = isNamesFirst ? box.right : names.left;
  const top = head().getBoundingClientRect().bottom;
  if (clientX > right - EDGE_PIXELS) frame.scrollLeft += SCROLL_PIXELS;
  if (clientX < left + EDGE_PIXELS / 2) frame.scrollLeft -= SCROLL_PIXELS;
  if (clientY > box.bottom - EDGE_PIXELS) frame.scrollTop += SCROLL_PIXELS;
  if (clientY < top + EDGE_PIXELS / 2) frame.scrollTop -= SCROLL_PIXELS;
  dragTo(cellAt(drag.at));
  requestAnimationFrame(scrollAtEdge);
}

function endPress() {
  clearTimeout(press?.timer);
  press = null;
  drag = null;
  document.documentElement.classList.remove('is-painting');
}

document.addEventListener('pointerdown', (event) => {
  const cell = event.target.closest?.('#painting[data-action] tbody td');
  if (!cell || event.button !== 0 || !event.isPrimary) return;
  press = { cell, at: event, timer: 0 };
  if (isTouch(event)) press.timer = setTimeout(() => beginDrag(cell), LONG_PRESS_MS);
  else {
    event.preventDefault();
    // So that the end of it is told wherever the button is let go.
    cell.setPointerCapture(event.pointerId);
    beginDrag(cell);
  }
});
document.addEventListener('pointermove', (event) => {
  if (drag) {
    drag.at = event;
    dragTo(cellAt(event));
  } else if (press) {
    const { clientX, clientY } = press.at;
    if (Math.hypot(event.clientX - clientX, event.clientY - clientY) > DRAG_FROM_PIXELS) endPress();
  }
});
document.addEventListener('pointerup', () => {
  if (!press) return;
  // A short touch paints the one cell.
  if (!drag) beginDrag(press.cell);
  const { to, from, stroke } = drag;
  endPress();
  goTo(from);
  mark(cellsIn(between(from, to)));
  finish(stroke);
  describe(from);
  sendAll();
});
document.addEventListener('pointercancel', () => {
  if (drag) putBack(drag.stroke.was);
  endPress();
});
// A finger that paints does not scroll.
document.addEventListener('touchmove', (event) => drag && event.preventDefault(), { passive: false });
document.addEventListener('contextmenu', (event) => press && event.preventDefault());

/** Marks the heads of the row and the column that the pointer is at. */
let pointedAt = [];
document.addEventListener('pointerover', ({ target }) => {
  const cell = target.closest?.('#painting[data-action] tbody td');
  for (const one of pointedAt) one.classList.remove('at');
  pointedAt = cell ? [rowOf(cell).cells[0], head().rows[1].cells[columnOf(cell)]] : [];
  for (const one of pointedAt) one.classList.add('at');
});

document.addEventListener('click', ({ target }) => {
  const button = target.closest?.('#painting [data-fill]');
  if (!button) return;
  const periods = Number(grid().dataset.periods);
  const last = body().rows.length - 1;
  const { fill, of } = button.dataset;
  const row = button.closest('tr').sectionRowIndex;
  const whole = head().rows[1].cells.length - 1;
  const number = Number(of);
  const areas = {
    row: { rows: [row, row], columns: [0, whole] },
    day: { rows: [0, last], columns: [number * periods, (number + 1) * periods - 1] },
    column: { rows: [0, last], columns: [number, number] },
  };
  mark([]);
  paint(areas[fill], brush());
});

// With the keys

const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

function stepFrom(cell, event) {
  const { rows } = body();
  const row = rowOf(cell).sectionRowIndex;
  const column = columnOf(cell);
  const whole = rows[0].cells.length - 2;
  const isToLeft = getComputedStyle(grid()).direction === 'rtl';
  const [down, along] = STEPS[event.key] ?? [0, 0];
  const isFar = event.ctrlKey || event.metaKey;
  if (event.key === 'Home') return rows[isFar ? 0 : row].cells[1];
  if (event.key === 'End') return rows[isFar ? rows.length - 1 : row].cells[whole + 1];
  const within = (value, most) => Math.min(most, Math.max(0, value));
  const to = within(column + (isToLeft ? -along : along), whole);
  return rows[within(row + down, rows.length - 1)].cells[to + 1];
}

/** The level that a key gives, or null. */
function levelOfKey(key, cell) {
  const levels = brushes().map(({ level }) => level);
  const near = (by) => levels[Math.min(levels.length - 1, Math.max(0, levels.indexOf(levelOf(cell)) + by))];
  if (key === '-' || key === '−') return near(-1);
  if (key === '+') return near(1);
  if (key === 'Enter' || key === ' ') return brush();
  const level = { x: -3, X: -3, Delete: 0, Backspace: 0, 0: 0, 1: 1, 2: 2, 3: 3 }[key];
  return levels.includes(level) ? level : null;
}

const isTyping = (target) =>
  target.matches('input:not([type="hidden"], [type="radio"], [type="checkbox"]), textarea');

document.addEventListener('keydown', (event) => {
  if (!grid() || isTyping(event.target)) return;
  const key = event.key.toLowerCase();
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && (key === 'z' || key === 'y')) {
    event.preventDefault();
    turn(key === 'y' || event.shiftKey ? 'redo' : 'undo');
    return;
  }
  const cell = focused();
  if (!cell || event.altKey) return;
  if (STEPS[event.key] || key === 'home' || key === 'end') {
    event.preventDefault();
    goTo(stepFrom(cell, event), event.shiftKey);
    cell.ownerDocument.activeElement.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return;
  }
  if (key === 'escape') {
    if (drag) putBack(drag.stroke.was);
    endPress();
    goTo(cell);
    return;
  }
  const level = isCommand ? null : levelOfKey(event.key, cell);
  if (level === null) return;
  event.preventDefault();
  paint(marked.includes(cell) ? between(marked[0], marked.at(-1)) : between(cell, cell), level);
});

// Forms of the page that would leave it

document.addEventListener('submit', (event) => {
  if (!grid()) return;
  const { target } = event;
  if (target.closest('#data-tools')) {
    event.preventDefault();
    turn(target.action.endsWith('/redo') ? 'redo' : 'undo');
  } else if (target.id === 'copying') {
    event.preventDefault();
    const fields = [...new FormData(target)].filter(([name]) => name === 'ids' || name === 'from');
    isStale = true;
    send('/copies', fields);
    for (const box of all('#painting [name="ids"]:checked')) box.checked = false;
  }
});
addEventListener('beforeunload', (event) => queue.length > 0 && event.preventDefault());

/** Lets a table be drawn row by row, see its style, and still be told as one. */
function drawAsGrid(table) {
  const roles = { tr: 'row', td: 'gridcell', 'tbody th': 'rowheader', 'thead th': 'columnheader' };
  for (const [selector, role] of Object.entries(roles)) {
    for (const one of all(selector, table)) one.setAttribute('role', role);
  }
  for (const part of [table.tHead, table.tBodies[0]]) part.setAttribute('role', 'rowgroup');
  table.setAttribute('role', 'grid');
  table.setAttribute('aria-label', table.caption.textContent);
  table.setAttribute('aria-multiselectable', 'true');
  table.style.setProperty('--cells', table.rows[1].cells.length);
  table.style.setProperty('--periods', grid().dataset.periods);
  table.classList.add('live');
}

/** What does nothing without this script is shown, or can be pressed, by it. */
function settle() {
  if (!grid()) return;
  for (const { level, symbol } of brushes()) symbols.set(level, symbol);
  document.getElementById('brushes').hidden = false;
  const table = grid().querySelector('table');
  if (!table || table.getAttribute('role') === 'grid') return;
  drawAsGrid(table);
  for (const button of all('[data-fill]', table)) {
    button.hidden = false;
    button.disabled = false;
  }
  body().rows[0].cells[1].tabIndex = 0;
  marked = [];
  anchor = null;
  // A search shows what the server has, which may lack what is under way.
  if (queue.length > 0) isStale = true;
}
settle();
document.addEventListener('htmx:after:swap', settle);
