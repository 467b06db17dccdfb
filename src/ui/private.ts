import type { CSSResultOrNative, RenderOptions } from 'lit';

/**
 * The marks by which session recorders are told to leave an element out of a recording, to mask its
 * words and to pass over what is done in it. Each vendor has its own; they change a recording only,
 * so the reader sees no difference. Left out are marks that count only until a visitor consents
 * (`fs-exclude-without-consent`), and marks by which the words are kept after all, encrypted.
 */
export const recorderMarkers = {
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

/** The names of the attributes that hold a mark. */
export const markNames: readonly string[] = [
  'class',
  ...recorderMarkers.attributes.split(' ').map((mark) => mark.split('=')[0] ?? ''),
];

/**
 * Puts every recorder's mark on an element; what it carries already stays. For the host of what is
 * private, and for the root of a page made for printing.
 *
 * It reduces what replay tools store; it cannot stop a script that runs on your page. Where the
 * pointer is pressed is still recorded by most.
 */
export function markPrivate(element: Element): void {
  element.classList.add(...recorderMarkers.classes.split(' '));
  for (const mark of recorderMarkers.attributes.split(' ')) {
    const [name = '', value = ''] = mark.split('=');
    element.setAttribute(name, value);
  }
}

type Owners = Pick<
  typeof globalThis,
  'Element' | 'EventTarget' | 'HTMLElement' | 'HTMLInputElement' | 'ShadowRoot'
>;
type Hand = (this: object, ...given: readonly unknown[]) => unknown;
let clean: Partial<Owners> | undefined;

/**
 * Classes of the browser that no script of the page has changed: those of an empty frame, which is gone
 * again at once. There are none where a sandbox keeps a page from its own frames.
 */
function cleanOwners(): Partial<Owners> {
  if (clean) return clean;
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.documentElement.append(frame);
  try {
    const { Element, EventTarget, HTMLElement, HTMLInputElement, ShadowRoot } =
      frame.contentWindow as unknown as Owners;
    clean = { Element, EventTarget, HTMLElement, HTMLInputElement, ShadowRoot };
  } catch {
    clean = {};
  }
  frame.remove();
  return clean;
}

/** A method of a class, or what sets a property of its. */
function find(of: Partial<Owners>, owner: keyof Owners, name: string): Hand | undefined {
  const found = Object.getOwnPropertyDescriptor(of[owner]?.prototype ?? {}, name);
  // It is called on what it is for.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  return (found?.set ?? found?.value) as Hand | undefined;
}

/**
 * A method of the browser, or what sets a property of its, by its own hand: a page's script, such as a
 * recorder's or a polyfill's, may have put a function of its own before it. `undefined` where nothing but
 * that can be had. `always` also mistrusts a function that looks like the browser's.
 */
function hand(owner: keyof Owners, name: string, always = false): Hand | undefined {
  const own = find(window, owner, name);
  // One that is bound has another name, and a proxy reads as one without a name, or as `ProxyObject` in WebKit.
  const native =
    own &&
    own.name.replace('set ', '') === name &&
    new RegExp(`^function (set )?${name}\\(\\)\\s*\\{\\s*\\[native`).test(
      Function.prototype.toString.call(own),
    );
  return ((always || !native) && find(cleanOwners(), owner, name)) || (native ? own : undefined);
}

/** Attaches a root that no script of the page is told of, or gives `undefined`. */
export const attachRoot = (
  host: Element,
  init: ShadowRootInit,
  always = false,
): ShadowRoot | undefined =>
  hand('Element', 'attachShadow', always)?.call(host, init) as ShadowRoot | undefined;

/** Gives a root its styles, and no script of the page the root; returns whether it could. */
export function dress(
  root: ShadowRoot,
  styles: readonly CSSResultOrNative[],
  always = false,
): boolean {
  const set = hand('ShadowRoot', 'adoptedStyleSheets', always);
  const sheets = styles.map((style) => ('styleSheet' in style ? style.styleSheet : style));
  if (!set || sheets.includes(undefined)) return false;
  set.call(root, sheets);
  return true;
}

/** Checks or unchecks a control that a reader has used before; replay tools hear of what a page sets. */
export const setChecked = (input: HTMLInputElement, on: boolean): unknown =>
  hand('HTMLInputElement', 'checked')?.call(input, on);

/** Each event that something of ours is listened to for. */
const heard = 'beforeinput beforematch change click input keydown keyup slotchange toggle'.split(
  ' ',
);
let seen: unknown;
let listening: PropertyDescriptorMap = {};
const swept = new WeakMap<Node, PropertyDescriptorMap>();

/**
 * Lets what listens by property in a root do so by the browser's own hand, where a page's script, such as
 * Zone.js, makes a listener of each `onclick`: tools that wrap `addEventListener` overhear that.
 */
export function listenUnheard(root: ParentNode & Node): void {
  const own = (name: string) => find(window, 'HTMLElement', name);
  if (seen !== own('onclick')) {
    seen = own('onclick');
    listening = {};
    for (const name of heard.map((type) => `on${type}`)) {
      const set = hand('HTMLElement', name);
      if (set && set !== own(name)) listening[name] = { set, configurable: true };
    }
  }
  if (!('onclick' in listening) || swept.get(root) === listening) return;
  swept.set(root, listening);
  for (const each of root.querySelectorAll('*')) Object.defineProperties(each, listening);
}

/** Makes what a template draws, for `creationScope` of the renderer. */
export const maker: NonNullable<RenderOptions['creationScope']> = {
  importNode<Made extends Node>(node: Made, deep?: boolean): Made {
    const made = document.importNode(node, deep);
    listenUnheard(made as unknown as ParentNode & Node);
    return made;
  },
};

/** Listens to the window before what is below it, past a function of the page that would tell someone else. */
export function listen(type: string, hear: (event: Event) => void, signal: AbortSignal): void {
  const options = { capture: true, signal };
  const listenTo = hand('EventTarget', 'addEventListener', true);
  if (listenTo) listenTo.call(window, type, hear, options);
  else addEventListener(type, hear, options);
}

/**
 * Keeps the keys that are pressed inside a root from the page, and what is typed: a script that writes them
 * down is told by the number of arrows which radio was chosen. Escape, Tab and what is pressed with Ctrl, Alt
 * or Meta are the page's too. A script that listened to the window before hears all of them. What is typed
 * does not reach its field's own listener either: `typed` is told instead.
 */
export function keepKeys(
  root: ShadowRoot,
  signal: AbortSignal,
  typed?: (field: Element) => void,
): void {
  const keep = (event: Event) => {
    const { key, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
    if (root.activeElement && !ctrlKey && !altKey && !metaKey && !/^(Tab|Escape)$/.test(key)) {
      event.stopImmediatePropagation();
    }
  };
  for (const type of ['keydown', 'keypress', 'keyup']) listen(type, keep, signal);
  const keepTyped = (event: Event) => {
    const field = root.activeElement;
    if (!field || !event.composedPath().includes(root.host)) return;
    event.stopImmediatePropagation();
    if (event.type === 'input') typed?.(field);
  };
  for (const type of [
    'beforeinput',
    'input',
    'compositionstart',
    'compositionupdate',
    'compositionend',
  ])
    listen(type, keepTyped, signal);
}

/**
 * Firefox tells whoever listens which element in a closed root an event came from, and by that the root. So
 * there no event of the root gets past the window, but for those that listened to the window before. What
 * listens to a click inside is told by a copy that stays inside. The page is told by one, of Escape, Tab and
 * the keys of its shortcuts, and that later: what is sent meanwhile says where the first came from.
 */
export function keepGestures(root: ShadowRoot, signal: AbortSignal): void {
  type Told = Event & { originalTarget?: Node | null; explicitOriginalTarget?: Node | null };
  if (!('originalTarget' in Event.prototype)) return;
  const dispatch = hand('EventTarget', 'dispatchEvent', true);
  const isInside = (node: unknown) => node instanceof Node && root.contains(node);
  const keep = (event: Told) => {
    const { type, originalTarget: from, explicitOriginalTarget: explicit } = event;
    if (!isInside(from) && !isInside(explicit)) return;
    event.stopImmediatePropagation();
    if (event instanceof KeyboardEvent) {
      const copy = new KeyboardEvent(type, event);
      // What the root stands in is closed too.
      const { host = root.host } = root.host.getRootNode() as Partial<ShadowRoot>;
      setTimeout(() => dispatch?.call(host, copy));
    } else if (type === 'click' && isInside(from)) {
      const copy = new Event(type, { bubbles: true, cancelable: true });
      dispatch?.call(from as Node, copy);
      if (copy.defaultPrevented) event.preventDefault();
    }
  };
  const types = ['focusin', 'focusout'];
  for (const name in document) if (name.startsWith('on')) types.push(name.slice(2));
  for (const type of types) listen(type, keep, signal);
}

/** Keeps an event from the page around a root, where the page would be told what was typed. */
export const keepInside = (event: Event): void => event.stopPropagation();
