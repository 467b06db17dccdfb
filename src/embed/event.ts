/**
 * The browser's own `Event`. MooTools with its 1.2 names, and pages like it, put another class in its
 * place, which no element can dispatch. In the scripts of a page every `Event` is this one, also Lit's:
 * `pageProof` in scripts/page-proof.js sees to it.
 */
export const NativeEvent = document.createEvent('Event').constructor;
