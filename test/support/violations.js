// Loaded first by every /__page: notes in window.__log, as { type, text }, everything that a
// well-behaved component must not cause.
(() => {
  const log = (window.__log = []);
  const note = (type, text) => log.push({ type, text: String(text) });

  document.addEventListener('securitypolicyviolation', (event) =>
    note('csp', `${event.effectiveDirective} ${event.blockedURI} ${event.sample}`.trim()),
  );
  window.addEventListener('unhandledrejection', (event) => note('rejection', event.reason));
  // Capturing: the errors of <script> and <link> elements do not bubble.
  window.addEventListener(
    'error',
    (event) =>
      event.target === window
        ? note('error', event.message)
        : note('load', event.target.src ?? event.target.href),
    true,
  );
  for (const level of ['error', 'warn', 'info', 'log', 'debug', 'assert', 'trace']) {
    const original = console[level];
    console[level] = (...args) => {
      if (level !== 'assert' || !args[0]) note(`console.${level}`, args.join(' '));
      original.apply(console, args);
    };
  }
})();
