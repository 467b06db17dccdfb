import mixpanel from 'mixpanel-browser';

export function start(): void {
  mixpanel.init('test', {
    api_host: location.origin,
    autocapture: { capture_text_content: true },
    record_sessions_percent: 100,
    record_heatmap_data: true,
    record_mask_all_inputs: false,
    record_mask_all_text: false,
    record_mask_text_selector: '',
  });
}
