// Commands that browser tests call through helpers.ts, besides those of
// @web/test-runner-commands: forced colours and contrast, the accessibility tree, and keys that
// are held down and viewport sizes in WebKit.

const cdpSessions = new WeakMap(); // puppeteer page → its DevTools session

async function devtools(page) {
  if (!cdpSessions.has(page)) cdpSessions.set(page, await page.createCDPSession());
  return cdpSessions.get(page);
}

/** Ends what `emulate-media` set: pages are used again by the next test file. */
export async function resetPage(page) {
  const session = cdpSessions.get(page);
  cdpSessions.delete(page);
  await session?.detach().catch(() => undefined);
}

/** Each call replaces the one before, so `{}` sets all back. */
async function emulateMedia(page, media = {}) {
  const session = await devtools(page);
  await session.send('Emulation.setEmulatedMedia', {
    media: media.media ?? '',
    features: [
      { name: 'forced-colors', value: media.forcedColors ?? '' },
      { name: 'prefers-contrast', value: media.contrast ?? '' },
      { name: 'prefers-color-scheme', value: media.colorScheme ?? '' },
      { name: 'prefers-reduced-motion', value: media.reducedMotion ?? '' },
    ],
  });
  return true;
}

// "false" says something for the first four only.
const TRISTATE = ['checked', 'expanded', 'pressed', 'selected'];
const STATES = [
  ...TRISTATE,
  ...['level', 'disabled', 'required', 'readonly', 'invalid', 'hasPopup', 'modal', 'live', 'busy'],
  ...['valuemin', 'valuemax', 'valuetext', 'focused'],
];
const NEVER_SHOWN = ['none', 'InlineTextBox', 'LineBreak', 'ListMarker'];

function describeNode({ role, name, value, description, properties = [] }) {
  const text = (field) => JSON.stringify(String(field.value).replace(/\s+/g, ' ').trim());
  const states = STATES.flatMap((state) => {
    const found = properties.find((property) => property.name === state)?.value.value;
    const said = found !== undefined && found !== '' && found !== 'off';
    const matters = TRISTATE.includes(state) || (found !== false && found !== 'false');
    const derived = state === 'level' && role.value === 'listitem'; // is shown by the indent
    return said && matters && !derived ? [`${state}=${found}`] : [];
  });
  if (value?.value !== undefined && value.value !== '') states.push(`value=${text(value)}`);
  if (description?.value) states.push(`description=${text(description)}`);
  return [
    role.value === 'StaticText' ? 'text' : role.value,
    ...(name?.value ? [text(name)] : []),
    ...(states.length ? [`[${states.join(' ')}]`] : []),
  ].join(' ');
}

/** What assistive technology is told, one line a node: `  button "More" [expanded=false]`. */
async function axTree(page, selector) {
  const session = await devtools(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  let starts = [nodes[0]];
  if (selector) {
    const element = await page.$(selector);
    if (!element) throw new Error(`ax-tree: nothing matches ${selector}`);
    // The element itself may have no node (display: contents), so look for all that is inside.
    const { node } = await session.send('DOM.describeNode', {
      backendNodeId: await element.backendNodeId(),
      depth: -1,
      pierce: true,
    });
    const inside = new Set();
    const collect = ({ backendNodeId, children = [], shadowRoots = [] }) => {
      inside.add(backendNodeId);
      [...shadowRoots, ...children].forEach(collect);
    };
    collect(node);
    const isInside = (ax) => inside.has(ax?.backendDOMNodeId);
    starts = nodes.filter((ax) => isInside(ax) && !isInside(byId.get(ax.parentId)));
  }
  const lines = [];
  const visit = (node, depth, parentName) => {
    const name = node.name?.value ?? '';
    // Text that is already the name of the node around it is left out.
    const role = node.role?.value;
    const isText = role === 'StaticText';
    const repeats = isText && parentName.includes(name.trim());
    const bare = NEVER_SHOWN.includes(role) || (role === 'generic' && !name);
    const shown = !node.ignored && !bare && !repeats;
    if (shown) lines.push('  '.repeat(depth) + describeNode(node));
    if (isText || role === 'ListMarker') return;
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) visit(child, depth + (shown ? 1 : 0), shown ? name : parentName);
    }
  };
  for (const start of starts) visit(start, 0, '');
  return lines.join('\n');
}

async function executeCommand({ command, payload, session: { id, browser } }) {
  const chromium = browser.name === 'Chromium' && browser.getPage(id);
  const webkit = browser.type === 'webdriver';
  if (command === 'emulate-media') return chromium ? emulateMedia(chromium, payload) : false;
  // The runner takes null for an unknown command.
  if (command === 'ax-tree') return chromium ? axTree(chromium, payload?.selector) : '';
  if (command === 'set-viewport' && webkit) {
    await browser.setViewport(id, payload);
    return true;
  }
  if (command === 'send-keys' && webkit && (payload.down || payload.up)) {
    await (payload.down ? browser.holdKey(id, payload.down) : browser.releaseKey(id, payload.up));
    return true;
  }
  return undefined;
}

export function commandsPlugin() {
  return {
    name: 'test-commands',
    executeCommand,
    serverStart({ config }) {
      // The runner asks its own plugins first, and they refuse what they do not know.
      for (const plugin of config.plugins) {
        if (!/^(emulate-media|set-viewport|send-keys)-command$/.test(plugin.name)) continue;
        const original = plugin.executeCommand;
        plugin.executeCommand = async (call) => (await executeCommand(call)) ?? original(call);
      }
    },
  };
}
