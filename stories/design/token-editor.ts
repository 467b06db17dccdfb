import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { widgets } from '../../src/elements/names.js';
import { titleOf } from '../../src/snippet/titles.js';
import { readColor, verdicts } from '../../src/builder/contrast.js';
import { brands } from './brands.js';
import { look } from './look.styles.js';
import { styles } from './token-editor.styles.js';
import { publicTokens, type Token } from './tokens.js';

/** A property of CSS that takes what a token takes: whether a value is good is for the browser to say. */
const proof: Readonly<Record<string, string>> = {
  color: 'color',
  length: 'padding-top',
  number: 'flex-grow',
  string: 'font-family',
};

const hint: Readonly<Record<string, string>> = {
  color: 'a color, such as #7a3b8f',
  length: 'a length, such as 0.5em',
  number: 'a number, such as 650',
  string: 'a font family, such as Georgia, serif',
};

/** The public decisions with a widget beside them that takes each at once. It lives in memory only. */
export class TokenEditor extends LitElement {
  static override styles = [look, styles];

  #values: Record<string, string> = {};
  #widget: string = widgets[0] ?? 'timeline';
  #said = '';
  /** A page is scaled down to the width that there is. */
  readonly #sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      (target as HTMLElement).style.setProperty('--room', `${target.clientWidth}`);
    }
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  #isGood({ name, type }: Token): boolean {
    const value = this.#values[name]?.trim() ?? '';
    return !value || CSS.supports(proof[type.text] ?? 'color', value);
  }

  /** What was set and is good, in the order of the list. */
  get #set(): ReadonlyArray<readonly [string, string]> {
    return publicTokens.flatMap((token) => {
      const value = this.#values[token.name]?.trim();
      return value && this.#isGood(token) ? [[token.name, value] as const] : [];
    });
  }

  get #css(): string {
    const lines = this.#set.map(([name, value]) => `  ${name}: ${value};`);
    return lines.length
      ? `ketamine-clinic {\n${lines.join('\n')}\n}`
      : '/* Nothing is set: the page decides. */';
  }

  #change(values: Record<string, string>): void {
    this.#values = values;
    this.#said = '';
    this.requestUpdate();
  }

  override render(): TemplateResult {
    return html`<h1>Make it yours</h1>
      <p class="lede">
        A few decisions make a widget yours. Try one, see it on a phone and on a desktop, and copy
        the CSS. What you leave empty stays your page's own.
      </p>
      <div class="work">
        <div class="form">
          ${this.#presets()}
          <div>${publicTokens.map((token) => this.#field(token))}</div>
        </div>
        <div class="stages">
          ${this.#code()} ${this.#stage('phone', 'On a phone')}
          ${this.#stage('desktop', 'On a desktop')}
        </div>
      </div>`;
  }

  #presets(): TemplateResult {
    const pick = ({ target }: Event) => {
      this.#widget = (target as HTMLSelectElement).value;
      this.requestUpdate();
    };
    const now = JSON.stringify(this.#set);
    return html`<section aria-labelledby="brands">
      <h2 id="brands">Start from a brand</h2>
      <div class="brands">
        ${brands.map(({ name, values }) => {
          const mine = publicTokens.flatMap((token) =>
            values[token.name] ? [[token.name, values[token.name]]] : [],
          );
          return html`<button
            type="button"
            aria-pressed=${JSON.stringify(mine) === now}
            @click=${() => this.#change({ ...values })}
          >
            ${name}
          </button>`;
        })}
        <button type="button" @click=${() => this.#change({})}>Reset</button>
      </div>
      <label class="which"
        >Widget
        <select @change=${pick}>
          ${widgets.map(
            (each) =>
              html`<option value=${each} ?selected=${each === this.#widget}>
                ${titleOf(each, 'en')}
              </option>`,
          )}
        </select></label
      >
    </section>`;
  }

  #field(token: Token): TemplateResult {
    const { name, type, description, default: usual = '' } = token;
    const value = this.#values[name] ?? '';
    const good = this.#isGood(token);
    const isAccent = name === '--ketamine-accent';
    const set = ({ target }: Event) =>
      this.#change({ ...this.#values, [name]: (target as HTMLInputElement).value });
    return html`<div class="field">
      <label for=${name}>${name}</label>
      <p class="hint" id="${name}-hint">${description}</p>
      <div class="control">
        <input
          id=${name}
          type="text"
          autocomplete="off"
          spellcheck="false"
          placeholder=${usual}
          aria-describedby="${name}-hint ${good ? '' : `${name}-error`}"
          aria-invalid=${good ? nothing : 'true'}
          .value=${live(value)}
          @input=${set}
        />
        ${
          type.text === 'color'
            ? html`<input
                type="color"
                aria-label="Pick ${name}"
                .value=${live(readColor(value || usual) ?? '#808080')}
                @input=${set}
              />`
            : nothing
        }
      </div>
      ${good ? nothing : html`<p class="error" id="${name}-error">It must be ${hint[type.text]}.</p>`}
      ${isAccent ? this.#contrast(readColor(value || usual)) : nothing}
    </div>`;
  }

  #contrast(accent: string | undefined): TemplateResult {
    return html`<div role="status" aria-label="Contrast of the accent">
      <ul class="verdicts">
        ${(accent ? verdicts(accent, 'auto') : []).map(
          ({ good, words }) =>
            html`<li class=${good ? '' : 'bad'}>${good ? '✓' : '✕'} ${words}</li>`,
        )}
      </ul>
    </div>`;
  }

  #code(): TemplateResult {
    return html`<div>
      <div class="bar">
        <h2 id="css">The CSS</h2>
        <button type="button" @click=${this.#copy}>Copy the CSS</button>
      </div>
      <pre tabindex="0" role="region" aria-labelledby="css"><code>${this.#css}</code></pre>
      <p role="status">${this.#said}</p>
    </div>`;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#css);
      this.#said = 'Copied.';
    } catch {
      this.#said = 'Your browser did not allow the copy. Select the code and copy it by hand.';
    }
    this.requestUpdate();
  }

  /** A page with the widget. The desktop's is drawn too small to press: it is only to look at. */
  #stage(name: string, label: string): TemplateResult {
    return html`<div>
      <h2 id=${name}>${label}</h2>
      <div
        class="stage ${name}"
        role="region"
        aria-labelledby=${name}
        tabindex="0"
        ${ref((box) => box && this.#sizes.observe(box))}
      >
        <div
          class="page"
          ?inert=${name === 'desktop'}
          ${ref((page) => this.#dress(page as HTMLElement | undefined))}
        >
          ${unsafeHTML(`<ketamine-${this.#widget} phone="(555) 010-0142"></ketamine-${this.#widget}>`)}
        </div>
      </div>
    </div>`;
  }

  protected override updated(): void {
    this.renderRoot.querySelectorAll<HTMLElement>('.page').forEach((page) => this.#dress(page));
  }

  /** Sets what is set on what is around the widget, and its surface on the whole page. */
  #dress(page: HTMLElement | undefined): void {
    if (!page) return;
    const set = new Map(this.#set);
    for (const { name } of publicTokens) page.style.setProperty(name, set.get(name) ?? null);
    page.parentElement?.style.setProperty('background', set.get('--ketamine-surface') ?? null);
  }
}

if (!customElements.get('token-editor')) customElements.define('token-editor', TokenEditor);
