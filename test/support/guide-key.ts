/**
 * Hands a test the private root of the guide, as `window.root`, which no page has. It runs before any script
 * of the page and lies about the frame that the clean functions come from: a script that goes that far is
 * named in SECURITY.md.
 */
export const guideKey = (): void => {
  const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow') as {
    get: () => (Window & typeof globalThis) | null;
  };
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const view = get.call(this);
      try {
        const attach = view?.Element.prototype.attachShadow;
        if (view && attach) {
          view.Element.prototype.attachShadow = function (init) {
            const root = attach.call(this, init);
            Object.assign(window, { root });
            return root;
          };
        }
      } catch {
        // A frame of another origin.
      }
      return view;
    },
  });
};
