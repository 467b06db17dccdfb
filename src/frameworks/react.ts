/**
 * The tags in JSX, for React: `import type {} from 'ketamine-elements/react'`. Write attributes
 * (`heading-level="3"`, `visits='{"iv":{}}'`) where a server renders the page: it leaves out objects and
 * does not know `headingLevel`. Set objects and listeners in a `ref` there, as React gives neither to what its server
 * wrote. React 18 sets no properties and hears no events of elements, so that it has the attributes only.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type * as React from 'react';
import type { Attributes, Elements, Listeners, Props } from './props.js';

type Html<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element> & {
  class?: string | undefined;
};

type Of<Element> = 'use' extends keyof typeof React
  ? Html<Element> & Props<Element> & Listeners<'on'>
  : Omit<Html<Element>, 'className'> & Attributes<Element>;

type Tags = { [Tag in keyof Elements]: Of<Elements[Tag]> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
