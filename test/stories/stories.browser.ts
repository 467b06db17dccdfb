import { expect } from '@open-wc/testing';
import type { AxeResults } from 'axe-core';
import { names } from '../../src/elements/names.js';
import { everyCase } from '../support/quick.js';

/** What the story's own page tells about it, over the channel that Storybook opens there. */
interface Channel {
  on(event: string, listener: (payload: unknown) => void): void;
}
interface Finished {
  status: string;
  reporters: Array<{ type: string; result: AxeResults }>;
}
type StoryWindow = Window & typeof globalThis & { __STORYBOOK_ADDONS_CHANNEL__?: Channel };

const FAILURES = [
  'storyErrored',
  'storyThrewException',
  'playFunctionThrewException',
  'unhandledErrorsWhilePlaying',
  'storyMissing',
];

/** Shows one story in a frame of a width; resolves to what axe found and what the console heard. */
async function show(id: string, width: number): Promise<{ axe: string[]; console: string[] }> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width:${width}px;height:900px;border:0`;
  frame.src = `/dist/storybook/iframe.html?viewMode=story&id=${id}`;
  document.body.append(frame);
  const heard: string[] = [];
  try {
    const finished = await new Promise<Finished>((resolve, reject) => {
      const listen = () => {
        const view = frame.contentWindow as StoryWindow;
        const channel = view.__STORYBOOK_ADDONS_CHANNEL__;
        if (!channel) return void setTimeout(listen, 10);
        view.addEventListener('error', ({ message }) => heard.push(message));
        for (const name of ['warn', 'error'] as const) {
          view.console[name] = (...said: unknown[]) => heard.push(said.join(' '));
        }
        channel.on('storyFinished', (payload) => resolve(payload as Finished));
        for (const failure of FAILURES) {
          channel.on(failure, (payload) =>
            reject(new Error(`${failure}: ${JSON.stringify(payload)}`)),
          );
        }
      };
      listen();
    });
    const axe = finished.reporters
      .filter(({ type }) => type === 'a11y')
      .flatMap(({ result }) => result.violations)
      .flatMap(({ id: rule, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${rule}: ${target.flat().join(' ')} ${failureSummary}`,
        ),
      );
    const page = frame.contentDocument as Document;
    expect(page.documentElement.scrollWidth, 'no scrolling sideways').to.be.at.most(
      Math.max(width, 300),
    );
    expect(finished.reporters.some(({ type }) => type === 'a11y')).to.equal(true);
    return { axe, console: heard };
  } finally {
    frame.remove();
  }
}

const index = (await (await fetch('/dist/storybook/index.json')).json()) as {
  entries: Record<
    string,
    { id: string; title: string; name: string; type: string; tags: string[] }
  >;
};
const stories = Object.values(index.entries).filter(({ type }) => type === 'story');

const widths = everyCase ? [360, 1280] : [360];

/** A story with the tag `warns` shows a fault on purpose: its message names the tag, and what is allowed. */
describe('stories', () => {
  it('are there, for each element', () => {
    const pages = ['Design/Tokens', 'Hosts', 'States'];
    const tags = names.map((name) => name.replaceAll('-', ' '));
    const titles = [...new Set(stories.map(({ title }) => title))];
    expect(titles.filter((title) => !pages.includes(title)).map((title) => title.toLowerCase()))
      .to.have.members(tags)
      .and.to.have.lengthOf(tags.length);
    expect(titles).to.include.members(pages);
  });

  for (const { id, title, name, tags } of stories) {
    for (const width of widths) {
      const warns = tags.includes('warns');
      it(`${title}: ${name} at ${width} px ${warns ? 'warns by name' : 'is quiet'} and is clean under axe`, async () => {
        const { axe, console } = await show(id, width);
        expect(axe).to.deep.equal([]);
        if (!warns) return void expect(console).to.deep.equal([]);
        expect(console.length).to.be.above(0);
        for (const said of console)
          expect(said).to.match(/^<ketamine-[a-z-]+> [a-z-]+=.* Allowed: /);
      });
    }
  }
});
