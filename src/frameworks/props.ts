// What the type checker of a framework asks of each element, taken from its class: a property that is
// declared there needs no line here.
import type { LitElement } from 'lit';
// Loads what each element says of its tag in HTMLElementTagNameMap.
import '../elements/define-all.js';
import type { ElementName } from '../elements/names.js';
import type { KetamineEventMap } from '../ui/element.js';

/** Each tag with its class. */
export type Elements = {
  [Name in ElementName as `ketamine-${Name}`]: HTMLElementTagNameMap[`ketamine-${Name}`];
};

/** `heading-level` for `headingLevel`. */
type Kebab<Name extends string> = Name extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Head : `-${Lowercase<Head>}`}${Kebab<Tail>}`
  : Name;

/** What may be set of an element, but for what every element has. A mapped type keeps the comments. */
export type Properties<Element> = {
  [
    Key in keyof Element as Key extends keyof LitElement
      ? never
      : Element[Key] extends (...args: never) => unknown
        ? never
        : Key
  ]?: Element[Key];
};

/** The same by the names of the attributes. */
export type Hyphenated<Element> = {
  [Key in keyof Properties<Element> as Kebab<Key & string>]?: Properties<Element>[Key];
};

/** The attributes themselves, which take text; of other values, their JSON. */
export type Attributes<Element> = TextOf<Hyphenated<Element>>;
type TextOf<Props> = { [Key in keyof Props]?: Extract<Props[Key], string | number> | undefined };

/** Both spellings. Where they are the same, a framework that sets properties may be given an object. */
export type Props<Element> = Properties<Element> &
  Omit<Attributes<Element>, keyof Properties<Element>>;

/** A listener for each event, named as the framework has it: `on` or `on:` before its name. */
export type Listeners<Prefix extends string> = {
  [Type in keyof KetamineEventMap as `${Prefix}${Type}`]?:
    ((event: KetamineEventMap[Type]) => void) | undefined;
};
