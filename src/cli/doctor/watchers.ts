/**
 * Scripts of others that write down what a reader does or tell an advertiser who reads, by what their code or
 * address holds. Not a list of all there are: a page that names none of them may still have one.
 */
const watchers: Readonly<Record<string, RegExp>> = {
  'Google Tag Manager': /googletagmanager\.com\/gtm\.js|['"]GTM-[A-Z\d]{4,}['"]/,
  'Google Analytics or Ads':
    /googletagmanager\.com\/gtag|google-analytics\.com|googleadservices\.com|doubleclick\.net/,
  'Meta Pixel': /connect\.facebook\.net|facebook\.com\/tr\?/,
  'TikTok Pixel': /analytics\.tiktok\.com/,
  'LinkedIn Insight Tag': /snap\.licdn\.com/,
  'X Pixel': /static\.ads-twitter\.com/,
  'Pinterest Tag': /s\.pinimg\.com\/ct/,
  'Microsoft Ads': /bat\.bing\.com/,
  'Microsoft Clarity': /clarity\.ms/,
  Hotjar: /hotjar\.com|\bhjid\b/,
  FullStory: /fullstory\.com/,
  LogRocket: /logrocket|lr-in(?:-prod)?\.com/i,
  Mouseflow: /mouseflow\.com/,
  'Lucky Orange': /luckyorange/i,
  'Crazy Egg': /crazyegg\.com/,
  Smartlook: /smartlook/i,
  Inspectlet: /inspectlet\.com/,
  'Heap or Contentsquare': /heapanalytics\.com|contentsquare/i,
  Amplitude: /amplitude\.com/,
  Mixpanel: /mixpanel\.com/,
  PostHog: /posthog/i,
  Segment: /cdn\.segment\.com/,
  Sentry: /sentry-cdn\.com|sentry\.io/,
  Datadog: /datadoghq-browser-agent|datad0g/,
  'New Relic': /js-agent\.newrelic\.com|NREUM/,
  HubSpot: /js\.hs-(?:scripts|analytics|banner)|hs-scripts\.com/,
  Matomo: /matomo(?:\.php|\.js)|\b_paq\b/,
  'Yandex Metrica': /mc\.yandex\./,
  Plausible: /plausible\.io\/js/,
  CallRail: /callrail\.com/,
  Intercom: /widget\.intercom\.io/,
  Drift: /js\.driftt\.com/,
  Tawk: /embed\.tawk\.to/,
};

/** Which of them a script is, by its address or its text. */
export const watchersIn = (script: string): string[] =>
  Object.entries(watchers).flatMap(([name, form]) => (form.test(script) ? name : []));

/** One that may bring any other script, ours too. */
export const tagManager = 'Google Tag Manager';
