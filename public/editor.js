// The editor's hands: a lesson is taken with mouse, touch or keys, every slot of the grid tells how it is for the lesson,
// and a slot is a button of a form, so that dropping is pressing it. Everything that is shown comes from the server.
// Longer than other files: mouse, touch and keys share what is in the hand, and the page loads one script.

const DRAG_FROM_PIXELS = 6;
const LONG_PRESS_MS = 350;
const EDGE_PIXELS = 40;
const SCROLL_PIXELS = 12;
/** Somebody who rests on a lesson for so long may be about to take it. */
const REST_MS = 80;
/** Who waits so long for an answer sees which lesson it is about. */
const SHOW_WAITING_MS = 150;

/** Lesson in the hand by its id, or null. */
let held = null;
/** A press of the pointer that may become a drag, or is one. */
let press = null;
/** Counts what was picked up, so that a late answer to an earlier one is thrown away. */
let picked = 0;
/** The lesson to which the focus goes back when the page has been brought up to date. */
let focusLesson = null;

const hand = () => document.getElementById('hand');
const timetable = () => document.getElementById('timetable');
const question = () => document.getElementById('question');
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const chipsOf = (lesson) => all(`[data-lesson="${CSS.escape(lesson)}"]`, timetable());

function say(text) {
  const status = document.getElementById('status');
  if (status) status.textContent = text;
}

// Taking and putting back

function showSlots(slots, rows) {
  const own = all('tr[data-row]', timetable()).filter(({ dataset }) => rows.includes(dataset.row));
  const holders = [
    ...own.flatMap((row) => all('[data-slots]', row)),
    ...all('.grid [data-slots], .unplaced[data-slots]', timetable()),
  ];
  for (const holder of holders) {
    const row = holder.closest('tr[data-row]');
    const keys = holder.dataset.slots.split(' ');
    const inside = slots.filter(
      ({ dataset }) => keys.includes(dataset.slot) && (dataset.room ?? row?.dataset.row) === row?.dataset.row,
    );
    if (inside.length === 0) continue;
    const layer = document.createElement('div');
    layer.className = 'slots';
    layer.append(...inside.map((slot) => slot.cloneNode(true)));
    holder.append(layer);
  }
}

function clearSlots() {
  for (const layer of all('.slots', timetable())) layer.remove();
  for (const chip of all('.held', timetable())) chip.classList.remove('held');
  timetable().classList.remove('in-hand');
}

/** What the page shows: its version, and whose timetable. */
function shown() {
  const look = new FormData(document.getElementById('locks'));
  return ['version', 'view', 'of'].map((name) => look.get(name));
}

/** An answer for a lesson, here or under way, that was asked for before it is taken; or null. */
let ahead = null;

/** Asks the server how every slot is for a lesson. */
function askFor(lesson) {
  const [version, view, of] = shown();
  const key = JSON.stringify([lesson, version, view, of]);
  if (ahead?.key === key) return ahead.answer;
  const query = new URLSearchParams({ lesson, view, of });
  const answer = fetch(`${hand().dataset.schedule}/hand?${query}`, {
    headers: { 'HX-Request': 'true', 'HX-Request-Type': 'partial' },
  }).then(async (response) => ({ isRight: response.ok, text: await response.text() }));
  ahead = { key, answer };
  return answer;
}

/** Asks before a lesson is taken, so that the slots may be here by then. */
async function askAhead(lesson) {
  const asked = askFor(lesson);
  const answer = await asked.catch(() => null);
  // What went wrong may not do so when it is taken.
  if (!answer?.isRight && ahead?.answer === asked) ahead = null;
}

