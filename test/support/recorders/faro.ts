import { ReplayInstrumentation } from '@grafana/faro-instrumentation-replay';
import { getWebInstrumentations, initializeFaro } from '@grafana/faro-web-sdk';

export function start(): void {
  initializeFaro({
    url: '/collect',
    app: { name: 'test' },
    instrumentations: [
      ...getWebInstrumentations(),
      new ReplayInstrumentation({
        maskAllInputs: false,
        // By default all words are masked.
        maskTextSelector: '.nothing',
        recordAfter: 'DOMContentLoaded',
      }),
    ],
  });
}
