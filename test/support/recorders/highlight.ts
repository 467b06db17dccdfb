import { H } from 'highlight.run';

export function start(): void {
  H.init('1', {
    backendUrl: `${location.origin}/public`,
    otlpEndpoint: `${location.origin}/otlp`,
    privacySetting: 'none',
  });
}
