import { html, nothing, type TemplateResult } from 'lit';
import { privacyAdvice, privacyLimits } from '../snippet/privacy-limits.js';
import { version } from '../version.js';
import { files, wayName } from './choices.js';
import { fold, type Actions, type Shown } from './controls.js';
import { jsonLd } from './json-ld.js';

/** Code with the button that copies it. */
const block = (on: Actions, id: string, label: string, content: string) =>
  html`<div class="block">
    <div class="bar">
      <h3 id="${id}-title">${label}</h3>
      <button
        type="button"
        class="button"
        @click=${({ currentTarget }: Event) => on.copy(currentTarget as HTMLElement)}
      >
        Copy<span class="unseen"> ${label}</span>
      </button>
    </div>
    <pre
      id=${id}
      tabindex="0"
      role="region"
      aria-labelledby="${id}-title"
    ><code>${content}</code></pre>
  </div>`;

/** The code for one place to paste it, where it goes, and what comes to the page with it. */
export function result({ choices, drawn }: Shown, on: Actions): TemplateResult {
  const { once, code, steps, tried, warning, policy, files: loaded } = choices.snippet(drawn);
  const whole = loaded.reduce((sum, name) => sum + (files[name]?.size ?? 0) / 1000, 0);
  const { left } = choices;

  return html`<section class="result" id="result" tabindex="-1">
    <h2>The code: ${wayName(choices.way)}</h2>
    <div role="status">
      ${left.length ? html`<p class="error">Left out of the code until it is right: ${left.join(', ')}.</p>` : nothing}
      ${choices.names.length ? nothing : html`<p class="error">Pick a widget first.</p>`}
    </div>
    ${
      choices.names.length
        ? html`<div class="paste">
            ${
              choices.isOverheard && choices.way !== 'iframe'
                ? html`<p class="warning">
                    <strong>Think twice.</strong> Scripts of other companies stand beside the guide
                    here. Pick “${wayName('iframe')}”, or a page without them.
                  </p>`
                : nothing
            }
            ${warning ? html`<p class="warning"><strong>Think twice.</strong> ${warning}</p>` : nothing}
            <ol class="steps">
              ${steps.map((step) => html`<li>${step}</li>`)}
            </ol>
            <p class="hint">${tried}</p>
            ${once ? block(on, 'once', 'First code, once', once) : nothing}
            ${block(on, 'code', once ? 'Second code, on the page' : 'Code', code)}
            ${
              choices.hasGuide
                ? fold(
                    'What cannot be hidden of the guide',
                    privacyAdvice,
                    html`<ul>
                      ${privacyLimits.map((limit) => html`<li>${limit}</li>`)}
                    </ul>`,
                  )
                : nothing
            }
            <dl>
              <div>
                <dt>What this page will send</dt>
                <dd>
                  <strong>Nothing.</strong> The widgets load the files below and ask for nothing
                  else. They set no cookie and store nothing. A test opens them in a browser, walks
                  through the guide, and fails at any other request.
                  ${choices.way === 'gtm' ? 'Tag Manager itself does send: see above.' : nothing}
                </dd>
              </div>
              <div>
                <dt>Version</dt>
                <dd>${version}</dd>
              </div>
              <div>
                <dt>Size</dt>
                <dd>
                  ${whole.toFixed(1)} kB${choices.way === 'npm' ? ' at most' : ''}, compressed with
                  Brotli
                </dd>
              </div>
              <div>
                <dt>Integrity</dt>
                <dd>
                  <ul>
                    ${loaded
                      .filter((name) => files[name])
                      .map(
                        (name) =>
                          html`<li>${name}<br /><code>${files[name]?.integrity}</code></li>`,
                      )}
                  </ul>
                </dd>
              </div>
              <div>
                <dt>Content security policy</dt>
                <dd>
                  <code>${policy}</code><br />If your site has such a policy, add this to it. If it
                  may allow no style, take the style attributes out of the code.
                </dd>
              </div>
            </dl>
          </div>`
        : nothing
    }
  </section>`;
}

/** What search engines may be told. */
export function search({ choices }: Shown, on: Actions): TemplateResult {
  const { title: name, language, clinic } = choices;
  return html`<section class="search">
    <h2>For search engines</h2>
    <p>
      This says what the page is and whose it is. It names a reviewer only if you give one with a
      date. The widgets never add it themselves: ad pixels read it, and learn that your reader
      looked at a health page. Leave it out if your site has such a pixel.
    </p>
    ${block(on, 'json-ld', 'JSON-LD', jsonLd({ name, language, clinic }))}
  </section>`;
}
