/**
 * The tags in JSX, for Solid: `import type {} from 'ketamine-elements/solid'`. It makes a property of the name of an
 * attribute, and writes a name with capital letters in small ones, which no tag knows: `effect-notes={{…}}`, or
 * `prop:effectNotes={{…}}`.
 */
import type { JSX } from 'solid-js';
import type { KetamineEventMap } from '../ui/element.js';
import type { Attributes, Elements, Hyphenated, Properties } from './props.js';

/** Solid's own way to say that a name is that of a property or of an attribute. */
type Explicit<Element> = {
  [Key in keyof Properties<Element> as `prop:${Key & string}`]?: Properties<Element>[Key];
} & {
  [Key in keyof Attributes<Element> as `attr:${Key & string}`]?: Attributes<Element>[Key];
};

type Tags = {
  [Tag in keyof Elements]: JSX.HTMLAttributes<Elements[Tag]> &
    Hyphenated<Elements[Tag]> &
    Explicit<Elements[Tag]>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
    interface CustomEvents extends KetamineEventMap {}
  }
}
