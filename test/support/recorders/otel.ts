import { UserInteractionInstrumentation } from '@opentelemetry/instrumentation-user-interaction';
import { WebTracerProvider } from '@opentelemetry/sdk-trace-web';

export function start(): void {
  const tracerProvider = new WebTracerProvider({
    spanProcessors: [
      {
        onStart() {},
        onEnd: ({ name, attributes }) =>
          void fetch('/spans', { method: 'POST', body: JSON.stringify({ name, attributes }) }),
        forceFlush: () => Promise.resolve(),
        shutdown: () => Promise.resolve(),
      },
    ],
  });
  const listener = new UserInteractionInstrumentation({
    eventNames: ['click', 'change', 'input', 'keydown', 'focus', 'toggle'],
  });
  listener.setTracerProvider(tracerProvider);
  listener.enable();
}
