// Staff pages only. Saves what is typed into forms a moment after the typing stops, and warns before the session ends.
// Without this script the forms work all the same; then a form is saved when it is sent too late.
(() => {
  'use strict';
  const PAUSE = 2000;
  const WARN_BEFORE = 180;
  const notTyped = /^(jakarta\.faces\.|primefaces\.|formKey$)|password|secret|token/i;
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

  // Asks whether an open list has changed and says so; nothing moves under the pointer. Who has done nothing for ten
  // minutes is no longer asked for, so that the session may end.
  const follow = list => {
    const EVERY = 1500;
    const IDLE = 600000;
    let touched = Date.now();
    let told = '';
    const say = text => {
      if (text !== told) {
        told = text;
        const again = document.createElement('a');
        again.className = 'govuk-link';
        again.href = list.dataset.again;
        again.textContent = list.dataset.show;
        list.replaceChildren(text + ' ', again);
      }
    };
    const read = stamp => {
      if (stamp !== list.dataset.stamp) {
        const more = Math.max(1, Number.parseInt(stamp, 10) - Number.parseInt(list.dataset.stamp, 10));
        say(more === 1 ? list.dataset.one : list.dataset.many.replace('{0}', more));
      }
    };
    const ask = () => {
      if (Date.now() - touched > IDLE) {
        say(list.dataset.stopped);
        return;
      }
      const next = () => setTimeout(ask, EVERY);
      if (document.hidden) {
        next();
        return;
      }
      fetch(list.dataset.address, {redirect: 'manual', cache: 'no-store'})
        .then(answer => (answer.ok ? answer.text().then(read).then(next) : say(list.dataset.stopped)))
        .catch(() => setTimeout(ask, 10 * EVERY));
    };
    ['pointermove', 'keydown', 'scroll'].forEach(sign =>
      document.addEventListener(sign, () => (touched = Date.now()), {passive: true}));
    setTimeout(ask, EVERY);
  };

  document.querySelectorAll('form[data-draft-of]').forEach(keep);
  document.querySelectorAll('[data-stamp]').forEach(follow);
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
