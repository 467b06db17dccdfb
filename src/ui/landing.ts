import { nothing } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';

/** Takes the element that the focus goes to after a move. */
export type Land = (element: HTMLElement) => void;

/** Hands over the element around it, each time that it is drawn. */
export const landing = directive(
  class extends Directive {
    override render(land: Land | undefined, parent?: Node): typeof nothing {
      if (parent) land?.(parent as HTMLElement);
      return nothing;
    }
    override update({ parentNode }: ChildPart, [land]: [Land | undefined]): typeof nothing {
      return this.render(land, parentNode);
    }
  },
);
