import { init, replayIntegration } from '@sentry/browser';

export function start(): void {
  init({
    dsn: `${location.protocol}//key@${location.host}/1`,
    replaysSessionSampleRate: 1,
    integrations: [
      replayIntegration({
        maskAllText: false,
        maskAllInputs: false,
        blockAllMedia: false,
        minReplayDuration: 0,
      }),
    ],
  });
}