/** Asks the server how every slot is for a lesson, and shows it. Tells whether that lesson is in the hand then. */
async function pickUp(lesson) {
  const mine = ++picked;
  held = lesson;
  const asked = askFor(lesson);
  // Most answers are here sooner than the page could be drawn twice.
  const waiting = setTimeout(() => {
    if (mine === picked) for (const chip of chipsOf(lesson)) chip.classList.add('held');
  }, SHOW_WAITING_MS);
  const { isRight, text } = await asked.finally(() => {
    clearTimeout(waiting);
    ahead = null;
  });
  if (mine !== picked) return false;
  const parts = document.createElement('template');
  parts.innerHTML = text;
  if (!isRight) {
    document.getElementById('messages').replaceChildren(parts.content);
    putBack();
    return false;
  }
  const bar = parts.content.querySelector('.hand-bar');
  const slots = [...parts.content.querySelectorAll('.slot')];
  clearSlots();
  hand().replaceChildren(bar);
  htmx.process(hand());
  for (const chip of chipsOf(lesson)) chip.classList.add('held');
  timetable().classList.add('in-hand');
  showSlots(slots, JSON.parse(bar.dataset.rows));
  performance.mark('slots-shown');
  tellOthers();
  return true;
}

async function take(lesson) {
  focusLesson = lesson;
  if (!(await pickUp(lesson))) return;
  const first = timetable().querySelector('.slot-here') ?? timetable().querySelector('button.slot');
  (first ?? hand().querySelector('a, button')).focus();
  const { saidTaken, saidLocked } = hand().querySelector('.hand-bar').dataset;
  say(first ? saidTaken : saidLocked);
}

function putBack() {
  if (held === null) return;
  const lesson = held;
  picked++;
  held = null;
  tellOthers();
  clearSlots();
  hand().replaceChildren();
  const url = new URL(location.href);
  if (url.searchParams.has('lesson')) {
    url.searchParams.delete('lesson');
    history.replaceState(history.state, '', url);
  }
  focusOn(lesson);
  say(hand().dataset.saidPutBack);
}

function focusOn(lesson) {
  const [chip] = chipsOf(lesson);
  showDayOf(chip);
  (chip?.querySelector('.take') ?? chip)?.focus({ preventScroll: true });
}

/** Says in the bar of the hand how a slot is. */
function explain(slot) {
  const place = document.getElementById('hand-why');
  if (!place || !slot) return;
  const name = document.createElement('p');
  name.className = 'why-name';
  const room = slot.querySelector('.slot-room')?.textContent;
  name.append(
    slot.querySelector('.slot-mark')?.cloneNode(true) ?? '',
    ` ${(slot.querySelector('.slot-name') ?? slot).textContent}`,
    room ? ` ${room}.` : '',
  );
  const reasons = document.createElement('ul');
  for (const reason of all('.slot-reasons > span', slot)) {
    const item = document.createElement('li');
    item.textContent = reason.textContent.trim();
    reasons.append(item);
  }
  place.replaceChildren(name, reasons);
}

// With the pointer

function ghostOf(chip) {
  const ghost = chip.cloneNode(true);
  ghost.removeAttribute('id');
  ghost.removeAttribute('data-lesson');
  ghost.classList.add('ghost');
  ghost.setAttribute('aria-hidden', 'true');
  ghost.style.width = `${Math.min(chip.offsetWidth, 180)}px`;
  document.body.append(ghost);
  return ghost;
}

function moveGhost({ clientX, clientY }) {
  press.ghost.style.transform = `translate(${clientX + 10}px, ${clientY + 10}px)`;
  const under = document.elementFromPoint(clientX, clientY);
  const day = under?.closest('.day-choice label')?.querySelector('input');
  if (day && !day.checked) day.click();
  const target = under?.closest('.slot, .unplaced') ?? null;
  if (target === press.over) return;
  press.over?.classList.remove('over');
  press.over = target;
  target?.classList.add('over');
  if (target?.matches('.slot')) explain(target);
}

/** Scrolls what lies under the pointer when it is near the edge. */
function scrollAtEdge({ clientX, clientY }) {
  const frame = timetable().querySelector('.grid-frame');
  const box = frame.getBoundingClientRect();
  if (clientX > box.right - EDGE_PIXELS) frame.scrollLeft += SCROLL_PIXELS;
  if (clientX < box.left + EDGE_PIXELS) frame.scrollLeft -= SCROLL_PIXELS;
  if (clientY > innerHeight - EDGE_PIXELS) scrollBy(0, SCROLL_PIXELS);
  if (clientY < EDGE_PIXELS) scrollBy(0, -SCROLL_PIXELS);
}

