import { SplunkRum } from '@splunk/otel-web';

export function start(): void {
  SplunkRum.init({
    beaconEndpoint: `${location.origin}/spans`,
    allowInsecureBeacon: true,
    rumAccessToken: 'test',
    applicationName: 'test',
  });
}
