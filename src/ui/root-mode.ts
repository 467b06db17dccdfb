/**
 * Tests and Storybook serve a twin of this file that says `open` in its place, since axe cannot look into
 * a closed root: nothing on a page can choose.
 */
export const rootMode: ShadowRootMode = 'closed';
