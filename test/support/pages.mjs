// Pages for tests of the built files: /__page?body=…&head=…&lang=…&csp=strict&doctype=none
// answers with a small page that notes in window.__log what goes wrong (see violations.js).

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/** `{ headers, html }` for the URL of such a page, else undefined. */
export function page(path) {
  const { pathname, searchParams: query } = new URL(path, 'http://localhost');
  if (pathname !== '/__page') return undefined;
  const csp = query.get('csp'); // 'strict' or a whole policy
  const lang = query.get('lang') ?? 'en';
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      ...(csp && { 'content-security-policy': csp === 'strict' ? STRICT : csp }),
    },
    html: `${query.get('doctype') === 'none' ? '' : '<!doctype html>'}
<html${lang && ` lang="${lang}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Test page</title>
<script src="/test/support/violations.js"></script>
${query.get('head') ?? ''}
</head>
<body>
${query.get('body') ?? ''}
</body>
</html>
`,
  };
}

/** For @web/test-runner: answering before its plugins keeps its own scripts out of the page. */
export function pageMiddleware(context, next) {
  const found = page(context.url);
  if (!found) return next();
  context.set(found.headers);
  context.body = found.html;
  return undefined;
}
