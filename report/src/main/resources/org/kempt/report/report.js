
'use strict';
// Shows the findings that the filters let through. The filters stand in the address after "#", so that a view can be
// kept, sent and opened again: #q=period&severity=warning
document.addEventListener('DOMContentLoaded', () => {
  const form = document.getElementById('filters');
  const count = document.getElementById('count');
  const nothing = document.getElementById('nothing');
  const groups = Array.from(document.querySelectorAll('.rule, .file'));
  const findings = Array.from(document.querySelectorAll('.finding'), (element) => ({
    element,
    text: (element.closest('.file').dataset.path + ' ' + element.dataset.rule + ' ' + element.textContent).toLowerCase(),
  }));
  const names = ['q', 'severity', 'category', 'fix'];

  function read() {
    const wanted = new URLSearchParams(location.hash.slice(1));
    for (const name of names) {
      form.elements[name].value = wanted.get(name) || '';
      // A word that a list does not have leaves it empty: then all are shown.
      if (form.elements[name].selectedIndex === -1) {
        form.elements[name].selectedIndex = 0;
      }
    }
  }

  function write() {
    const wanted = new URLSearchParams();
    for (const name of names) {
      if (form.elements[name].value) {
        wanted.set(name, form.elements[name].value);
      }
    }
    const hash = wanted.toString();
    history.replaceState(null, '', hash ? '#' + hash : location.pathname + location.search);
  }

  function number(amount, word) {
    return amount && amount + ' ' + word + (amount === 1 ? '' : 's');
  }

  function show() {
    const words = form.elements.q.value.toLowerCase().split(/\s+/).filter(Boolean);
    const shown = { error: 0, warning: 0, info: 0 };
    let sum = 0;
    for (const { element, text } of findings) {
      const fits = ['severity', 'category', 'fix'].every((name) => {
        const value = form.elements[name].value;
        return !value || element.dataset[name] === value;
      });
      element.hidden = !(fits && words.every((word) => text.includes(word)));
      if (!element.hidden) {
        shown[element.dataset.severity]++;
        sum++;
      }
    }
    const filtered = sum < findings.length;
    for (const group of groups) {
      const left = group.querySelectorAll('.finding:not([hidden])').length;
      group.querySelector('.number').textContent = left;
      group.hidden = filtered && left === 0;
    }
    const parts = [number(shown.error, 'error'), number(shown.warning, 'warning'), shown.info && shown.info + ' info'];
    count.textContent = (filtered ? 'Showing ' + sum + ' of ' + findings.length : number(sum, 'finding') || 'No findings')
      + (sum ? ': ' + parts.filter(Boolean).join(', ') : '');
    nothing.hidden = sum > 0 || !filtered;
  }

  form.addEventListener('input', () => { write(); show(); });
  form.addEventListener('reset', () => setTimeout(() => { write(); show(); }));
  form.addEventListener('submit', (event) => event.preventDefault());
  window.addEventListener('hashchange', () => { read(); show(); });
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && event.target === document.body) {
      event.preventDefault();
      form.elements.q.focus();
    }
  });
  form.hidden = false;
  read();
  show();
});
