/** The tags in JSX, for Preact: `import type {} from 'ketamine-elements/preact'`. */
import type { ClassAttributes, JSX } from 'preact';
import type { Elements, Listeners, Props } from './props.js';

/** What every element has. Preact 10 and 11 keep it in different places; each gives it to `section`. */
type Html<Element> = Omit<JSX.IntrinsicElements['section'], 'ref'> & ClassAttributes<Element>;

type Tags = {
  [Tag in keyof Elements]: Html<Elements[Tag]> & Props<Elements[Tag]> & Listeners<'on'>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
