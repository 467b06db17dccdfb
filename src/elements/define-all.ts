import './clinic/define.js';
import './timeline/define.js';
import './side-effects/define.js';
import './how-it-works/define.js';
import './evidence/define.js';
import './options/define.js';
import './right-for-me/define.js';
