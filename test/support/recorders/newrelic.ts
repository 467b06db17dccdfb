import { BrowserAgent } from '@newrelic/browser-agent';

export function start(): void {
  const ids = { licenseKey: 'test', applicationID: '1' };
  new BrowserAgent({
    info: { ...ids, beacon: location.host, errorBeacon: location.host, sa: 1 },
    loader_config: { ...ids, accountID: '1', trustKey: '1', agentID: '1' },
    init: {
      ssl: false,
      session_replay: {
        enabled: true,
        autoStart: true,
        sampling_rate: 100,
        mask_all_inputs: false,
        mask_text_selector: '',
      },
      user_actions: { enabled: true },
    },
  });
}
