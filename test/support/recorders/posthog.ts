import { posthog } from 'posthog-js';
// What it would else load from its own server.
import 'posthog-js/dist/dead-clicks-autocapture.js';
import 'posthog-js/dist/posthog-recorder.js';

export function start(): void {
  posthog.init('test', {
    api_host: location.origin,
    // The browser of the tests says that it is one.
    opt_out_useragent_filter: true,
    autocapture: { capture_copied_text: true },
    capture_dead_clicks: true,
    capture_heatmaps: true,
    mask_all_text: false,
    session_recording: { maskAllInputs: false, compress_events: false },
  });
}
