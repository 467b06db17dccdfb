// What Angular brings: it makes of each `onclick` that is set a listener of `addEventListener`.
import 'zone.js';

export { start } from './otel.js';
