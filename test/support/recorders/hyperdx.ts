import hyperdx from '@hyperdx/browser';

// A bundler hands over its default; in Node the types name the module around it.
const HyperDX = hyperdx as unknown as {
  init(config: Record<string, unknown>): void;
};

export function start(more: { disableReplay?: boolean } = { disableReplay: true }): void {
  HyperDX.init({
    apiKey: 'test',
    service: 'test',
    url: location.origin,
    tracePropagationTargets: [],
    consoleCapture: true,
    advancedNetworkCapture: true,
    maskAllInputs: false,
    ...more,
  });
}
