import { ContextProvider } from '@lit/context';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { clinicContext, ClinicAwareElement } from '../../clinic/clinic-element.js';
import { clinicFieldList } from '../../clinic/clinic.js';
import { tell, warn } from '../../validation/console.js';
import { parse } from '../../validation/plain.js';

/**
 * It shows nothing of its own. What a tag inside it says itself wins over it, and so does a nearer
 * `<ketamine-clinic>`, which is taken whole. A child `<script type="application/json">` may hold the
 * same settings by attribute name; attributes win over the script.
 *
 * @summary Wraps the other tags and tells them who the clinic is.
 * @tag ketamine-clinic
 * @slot - The tags that this clinic is for, and any other content.
 */
export class KetamineClinic extends ClinicAwareElement {
  readonly #provider = new ContextProvider(this, { context: clinicContext });
  #read: Element | null = null;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#provider.setValue(this.ownClinic);
  }

  /** Whatever throws, what is inside shows. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      tell(() => `<${this.localName}> could not be drawn: ${String(error)}`);
      const root = this.renderRoot;
      if (!root.querySelector('slot')) root.append(document.createElement('slot'));
    }
  }

  override render(): TemplateResult {
    return html`<slot .onslotchange=${() => this.#readScript()}></slot>`;
  }

  /** Takes each setting of the script that no attribute makes. */
  #readScript(): void {
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (!script || script === this.#read) return;
    this.#read = script;
    const text = script.textContent;
    const settings = parse(text);
    const names = clinicFieldList.map(([, { attribute }]) => attribute).join(', ');
    if (typeof settings !== 'object' || !settings || Array.isArray(settings)) {
      const allowed = `a JSON object with the keys ${names}`;
      warn(this, { path: 'script', value: text.trim(), code: 'json', allowed });
      return;
    }
    for (const [name, value] of Object.entries(settings)) {
      const [key] = clinicFieldList.find(([, { attribute }]) => attribute === name) ?? [];
      if (key) this[key] ??= value as never;
      else warn(this, { path: name, value, code: 'key', allowed: `only the keys ${names}` });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-clinic': KetamineClinic;
  }
}
