import './define-clinic.js';
import './define-timeline.js';
