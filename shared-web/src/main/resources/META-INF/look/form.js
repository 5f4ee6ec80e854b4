// Staff pages only. Saves what is typed into forms a moment after the typing stops, and warns before the session ends.
// Without this script the forms work all the same; then a form is saved when it is sent too late.
(() => {
  'use strict';
  const PAUSE = 2000;
  const WARN_BEFORE = 180;
  const notTyped = /^(jakarta\.faces\.|primefaces\.)|password|secret|token/i;
  const warning = document.getElementById('session-warning');
  let used = Date.now();

  const post = (address, fields, signal) =>
    fetch(address, {method: 'POST', body: fields, redirect: 'manual', signal}).then(answer => {
      if (answer.ok) {
        used = Date.now();
      }
      return answer.ok;
    });

  const typed = form => {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string' && !notTyped.test(name)) {
        fields.append(name, value);
      }
    }
    return fields;
  };

  const keep = form => {
    const sent = new AbortController();
    let waiting = 0;
    const save = () => {
      const fields = typed(form);
      fields.append('draftOf', form.dataset.draftOf);
      post(form.dataset.draftTo, fields, sent.signal).catch(() => {
        waiting = sent.signal.aborted ? 0 : setTimeout(save, 10 * PAUSE);
      });
    };
    form.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(save, PAUSE);
    });
    form.addEventListener('submit', () => {
      clearTimeout(waiting);
      sent.abort();
    });
  };

  const watch = () => {
    const left = Number(warning.dataset.seconds) - (Date.now() - used) / 1000;
    warning.hidden = left > WARN_BEFORE;
    warning.querySelector('[data-when=before]').hidden = left <= 0;
    warning.querySelector('[data-when=after]').hidden = left > 0;
  };

  document.querySelectorAll('form[data-draft-of]').forEach(keep);
  const summary = document.querySelector('.govuk-error-summary');
  if (summary) {
    summary.focus();
  }
  if (warning) {
    setInterval(watch, 5000);
    warning.querySelector('button').addEventListener('click', () => {
      post(warning.dataset.address, new URLSearchParams()).then(watch, watch);
    });
  }
})();
