import readability from 'text-readability';
import { sentencesOf } from '../guide/wording.js';
import { wordsOf } from './blocks.js';

/**
 * Words that the widgets explain where they first use them, or that name the thing itself. Each counts
 * as a plain word of one syllable; the list is short on purpose, and lint shows it whole.
 */
export const explained = {
  en: [
    'ketamine',
    'esketamine',
    'FDA',
    'anesthetic',
    'off-label',
    'depression',
    'antidepressant',
    'antidepressants',
    'medicine',
    'medicines',
    'clinician',
    'psychosis',
    'mania',
    'dissociation',
    'suicide',
    'ECG',
    'IV',
    'IM',
    'cannabis',
    'alcohol',
    'emergency',
    'emergencies',
    'midazolam',
    'schizophrenia',
    'dementia',
    'delirium',
    'theophylline',
    'aminophylline',
    'lamotrigine',
    'placebo',
    'insurance',
    'insurer',
    'insurers',
    'Medicare',
    'anesthesia',
    'ECT',
    'ketamine-elements',
  ],
  es: [
    'ketamina',
    'esketamina',
    'FDA',
    'anestésico',
    'antidepresivo',
    'antidepresivos',
    'depresión',
    'medicamento',
    'medicamentos',
    'médico',
    'psicosis',
    'manía',
    'disociación',
    'suicidio',
    'clínica',
    'clínicas',
    'inyección',
    'emergencia',
    'emergencias',
    'teofilina',
    'aminofilina',
    'placebo',
    'infusión',
    'infusiones',
    'aseguradoras',
    'Medicare',
    'ketamine-elements',
  ],
} as const;

/** Puts a one-syllable word in place of each explained one. */
export function plain(text: string, language: 'en' | 'es'): string {
  const words = explained[language].join('|');
  const edge = '[^\\p{L}\\p{N}]';
  return text.replace(
    new RegExp(`(?<=^|${edge})(?:${words})(?=$|${edge})`, 'giu'),
    language === 'en' ? 'drug' : 'sal',
  );
}

/** A US school grade: Flesch-Kincaid, by the library text-readability. */
export function gradeEnglish(text: string): number {
  return readability.fleschKincaidGrade(plain(text, 'en'));
}

/**
 * Syllables of a Spanish word: its groups of vowels, counting two where a strong vowel meets a strong
 * one or an accented weak one, as the spelling rules of Spanish say.
 */
export function syllablesSpanish(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/qu|gu(?=[eiéí])/g, 'g')
    .replace(/y$/, 'i')
    .match(/[aeiouáéíóúü]+/g);
  return (groups ?? ['a']).reduce((total, group) => {
    const breaks = Array.from(group).filter((vowel, index) => {
      const next = group[index + 1];
      if (!next) return false;
      const strong = (each: string) => 'aeoáéó'.includes(each);
      return (strong(vowel) && strong(next)) || 'íú'.includes(vowel) || 'íú'.includes(next);
    });
    return total + 1 + breaks.length;
  }, 0);
}

/**
 * The reading ease of Fernández Huerta, the Spanish form of Flesch: 206.84 - 60 x syllables a word -
 * 1.02 x words a sentence. 70 to 80 is read in sixth grade, more is easier.
 */
export function easeSpanish(text: string): number {
  const simple = plain(text, 'es');
  const words = wordsOf(simple);
  const syllables = words.reduce((sum, word) => sum + syllablesSpanish(word), 0);
  return (
    206.84 - (60 * syllables) / words.length - (1.02 * words.length) / sentencesOf(simple).length
  );
}