function beginDrag(event) {
  clearTimeout(press.timer);
  press.isDrag = true;
  getSelection().removeAllRanges();
  press.ghost = ghostOf(press.chip);
  document.documentElement.classList.add('dragging');
  focusLesson = press.lesson;
  press.shown = pickUp(press.lesson);
  moveGhost(event);
}

function endPress() {
  clearTimeout(press?.timer);
  clearTimeout(press?.asking);
  press?.ghost?.remove();
  press?.over?.classList.remove('over');
  document.documentElement.classList.remove('dragging');
  press = null;
  catchUp();
}

document.addEventListener('pointerdown', (event) => {
  const chip = event.target.closest?.('[data-lesson]');
  if (!chip || !hand() || !timetable().contains(chip) || event.button !== 0 || !event.isPrimary) return;
  if (event.target.closest('button')) return;
  press = { chip, lesson: chip.dataset.lesson, x: event.clientX, y: event.clientY, isDrag: false };
  clearTimeout(resting);
  if (event.pointerType === 'mouse') {
    askAhead(press.lesson);
    return;
  }
  press.timer = setTimeout(() => beginDrag(event), LONG_PRESS_MS);
  // By the time that the press is long enough, the slots are here.
  press.asking = setTimeout(() => askAhead(press.lesson), REST_MS);
});

document.addEventListener('pointermove', (event) => {
  if (!press) return;
  const isFar = Math.hypot(event.clientX - press.x, event.clientY - press.y) > DRAG_FROM_PIXELS;
  if (press.isDrag) {
    scrollAtEdge(event);
    moveGhost(event);
  } else if (isFar && event.pointerType === 'mouse') beginDrag(event);
  else if (isFar) endPress();
});

document.addEventListener('pointerup', async (event) => {
  if (!press) return;
  const { isDrag, shown } = press;
  const { clientX, clientY } = event;
  if (!isDrag) return endPress();
  // The click that the browser makes of the release is not one.
  const swallow = (click) => {
    click.preventDefault();
    click.stopPropagation();
  };
  document.addEventListener('click', swallow, { capture: true, once: true });
  endPress();
  await new Promise((resolve) => setTimeout(resolve, 0));
  document.removeEventListener('click', swallow, { capture: true });
  if (!(await shown)) return;
  const under = document.elementFromPoint(clientX, clientY);
  const slot = under?.closest('button.slot:not(.slot-here)');
  if (slot) slot.click();
  else if (under?.closest('.unplaced')) hand().querySelector('[name="slot"][value="tray"]')?.click();
  else putBack();
});

document.addEventListener('pointercancel', () => {
  if (press?.isDrag) putBack();
  endPress();
});
// A finger that drags a lesson does not scroll the page.
document.addEventListener('touchmove', (event) => press?.isDrag && event.preventDefault(), {
  passive: false,
});
// Text that is selected below the pointer would be dragged by the browser, which takes the pointer away.
document.addEventListener('dragstart', (event) => press && event.preventDefault());
document.addEventListener('contextmenu', (event) => press && event.preventDefault());

let resting = 0;
/** The pointer or the focus has come to something: a slot is explained, and a lesson may be taken soon. */
function comeTo({ target }) {
  clearTimeout(resting);
  if (held !== null) return explain(target.closest?.('.slot'));
  const lesson = press || !hand() ? null : target.closest?.('#timetable [data-lesson]')?.dataset.lesson;
  // What was just dropped lies below the pointer, and is seldom taken again.
  if (!lesson || lesson === focusLesson) return;
  resting = setTimeout(() => held === null && askAhead(lesson), REST_MS);
}
document.addEventListener('pointerover', comeTo);
document.addEventListener('focusin', comeTo);

