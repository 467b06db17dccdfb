import 'zone.js';

export { start } from './splunk.js';
