import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { radios, type Actions, type Shown } from './controls.js';
import { form } from './form.js';
import { result, search } from './result.js';

/** The whole page under its title. */
export function view(shown: Shown, on: Actions): TemplateResult {
  const { wide, open, said } = shown;
  const preview = html`<section
    class="preview ${open ? 'open' : ''}"
    aria-labelledby="preview-title"
  >
    <div class="bar">
      <h2 id="preview-title">Preview</h2>
      <button
        type="button"
        class="quiet"
        id="unfold-preview"
        aria-expanded=${open}
        aria-controls="stage"
        @click=${() => on.unfold(!open)}
      >
        ${open ? 'Hide' : 'Show'}<span class="unseen"> the preview</span>
      </button>
      ${radios(
        'width',
        'Width of the preview',
        [
          ['phone', 'Phone'],
          ['desktop', 'Desktop'],
        ],
        wide ? 'desktop' : 'phone',
        (value) => on.widen(value === 'desktop'),
      )}
    </div>
    <a class="skip" href="#result">Skip the preview</a>
    <div id="stage" class="stage ${wide ? 'desktop' : 'phone'}" ${ref(on.stage)}></div>
  </section>`;

  return html`<div class="work">${form(shown, on)} ${preview}</div>
    ${result(shown, on)} ${search(shown, on)}
    <p class="said" role="status">${said}</p>`;
}
