import { expect, fixture, nextFrame } from '@open-wc/testing';
import { compareSnapshot, sendKeys, setViewport } from '@web/test-runner-commands';
import fc from 'fast-check';
import { KetamineRightForMe } from '../../src/elements/right-for-me/right-for-me.js';
import {
  rightForMe as en,
  rightForMeData,
} from '../../src/elements/right-for-me/right-for-me.data.js';
import { es as spanish } from '../../src/compiled/es.data.js';
import { markPrivate } from '../../src/ui/private.js';
import { withClipboard } from '../support/clipboard.js';
import { all, cleanly, focused, text } from '../support/elements.js';
import { usualFont } from '../support/figtree.js';
import { axTree, emulateMedia } from '../support/helpers.js';
import { itFull } from '../support/quick.js';
import { note, question } from '../support/sample-guide.js';
import { axeFindings, consoleDuring, contract, settled, words } from './contract.js';
import type { GuideOptionContent } from '../../src/content/right-for-me.js';

const { rightForMe: es } = spanish;

contract('ketamine-right-for-me', { framed: '.framed' });

describe('<ketamine-right-for-me>', () => {
  cleanly();

  const make = (attributes = 'layout="guide"') =>
    fixture<KetamineRightForMe>(
      `<ketamine-right-for-me phone="555 010 0142" ${attributes}></ketamine-right-for-me>`,
    );
  const visible = (element: Element) => element.getClientRects().length > 0;
  const press = async (element: KetamineRightForMe, name: string) => {
    const button = all(element, 'button').find((each) => text(each) === name);
    if (!button) throw new Error(`no button "${name}" in: ${text(all(element, '.screen')[0])}`);
    button.click();
    await settled(element);
  };
  const questionShown = (element: KetamineRightForMe) =>
    all(element, '.question').filter(visible)[0];
  const controls = (element: KetamineRightForMe) =>
    all<HTMLInputElement>(element, '.question input').filter(visible);
  const option = (element: KetamineRightForMe, label: string) => {
    const found = all(element, '.option').find((each) => visible(each) && text(each) === label);
    if (!found) throw new Error(`no option "${label}"`);
    return found.querySelector('input') as HTMLInputElement;
  };
  const notesShown = (element: KetamineRightForMe) =>
    all(element, '.raised > .notes > li').map(text);
  const total = rightForMeData.questions.length;
  /** The heading of a question, as it is read. */
  const heard = (place: number): string => {
    const { id, part } = rightForMeData.questions[
      place
    ] as (typeof rightForMeData.questions)[number];
    return `${en.parts[part]} · Question ${place + 1} of ${total}: ${en.questions[id].question}`;
  };

  /** Goes from the start to the notes; `answer` is asked at each question. */
  const walk = async (
    element: KetamineRightForMe,
    answer: (place: number) => void = () => undefined,
  ) => {
    await press(element, en.before.start);
    for (let place = 0; place < total; place += 1) {
      answer(place);
      await settled(element);
      await press(element, place === total - 1 ? en.finish : en.next);
    }
  };
  const tick = (element: KetamineRightForMe, ...places: number[]) => {
    for (const place of places) controls(element)[place]?.click();
  };

  describe('its two forms', () => {
    it('is a card first, which opens the guide in place and closes it', async () => {
      const element = await make('');
      expect(words(element)).to.include(en.lede).and.to.include(en.approval.ketamine);
      expect(words(element)).to.include('Call 555 010 0142');
      expect(all(element, '.question').length).to.equal(0);
      await press(element, en.prepare);
      expect(words(element)).to.include(en.before.title);
      expect(text(focused())).to.equal(en.before.title);
      await press(element, en.close);
      expect(words(element)).to.include(en.lede);
      expect(text(focused())).to.equal(en.prepare);
    });

    it('says of which drug the approval is: of those that the clinic gives', async () => {
      expect(words(await make('routes="nasal"')))
        .to.include(en.approval.esketamine)
        .and.not.to.include(en.approval.ketamine);
      expect(words(await make('routes="im"')))
        .to.include(en.approval.ketamine)
        .and.not.to.include(en.approval.esketamine);
    });

    it('is the guide itself with layout="guide", and has no way to close it', async () => {
      const element = await make();
      expect(words(element)).to.include(en.before.title);
      for (const line of en.before.lines) {
        expect(words(element)).to.include(line.replace('{total}', String(total)));
      }
      expect(all(element, 'button').map(text)).not.to.include(en.close);
    });

    it('asks all on one page with pacing="all"', async () => {
      const element = await make('layout="guide" pacing="all"');
      await press(element, en.before.start);
      expect(all(element, '.question').filter(visible).length).to.equal(total);
      option(element, en.questions.heart.options.pressure.label).click();
      await press(element, en.finish);
      expect(notesShown(element).length).to.equal(1);
      await press(element, en.back);
      expect(option(element, en.questions.heart.options.pressure.label).checked).to.be.true;
    });

    describe('with layout="button"', () => {
      const links = (element: KetamineRightForMe) =>
        all(element, '.contact a').map((each) => text(each));

      it('is the call to action alone, with what is approved, on one screen of a phone', async () => {
        await usualFont();
        await setViewport({ width: 360, height: 640 });
        const element = await make('layout="button" phone="555 010 0142" routes="iv"');
        element.style.width = '328px';
        await settled(element);
        expect(words(element)).to.include(en.title).and.to.include('Call 911');
        expect(words(element)).to.include(en.approval.short.ketamine);
        expect(links(element)).to.deep.equal(['Call 555 010 0142']);
        const others = all(element, 'button').map((each) => text(each));
        expect(others).not.to.include(en.prepare);
        expect(words(element)).not.to.include(en.lede);
        const about = all(element, '.about')[0] as HTMLElement;
        expect(about.getBoundingClientRect().top - element.getBoundingClientRect().top).to.be.below(
          520,
        );
      });

      it('keeps its call where another tag of the page has one', async () => {
        const page = await fixture<HTMLElement>(
          `<div><ketamine-right-for-me layout="button" phone="555 010 0142"></ketamine-right-for-me>
            <ketamine-right-for-me phone="555 010 0142"></ketamine-right-for-me></div>`,
        );
        const element = page.firstElementChild as KetamineRightForMe;
        await settled(element);
        expect(links(element)).to.deep.equal(['Call 555 010 0142']);
        expect(all(element, '.about')).to.deep.equal([]);
      });

      it('shows no approval past the day of the review, and takes the place of an open guide', async () => {
        const late = await make('layout="button" next-review="2026-11-30"');
        expect(words(late)).to.include('Call 911').and.not.to.include(en.approval.short.both);
        const element = await make();
        await press(element, en.before.start);
        element.setAttribute('layout', 'button');
        await settled(element);
        expect(all(element, '.question')).to.deep.equal([]);
        expect(words(element)).to.include(en.approval.short.both);
      });
    });

    for (const [attribute, allowed] of [
      ['layout', 'card, guide, button'],
      ['pacing', 'one, all'],
    ] as const) {
      it(`names a bad ${attribute} once and goes on`, async () => {
        const heard = await consoleDuring(async () => void (await make(`${attribute}="wide"`)));
        expect(heard).to.deep.equal([
          `<ketamine-right-for-me> ${attribute}="wide" is not used. Allowed: ${allowed}.`,
        ]);
      });
    }
  });

  describe('its first screen', () => {
    for (const [lang, guide, height] of [
      ['en', en, 1100],
      // The goal is 1100 here too.
      ['es', es, 1280],
    ] as const) {
      for (const size of [16, 17]) {
        it(`is the card: purpose, way in, what is approved, help and the call, ${lang}, ${size} px`, async () => {
          await usualFont();
          await setViewport({ width: 360, height: 640 });
          const page = await fixture<HTMLElement>(
            `<div style="position:absolute; inset:0 auto auto 0; width:328px; padding:16px; font:${size}px/1.5 Figtree">
              <ketamine-right-for-me lang="${lang}" clinic-name="Quay" phone="555 010 0142"
                booking-url="https://example.org/book"></ketamine-right-for-me>
            </div>`,
          );
          const element = page.firstElementChild as KetamineRightForMe;
          await settled(element);
          const top = page.getBoundingClientRect().top;
          expect(text(all(element, '.lede')[0])).to.equal(guide.lede);
          expect(text(all(element, '.screen .button')[0])).to.equal(guide.prepare);
          const least = ['.title', '.help-line a', '.lede', '.screen .button', '.approval'];
          for (const part of [...least, '.contact .button']) {
            for (const each of all(element, part)) {
              expect(visible(each), part).to.be.true;
              expect(each.getBoundingClientRect().bottom - top, part).to.be.at.most(640);
            }
            expect(all(element, part).length, part).to.be.above(0);
          }
          if (size === 16) expect(element.getBoundingClientRect().height).to.be.at.most(height);
        });
      }
    }

    it('says what is approved of what the clinic gives, and all of it when it is opened', async () => {
      for (const [routes, which] of [
        ['iv, nasal', 'both'],
        ['iv, im', 'ketamine'],
        ['nasal', 'esketamine'],
      ] as const) {
        const element = await make(`routes="${routes}"`);
        const line = all(element, '.approval')[0] as HTMLElement;
        expect(text(line.querySelector('summary'))).to.equal(en.approval.short[which]);
        const full = [...line.querySelectorAll(':scope > p')].map((each) => text(each));
        expect(full.includes(en.approval.ketamine)).to.equal(which !== 'esketamine');
        expect(full.includes(en.approval.esketamine)).to.equal(which !== 'ketamine');
      }
    });
  });

  describe('what is spoken', () => {
    it('is which screen came, where the button that was pressed is gone', async () => {
      const element = await make('');
      const status = () => text(all(element, '[role="status"]')[0]);
      await press(element, en.prepare);
      expect(status()).to.equal(en.opened);
      await press(element, en.before.start);
      expect(status()).to.equal(`Question 1 of ${total}`);
      const before = status();
      await press(element, en.next);
      // From question to question the button stays, and its heading is what is said.
      expect(status()).to.equal(before);
      for (let place = 1; place < total; place += 1) {
        await press(element, place === total - 1 ? en.finish : en.next);
      }
      expect(status()).to.equal(en.ready);
      await press(element, en.close);
      expect(status()).to.equal(en.closed);
    });
  });

  describe('its questions', () => {
    it('are native controls in a group that its question names, with a reason, and no value', async () => {
      const element = await make();
      await press(element, en.before.start);
      for (const [place, { id, part, many }] of rightForMeData.questions.entries()) {
        const shown = questionShown(element) as HTMLElement;
        const { question, why, options } = en.questions[id];
        // What has the focus is its heading, which says where one is; the group has the question as its name.
        expect(text(shown.querySelector('h3'))).to.equal(heard(place));
        expect(heard(place)).to.include(`${en.parts[part]} · Question ${place + 1} of ${total}`);
        const group = shown.querySelector('fieldset');
        const name = group?.getAttribute('aria-labelledby');
        expect(text(shown.querySelector(`#${name}`))).to.equal(question);
        expect(group?.querySelector('h3, legend')).to.equal(null);
        expect(text(shown)).to.include(`${en.whyLabel}: ${why}`);
        const described = shown.querySelector('fieldset')?.getAttribute('aria-describedby');
        expect(text(shown.querySelector(`#${described}`))).to.include(why);
        const inputs = controls(element);
        expect(inputs.map((each) => text(each.parentElement))).to.deep.equal([
          ...Object.values<GuideOptionContent>(options).map(({ label }) => label),
          en.notSure,
          en.notSay,
        ]);
        for (const input of inputs) {
          expect(input.type).to.equal(many ? 'checkbox' : 'radio');
          expect(input.checked).to.be.false;
          expect(input.required).to.be.false;
          expect(input.getAttribute('value')).to.equal(null);
          expect(input.value).to.equal('on');
          expect(input.getAttribute('autocomplete')).to.equal('off');
          expect(input.name).to.match(/^\d$/);
          expect(input.id).to.equal('');
        }
        await press(element, place === total - 1 ? en.finish : en.next);
      }
      expect(all(element, 'form, input[type="range"], [required]').length).to.equal(0);
    });

    it('can all be skipped, and nothing ever blocks the way', async () => {
      const element = await make();
      await walk(element);
      expect(words(element)).to.include(en.summary.blank);
      expect(words(element)).to.include('This list cannot tell you if it is safe.');
      expect(all(element, '[aria-invalid], [role="alert"]').length).to.equal(0);
    });

    it('take their answers back with them on the way back', async () => {
      const element = await make();
      await press(element, en.before.start);
      tick(element, 0, 2);
      await press(element, en.next);
      tick(element, 1);
      await press(element, en.back);
      expect(
        controls(element)
          .map(({ checked }) => checked)
          .slice(0, 4),
      ).to.deep.equal([true, false, true, false]);
      await press(element, en.next);
      expect(controls(element)[1]?.checked).to.be.true;
      await press(element, en.back);
      await press(element, en.back);
      expect(words(element)).to.include(en.before.title);
    });

    it('keep one pick of a question that takes one', async () => {
      const element = await make();
      await press(element, en.before.start);
      for (let place = 0; place < 5; place += 1) await press(element, en.next);
      tick(element, 0);
      await settled(element);
      tick(element, 2);
      await settled(element);
      expect(controls(element).map(({ checked }) => checked)).to.deep.equal([
        false,
        false,
        true,
        false,
        false,
        false,
      ]);
    });

    it('underline the words of what is picked, and of nothing else', async () => {
      const element = await make();
      await press(element, en.before.start);
      const lines = () =>
        controls(element)
          .slice(0, 3)
          .map((input) => getComputedStyle(input.nextElementSibling as Element).textDecorationLine);
      expect(lines()).to.deep.equal(['none', 'none', 'none']);
      tick(element, 1);
      await settled(element);
      expect(lines()).to.deep.equal(['none', 'underline', 'none']);
      tick(element, 1);
      await settled(element);
      expect(lines()).to.deep.equal(['none', 'none', 'none']);
    });
  });

  describe('the keyboard alone', () => {
    it('goes from the card to the notes, back to the card and on to the call, with the focus on each heading', async () => {
      const element = await make('');
      const inRoot = () => focused() as HTMLElement | null;
      const reach = async (label: string) => {
        for (let tab = 0; tab < 40 && text(inRoot()) !== label; tab += 1) {
          await sendKeys({ press: 'Tab' });
        }
        expect(text(inRoot())).to.equal(label);
      };
      const go = async (label: string, landing: string) => {
        await reach(label);
        await sendKeys({ press: 'Enter' });
        await settled(element);
        expect(document.activeElement).to.equal(element);
        expect(text(inRoot())).to.equal(landing);
      };
      await go(en.prepare, en.before.title);
      await go(en.before.start, heard(0));
      for (const [place, { id, many }] of rightForMeData.questions.entries()) {
        expect(inRoot()?.localName).to.equal('h3');
        await sendKeys({ press: 'Tab' });
        expect((inRoot() as HTMLInputElement).type).to.equal(many ? 'checkbox' : 'radio');
        await sendKeys({ press: ' ' });
        await settled(element);
        expect((inRoot() as HTMLInputElement).checked).to.be.true;
        if (!many) {
          await sendKeys({ press: 'ArrowDown' });
          await settled(element);
          expect(
            controls(element)
              .map(({ checked }) => checked)
              .indexOf(true),
          ).to.equal(1);
          expect(text(questionShown(element))).to.include(en.questions[id].question);
        }
        const last = place === total - 1;
        await go(last ? en.finish : en.next, last ? en.summary.title : heard(place + 1));
      }
      await go(en.back, heard(total - 1));
      await go(en.finish, en.summary.title);
      await go(en.close, en.prepare);
      await reach('Call 555 010 0142');
    });

    it('opens all notes with a key, before any answer', async () => {
      const element = await make();
      const summary = all(element, '.all summary')[0] as HTMLElement;
      summary.focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect((summary.parentElement as HTMLDetailsElement).open).to.be.true;
    });
  });

  /** Every note as the folded list shows it to everyone. */
  const everyNote = (element: KetamineRightForMe) => all(element, '.all .notes li').map(text);

  describe('its end', () => {
    itFull(
      'shows for any answers a part of the list that all may see, and one call to action',
      async () => {
        const element = await make(
          'layout="guide" pacing="all" booking-url="https://example.com/b"',
        );
        await press(element, en.before.start);
        await press(element, en.finish);
        const list = everyNote(element);
        const call = () => element.renderRoot.querySelector('.contact') as HTMLElement;
        const [first, before] = [call(), call().outerHTML];
        const size = 1 + list.length;
        expect(size).to.be.above(40);
        const inputs = rightForMeData.questions.flatMap(({ authorities }) => [
          ...authorities,
          0,
        ]).length;
        await fc.assert(
          fc.asyncProperty(
            fc.uniqueArray(fc.nat(inputs - 1), { maxLength: inputs }),
            async (picks) => {
              await press(element, en.back);
              for (const each of controls(element).filter(({ checked }) => checked)) {
                if (each.type === 'checkbox') each.click();
              }
              tick(element, ...picks);
              await press(element, en.finish);
              const raised = notesShown(element);
              expect(raised).to.deep.equal(list.filter((note) => raised.includes(note)));
              expect(call()).to.equal(first);
              expect(call().outerHTML).to.equal(before);
              expect(everyNote(element)).to.deep.equal(list);
            },
          ),
          { numRuns: 40 },
        );
      },
    );

    itFull(
      'raises for each answer its own note, which names who says so and when',
      async function () {
        this.timeout(120_000);
        const element = await make('layout="guide" pacing="all"');
        await press(element, en.before.start);
        for (const { id } of rightForMeData.questions) {
          const { options, notSure } = en.questions[id];
          for (const { label, note } of [
            ...Object.values<GuideOptionContent>(options),
            { label: en.notSure, note: notSure },
          ]) {
            const fieldset = all(element, '.question').find((each) =>
              text(each).includes(en.questions[id].question),
            );
            const row = [...(fieldset?.querySelectorAll('.option') ?? [])].find(
              (each) => text(each) === label,
            );
            row?.querySelector('input')?.click();
            await press(element, en.finish);
            const [shown, ...more] = notesShown(element);
            expect(more).to.deep.equal([]);
            if (!note) expect(shown).to.equal(undefined);
            else {
              expect(shown?.startsWith(note), shown).to.be.true;
              expect(shown).to.match(
                /^(Tell your clinician if|Ask about) .+(\b(19|20)\d\d\b|\(date not seen\))/,
              );
            }
            await press(element, en.clear);
            await press(element, en.back);
          }
        }
      },
    );

    it('gives no note, no reassurance and no verdict for "I’d rather not say" alone', async () => {
      const element = await make();
      await walk(element, () => controls(element).at(-1)?.click());
      expect(notesShown(element)).to.deep.equal([]);
      expect(words(element)).to.include(en.summary.blank);
    });

    it('never scores, judges or reassures, in either language, with all picked and with none', async () => {
      for (const [lang, guide] of [
        ['en', en],
        ['es', es],
      ] as const) {
        for (const picked of [true, false]) {
          const element = await make(`layout="guide" pacing="all" lang="${lang}"`);
          await press(element, guide.before.start);
          if (picked) tick(element, ...controls(element).keys());
          await press(element, guide.finish);
          const said = text(all(element, '.screen')[0]);
          expect(said).not.to.match(
            /candidat|eligib|elegib|qualif|califica|safe for you|segur[oa] para usted|no problems|your score|puntaje de|%|suited|adecuad/i,
          );
          element.remove();
        }
      }
    });

    it('is one sheet, as tall for every answer, which is never empty', async () => {
      const element = await make('layout="guide" pacing="all"');
      await press(element, en.before.start);
      const look = async () => {
        await press(element, en.finish);
        const sheet = all(element, '.raised')[0] as HTMLElement;
        const { scrollHeight, clientHeight } = sheet;
        // What everyone gets stands on it too.
        expect(scrollHeight).to.be.above(clientHeight);
        expect(text(sheet)).to.include(en.summary.ask.items[0]);
        const sizes = [sheet.offsetHeight, element.getBoundingClientRect().height].join();
        await press(element, en.back);
        return sizes;
      };
      const none = await look();
      tick(element, 0, 9, 10, 11);
      expect(await look()).to.equal(none);
    });

    it('lists the questions to ask and the other options, staying as you are among them', async () => {
      const element = await make();
      await walk(element);
      for (const item of [...en.summary.ask.items, ...en.summary.options.items]) {
        expect(words(element)).to.include(item);
      }
      expect(en.summary.options.items.at(-1)).to.match(/^Stay as you are/);
      const end = all(element, '.screen')[0] as HTMLElement;
      const call = all(element, '.contact')[0] as HTMLElement;
      const order =
        end.getRootNode() === call.getRootNode()
          ? end
          : ((end.getRootNode() as ShadowRoot).host as HTMLElement);
      expect(order.compareDocumentPosition(call)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    });

    it('copies the notes with their authority, the questions, the options and where help is', async () => {
      const element = await make();
      await walk(element, (place) => place === 1 && tick(element, 0, 2));
      let copied = '';
      const take = (said: string) => Promise.resolve(void (copied = said));
      await withClipboard(take, async () => {
        await press(element, 'Copy this list');
        await settled(element);
      });
      expect(text(all(element, '[role="status"]')[0])).to.equal('Copied.');
      expect(copied).to.match(
        /^Your list for the talk\n- Tell your clinician if you have high blood/,
      );
      expect(copied).to.include('not to use it then. (Spravato. Medication guide, 2024.)');
      expect(copied).to.include(`${en.summary.ask.title}\n- ${en.summary.ask.items[0]}`);
      expect(copied).to.include('Stay as you are').and.to.include('Call 988');
      expect(words(element)).to.include(en.summary.shared);
    });
  });

  describe('help', () => {
    it('stands in the same place on every screen, one press away', async () => {
      const element = await make('');
      const seen: string[] = [];
      const look = () => {
        const line = element.renderRoot.querySelector('.help-line') as HTMLElement;
        const links = [...line.querySelectorAll('a')].map((each) => each.getAttribute('href'));
        const { left, top } = line.getBoundingClientRect();
        const root = (all(element, '.title')[0] as HTMLElement).getBoundingClientRect();
        expect(visible(line)).to.be.true;
        expect(line.previousElementSibling?.className).to.equal('title');
        expect(line.closest('details, [hidden]')).to.equal(null);
        seen.push([...links, left - root.left, Math.round(top - root.bottom)].join(' '));
      };
      look();
      await press(element, en.prepare);
      look();
      await press(element, en.before.start);
      for (let place = 0; place < total; place += 1) {
        look();
        await press(element, place === total - 1 ? en.finish : en.next);
      }
      look();
      expect(new Set(seen).size, seen.join('\n')).to.equal(1);
      expect(seen[0]).to.match(/^tel:911 tel:988 sms:988 /);
    });

    it('is for another country too, before 911 and 988, and the title names no medicine there', async () => {
      const element = await make('region="gb" local-help="Samaritans: 116 123"');
      expect(words(element)).to.include('Near you: Samaritans. Call 116 123');
      expect(words(element)).to.include('Call 911').and.to.include('Call 988');
      expect(text(all(element, '.title')[0])).to.equal(en.titleElsewhere);
      expect(en.titleElsewhere + es.titleElsewhere).not.to.match(/[ck]etamin/i);
      const card = await make('region="de"');
      expect(words(card)).to.include('Not in the United States?');
      expect(words(card)).to.include(en.approval.elsewhere);
      expect(words(card)).not.to.include(en.approval.short.both);
      expect(words(card)).not.to.include(en.approval.ketamine);
      expect(words(await make('region="us"'))).not.to.include('Not in the United States?');
    });
  });

  describe('silence', () => {
    /** All that a script on the page can see of it. */
    const outside = () =>
      JSON.stringify([
        location.href,
        history.length,
        history.state,
        document.title,
        document.cookie,
        { ...localStorage },
        { ...sessionStorage },
        performance.getEntriesByType('resource').length,
      ]);

    const isMarked = (element: Element) => {
      const probe = document.createElement('i');
      markPrivate(probe);
      return (
        [...probe.classList].every((name) => element.classList.contains(name)) &&
        [...probe.attributes].every(
          ({ name, value }) => name === 'class' || element.getAttribute(name) === value,
        )
      );
    };
    const made = async () => {
      const element = document.createElement('ketamine-right-for-me') as KetamineRightForMe;
      element.setAttribute('layout', 'guide');
      (await fixture('<div></div>')).append(element);
      await settled(element);
      return element;
    };

    it('has the marks of recorders on a tag that a script made, and on any after its first press', async () => {
      expect(isMarked(await made())).to.be.true;
      const element = await make();
      await press(element, en.before.start);
      expect(isMarked(element)).to.be.true;
    });

    it('has them again at once, whatever a page does to its class or its attributes', async () => {
      const washes: ReadonlyArray<(element: Element) => void> = [
        (element) => (element.className = 'theirs'),
        (element) => element.setAttribute('class', 'theirs'),
        (element) => element.removeAttribute('class'),
        (element) => (element.classList.value = ''),
        (element) => element.classList.remove('rr-block', 'ph-no-capture'),
        (element) => element.classList.replace('rr-block', 'theirs'),
        (element) => element.removeAttribute('data-private'),
        (element) => element.setAttribute('data-dd-privacy', 'allow'),
        (element) => delete (element as HTMLElement).dataset['hjSuppress'],
        (element) => element.toggleAttribute('heap-ignore', false),
        (element) => {
          for (const name of element.getAttributeNames()) element.removeAttribute(name);
        },
      ];
      const element = await made();
      for (const when of ['before a press', 'after it']) {
        for (const wash of washes) {
          wash(element);
          expect(isMarked(element), `${when}: ${String(wash)}`).to.be.true;
        }
        element.className = 'theirs';
        expect(element.matches('.theirs.rr-block')).to.be.true;
        element.setAttribute('layout', 'guide');
        await settled(element);
        if (when === 'before a press') await press(element, en.before.start);
      }
    });

    it('has them also when they are written over in the moment in which it comes', async () => {
      const element = document.createElement('ketamine-right-for-me');
      (await fixture('<div></div>')).append(element);
      element.className = 'theirs';
      expect(isMarked(element)).to.be.true;
    });

    it('stands in the HTML of a server as it was written, until it is pressed', async () => {
      const page = await fixture<HTMLElement>('<div></div>');
      page.innerHTML = '<ketamine-right-for-me class="a" layout="guide"></ketamine-right-for-me>';
      const element = page.firstElementChild as KetamineRightForMe;
      await settled(element);
      expect(element.outerHTML.replace(/ lang="\w+"/, '')).to.equal(
        '<ketamine-right-for-me class="a" layout="guide"></ketamine-right-for-me>',
      );
      element.className = 'b';
      expect(isMarked(element)).to.be.true;
    });

    it('shows two different readers to the page as one and the same', async () => {
      /** What the page hears and sees while a reader goes through. */
      const watch = async (answer: (element: KetamineRightForMe, place: number) => void) => {
        const element = await make();
        const heard: string[] = [];
        const types = ['click', 'input', 'change', 'focusin', 'submit', 'keydown'];
        const note = (event: Event) => {
          const own = Object.keys(event).filter((key) => key !== 'isTrusted');
          heard.push(`${event.type} own=${own.join()}`);
        };
        const guide = ['ketamine-guide-start', 'ketamine-guide-complete', 'ketamine-action'];
        for (const type of [...types, ...guide]) window.addEventListener(type, note, true);
        const before = outside();
        await walk(element, (place) => answer(element, place));
        await press(element, en.back);
        await press(element, en.finish);
        expect(outside()).to.equal(before);
        for (const type of [...types, ...guide]) window.removeEventListener(type, note, true);
        const host = element.cloneNode(false) as HTMLElement;
        element.remove();
        return { heard, host: host.outerHTML };
      };
      const nothing = await watch(() => undefined);
      const much = await watch((element) => tick(element, 0));
      const own = (heard: string[]) => heard.filter((each) => each.startsWith('ketamine'));
      expect(own(nothing.heard)).to.deep.equal([
        'ketamine-guide-start own=',
        'ketamine-guide-complete own=',
      ]);
      expect(own(much.heard)).to.deep.equal(own(nothing.heard));
      expect(much.host).to.equal(nothing.host);
      expect(much.heard.some((each) => each.startsWith('change'))).to.be.false;
    });

    it('has a host without a name, a role or a title', async () => {
      const element = await make();
      await walk(element, () => tick(element, 0));
      for (const name of ['aria-label', 'role', 'title', 'aria-labelledby', 'id']) {
        expect(element.hasAttribute(name), name).to.be.false;
      }
    });
  });

  describe('what it remembers', () => {
    const withAnswers = async (attributes?: string) => {
      const element = await make(attributes);
      await walk(element, (place) => place === 1 && tick(element, 0, 2));
      expect(notesShown(element).length).to.equal(2);
      return element;
    };

    it('survives a language, a route, a theme, a move and a re-render', async () => {
      const element = await withAnswers();
      element.lang = 'es';
      await settled(element);
      expect(notesShown(element)[0]).to.match(/^Dígale a su médico si/);
      expect(notesShown(element).length).to.equal(2);
      element.lang = 'en';
      element.setAttribute('routes', 'nasal');
      element.setAttribute('theme', 'dark');
      element.setAttribute('heading-level', '3');
      element.requestUpdate();
      await settled(element);
      (await fixture('<section></section>')).append(element);
      await settled(element);
      expect(notesShown(element).length).to.equal(2);
      element.setAttribute('guide', '{"questions":[]}');
      await settled(element);
      expect(notesShown(element).length).to.equal(2);
    });

    it('goes when the reader clears it, with one message and the focus where it was', async () => {
      const element = await withAnswers();
      const button = all(element, 'button').find((each) => text(each) === en.clear) as HTMLElement;
      button.focus();
      button.click();
      await settled(element);
      expect(text(all(element, '[role="status"]')[0])).to.equal(en.cleared);
      expect(notesShown(element)).to.deep.equal([]);
      expect(words(element)).to.include(en.summary.blank);
      expect(focused()).to.equal(button);
      await press(element, en.back);
      expect(all<HTMLInputElement>(element, 'input').some(({ checked }) => checked)).to.be.false;
    });

    it('can be cleared from every screen of the guide', async () => {
      const element = await make();
      const has = () => all(element, 'button').map(text).includes(en.clear);
      expect(has()).to.be.true;
      await press(element, en.before.start);
      expect(has()).to.be.true;
      await press(element, en.next);
      expect(has()).to.be.true;
    });

    it('goes when the element is removed', async () => {
      const element = await withAnswers();
      const home = element.parentElement as HTMLElement;
      element.remove();
      await Promise.resolve();
      home.append(element);
      await settled(element);
      expect(words(element)).to.include(en.before.title);
      await walk(element);
      expect(notesShown(element)).to.deep.equal([]);
    });

    it('goes when the page goes, also into the memory of the Back button', async () => {
      const element = await withAnswers();
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      await settled(element);
      expect(words(element)).to.include(en.before.title);
      await walk(element);
      expect(notesShown(element)).to.deep.equal([]);
    });
  });

  it('keeps the styles of its private root in another document, and back', async () => {
    const element = await make();
    const home = element.parentElement as HTMLElement;
    const frame = home.appendChild(document.createElement('iframe'));
    const look = () => {
      const [part] = all(element, '.all summary');
      return getComputedStyle(part as Element).cursor;
    };
    expect(look()).to.equal('pointer');
    for (const place of [frame.contentDocument?.body as HTMLElement, home]) {
      place.append(element);
      await settled(element);
      expect(look()).to.equal('pointer');
    }
  });

  describe('what a clinic adds', () => {
    const added = {
      questions: [question],
      notes: [
        note,
        {
          ...note,
          id: 'cuff',
          when: 'heart.pressure',
          text: 'Ask about our home blood pressure cuff.',
        },
      ],
    };

    it('is marked, counted and raised as ours are', async () => {
      const element = await make(`layout="guide" guide='${JSON.stringify(added)}'`);
      await press(element, en.before.start);
      await press(element, en.next);
      tick(element, 0);
      for (let place = 1; place < total; place += 1) await press(element, en.next);
      expect(words(element)).to.include(`Question ${total + 1} of ${total + 1}`);
      expect(text(questionShown(element))).to.include('Added by this clinic');
      option(element, 'By car').click();
      await press(element, en.finish);
      const shown = notesShown(element);
      expect(shown.length).to.equal(3);
      expect(shown[1]).to.equal(
        'Ask about our home blood pressure cuff. Added by this clinic: Harbor Light Clinic, 2026-05.',
      );
      expect(shown[2]).to.include('Ask about parking behind the house. Added by this clinic');
      expect(everyNote(element)).to.include.members(shown);
    });

    it('turns nothing that stands around it, whatever its script', async () => {
      const theirs = ['איך תגיעו 7?', 'אין חניה.', 'ברכב', 'Ask about חניה 7', 'מרפאה 7, 2026-05.'];
      const [asked, why, label, said, authority] = theirs as [
        string,
        string,
        string,
        string,
        string,
      ];
      const guide = {
        questions: [
          {
            ...question,
            question: asked,
            why,
            options: [{ id: 'car', label }, question.options[1]],
          },
        ],
        notes: [{ ...note, text: said, authority: authority.split(',')[0] }],
      };
      const element = await make(`layout="guide" pacing="all" guide='${JSON.stringify(guide)}'`);
      /** Those of the texts that are shown, each outside of ours. */
      const shown = () => {
        const found = new Set<string>();
        for (const { childNodes } of all(element, '.screen *')) {
          for (const node of childNodes) {
            const [here] = theirs.filter((each) => (node as Text).data?.includes(each));
            if (!here) continue;
            expect(node.parentElement?.localName, here).to.equal('bdi');
            expect(node.parentElement?.textContent).to.equal(here);
            found.add(here);
          }
        }
        return [...found];
      };
      expect(shown()).to.have.members([asked, said, authority]);
      await press(element, en.before.start);
      expect(shown()).to.have.members([asked, why, label]);
      option(element, label).click();
      await press(element, en.finish);
      expect(shown()).to.have.members([asked, said, authority]);
    });

    it('is refused item by item with one message each, and ours goes on', async () => {
      const heard = await consoleDuring(async () => {
        const element = await make('layout="guide"');
        (element as { guide: unknown }).guide = {
          questions: [{ ...question, why: undefined }, question],
          notes: [{ ...note, authority: '' }, note],
        };
        await settled(element);
        element.requestUpdate();
        await settled(element);
        await press(element, en.before.start);
        expect(words(element)).to.include(`Question 1 of ${total + 1}`);
        expect(words(element)).to.include('Call 988');
      });
      expect(heard.length, heard.join('\n')).to.equal(2);
      expect(heard[0]).to.include('<ketamine-right-for-me> guide.questions[0].why="undefined"');
      expect(heard[1]).to.include('guide.notes[0].authority=""');
    });

    it('is held to the word rules of Spanish where Spanish is spoken', async () => {
      const [question] = added.questions;
      const heard = await consoleDuring(async () => {
        const element = await make('layout="guide" lang="es"');
        (element as { guide: unknown }).guide = {
          questions: [{ ...question, question: '¿Es usted buen candidato?' }],
        };
        await settled(element);
      });
      expect(heard.length, heard.join('\n')).to.equal(1);
      expect(heard[0]).to.include('DS-2');
    });

    it('shows HTML as text only, when it shows it at all', async () => {
      const element = await make();
      (element as { guide: unknown }).guide = {
        questions: [{ ...added.questions[0], question: 'A &amp; B' }],
      };
      await settled(element);
      await press(element, en.before.start);
      expect(words(element)).to.include('A &amp; B');
    });
  });

  it('is put away when its review is past due, with the help and the call to action left', async () => {
    const element = await make('layout="guide" next-review="2026-11-30"');
    expect(words(element)).to.include('We are checking this guide again');
    expect(words(element)).to.include('Call 988').and.to.include('Call 555 010 0142');
    expect(all(element, '.screen button').length).to.equal(0);
  });

  for (const lang of ['en', 'es'] as const) {
    it(`is clean under axe on every screen, ${lang}`, async () => {
      const guide = { en, es }[lang];
      const element = await make(`layout="guide" lang="${lang}"`);
      expect(await axeFindings(element)).to.deep.equal([]);
      await press(element, guide.before.start);
      for (let place = 0; place < total; place += 1) {
        tick(element, 0);
        await settled(element);
        expect(await axeFindings(element)).to.deep.equal([]);
        await press(element, place === total - 1 ? guide.finish : guide.next);
      }
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      expect(await axeFindings(element)).to.deep.equal([]);
      if (await emulateMedia({ forcedColors: 'active' })) {
        expect(await axeFindings(element)).to.deep.equal([]);
      }
    });
  }

  for (const width of [256, 320, 768, 1280]) {
    it(`fits ${width} px on every screen, with targets of 44 px, and moves nothing`, async () => {
      await setViewport({ width: Math.max(width, 500), height: 800 });
      for (const guide of [en, es]) {
        const page = await fixture<HTMLElement>(
          `<div style="width:${width}px"><ketamine-right-for-me layout="guide" lang="${guide === en ? 'en' : 'es'}" phone="555 010 0142"></ketamine-right-for-me></div>`,
        );
        const element = page.firstElementChild as KetamineRightForMe;
        const check = () => {
          const box = element.getBoundingClientRect();
          for (const each of all(element, '*:not(.unseen)').filter(visible)) {
            const { left, right, height } = each.getBoundingClientRect();
            expect(left, each.outerHTML).to.be.at.least(box.left - 1);
            expect(right, each.outerHTML).to.be.at.most(box.right + 1);
            if (each.matches('button, label, summary')) {
              expect(height, text(each)).to.be.at.least(43.5);
            }
          }
        };
        check();
        await press(element, guide.before.start);
        for (let place = 0; place < total; place += 1) {
          check();
          await press(element, place === total - 1 ? guide.finish : guide.next);
        }
        check();
        // What is paused never moves: it holds the spacing of the host.
        const moving =
          element.renderRoot instanceof ShadowRoot ? element.renderRoot.getAnimations() : [];
        expect(moving.filter(({ playState }) => playState !== 'paused')).to.deep.equal([]);
      }
    });
  }

  it('tells a screen reader what it shows: the card, the start, a question, the notes (accessibility tree)', async () => {
    const page = await fixture<HTMLElement>(
      '<div id="tree"><ketamine-right-for-me></ketamine-right-for-me></div>',
    );
    const element = page.firstElementChild as KetamineRightForMe;
    await settled(element);
    const snap = async (name: string) => {
      await nextFrame();
      const tree = await axTree('#tree');
      if (tree !== null) await compareSnapshot({ name: `right-for-me ${name}`, content: tree });
    };
    await snap('card');
    await press(element, en.prepare);
    await snap('before');
    await press(element, en.before.start);
    await press(element, en.next);
    tick(element, 0);
    await settled(element);
    await snap('question');
    for (let place = 1; place < 5; place += 1) await press(element, en.next);
    await snap('radios');
    for (let place = 5; place < total; place += 1) {
      await press(element, place === total - 1 ? en.finish : en.next);
    }
    await snap('notes');
  });
});
