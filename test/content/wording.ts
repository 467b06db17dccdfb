import { sentencesOf, wordCount } from './readability.js';

/**
 * Phrases that may not be shown, each with the rule of the scorecard that it breaks and a sentence
 * that breaks it. `titles` holds only for titles and links.
 */
export interface Rule {
  readonly id: string;
  readonly en: RegExp;
  readonly es: RegExp;
  readonly titles?: true;
  readonly broken: { readonly en: string; readonly es: string };
}

export const rules: readonly Rule[] = [
  {
    id: 'RC-1 relative figures alone',
    en: /\b(twice|double|half|triple|\w+ times) (as|more|less|the)\b|\d+ ?(%|percent) (lower|higher|more|less)/i,
    es: /\b(el doble|la mitad|el triple|\w+ veces) (de|más|menos)\b|\d+ ?% (menor|mayor|más|menos)/i,
    broken: { en: 'It is twice as likely to help.', es: 'Ayuda el doble de veces, o un 50 % más.' },
  },
  {
    id: 'RC-4 one in x',
    en: /\b(1|one) (in|out of) (every )?(\d+|two|three|four|five|six|seven|eight|nine|ten)\b/i,
    es: /\b(1|uno|una) (de|en) cada (\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)\b/i,
    broken: { en: 'It helps 1 in 4 people.', es: 'Ayuda a 1 de cada 4 personas.' },
  },
  {
    id: 'RC-10 bare verbal labels',
    en: /\b(rare|rarely|common|commonly|uncommon|frequent|frequently|typically|likely|unlikely)\b/i,
    es: /\b(raro|rara|raros|raras|común|comunes|frecuente|frecuentes|frecuentemente|típicamente|probable)\b/i,
    broken: { en: 'Nausea is common.', es: 'Las náuseas son comunes.' },
  },
  {
    id: 'SP-20 metaphors, urging and promises',
    en: /\b(journey|good chance|breakthrough|should|life-changing|miracle|game.changer|cure[sd]?|guarantee\w*)\b|!/i,
    es: /\b(viaje|travesía|camino hacia|buena probabilidad|avance revolucionario|debería\w*|milagro\w*|cura|curar|garantiza\w*)\b|[¡!]/i,
    broken: { en: 'Start your journey.', es: 'Empiece su viaje.' },
  },
  {
    id: 'SP-25 words about suicide',
    en: /\bcommit(s|ted|ting)? suicide|(failed|successful|completed) (attempt|suicide)|suicide (epidemic|note)\b/i,
    es: /\bcomet(er|e|ió) suicidio|(intento|suicidio) (fallido|exitoso|consumado)|epidemia de suicidio/i,
    broken: { en: 'He committed suicide.', es: 'Quiere cometer suicidio.' },
  },
  {
    id: 'DS-2 verdicts about the reader',
    en: /\b(candidate|eligib\w+|qualif(y|ies|ied)|suitable for you|good fit|a match|likely to respond|right for you|safe for you|you are approved)\b/i,
    es: /\b(candidat[oa]s?|elegib\w+|califica\w*|adecuad[oa] para usted|buen[oa]? opción para usted|segur[oa] para usted|usted está aprobad[oa])\b/i,
    broken: { en: 'You are a good candidate.', es: 'Usted es buen candidato.' },
  },
  {
    id: 'DS-2 approved, but not by the FDA',
    en: /^(?!.*\bFDA\b).*\bapproved\b/i,
    es: /^(?!.*\bFDA\b).*\b(aprobó|aprobad[oa]s?)(?!\p{L})/iu,
    broken: { en: 'It is an approved plan.', es: 'Es un plan aprobado.' },
  },
  {
    id: 'DS-3 scores',
    en: /\b(your score|your result|out of ten|rating|ranked?)\b/i,
    es: /\b(su puntaje|su puntuación|su resultado|clasificación)\b/i,
    broken: { en: 'See your score.', es: 'Vea su puntaje.' },
  },
  {
    id: 'DS-4 a test in disguise',
    en: /\b(screening|assessment|diagnos\w+|detects?|test result|eligibility quiz|quiz)\b/i,
    es: /\b(tamizaje|evaluación|diagn\w+|detecta\w*|resultado de la prueba|cuestionario de elegibilidad)\b/i,
    titles: true,
    broken: { en: 'Take our screening quiz', es: 'Haga nuestra evaluación' },
  },
  {
    id: 'DS-11 doses',
    en: /\b\d+(\.\d+)? ?(mg|mcg|milligrams?|mg\/kg|ml)\b|\b(dose of|titrate|increase (your|the) dose)\b/i,
    es: /\b\d+([.,]\d+)? ?(mg|mcg|miligramos?|mg\/kg|ml)\b|\b(dosis de|aumente (su|la) dosis)\b/i,
    broken: { en: 'You get 56 mg.', es: 'Recibe 56 mg.' },
  },
  {
    id: 'E-MECH-09 claims about the brain',
    en: /\b(chemical imbalance|rewir\w+|resets?|heals? (the|your) brain|new pathways)\b/i,
    es: /\b(desequilibrio químico|recablea\w*|reinicia\w*|(sana|cura) (el|su) cerebro|nuevas vías)\b/i,
    broken: { en: 'It rewires the brain.', es: 'Reinicia el cerebro.' },
  },
];

/** The first rule that a text breaks. */
export function forbidden(text: string, language: 'en' | 'es', title = false): string | undefined {
  return rules.find(
    (rule) =>
      (title || !rule.titles) && sentencesOf(text).some((each) => rule[language].test(each)),
  )?.id;
}

/** Numbers written as words. "One" and "una" are left: they are also articles. */
export const numberWords = {
  en: /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|twice|half|dozen)\b/i,
  es: /\b(dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|veinticuatro|treinta|cuarenta|cincuenta|cien|ciento|mitad|doble|docena)\b/i,
};

/** The most words that a sentence may have. */
const LONGEST = 20;

/** The first sentence that is too long. */
export const tooLong = (text: string): string | undefined =>
  sentencesOf(text).find((sentence) => wordCount(sentence) > LONGEST);
