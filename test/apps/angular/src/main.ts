import 'ketamine-elements/es';
import 'ketamine-elements/define';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { App } from './app/app';
import { Guide } from './app/guide';
import { Treatment } from './app/treatment';

const routes = [
  { path: '', component: Treatment },
  { path: 'guide', component: Guide },
];
bootstrapApplication(App, {
  providers: [provideZonelessChangeDetection(), provideRouter(routes)],
}).catch(console.error);
