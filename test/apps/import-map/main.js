import 'ketamine-elements/es';
import 'ketamine-elements/define';

const timeline = document.querySelector('ketamine-timeline');
const booking = document.querySelector('#booking');
const language = document.querySelector('#language');
if (!timeline || !booking || !language) throw new Error('The page lacks one of its parts.');

timeline.visits = { iv: { arriveMinutes: 25 } };
timeline.addEventListener('ketamine-action', (event) => {
  if (event.action !== 'book') return;
  event.preventDefault();
  booking.textContent = 'Choose a day.';
});
language.addEventListener('click', () => {
  const { lang } = document.documentElement;
  language.textContent = lang === 'en' ? 'English' : 'Español';
  document.documentElement.lang = lang === 'en' ? 'es' : 'en';
});
