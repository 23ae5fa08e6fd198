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
