import { record } from 'rrweb';

/** With the names that its marks have by default, or others. */
export function start(marks: Parameters<typeof record>[0] = {}): void {
  record({
    emit: (event) => void fetch('/emit', { method: 'POST', body: JSON.stringify(event) }),
    maskAllInputs: false,
    recordCrossOriginIframes: true,
    ...marks,
  });
}
