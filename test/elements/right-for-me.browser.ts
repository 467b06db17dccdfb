import { expect, fixture, nextFrame } from '@open-wc/testing';
import { compareSnapshot, sendKeys, setViewport } from '@web/test-runner-commands';
import fc from 'fast-check';
import { KetamineRightForMe } from '../../src/elements/right-for-me/right-for-me.js';
import { rightForMe as en } from '../../src/locale/en-right-for-me.data.js';
import { rightForMe as es } from '../../src/locale/es.data.js';
import { structure } from '../../src/locale/right-for-me.data.js';
import { markPrivate } from '../../src/ui/private.js';
import { withClipboard } from '../support/clipboard.js';
import { all, cleanly, text } from '../support/elements.js';
import { axTree, emulateMedia } from '../support/helpers.js';
import { note, question } from '../support/sample-guide.js';
import { axeFindings, consoleDuring, contract, settled, within, words } from './contract.js';

/** The same with an open root, for tools that cannot look into a closed one. Only tests have it. */
class OpenRightForMe extends KetamineRightForMe {
  static override shadowRootOptions: ShadowRootInit = {
    ...KetamineRightForMe.shadowRootOptions,
    mode: 'open',
  };
}
customElements.define('open-right-for-me', OpenRightForMe);

contract('open-right-for-me', { as: 'ketamine-right-for-me', framed: '.framed' });

