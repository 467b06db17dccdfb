import type { Rule } from './wording.js';

/** The word rules of Spanish, each with the name of its twin in English. */
export const rulesEs: readonly Rule[] = [
  {
    id: 'RC-1 relative figures alone',
    breaks:
      /\b(el doble|la mitad|el triple|\w+ veces) (de|más|menos)\b|\d+ ?% (menor|mayor|más|menos)/i,
  },
  {
    id: 'RC-4 one in x',
    breaks: /\b(1|uno|una) (de|en) cada (\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)\b/i,
  },
  {
    id: 'RC-10 bare verbal labels',
    breaks:
      /\b(raro|rara|raros|raras|común|comunes|frecuente|frecuentes|frecuentemente|típicamente|probable)\b/i,
  },
  {
    id: 'SP-20 metaphors, urging and promises',
    breaks:
      /\b(viaje|travesía|camino hacia|buena probabilidad|avance revolucionario|debería\w*|milagro\w*|cura|curar|garantiza\w*)\b|[¡!]/i,
  },
  {
    id: 'SP-25 words about suicide',
    breaks:
      /\bcomet(er|e|ió) suicidio|(intento|suicidio) (fallido|exitoso|consumado)|epidemia de suicidio/i,
  },
  {
    id: 'DS-2 verdicts about the reader',
    breaks:
      /\b(candidat[oa]s?|elegib\w+|califica\w*|adecuad[oa] para usted|buen[oa]? opción para usted|segur[oa] para usted|usted está aprobad[oa])\b/i,
  },
  {
    id: 'DS-2 approved, but not by the FDA',
    breaks: /^(?!.*\bFDA\b).*\b(aprobó|aprobad[oa]s?)(?!\p{L})/iu,
  },
  {
    id: 'DS-3 scores',
    breaks: /\b(su puntaje|su puntuación|su resultado|clasificación)\b/i,
  },
  {
    id: 'DS-4 a test in disguise',
    breaks:
      /\b(tamizaje|evaluación|diagn\w+|detecta\w*|resultado de la prueba|cuestionario de elegibilidad)\b/i,
    only: 'title',
  },
  {
    id: 'DS-11 doses',
    breaks:
      /\b\d+([.,]\d+)? ?(mg|mcg|miligramos?|mg\/kg|ml)\b|\b(dosis de|aumente (su|la) dosis)\b/i,
  },
  {
    id: 'E-MECH-09 claims about the brain',
    breaks:
      /\b(desequilibrio químico|recablea\w*|reinicia\w*|(sana|cura) (el|su) cerebro|nuevas vías)\b/i,
  },
  {
    id: 'DS-16 to 18 no scale and no question about suicide',
    breaks: /suicid|matarse|autolesi|hacer(me|se) daño|quitar(me|se) la vida/i,
    only: 'guide',
  },
];
