import { guideField, type ClinicGuide } from '../../guide/config.js';
import { rulesEn } from '../../guide/wording.en.js';
import { languagePack } from '../../locale/registry.js';
import { oneOf } from '../../validation/readers.js';
import { answersOf } from './guide.js';
import { rightForMe } from './right-for-me.data.js';

export const layoutField = { attribute: 'layout', read: oneOf(['card', 'guide', 'button']) };
export const pacingField = { attribute: 'pacing', read: oneOf(['one', 'all']) };

const parts = Object.keys(rightForMe.parts);
const answers = answersOf(rightForMe);

/** What a clinic adds, by the word rules of English and of the language that is spoken. */
export const guideFieldIn = (language: string) =>
  guideField(parts, answers, [...rulesEn, ...(languagePack(language)?.rules ?? [])]);

/** What the attributes of the guide take, before there is a page. */
export const ownFields = [layoutField, pacingField, guideFieldIn('en')];

export const nothingAdded: ClinicGuide = { questions: [], notes: [] };
