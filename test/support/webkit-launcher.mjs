// A browser launcher for @web/test-runner that drives WebKitGTK by WebDriver. The official
// WebDriver launcher would add some 250 packages for the few requests made here.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

// Key names as in KeyboardEvent.key → WebDriver code points.
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

// The toolbar of the browser would keep the window wider than a phone.
const GTK_STYLE = '* { min-width: 0; padding: 0; font-size: 1px; -gtk-icon-source: none; }';

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** `paths` is what findWebKit() of scripts/browsers.mjs returns. */
export function webkitLauncher({ driver, browser, xvfb }) {
  let base; // URL of the driver, later of the WebDriver session
  let server;
  let settings; // folder
  let starting;
  let active;

  async function request(method, path, body) {
    const response = await fetch(base + path, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${path}: ${value.error}: ${value.message}`);
    return value;
  }
  const post = (path, body) => request('POST', path, body);

  function kill() {
    try {
      if (server?.pid) process.kill(-server.pid, 'SIGTERM');
    } catch {
      // It has ended already.
    }
    server = undefined;
    if (settings) rmSync(settings, { recursive: true, force: true, maxRetries: 5 });
  }

  async function start() {
    const port = await freePort();
    settings = mkdtempSync(join(tmpdir(), 'webkit-'));
    mkdirSync(join(settings, 'gtk-3.0'));
    writeFileSync(join(settings, 'gtk-3.0/gtk.css'), GTK_STYLE);
    // Its own process group: xvfb-run starts others that must end with it.
    server = spawn(xvfb, ['-a', driver, `--port=${port}`], {
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, XDG_CONFIG_HOME: settings, TMPDIR: settings },
    });
    process.once('exit', kill);
    let failure;
    server.once('error', (error) => (failure = error));
    server.once('exit', (code) => (failure = new Error(`${driver} ended with code ${code}.`)));
    base = `http://127.0.0.1:${port}`;
    for (let tries = 0; ; tries++) {
      if (failure) throw failure;
      if (await request('GET', '/status').catch(() => false)) break;
      if (tries > 200) throw new Error(`${driver} did not start.`);
      await wait(100);
    }
    const { sessionId, capabilities } = await post('/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
      },
    });
    base += `/session/${sessionId}`;
    launcher.version = `WebKitGTK ${capabilities.browserVersion}`;
  }

  const act = (type, id, actions) => post('/actions', { actions: [{ type, id, actions }] });
  const key = (type, name) => ({ type, value: KEYS[name] ?? name });
  const keys = (actions) => act('key', 'keyboard', actions);
  const mouse = (...actions) => act('pointer', 'mouse', actions);
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const press = (type, button = 'left') => ({ type, button: BUTTONS[button] });

  const launcher = {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    version: undefined,

    async startSession(id, url) {
      await (starting ??= start());
      active = id;
      await launcher.setViewport(id, { width: 800, height: 600 });
      await post('/url', { url });
    },
    async stopSession() {
      active = undefined;
      await request('DELETE', '/actions'); // lets go of keys and buttons
      await post('/url', { url: 'about:blank' });
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('Not supported in WebKit.')),
    isActive: (id) => active === id,
    getBrowserUrl: () => request('GET', '/url'),
    async stop() {
      await request('DELETE', '').catch(() => undefined);
      kill();
    },

    // What the commands of @web/test-runner-commands call for type 'webdriver'.
    sendKeys: (_id, names) =>
      keys(names.flatMap((name) => [key('keyDown', name), key('keyUp', name)])),
    sendMouseMove: (_id, x, y) => mouse(move(x, y)),
    sendMouseClick: (_id, x, y, button) =>
      mouse(move(x, y), press('pointerDown', button), press('pointerUp', button)),
    sendMouseDown: (_id, button) => mouse(press('pointerDown', button)),
    sendMouseUp: (_id, button) => mouse(press('pointerUp', button)),
    resetMouse: () => mouse(...Object.keys(BUTTONS).map((b) => press('pointerUp', b)), move(0, 0)),

    // What it has no call for; see commands.mjs.
    holdKey: (_id, name) => keys([key('keyDown', name)]),
    releaseKey: (_id, name) => keys([key('keyUp', name)]),
    async setViewport(_id, { width, height }) {
      // WebDriver sets the size of the window, some time later: add what is around the page.
      const script = 'return [innerWidth, innerHeight, outerWidth, outerHeight]';
      for (let tries = 0; ; tries++) {
        const size = await post('/execute/sync', { script, args: [] });
        if (size[0] === width && size[1] === height) return;
        if (tries > 40) throw new Error(`The viewport stays at ${size[0]} × ${size[1]}.`);
        if (tries % 10 === 0) {
          const around = { width: size[2] - size[0], height: size[3] - size[1] };
          await post('/window/rect', {
            width: width + around.width,
            height: height + around.height,
          });
        }
        await wait(25);
      }
    },
  };
  return launcher;
}