describe('<ketamine-right-for-me>', () => {
  cleanly();

  const make = (attributes = 'layout="guide"', tag = 'open-right-for-me') =>
    fixture<KetamineRightForMe>(`<${tag} phone="555 010 0142" ${attributes}></${tag}>`);
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
    all(element, '.part:has(> .all) > .notes > li').map(text);
  const total = structure.questions.length;

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
      expect(text(element.shadowRoot?.activeElement)).to.equal(en.before.title);
      await press(element, en.close);
      expect(words(element)).to.include(en.lede);
      expect(text(element.shadowRoot?.activeElement)).to.equal(en.prepare);
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

    it('asks all on one page with steps="all"', async () => {
      const element = await make('layout="guide" steps="all"');
      await press(element, en.before.start);
      expect(all(element, '.question').filter(visible).length).to.equal(total);
      option(element, en.questions.heart.options['pressure']?.[0] ?? '').click();
      await press(element, en.finish);
      expect(notesShown(element).length).to.equal(1);
      await press(element, en.back);
      expect(option(element, en.questions.heart.options['pressure']?.[0] ?? '').checked).to.be.true;
    });

    for (const [attribute, allowed] of [
      ['layout', 'card, guide'],
      ['steps', 'one, all'],
    ] as const) {
      it(`names a bad ${attribute} once and goes on`, async () => {
        const heard = await consoleDuring(async () => void (await make(`${attribute}="wide"`)));
        expect(heard).to.deep.equal([
          `<open-right-for-me> ${attribute}="wide" is not used. Allowed: ${allowed}.`,
        ]);
      });
    }
  });

  describe('its questions', () => {
    it('are native controls in a fieldset whose legend is the heading, with a reason, and no value', async () => {
      const element = await make();
      await press(element, en.before.start);
      for (const [place, [id, part, many]] of structure.questions.entries()) {
        const shown = questionShown(element) as HTMLElement;
        const { question, why, options } = en.questions[id];
        expect(text(shown.querySelector('fieldset > legend > h3'))).to.equal(question);
        expect(text(shown)).to.include(`${en.parts[part]} · Question ${place + 1} of ${total}`);
        expect(text(shown)).to.include(`${en.whyLabel}: ${why}`);
        const described = shown.querySelector('fieldset')?.getAttribute('aria-describedby');
        expect(text(within(element).getElementById(described ?? ''))).to.include(why);
        const inputs = controls(element);
        expect(inputs.map((each) => text(each.parentElement))).to.deep.equal([
          ...Object.values(options).map(([label]) => label),
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
  });

  describe('the keyboard alone', () => {
    it('goes from the card to the notes, back to the card and on to the call, with the focus on each heading', async () => {
      const element = await make('');
      const inRoot = () => element.shadowRoot?.activeElement as HTMLElement | null;
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
      await go(en.before.start, en.questions.hope.question);
      for (const [place, [id, , many]] of structure.questions.entries()) {
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
        const next = structure.questions[place + 1];
        await go(
          next ? en.next : en.finish,
          next ? en.questions[next[0]].question : en.summary.title,
        );
      }
      await go(en.back, en.questions.others.question);
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
    it('shows for any answers a part of the list that all may see, and one call to action', async () => {
      const element = await make('layout="guide" steps="all" booking-url="https://example.com/b"');
      await press(element, en.before.start);
      await press(element, en.finish);
      const list = everyNote(element);
      const call = () => element.renderRoot.querySelector('.contact') as HTMLElement;
      const [first, before] = [call(), call().outerHTML];
      const size = 1 + list.length;
      expect(size).to.be.above(40);
      const inputs = structure.questions.flatMap(([, , , places]) => [...places, 0]).length;
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
    });

    it('raises for each answer its own note, which names who says so and when', async () => {
      const element = await make('layout="guide" steps="all"');
      await press(element, en.before.start);
      for (const [id] of structure.questions) {
        const { options, notSure } = en.questions[id];
        for (const [label, note] of [...Object.values(options), [en.notSure, notSure]]) {
          const fieldset = all(element, 'fieldset').find((each) =>
            text(each).startsWith(en.questions[id].question),
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
            expect(shown).to.match(/^(Tell your clinician if|Ask about) .+\b(19|20)\d\d\b/);
          }
          await press(element, en.clear);
          await press(element, en.back);
        }
      }
    });

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
          const element = await make(`layout="guide" steps="all" lang="${lang}"`);
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

    it('lists the questions to ask and the other options, staying as you are among them', async () => {
      const element = await make();
      await walk(element);
      for (const item of [...en.summary.ask.items, ...en.summary.options.items]) {
        expect(words(element)).to.include(item);
      }
      expect(en.summary.options.items.at(-1)).to.match(/^Stay as you are/);
      const end = all(element, '.screen')[0] as HTMLElement;
      const call = all(element, '.contact')[0] as HTMLElement;
      expect(end.compareDocumentPosition(call)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
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
      expect(copied).to.match(/^To take along\n- Tell your clinician if you have high blood/);
      expect(copied).to.include('weak or bulging artery. (Spravato. Medication guide, 2024.)');
      expect(copied).to.include(`${en.summary.ask.title}\n- ${en.summary.ask.items[0]}`);
      expect(copied).to.include('Stay as you are').and.to.include('Call 988');
      expect(words(element)).to.include('Is this a shared device?');
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

    it('has a closed root, and the marks of recorders on the host, inside and on each control', async () => {
      const element = await make('layout="guide"', 'ketamine-right-for-me');
      expect(element.shadowRoot).to.equal(null);
      await press(element, en.before.start);
      const probe = document.createElement('i');
      markPrivate(probe);
      expect(probe.classList.length).to.be.above(10);
      const marked = [element, ...all(element, '.root, input, button, label')];
      expect(marked.length).to.be.above(20);
      for (const each of marked) {
        expect([...each.classList]).to.include.members([...probe.classList]);
        for (const { name, value } of probe.attributes) {
          if (name !== 'class') expect(each.getAttribute(name), name).to.equal(value);
        }
      }
    });

    it('keeps its marks when the page writes over the class of the host', async () => {
      const element = await make('layout="guide"', 'ketamine-right-for-me');
      element.className = 'theirs';
      await press(element, en.before.start);
      expect(element.classList.contains('theirs')).to.be.true;
      expect(element.classList.contains('rr-block')).to.be.true;
    });

    it('shows two different readers to the page as one and the same', async () => {
      /** What the page hears and sees while a reader goes through. */
      const watch = async (answer: (element: KetamineRightForMe, place: number) => void) => {
        const element = await make('layout="guide"', 'ketamine-right-for-me');
        const heard: string[] = [];
        const types = ['click', 'input', 'change', 'focusin', 'submit', 'keydown'];
        const note = (event: Event) => {
          const inner = event
            .composedPath()
            .some((each) => each instanceof Node && element.renderRoot.contains(each));
          heard.push(
            `${event.type} inside=${inner} own=${Object.keys(event)
              .filter((key) => key !== 'isTrusted')
              .join()}`,
          );
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
        'ketamine-guide-start inside=false own=',
        'ketamine-guide-complete inside=false own=',
      ]);
      expect(own(much.heard)).to.deep.equal(own(nothing.heard));
      expect(much.host).to.equal(nothing.host);
      for (const each of [...nothing.heard, ...much.heard]) expect(each).to.include('inside=false');
      expect(much.heard.some((each) => each.startsWith('change'))).to.be.false;
    });

    it('has a host without a name, a role or a title', async () => {
      const element = await make('layout="guide"', 'ketamine-right-for-me');
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
      expect(notesShown(element)[0]).to.match(/^Diga a su médico si/);
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
      expect(element.shadowRoot?.activeElement).to.equal(button);
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
      expect(heard[0]).to.include('<open-right-for-me> guide.questions[0].why="undefined"');
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
      expect(element.renderRoot.textContent).to.include('A &amp; B');
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
          `<div style="width:${width}px"><open-right-for-me layout="guide" lang="${guide === en ? 'en' : 'es'}" phone="555 010 0142"></open-right-for-me></div>`,
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
        expect(element.shadowRoot?.getAnimations()).to.deep.equal([]);
      }
      await setViewport({ width: 800, height: 600 });
    });
  }

  it('tells a screen reader what it shows: the card, the start, a question, the notes (accessibility tree)', async () => {
    const page = await fixture<HTMLElement>(
      '<div id="tree"><open-right-for-me></open-right-for-me></div>',
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
