import Tracker from '@openreplay/tracker/class';

export async function start(): Promise<void> {
  await new Tracker({
    projectKey: 'test',
    ingestPoint: location.origin,
    __DISABLE_SECURE_MODE: true,
    obscureTextEmails: false,
    obscureTextNumbers: false,
    obscureInputEmails: false,
    obscureInputNumbers: false,
    obscureInputDates: false,
    defaultInputMode: 0,
  }).start();
}
