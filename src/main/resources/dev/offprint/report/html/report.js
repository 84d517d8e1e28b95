(() => {
  'use strict';
  const form = document.getElementById('filter');
  if (!form) return;
  const shown = document.getElementById('shown');
  const none = document.getElementById('none');
  const fold = document.getElementById('fold');
  const picks = [...document.querySelectorAll('.pick')];
  const files = [...document.querySelectorAll('.file')].map((element) => ({
    element,
    name: element.dataset.file.toLowerCase(),
    count: element.querySelector('.count'),
    findings: [...element.querySelectorAll('.finding')].map((finding) => ({
      element: finding,
      rule: finding.dataset.rule,
      severity: finding.dataset.severity,
    })),
  }));
  const total = files.reduce((sum, file) => sum + file.findings.length, 0);
  const number = (value) => value.toLocaleString('en');
  const plural = (value, noun) => `${number(value)} ${noun}${value === 1 ? '' : 's'}`;

  const apply = () => {
    const name = form.elements.file.value.trim().toLowerCase();
    const rule = form.elements.rule.value;
    const severities = new Set(
      [...form.querySelectorAll('[name=severity]:checked')].map((box) => box.value));
    let findings = 0;
    let places = 0;
    for (const file of files) {
      let here = 0;
      const isNamed = file.name.includes(name);
      for (const finding of file.findings) {
        const isShown = isNamed
          && (rule === '' || finding.rule === rule)
          && severities.has(finding.severity);
        if (finding.element.hidden === isShown) finding.element.hidden = !isShown;
        if (isShown) here += 1;
      }
      file.element.hidden = here === 0;
      file.count.textContent = number(here);
      findings += here;
      places += here === 0 ? 0 : 1;
    }
    for (const pick of picks) {
      pick.setAttribute('aria-pressed', String(pick.dataset.rule === rule));
    }
    none.hidden = findings > 0;
    shown.textContent = findings === total
      ? `${plural(findings, 'finding')} in ${plural(places, 'file')}`
      : `${number(findings)} of ${plural(total, 'finding')}, in ${plural(places, 'file')}`;
  };

  const setFolded = (isFolded) => {
    fold.setAttribute('aria-pressed', String(isFolded));
    for (const file of files) file.element.open = !isFolded;
  };

  let waiting = 0;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 80);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  fold.addEventListener('click', () => setFolded(fold.getAttribute('aria-pressed') !== 'true'));
  for (const pick of picks) {
    pick.addEventListener('click', () => {
      const rule = form.elements.rule;
      rule.value = rule.value === pick.dataset.rule ? '' : pick.dataset.rule;
      apply();
      form.scrollIntoView();
    });
  }
  form.hidden = false;
  apply();
})();
