export { publicationList as publications } from './finish.js';
