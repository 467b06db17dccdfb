import { ContextProvider } from '@lit/context';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { warn } from '../../clinic/check.js';
import { clinicContext, ClinicElement } from '../../clinic/clinic-element.js';
import { clinicFieldList } from '../../clinic/clinic.js';

/**
 * It shows nothing of its own. What a tag inside it says itself wins over it, and so does a nearer
 * `<ketamine-clinic>`, which is taken whole. A child `<script type="application/json">` may hold the
 * same settings by attribute name; attributes win over the script.
 *
 * @summary Wraps the other tags and tells them who the clinic is.
 * @tag ketamine-clinic
 * @slot - The tags that this clinic is for, and any other content.
 */
export class KetamineClinic extends ClinicElement {
  readonly #provider = new ContextProvider(this, { context: clinicContext });
  #read: Element | null = null;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#provider.setValue(this.own);
  }

  override render(): TemplateResult {
    return html`<slot @slotchange=${this.#readScript}></slot>`;
  }

  /** Takes each setting of the script that no attribute makes. */
  #readScript(): void {
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (!script || script === this.#read) return;
    this.#read = script;
    const allowed = `a JSON object with the keys ${clinicFieldList.map(([, { attribute }]) => attribute).join(', ')}`;
    try {
      for (const [name, value] of Object.entries(JSON.parse(script.textContent) as object)) {
        const [key] = clinicFieldList.find(([, { attribute }]) => attribute === name) ?? [];
        if (key) this[key] ??= value as never;
        else warn(this, name, value, allowed);
      }
    } catch {
      warn(this, 'script', script.textContent.trim(), allowed);
    }
  }
}