document.addEventListener('click', (event) => {
  if (!hand()) return;
  const { target } = event;
  if (target.closest('[data-put-back]')) {
    event.preventDefault();
    putBack();
  } else if (target.closest('[data-close]') && question()?.open) {
    event.preventDefault();
    question().close();
  } else if (target.closest('[data-dismiss]')) hand().replaceChildren();
  else if (target.closest('.slot-here')) {
    event.preventDefault();
    putBack();
  } else {
    const chip = target.closest('[data-lesson]');
    if (!chip || !timetable().contains(chip) || event.ctrlKey || event.metaKey) return;
    if (target.closest('a:not(.take):not(.short)')) return;
    event.preventDefault();
    take(chip.dataset.lesson);
  }
});

// With the keys

/** Where in the grid an element stands: day, first period and last one. */
function spotOf(element) {
  const slot = element.closest('[data-slot]')?.dataset.slot;
  const cell = element.closest('td[data-slots]');
  if (!cell) return null;
  const keys = (slot ?? cell.dataset.slots).split(' ');
  const [day, first] = keys[0].split('-').map(Number);
  return { day, first, last: Number(keys.at(-1).split('-')[1]), row: cell.closest('tr[data-row]') };
}

/** What is focused in a cell: its slot while a lesson is in the hand, else its first lesson, else the cell. */
function focusableAt(day, period, row) {
  const key = `${day}-${period}`;
  const cell = (row ?? timetable()).querySelector(`td[data-slots~="${key}"]`);
  if (!cell) return null;
  if (held !== null) return cell.querySelector(`button.slot[data-slot="${key}"]`);
  return cell.querySelector('.take, .lesson.short') ?? cell;
}

/** The next day is to the left where pages are read from right to left. */
const onward = document.dir === 'rtl' ? -1 : 1;
const ARROWS = {
  ArrowLeft: [-onward, 0],
  ArrowRight: [onward, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const MOST_STEPS = 60;

function moveFocus(event) {
  let [dayStep, periodStep] = ARROWS[event.key];
  const spot = spotOf(document.activeElement);
  if (!spot) return;
  event.preventDefault();
  const beside =
    document.activeElement.closest('.lesson')?.[
      dayStep > 0 ? 'nextElementSibling' : 'previousElementSibling'
    ];
  if (dayStep !== 0 && held === null && beside?.matches('.lesson'))
    return rove(beside.querySelector('.take') ?? beside);
  // In a table of everybody's week a day's periods stand side by side, and rows are other people.
  if (spot.row) {
    if (periodStep !== 0) return moveToRow(spot, periodStep);
    [dayStep, periodStep] = [0, dayStep];
  }
  let { day } = spot;
  let period = periodStep > 0 ? spot.last : spot.first;
  for (let step = 0; step < MOST_STEPS; step++) {
    day += dayStep;
    period += periodStep;
    const found = focusableAt(day, period, spot.row);
    if (found) return rove(found);
    if (day < 0 || period < 0) return;
  }
}

/** Moves the focus to the same period of the next row, up or down, that has something to be focused there. */
function moveToRow({ day, first, row }, step) {
  const next = (from) => (step > 0 ? from.nextElementSibling : from.previousElementSibling);
  for (let other = next(row); other; other = next(other)) {
    const found = focusableAt(day, first, other);
    if (found) return rove(found);
  }
}

function rove(element) {
  for (const one of all('.grid [tabindex="0"]', timetable())) one.tabIndex = -1;
  element.tabIndex = 0;
  showDayOf(element);
  element.focus();
}

const isTyping = (target) => target.matches('input:not([type="hidden"]), select, textarea');

document.addEventListener('keydown', (event) => {
  // While something is asked, the keys are for the answer.
  if (!hand() || isTyping(event.target) || question()?.open) return;
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && (key === 'z' || key === 'y')) {
    event.preventDefault();
    document.getElementById(key === 'y' || event.shiftKey ? 'redo' : 'undo').click();
  } else if (event.key === 'Escape') {
    if (press?.isDrag) endPress();
    putBack();
  } else if (ARROWS[event.key] && timetable().contains(event.target)) moveFocus(event);
  else if (event.key === 'Delete' && held !== null)
    hand().querySelector('[name="slot"][value="tray"]')?.click();
});

// When the page has been brought up to date

const opened = new Set();
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (target.dataset?.keep) opened[target.open ? 'add' : 'delete'](target.dataset.keep);
  },
  true,
);
/** What was chosen of how the page is drawn, by name; the server does not know of it. */
const remembered = new Map(Object.entries(JSON.parse(sessionStorage.getItem('choices') ?? '{}')));
function remember({ name, value }) {
  remembered.set(name, value);
  sessionStorage.setItem('choices', JSON.stringify(Object.fromEntries(remembered)));
}
document.addEventListener('change', ({ target }) => target.matches('[data-remember]') && remember(target));

