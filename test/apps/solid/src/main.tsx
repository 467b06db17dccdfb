import 'ketamine-elements/es';
import 'ketamine-elements/define';
import { Route, Router } from '@solidjs/router';
import { render } from 'solid-js/web';
import { App } from './App';
import { Guide } from './Guide';
import { Treatment } from './Treatment';

render(
  () => (
    <Router root={App}>
      <Route path="/" component={Treatment} />
      <Route path="/guide" component={Guide} />
    </Router>
  ),
  document.querySelector('#app')!,
);
