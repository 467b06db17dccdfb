import { datadogRum } from '@datadog/browser-rum';

export function start(): void {
  datadogRum.init({
    applicationId: 'test',
    clientToken: 'test',
    proxy: ({ path }) => path,
    sessionSampleRate: 100,
    sessionReplaySampleRate: 100,
    startSessionReplayRecordingManually: false,
    trackUserInteractions: true,
    defaultPrivacyLevel: 'allow',
    enablePrivacyForActionName: false,
  });
}
