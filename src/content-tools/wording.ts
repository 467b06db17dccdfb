import { sentencesOf } from '../guide/wording.js';
import { wordCount } from './blocks.js';

/** For each rule a sentence in each language that breaks it. */
export const broken: Readonly<Record<string, { readonly en: string; readonly es: string }>> = {
  'RC-1 relative figures alone': {
    en: 'It is twice as likely to help.',
    es: 'Ayuda el doble de veces, o un 50 % más.',
  },
  'RC-4 one in x': { en: 'It helps 1 in 4 people.', es: 'Ayuda a 1 de cada 4 personas.' },
  'RC-10 bare verbal labels': { en: 'Nausea is common.', es: 'Las náuseas son comunes.' },
  'SP-20 metaphors, urging and promises': { en: 'Start your journey.', es: 'Empiece su viaje.' },
  'SP-25 words about suicide': { en: 'He committed suicide.', es: 'Quiere cometer suicidio.' },
  'DS-2 verdicts about the reader': {
    en: 'You are a good candidate.',
    es: 'Usted es buen candidato.',
  },
  'DS-2 approved, but not by the FDA': {
    en: 'It is an approved plan.',
    es: 'Es un plan aprobado.',
  },
  'DS-3 scores': { en: 'See your score.', es: 'Vea su puntaje.' },
  'DS-4 a test in disguise': { en: 'Take our screening quiz', es: 'Haga nuestra evaluación' },
  'DS-11 doses': { en: 'You get 56 mg.', es: 'Recibe 56 mg.' },
  'E-MECH-09 claims about the brain': { en: 'It rewires the brain.', es: 'Reinicia el cerebro.' },
  'DS-16 to 18 no scale and no question about suicide': {
    en: 'Did you think of hurting yourself or of suicide?',
    es: '¿Ha pensado en quitarse la vida?',
  },
};

/** Numbers written as words. "One" and "una" are left: they are also articles. "Half" is how a median is said. */
export const numberWords = {
  en: /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|twice|dozen)\b/i,
  es: /\b(dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|veinticuatro|treinta|cuarenta|cincuenta|cien|ciento|doble|docena)\b/i,
};

/** The most words that a sentence may have. */
const LONGEST = 20;

/** The first sentence that is too long. */
export const tooLong = (text: string): string | undefined =>
  sentencesOf(text).find((sentence) => wordCount(sentence) > LONGEST);
