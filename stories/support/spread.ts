import { noChange, type ElementPart } from 'lit';
import { directive, Directive } from 'lit/directive.js';

type Attributes = Readonly<Record<string, string>>;

/** Attributes whose names are known only when a story runs; those that are gone are taken away. */
class Spread extends Directive {
  #given: Attributes = {};

  render(attributes: Attributes): Attributes {
    return attributes;
  }

  override update({ element }: ElementPart, [attributes]: [Attributes]): unknown {
    for (const name of Object.keys(this.#given)) {
      if (!(name in attributes)) element.removeAttribute(name);
    }
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    this.#given = attributes;
    return noChange;
  }
}

export const spread = directive(Spread);