let shownHash = '';

/** Where one day is shown at a time: shows the one that an element stands on. */
function showDayOf(element) {
  const day = element?.closest('td[data-day]')?.dataset.day;
  const choice = day && timetable().querySelector(`[name="shown-day"][value="${day}"]`);
  if (!choice) return;
  choice.checked = true;
  remember(choice);
}

function settle() {
  if (!timetable()) return;
  for (const choice of all('[data-remember]')) {
    if (remembered.get(choice.name) === choice.value) choice.checked = true;
  }
  if (location.hash !== shownHash) {
    shownHash = location.hash;
    const target = document.querySelector(':target');
    if (target && timetable().contains(target)) showDayOf(target);
  }
  if (!hand()) return;
  for (const details of all('details[data-keep]')) if (opened.has(details.dataset.keep)) details.open = true;
  for (const link of all('.grid .lesson a:not([tabindex="-1"])', timetable())) link.tabIndex = -1;
  for (const cell of all('.grid td[tabindex="0"]', timetable())) cell.tabIndex = -1;
  const first = all('.grid :is(.take, td[data-slots])', timetable()).find((one) => one.offsetParent !== null);
  if (first) first.tabIndex = 0;
  for (const cell of all('.grid td[data-slots]:not([tabindex])', timetable())) cell.tabIndex = -1;
  const dialog = question();
  if (dialog.childElementCount > 0 && !dialog.open) dialog.showModal();
  else if (dialog.childElementCount === 0 && dialog.open) dialog.close();
  const inHand = hand().querySelector('.hand-bar[data-lesson]')?.dataset.lesson ?? null;
  if (held !== inHand) {
    held = inHand;
    tellOthers();
  }
  if (inHand === null) clearSlots();
  if (inHand !== null) {
    timetable().classList.add('in-hand');
    // Another timetable is looked at, with the lesson still in the hand.
    if (!timetable().querySelector('.slots')) pickUp(inHand);
    else for (const chip of chipsOf(inHand)) chip.classList.add('held');
  }
  if (
    focusLesson !== null &&
    !dialog.open &&
    (document.activeElement === document.body || !document.activeElement)
  ) {
    focusOn(focusLesson);
  }
}

// Together with others: the server tells of later versions, and of who is there

const HEARTBEAT_MS = 10_000;
const FIRST_RETRY_MS = 400;
const LONGEST_RETRY_MS = 5000;
const SIGNED_OUT = 4401;
let socket = null;
let retryMs = FIRST_RETRY_MS;
let others = [];
let isConnected = true;
/** A version that the page has not got yet, or null. */
let newer = null;
let requests = 0;

const version = () => Number(document.querySelector('#locks [name="version"]').value);

function tellOthers() {
  if (socket?.readyState !== WebSocket.OPEN) return;
  socket.send(JSON.stringify({ lesson: held, isHolding: held !== null }));
}

