/**
 * One name for one thing, in all widgets and in both languages. Lint holds it: `not` catches the other names
 * that a text might use. A translator starts here; where the Spanish was seen is in the evidence file, part 12.
 */
export interface Term {
  readonly en: string;
  readonly es: string;
  /** Names that are not used, as they would be found in a text. */
  readonly not?: { readonly en?: RegExp; readonly es?: RegExp };
  /** Why this name, where it is not plain to see. */
  readonly why?: string;
}

export const glossary: readonly Term[] = [
  { en: 'ketamine', es: 'ketamina', not: { es: /\bquetamina/i } },
  {
    en: 'esketamine spray',
    es: 'aerosol de esketamina',
    not: { en: /\b(nose|esketamine) (inhaler|drops)\b/i, es: /\b(spray|atomizador|rociador)\b/i },
  },
  {
    en: 'drip (IV)',
    es: 'infusión (suero)',
    not: { es: /\bgoteos?\b/i },
    why: 'In the United States people say “me pusieron un suero”; “goteo” is a word of nurses.',
  },
  { en: 'shot (IM)', es: 'inyección (IM)', not: { es: /\b(piquete|pinchazo)s?\b/i } },
  {
    en: 'ECT',
    es: 'TEC',
    not: {
      en: /\b(electro)?shock(s| therapy| treatments?)?\b/i,
      es: /\b(electrochoques?|electroshocks?|ECT)\b/i,
    },
    why: 'With its full name once: electroconvulsive therapy, terapia electroconvulsiva. “Shock” frightens.',
  },
  { en: 'TMS', es: 'EMT', not: { es: /\bTMS\b/ }, why: 'Estimulación magnética transcraneal.' },
  {
    en: 'placebo',
    es: 'placebo',
    not: {
      en: /\b(dumm(y|ies)|fake|sham|sugar pill)\b/i,
      es: /\b(simulacros?|simulad[oa]s?|falsos?|falsas?|sin (el )?medicamento)\b/i,
    },
    why: 'Explained where it first stands: a drip, shot or spray with no medicine in it.',
  },
  {
    en: 'a calming drug (midazolam)',
    es: 'un sedante (midazolam)',
    not: {
      en: /\bsleep (medicine|drug)/i,
      es: /\bpara dormir\b|\bsomnífero|\bcalmantes?\b/i,
    },
    why: 'A “calmante” is a painkiller to many readers in the United States.',
  },
  { en: 'salt water', es: 'solución salina', not: { es: /\bagua (con sal|salada)\b/i } },
  {
    en: 'research study',
    es: 'estudio de investigación',
    not: { es: /\bestudios? médicos?\b/i },
    why: '“Estudio médico” is a scan or a blood test.',
  },
  { en: 'off-label', es: 'no autorizado por la FDA (“off-label”)' },
  { en: 'mixed by a pharmacy', es: 'preparada por una farmacia', not: { en: /\bcompounded\b/i } },
  {
    en: 'how sure',
    es: 'certeza',
    not: {
      es: /\b(qué tan|muy|poco|bastante|nada|tan|es|está) segur[oa]s?(?! (médico|de salud))\b/i,
    },
    why: '“Seguro” also means safe: of evidence say confiable or certeza.',
  },
  { en: 'dependent', es: 'dependiente', not: { en: /\bhooked\b/i, es: /\benganchad[oa]s?\b/i } },
  {
    en: 'cut off from yourself (dissociation)',
    es: 'desconexión de su cuerpo (disociación)',
    not: {
      en: /\b(far|cut off|away) from (yourself|your body)\b(?<!cut off from yourself)/i,
      es: /\bfuera de su cuerpo\b|\birrealidad\b/i,
    },
    why: '“Unreal” is kept for another effect that a study counted: derealization.',
  },
  {
    en: 'too sleepy to wake',
    es: 'tanto sueño que no despierte',
    not: { en: /\bdeep sleep\b/i },
    why: '“Deep sleep” sounds like good rest. The warning on the label is deep sleepiness.',
  },
  {
    en: 'misuse',
    es: 'uso indebido',
    not: { es: /\b(mal uso|abuso)\b/i },
  },
  {
    en: 'a UK hospital',
    es: 'un hospital del Reino Unido',
    not: { en: /\bUK clinic\b/i, es: /\bingl[eé]s(a|es|as)?\b/i },
  },
  { en: 'delirium', es: 'delírium', not: { es: /\bdelirios?\b/i } },
  { en: 'double vision', es: 'ver doble', not: { es: /\bver las cosas repetidas\b/i } },
  {
    en: 'AVM (tangled blood vessels)',
    es: 'malformación de vasos (MAV)',
    not: { es: /\benredos? de (los )?vasos\b/i },
  },
  { en: 'PTSD', es: 'TEPT', not: { es: /\bPTSD\b/ } },
  { en: 'OCD', es: 'TOC', not: { es: /\bOCD\b/ } },
  { en: 'talk therapy', es: 'psicoterapia', not: { es: /\bterapia de (charla|hablar)\b/i } },
  { en: 'to prepare for a visit', es: 'preparar la consulta', not: { es: /\bcharlas?\b/i } },
];
