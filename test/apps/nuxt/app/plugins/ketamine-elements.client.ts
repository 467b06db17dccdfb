export default defineNuxtPlugin((app) => {
  app.hook('app:mounted', async () => {
    await import('ketamine-elements/es');
    await import('ketamine-elements/define');
  });
});
