// When a part of the page is swapped and its address has a fragment, browsers go on marking the old target (or none).
// Going to the fragment once more marks the lesson that the address names and brings it into view.
document.addEventListener('htmx:after:swap', () => {
  const target = document.getElementById(location.hash.slice(1));
  if (!target) return;
  const state = history.state;
  location.replace(location.hash);
  history.replaceState(state, '', location.href);
  target.focus({ preventScroll: true });
});

// Lessons and their costs have many links that swap the timetable, and are drawn anew with every edit: a link is made to do
// so when it is used, as readying them all would take longer than drawing them.
document.addEventListener(
  'click',
  ({ target }) => {
    const link = target.closest?.(':is(.lesson-facts, .lesson-links) a[hx-boost="false"]');
    if (!link) return;
    link.removeAttribute('hx-boost');
    htmx.process(link);
  },
  { capture: true },
);

// Escape closes an open menu or question and goes back to what has opened it.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const opened of document.querySelectorAll('details:is(.menu, .confirm)[open]')) {
    opened.open = false;
    opened.querySelector('summary').focus();
  }
});

// A page that is kept up to date by the server says so when it no longer is.
const connectionLost = () => document.querySelector('[data-connection-lost]')?.dataset.connectionLost;
document.addEventListener('htmx:sse:error', () => {
  const messages = document.getElementById('messages');
  const lost = connectionLost();
  if (!messages || !lost || messages.textContent === lost) return;
  const notice = document.createElement('p');
  notice.className = 'notice bad';
  notice.textContent = lost;
  messages.replaceChildren(notice);
});
document.addEventListener('htmx:sse:after:connection', () => {
  const messages = document.getElementById('messages');
  if (messages?.textContent === connectionLost()) messages.replaceChildren();
});

// A scale says the name of its step to those who hear it, too.
document.addEventListener('input', ({ target }) => {
  if (!target.matches('[data-steps]')) return;
  target.setAttribute('aria-valuetext', target.dataset.steps.split('|')[Number(target.value) - 1]);
});