function connect() {
  const url = new URL(`${hand().dataset.schedule}/live?version=${version()}`, location.href);
  url.protocol = url.protocol.replace('http', 'ws');
  socket = new WebSocket(url);
  socket.addEventListener('open', () => {
    retryMs = FIRST_RETRY_MS;
    isConnected = true;
    showOthers();
    tellOthers();
  });
  socket.addEventListener('message', ({ data }) => {
    const news = JSON.parse(data);
    if (news.of === 'visits') {
      others = news.visits;
      showOthers();
    } else if (news.version === null) location.assign('/');
    else {
      newer = news.version;
      catchUp();
    }
  });
  socket.addEventListener('close', ({ code }) => {
    if (code === SIGNED_OUT) return location.reload();
    isConnected = false;
    showOthers();
    setTimeout(connect, retryMs);
    retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
  });
}

/** Brings the page up to date with what others did, unless something of one's own is just under way. */
function catchUp() {
  if (newer === null || requests > 0 || press?.isDrag) return;
  if (newer <= version()) {
    newer = null;
    return;
  }
  newer = null;
  const query = new URLSearchParams({ since: String(version()) });
  const look = new FormData(document.getElementById('locks'));
  for (const name of ['view', 'of']) query.set(name, look.get(name));
  if (held !== null) query.set('lesson', held);
  htmx.ajax('GET', `${hand().dataset.schedule}/changes?${query}`, {
    source: '#status',
    target: '#status',
    swap: 'none',
  });
}

/** A text of the page with what stands for its placeholder. */
const filled = (text, placeholder, value) => text.split(placeholder).join(value);

/** Says who is there, and marks the lessons that they hold. */
function showOthers() {
  const place = document.getElementById('presence');
  if (!place) return;
  const names = [...new Set(others.map(({ name }) => name))];
  const { alsoHere, holds, lost, comma } = place.dataset;
  const text = names.length > 0 ? filled(alsoHere, '{names}', names.join(comma)) : '';
  place.textContent = isConnected ? text : lost;
  place.classList.toggle('lost', !isConnected);
  for (const chip of all('[data-holder]')) {
    delete chip.dataset.holder;
    chip.removeAttribute('aria-description');
  }
  for (const { name, lesson, isHolding } of others) {
    if (!isHolding) continue;
    for (const chip of chipsOf(lesson)) {
      chip.dataset.holder = filled(holds, '{name}', name);
      chip.setAttribute('aria-description', chip.dataset.holder);
    }
  }
}

document.addEventListener('htmx:config:request', ({ detail }) => {
  if (!document.getElementById('locks')) return;
  // So that only what is different needs to be sent back.
  detail.ctx.request.headers['X-Shown'] = shown().map(encodeURIComponent).join(' ');
});
document.addEventListener('htmx:before:request', () => requests++);
document.addEventListener('htmx:finally:request', () => {
  requests = Math.max(0, requests - 1);
  setTimeout(catchUp, 0);
});
addEventListener('online', () => socket?.readyState === WebSocket.CLOSED && connect());

let isSettling = false;
function settleSoon() {
  if (isSettling) return;
  isSettling = true;
  // Before the browser draws: what is drawn once is here sooner.
  queueMicrotask(() => {
    isSettling = false;
    settle();
    if (hand()) showOthers();
    performance.mark('redrawn');
  });
}
document.addEventListener('htmx:before:swap', ({ detail }) => {
  const focused = document.activeElement;
  if (!focused.matches('.slot')) return;
  const find = (target) => (typeof target === 'string' ? document.querySelector(target) : target);
  // The browser lays the page out when it removes what has the focus: once before the swap rather than amid it.
  if (detail.tasks.some(({ target }) => find(target)?.contains(focused))) focused.blur();
});
document.addEventListener('htmx:after:swap', settleSoon);
settle();
if (hand() && document.getElementById('locks')) {
  connect();
  setInterval(tellOthers, HEARTBEAT_MS);
}

// What is asked goes when its dialogue is closed.
document.addEventListener(
  'close',
  (event) => event.target === question() && question().replaceChildren(),
  true,
);
