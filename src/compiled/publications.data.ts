export { publicationList as publications } from './cites.js';
