/**
 * The marks by which session recorders are told to leave an element out of a recording, to mask its
 * words and to pass over what is done in it. Each vendor has its own; they change a recording only,
 * so the reader sees no difference. Left out are marks that count only until a visitor consents
 * (`fs-exclude-without-consent`), and marks by which the words are kept after all, encrypted.
 */
export const recorderMarks = {
  classes:
    'rr-block rr-mask rr-ignore amp-block amp-mask cls_mask dd-privacy-hidden fs-exclude fs-mask ' +
    'grafana-block grafana-mask grafana-ignore highlight-block highlight-mask highlight-ignore ' +
    'inspectlet-sensitive inspectletIgnore lo-sensitive losensitive mf-excluded mf-masked ' +
    'no-mouseflow mp-block mp-mask mp-no-track mp-sensitive nr-block nr-mask nr-ignore ' +
    'pendo-ignore ph-no-capture ph-mask ph-ignore-input ph-sensitive ph-no-autocapture ' +
    'ph-no-rageclick ph-no-deadclick sentry-block sentry-mask sentry-ignore ' +
    'sessionstack-sensitive userback-block userback-ignore ym-hide-content ym-disable-keys ' +
    'zipy-block _lr-hide',
  /** A name, or a name with its value. */
  attributes:
    'data-privacy=block data-amp-mask data-clarity-mask=true data-cs-mask data-dd-privacy=hidden ' +
    'data-dd-action-name=private data-dtrum-mask heap-ignore=true data-heap-redact-text=true ' +
    'data-heap-redact-attributes=value data-hj-suppress data-matomo-mask data-piwik-mask ' +
    'data-nr-block data-nr-mask data-openreplay-hidden data-openreplay-obscured ' +
    'data-ph-no-autocapture data-private data-qm-block data-qm-freeze-exclude ' +
    'data-recording-disable=true data-recording-sensitive=true data-sentry-block ' +
    'data-sentry-mask data-sentry-ignore data-sl=exclude data-sr-redact',
} as const;

/**
 * Puts every recorder's mark on an element; what it carries already stays. For the host, for each
 * element inside that holds words or takes an answer, and for the root of a page made for printing.
 *
 * It reduces what replay tools store; it cannot stop a script that runs on your page. Where the
 * pointer is pressed is still recorded by most.
 */
export function markPrivate(element: Element): void {
  element.classList.add(...recorderMarks.classes.split(' '));
  for (const mark of recorderMarks.attributes.split(' ')) {
    const [name = '', value = ''] = mark.split('=');
    element.setAttribute(name, value);
  }
}

/**
 * Keeps the arrow keys inside a shadow root. A recorder that writes down which key was pressed is told
 * by their number which radio was chosen; Tab, Escape and the rest go on to the page.
 */
export function keepArrowKeys(root: ShadowRoot): void {
  root.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key.startsWith('Arrow')) event.stopPropagation();
  });
}
