/** Where a snippet is pasted. */
export const platforms = [
  'html',
  'wordpress',
  'wordpress-contributor',
  'wix',
  'squarespace',
  'webflow',
  'gtm',
  'iframe',
  'npm',
] as const;
export type Platform = (typeof platforms)[number];

/** What a web person has to know of a platform. */
export interface Guidance {
  readonly name: string;
  /** What to do, in order. */
  readonly steps: readonly string[];
  /** Why another way is better. */
  readonly warning?: string;
}

const look = 'Open the page on a phone and read it once from top to bottom.';

export const guidance: Readonly<Record<Platform, Guidance>> = {
  html: {
    name: 'Plain HTML',
    steps: [
      'Open the page in your editor.',
      'Paste the code into the body, at the place where the widgets should show.',
      `Save and upload the page. ${look}`,
    ],
  },
  wordpress: {
    name: 'WordPress, as administrator',
    steps: [
      'Easiest is the plugin, ketamine-elements.zip: add it under Plugins, Add New, Upload Plugin. It has a block for each widget.',
      'Without it: open the page and add a Custom HTML block.',
      'Paste the code into the block and press Preview.',
      'If the widgets do not show, your account may not add scripts. Then use the code for a contributor.',
      look,
    ],
  },
  'wordpress-contributor': {
    name: 'WordPress, as contributor',
    steps: [
      'Easiest is the plugin, ketamine-elements.zip, which an administrator adds once. Its blocks work for you too.',
      'Without it: ask an administrator to add the first code once, in the footer of the whole site.',
      'Open your page and add a Custom HTML block.',
      'Paste the second code into the block and press Preview.',
      look,
    ],
  },
  wix: {
    name: 'Wix',
    steps: [
      'Check your plan: Wix allows custom elements on paid plans only. On a free plan, use the iframe.',
      'In the editor press Add Elements, then Embed Code, then Custom Element.',
      'Press Choose Source, pick Server URL, and copy the address and the tag name from below.',
      'Press Set Attributes and add each attribute from below. Do this for every widget.',
      'In Spanish: add the first code under Settings, Custom Code, for all pages.',
      `Publish the site: Wix may not show the widget before. ${look}`,
    ],
  },
  squarespace: {
    name: 'Squarespace',
    steps: [
      'Check your plan: the cheapest one runs no scripts. There, use the iframe.',
      'Edit the page and add a Code block. Keep it set to HTML.',
      'Paste the code into the block and save the page.',
      `Log out, or open a private window: the editor may not run scripts. ${look}`,
    ],
  },
  webflow: {
    name: 'Webflow',
    steps: [
      'In the Designer, drag a Code Embed element to the place for the widgets.',
      'Paste the code into it and press Save.',
      `Publish the site: the Designer may not run scripts. ${look}`,
    ],
  },
  gtm: {
    name: 'Google Tag Manager',
    steps: [
      'In Tag Manager, make a Custom HTML tag. Paste the first code into it.',
      'Let it run only on the pages that show the widgets. Publish the container.',
      'Paste the second code into each of these pages.',
      look,
    ],
    warning:
      'Not a good way for a health page. Tag Manager tells Google that someone opened it, and any tag beside this one can read it too. Use it only if you can paste no script.',
  },
  iframe: {
    name: 'Iframe',
    steps: [
      'Put the files on an address of their own, such as guide.yourclinic.com: scripts of your site can look into a frame of its own address.',
      'Open the page and add what your site builder calls Embed, HTML or Code.',
      'Paste the code into it and save. Each widget comes as a page of its own.',
      `If a widget has its own scroll bar, your site took the script away. Then set its height by hand. ${look}`,
    ],
  },
  npm: {
    name: 'npm',
    steps: [
      'Install this exact version: npm install --save-exact ketamine-elements@{version}',
      'Put the imports into your script, once.',
      'Put the tags into your page or template.',
    ],
  },
};
