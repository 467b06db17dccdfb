/**
 * The tags in Vue's templates: `import type {} from 'ketamine-elements/vue'`. An object needs the name of the
 * property, as `:effectNotes`: Vue would write that of an attribute as text, and its check takes both for one. Where a
 * server renders, `:effectNotes.prop`: Vue writes all as text while the tags are not loaded.
 */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { KetamineEventMap } from '../ui/element.js';
import type { Elements, Props } from './props.js';

type Emits = { [Type in keyof KetamineEventMap]: (event: KetamineEventMap[Type]) => void };

type Tags = {
  [Tag in keyof Elements]: new () => Elements[Tag] & {
    /** @deprecated For the type check only. */
    $props: HTMLAttributes & PublicProps & Props<Elements[Tag]>;
    /** @deprecated For the type check only. */
    $emit: EmitFn<Emits>;
  };
};

declare module 'vue' {
  interface HTMLAttributes {
    /** Where it stands in a tag around it, as `slot="step-leave"`. */
    slot?: string | undefined;
  }
  interface GlobalComponents extends Tags {}
}
