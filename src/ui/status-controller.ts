import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

/** How long words stay in the region: enough to be spoken, too short to be met again while reading on. */
const STAY = 5000;

/** Tells a screen reader what changed. The region is there from the start, empty but for what is said now. */
export class StatusController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    (this.#host = host).addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#text = '';
  }

  readonly announce = (text: string): void => {
    // The same words are read again only when the text changes: a space that is not seen does it.
    this.#show(text === this.#text ? `${text}\u00A0` : text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(''), STAY);
  };

  render(): TemplateResult {
    return html`<p class="unseen" role="status">${this.#text}</p>`;
  }

  #show(text: string): void {
    this.#text = text;
    this.#host.requestUpdate();
  }
}
