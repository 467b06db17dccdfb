/**
 * What a script uses where a browser has it, and goes on without where it has not, by the name in MDN's
 * data: what takes it away from a page. A test does so (built/replaced), and all is shown just the same.
 */
export const optional: Readonly<Record<string, string>> = {
  'api Element beforematch_event': 'delete HTMLElement.prototype.onbeforematch',
  'api Element checkVisibility': 'delete Element.prototype.checkVisibility',
  'javascript builtins Intl supportedValuesOf': 'delete Intl.supportedValuesOf',
  // A handout is then not printed, and the reader is told.
  'api Window print': 'delete window.print',
  // Firefox alone has them, and there they are kept from the page.
  'api Event originalTarget': 'delete Event.prototype.originalTarget',
  'api Event explicitOriginalTarget': 'delete Event.prototype.explicitOriginalTarget',
  'api TrustedTypePolicyFactory createPolicy': 'delete window.trustedTypes',
  'api TrustedTypePolicyFactory emptyScript': 'delete window.trustedTypes',
  'api TrustedTypePolicy createHTML': 'delete window.trustedTypes',
};
