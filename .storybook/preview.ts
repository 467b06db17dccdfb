import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { setStorybookHelpersConfig } from '@wc-toolkit/storybook-helpers';
import manifest from '../dist/custom-elements.json';
import '../src/elements/define-all.js';
import '../src/embed/es.js';
import { decorators } from '../stories/toolbar/decorators.js';
import { globalTypes, initialGlobals } from '../stories/toolbar/globals.js';
import { container } from './docs.js';
import './preview.css';
import './docs.css';

interface Declaration {
  attributes?: ReadonlyArray<{ fieldName?: string; type: object }>;
  members?: ReadonlyArray<{ name: string }>;
}

/** Controls write attributes, so that they take their types; a story says only what it sets, not a default. */
function forControls({ attributes = [], members = [], ...rest }: Declaration): Declaration {
  const written = new Map(attributes.map(({ fieldName, type }) => [fieldName, type]));
  return {
    ...rest,
    attributes,
    members: members.map((member) => {
      const type = written.get(member.name);
      return type ? { ...member, type, default: undefined } : member;
    }),
  };
}

setCustomElementsManifest({
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: (module.declarations as Declaration[]).map(forControls),
  })),
});
setStorybookHelpersConfig({
  renderDefaultValues: false,
  hideArgRef: true,
  // A story's custom properties are its own, also on a docs page that shows many.
  useScopedStyles: true,
  categoryOrder: ['attributes', 'cssProps', 'slots', 'cssParts', 'events', 'methods', 'properties'],
});

const preview: Preview = {
  decorators,
  globalTypes,
  initialGlobals,
  parameters: {
    // The toolbar sets the page.
    backgrounds: { disable: true },
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
      config: {
        // A story is a piece of a page, without its first heading and its landmarks.
        rules: [
          { id: 'region', enabled: false },
          { id: 'page-has-heading-one', enabled: false },
          { id: 'landmark-one-main', enabled: false },
        ],
      },
    },
    docs: { codePanel: true, container },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Design',
          ['Language', 'Before and after', 'Tokens'],
          'Timeline',
          'Side effects',
          'How it works',
          'Evidence',
          'Options',
          'Right for me',
          'Clinic',
          'States',
          'Hosts',
          'Recipes',
          'Content inventory',
          'IPDAS',
          'Hazard log',
          'Accessibility',
          'Decisions',
          [
            'Facts apart from words',
            'Rounding',
            'Text on an accent',
            'One page, one voice',
            'Prerendered, not hydrated',
            'Closed roots',
            'Listeners by property',
            'No event carries a choice',
            'Pictures kept small',
          ],
          'Changelog',
        ],
      },
    },
  },
};

export default preview;
