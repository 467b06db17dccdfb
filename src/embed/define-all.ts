import './define-clinic.js';
import './define-side-effects.js';
import './define-timeline.js';
