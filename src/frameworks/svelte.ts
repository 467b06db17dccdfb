/** The tags in Svelte's markup: `import type {} from 'ketamine-elements/svelte'`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Elements, Listeners, Props } from './props.js';

type Tags = {
  [Tag in keyof Elements]: HTMLAttributes<Elements[Tag]> &
    Props<Elements[Tag]> &
    Listeners<'on'> &
    Listeners<'on:'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
