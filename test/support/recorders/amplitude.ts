import { init } from '@amplitude/analytics-browser';
import { init as initReplay } from '@amplitude/session-replay-browser';

export async function start(): Promise<void> {
  init('test', {
    serverUrl: `${location.origin}/2/httpapi`,
    autocapture: true,
    fetchRemoteConfig: false,
  });
  await initReplay('test', {
    trackServerUrl: `${location.origin}/replay`,
    configServerUrl: `${location.origin}/config`,
    deviceId: 'test',
    sessionId: Date.now(),
    sampleRate: 1,
    privacyConfig: { defaultMaskLevel: 'light' },
  }).promise;
}
