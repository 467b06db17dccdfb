import 'ketamine-elements/es';
import 'ketamine-elements/define';
import { createApp } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import App from './App.vue';
import Guide from './Guide.vue';
import Treatment from './Treatment.vue';

const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', component: Treatment },
    { path: '/guide', component: Guide },
  ],
});
createApp(App).use(router).mount('#app');
