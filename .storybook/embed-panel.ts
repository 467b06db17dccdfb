import { createElement as h, useEffect, useId, useState, type FormEvent } from 'react';
import { useArgs, useArgTypes, useGlobals, useParameter } from 'storybook/manager-api';
import { styled } from 'storybook/theming';
import { guidance, platforms, type Platform } from '../src/snippet/platforms.js';
import { snippet } from '../src/snippet/snippet.js';
import { version } from '../src/version.js';
import { baseField } from '../src/builder/fields.js';
import { embedOf } from '../stories/toolbar/embed.js';

/** The files that this Storybook serves, where the package was built before it. */
const here = new URL('cdn', document.baseURI).href;

const Panel = styled.div(({ theme }) => ({
  boxSizing: 'border-box',
  maxWidth: '60rem',
  padding: '1.25rem',
  color: theme.color.defaultText,
  fontSize: 14,
  lineHeight: 1.5,
  'h2, h3': { margin: 0, fontSize: 14, fontWeight: 650 },
  'p, ol': { margin: '0 0 0.75rem', maxWidth: '40rem' },
  ol: { paddingInlineStart: '1.25rem' },
  a: { color: 'inherit' },
  label: { display: 'grid', gap: 4, fontWeight: 600 },
  'select, input, button': {
    boxSizing: 'border-box',
    minHeight: 44,
    padding: '0 0.75rem',
    border: `1px solid ${theme.input.border}`,
    borderRadius: 4,
    background: theme.input.background,
    color: 'inherit',
    font: 'inherit',
  },
  button: {
    background: theme.color.primary,
    borderColor: 'transparent',
    color: theme.base === 'light' ? '#fff' : '#0c1a21',
    fontWeight: 600,
    cursor: 'pointer',
  },
  ':focus-visible': { outline: `3px solid ${theme.color.primary}`, outlineOffset: 2 },
  pre: {
    margin: '0.5rem 0 1.25rem',
    padding: '0.9rem 1rem',
    maxHeight: '20rem',
    overflow: 'auto',
    border: `1px solid ${theme.appBorderColor}`,
    borderRadius: 4,
    background: theme.background.app,
    fontFamily: theme.typography.fonts.mono,
    fontSize: 12.5,
    lineHeight: 1.6,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
}));

const Row = styled.div({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'end',
  gap: '0.75rem 1.25rem',
  margin: '0 0 1rem',
  '& .wide': { flex: '1 1 20rem', minWidth: 0 },
});

const Quiet = styled.p(({ theme }) => ({ color: theme.textMutedColor }));

function Block({ title, code }: { title: string; code: string }) {
  const id = useId();
  const [said, say] = useState('');
  useEffect(() => say(''), [code]);
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => say('Copied.'),
      () => {
        const block = document.getElementById(id);
        if (block) getSelection()?.selectAllChildren(block);
        say('Your browser did not allow the copy. The code is selected: copy it by hand.');
      },
    );
  return h(
    'div',
    null,
    h(
      Row,
      { style: { margin: 0, alignItems: 'center' } },
      h('h3', { id: `${id}-title` }, title),
      h(
        'button',
        { type: 'button', onClick: () => void copy(), 'aria-describedby': `${id}-title` },
        'Copy',
      ),
      h('span', { role: 'status' }, said),
    ),
    h(
      'pre',
      { id, tabIndex: 0, role: 'region', 'aria-labelledby': `${id}-title` },
      h('code', null, code),
    ),
  );
}

/** The hashes of the files, by which a page can pin them; none where they were not built. */
function useIntegrity(): Record<string, string> {
  const [integrity, set] = useState<Record<string, string>>({});
  useEffect(() => {
    fetch(`${here}/integrity.json`)
      .then((answer) => (answer.ok ? answer.json() : {}))
      .then(set, () => set({}));
  }, []);
  return integrity;
}

function Code({ widget }: { widget: string }) {
  const [args] = useArgs();
  const argTypes = useArgTypes();
  const [globals] = useGlobals();
  const integrity = useIntegrity();
  const [platform, setPlatform] = useState<Platform>('html');
  const [typed, setBase] = useState(here);
  const base = typed.trim().replace(/\/+$/, '');
  const wrong = baseField.wrong(base);
  const embed = embedOf(
    { widget, args, globals, argTypes },
    { base: wrong ? here : base, integrity },
  );
  const { once, code, steps, warning, policy, files } = snippet(platform, embed);
  const pinned = files.filter((name) => integrity[name]);
  return h(
    Panel,
    null,
    h(
      Row,
      null,
      h(
        'label',
        null,
        'Where will you paste it?',
        h(
          'select',
          {
            value: platform,
            onChange: ({ currentTarget }: FormEvent<HTMLSelectElement>) =>
              setPlatform(currentTarget.value as Platform),
          },
          platforms.map((each) => h('option', { key: each, value: each }, guidance[each].name)),
        ),
      ),
      h(
        'label',
        { className: 'wide' },
        baseField.label,
        h('input', {
          type: 'url',
          value: typed,
          spellCheck: false,
          autoComplete: 'off',
          'aria-invalid': Boolean(wrong),
          onChange: ({ currentTarget }: FormEvent<HTMLInputElement>) =>
            setBase(currentTarget.value),
        }),
      ),
    ),
    h('div', { role: 'status' }, wrong ? h('p', null, `The address must be ${wrong}.`) : null),
    globals['clinic'] === 'none'
      ? null
      : h(
          'p',
          null,
          'This clinic is made up. Put in your own name, phone and addresses. The ',
          h('a', { href: './builder/index.html', target: '_blank' }, 'embed builder'),
          ' checks them for you.',
        ),
    warning ? h('p', null, h('strong', null, 'Think twice. '), warning) : null,
    h(
      'ol',
      null,
      steps.map((step) => h('li', { key: step }, step)),
    ),
    once ? h(Block, { key: 'once', title: 'First code, once', code: once }) : null,
    h(Block, { key: 'code', title: once ? 'Second code, on the page' : 'Code', code }),
    h(
      Quiet,
      null,
      `Version ${version}. Content security policy: `,
      h('code', null, policy),
      pinned.length ? '.' : '. These files were not built yet, so no hash pins them.',
    ),
    pinned.map((name) =>
      h(
        Quiet,
        { key: name, style: { overflowWrap: 'anywhere' } },
        `${name}: `,
        h('code', null, integrity[name]),
      ),
    ),
  );
}

function EmbedPanel({ active }: { active?: boolean }) {
  const widget = useParameter<string | null>('embed', null);
  return active && widget ? h(Code, { key: widget, widget }) : null;
}

/** The code of the story that is shown, for a page of a clinic. */
export const embedPanel = {
  type: 'panel' as never,
  title: 'Copy embed',
  paramKey: 'embed',
  // Pages that show no widget have no code to copy.
  disabled: (parameters: Record<string, unknown> | undefined) => !parameters?.['embed'],
  render: EmbedPanel,
};
