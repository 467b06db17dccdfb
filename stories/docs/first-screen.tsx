import { titleOf } from '../../src/snippet/titles.js';
import { firstStories } from '../support/first-stories.js';
import './first-screen.css';

/** A story alone on its page; axe has its turn where it is read. */
const frame = (story: string, lang = 'en') =>
  `iframe.html?viewMode=story&id=${story}&globals=lang:${lang};a11y.manual:!true`;

interface Phone {
  readonly widget: keyof typeof firstStories;
  readonly lang?: 'en' | 'es';
}

/** What a reader sees first on a phone, live and at true size: 360 by 640 px. */
export function Phone({ widget, lang = 'en' }: Phone) {
  return (
    <figure>
      <iframe
        className="phone"
        loading="lazy"
        src={frame(firstStories[widget], lang)}
        title={`${titleOf(widget, lang)}, on a phone`}
      />
      <figcaption>{titleOf(widget, lang)}, 360 by 640 px</figcaption>
    </figure>
  );
}

/** The first screen on a phone beside the same on a wide page, which is drawn smaller to fit. */
export function FirstScreen({ widget }: Phone) {
  return (
    <div className="sb-unstyled screens">
      <Phone widget={widget} />
      <figure>
        <div className="wide">
          <iframe
            loading="lazy"
            src={frame(firstStories[widget])}
            title={`${titleOf(widget, 'en')}, on a wide page`}
          />
        </div>
        <figcaption>The same at 1280 px, drawn at 43 %</figcaption>
      </figure>
    </div>
  );
}
