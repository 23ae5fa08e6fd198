// The set-up of a term: what has been typed into a form of a step is taken along when one goes on.

let typedInto = null;
document.addEventListener('input', ({ target }) => {
  typedInto = target.closest('[data-step-form]') ?? typedInto;
});

document.querySelector('[data-next]')?.addEventListener('click', (event) => {
  if (!typedInto) return;
  event.preventDefault();
  const onwards = Object.assign(document.createElement('input'), {
    type: 'hidden',
    name: 'next',
    value: 'yes',
  });
  typedInto.append(onwards);
  typedInto.requestSubmit();
  // Where the browser refuses what was typed, the form goes nowhere, and its own button means what it says.
  if (!typedInto.checkValidity()) onwards.remove();
});
