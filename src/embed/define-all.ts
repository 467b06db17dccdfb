import './define-clinic.js';
import './define-evidence.js';
import './define-how-it-works.js';
import './define-options.js';
import './define-right-for-me.js';
import './define-side-effects.js';
import './define-timeline.js';
