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
  /** When these steps were followed, and on what; or that they were only read. */
  readonly tried: string;
  /** Why another way is better. */
  readonly warning?: string;
}

/** When somebody last followed the steps here that can be followed. */
const day = '2026-11-30';

const look = 'Open the page on a phone and read it once from top to bottom.';

export const guidance: Readonly<Record<Platform, Guidance>> = {
  html: {
    name: 'Another site, as HTML',
    steps: [
      'Open the page in your editor.',
      'Paste the code into the body, at the place where the widgets should show.',
      `Save and upload the page. ${look}`,
    ],
    tried: `Tried on ${day}: pasted into an empty page.`,
  },
  wordpress: {
    name: 'WordPress, as administrator',
    steps: [
      'Easiest is the plugin, ketamine-elements.zip: add it under Plugins, Add New, Upload Plugin. It has a block for each widget.',
      'Without it: open the page in the editor. Press the plus at the top left, look for Custom HTML and press “Custom HTML”.',
      'Press “Edit HTML” in the new block, paste the code under HTML and press “Update”. Before WordPress 7 there are no such buttons: paste it into the block.',
      'The editor shows only lines with 911 and 988. Press “Save”, then open the page itself. Before WordPress 7 it is called “Update”.',
      'If it shows only these lines too, your account may not add scripts. Then pick WordPress, as author or contributor.',
      look,
    ],
    tried: `Tried on ${day} with WordPress 7.1.4 and 6.1.9.`,
  },
  'wordpress-contributor': {
    name: 'WordPress, as author or contributor',
    steps: [
      'Easiest is the plugin, ketamine-elements.zip, which an administrator adds once. Its blocks work for you too.',
      'Without it: ask an administrator to add the first code once, in the footer of the whole site.',
      'Open your page in the editor. Press the plus at the top left, look for Custom HTML and press “Custom HTML”.',
      'Press “Edit HTML” in the new block, paste the second code under HTML and press “Update”. Before WordPress 7 there are no such buttons: paste it into the block.',
      'The editor shows only lines with 911 and 988. Press “Save”, then open the page itself. Before WordPress 7 it is called “Update”.',
      look,
    ],
    tried: `Tried on ${day} with WordPress 7.1.4 and 6.1.9.`,
  },
  wix: {
    name: 'Wix',
    steps: [
      'Check your plan: Wix allows custom elements on paid plans only. On a free plan, use the code for any site, in a frame.',
      'In the editor press Add Elements, then Embed Code, then Custom Element.',
      'Press Choose Source, pick Server URL, and copy the address and the tag name from below.',
      'Press Set Attributes and add each attribute from below. Do this for every widget.',
      'In Spanish: add the first code under Settings, Custom Code, for all pages.',
      `Publish the site: Wix may not show the widget before. ${look}`,
    ],
    tried: 'Not tried: these steps were only read in the help of Wix.',
  },
  squarespace: {
    name: 'Squarespace',
    steps: [
      'Check your plan: the cheapest one runs no scripts. There, use the code for any site, in a frame.',
      'Edit the page and add a Code block. Keep it set to HTML.',
      'Paste the code into the block and save the page.',
      `Log out, or open a private window: the editor may not run scripts. ${look}`,
    ],
    tried: `The code was tried on ${day} on an empty page. The steps were only read in the help of Squarespace.`,
  },
  webflow: {
    name: 'Webflow',
    steps: [
      'In the Designer, drag a Code Embed element to the place for the widgets.',
      'Paste the code into it and press Save.',
      `Publish the site: the Designer may not run scripts. ${look}`,
    ],
    tried: `The code was tried on ${day} on an empty page. The steps were only read in the help of Webflow.`,
  },
  gtm: {
    name: 'Google Tag Manager',
    steps: [
      'In Tag Manager, make a Custom HTML tag. Paste the first code into it.',
      'Let it run only on the pages that show the widgets. Publish the container.',
      'Paste the second code into each of these pages.',
      look,
    ],
    tried: `The code was tried on ${day} on an empty page. The steps were only read in the help of Tag Manager.`,
    warning:
      'Not a good way for a health page. Tag Manager tells Google that someone opened it, and any tag beside this one can read it too. Use it only if you can paste no script.',
  },
  iframe: {
    name: 'Any site, in a frame',
    steps: [
      'Put the files on an address of their own, such as guide.yourclinic.com: scripts of your site can look into a frame of its own address.',
      'Open the page and add what your site builder calls Embed, HTML or Code.',
      'Paste the code into it and save. Each widget comes as a page of its own.',
      `If a widget has its own scroll bar, your site took the script away. Then set its height by hand. ${look}`,
    ],
    tried: `Tried on ${day}: pasted into an empty page. What your site builder calls it was not tried.`,
  },
  npm: {
    name: 'npm',
    steps: [
      'Install this exact version: npm install --save-exact ketamine-elements@{version}',
      'Put the imports into your script, once.',
      'Put the tags into your page or template.',
    ],
    tried: `Tried on ${day}: installed and bundled.`,
  },
};
