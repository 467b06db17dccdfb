import 'ketamine-elements/es';
import 'ketamine-elements/define';

const guide = document.querySelector('ketamine-right-for-me');
document.querySelector('#width')?.addEventListener('click', () => {
  if (guide) guide.className = guide.classList.contains('wide') ? 'narrow' : 'wide';
});
