import { expect } from '@open-wc/testing';

interface Channel {
  emit(event: string, payload: unknown): void;
  once(event: string, listener: () => void): void;
  last(event: string): unknown;
}
type StoryWindow = Window & { __STORYBOOK_ADDONS_CHANNEL__?: Channel };

describe('host pages in Storybook', () => {
  const frame = document.createElement('iframe');
  const view = () => frame.contentWindow as StoryWindow;
  const page = () => frame.contentDocument as Document;
  const background = () => getComputedStyle(page().body).backgroundColor;
  const firstHeading = () => page().querySelector('#storybook-root h1')?.textContent;
  const tags = () =>
    [...page().querySelectorAll('#storybook-root *')]
      .map(({ localName }) => localName)
      .filter((name) => name.startsWith('ketamine-'));

  /** Does something that makes Storybook render, and waits until it has. */
  const rendered = async (act: (channel: Channel) => void) => {
    const channel = view().__STORYBOOK_ADDONS_CHANNEL__ as Channel;
    const done = new Promise<void>((resolve) => channel.once('storyRendered', resolve));
    act(channel);
    await done;
  };
  const go = (storyId: string) =>
    rendered((channel) => channel.emit('setCurrentStory', { storyId, viewMode: 'story' }));

  before(async () => {
    frame.style.cssText = 'width:800px;height:900px;border:0';
    frame.src = '/dist/storybook/iframe.html?viewMode=story&id=hosts--spa&args=widget:evidence';
    document.body.append(frame);
    // It may have rendered before anyone could listen.
    while (!view().__STORYBOOK_ADDONS_CHANNEL__?.last('storyRendered')) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  });
  after(() => frame.remove());

  it('show the page of the clinic with the widget that the address asks for', () => {
    expect(firstHeading()).to.equal('Ketamine care');
    expect(background()).to.equal('rgb(248, 243, 234)');
    expect(tags()).to.deep.equal(['ketamine-clinic', 'ketamine-evidence']);
  });

  it('change the widget in place', async () => {
    await rendered((channel) =>
      channel.emit('updateStoryArgs', {
        storyId: 'hosts--spa',
        updatedArgs: { widget: 'options' },
      }),
    );
    expect(firstHeading()).to.equal('Ketamine care');
    expect(tags()).to.deep.equal(['ketamine-clinic', 'ketamine-options']);
  });

  it('leave nothing behind on the next page', async () => {
    await go('hosts--tech');
    expect(firstHeading()).to.equal('The ketamine program, in plain text.');
    expect(background()).to.equal('rgb(10, 11, 13)');
    expect(page().querySelectorAll('#storybook-root style').length).to.equal(1);

    await go('hosts--bare');
    expect(background()).to.equal('rgba(0, 0, 0, 0)');
    expect(getComputedStyle(page().body).margin).to.equal('8px');
  });

  it('leave nothing behind on another story', async () => {
    await go('hosts--clinical');
    const { fontSize } = getComputedStyle(page().documentElement);
    expect(fontSize).to.equal('10px');
    await go('timeline--drip');
    expect(getComputedStyle(page().documentElement).fontSize).to.equal('16px');
    expect(firstHeading()).to.equal(undefined);
    expect(getComputedStyle(page().documentElement).getPropertyValue('--ketamine-accent')).to.equal(
      '',
    );
  });
});
