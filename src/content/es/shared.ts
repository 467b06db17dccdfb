import type { SharedWords } from '../schema.js';

export const shared: SharedWords = {
  routes: {
    iv: 'Goteo de ketamina en la vena (IV)',
    im: 'Inyección de ketamina en el músculo (IM)',
    nasal: 'Aerosol nasal de esketamina',
  },
  figure: {
    more: 'Hubo {n} más por cada {total} personas {arm}.',
    fewer: 'Hubo {n} menos por cada {total} personas {arm}.',
    same: 'Las cifras son iguales.',
    counts: '{had} de {people}',
    people: '{people} personas',
    short: '{had} de {total}',
    shortOther: '{had} de {total} {arm}',
    under: 'Menos de {n} por cada {total} personas {arm}.',
    noComparison: 'No hubo grupo de comparación.',
  },
  purpose:
    'Información general para ayudarle a preparar una charla con un profesional de salud. No es consejo médico y no es para emergencias.',
  adults: 'Solo para adultos.',
  emergencyShort: '¿Está en peligro en este momento?',
  crisisShort: '¿Piensa en el suicidio? Hay ayuda en español.',
  emergency: {
    title: 'Llame al {E-CR-04.line} ahora mismo si usted o alguien a su lado:',
    items: [
      'tiene dificultad para respirar [E-CR-10]',
      'tiene dolor de pecho [E-CR-10]',
      'siente que la garganta se le hincha o se le cierra [E-CR-10]',
      'no se despierta [E-CR-10]',
      'tiene convulsiones [E-CR-10]',
      'tiene de pronto un dolor de cabeza muy fuerte [E-CR-10]',
      'tiene debilidad en un lado del cuerpo [E-CR-10]',
      'está haciendo algo para quitarse la vida [E-CR-10]',
    ],
  },
  crisis: {
    title: '¿Piensa en el suicidio o le preocupa alguien?',
    text: 'La Línea {E-CR-01.line} de Prevención del Suicidio y Crisis es gratis y confidencial. Atiende de día y de noche. [E-CR-01]',
    language:
      'En español: llame al {E-CR-01.line} y oprima {E-CR-02.press}. O envíe {E-CR-02.text} al {E-CR-01.line}. [E-CR-02]',
    veterans: 'Para veteranos: llame al {E-CR-01.line} y oprima {E-CR-03.press}. [E-CR-03]',
  },
  callClinic: {
    title: 'Después de una cita, llame a su clínica si:',
    items: [
      'los efectos no se han ido al día siguiente [E-CR-09]',
      'no puede dejar de vomitar [E-CR-09]',
      'su presión arterial pasa de su límite [E-CR-09]',
      'le duele la vejiga o nota cambios al orinar [E-CR-09]',
      'su ánimo está muy alto o mucho peor [E-CR-09]',
      'siente muchas ganas de usar ketamina fuera del tratamiento [E-CR-09]',
    ],
  },
  tellStaff: {
    title: 'En la cita, avise al personal enseguida si:',
    items: [
      'no puede evitar dormirse [E-CR-08]',
      'siente que se desmaya [E-CR-08]',
      'tiene dificultad para respirar [E-CR-08]',
      'tiene dolor de pecho [E-CR-08]',
      'tiene mucho miedo o se siente demasiado lejos de todo [E-CR-08]',
    ],
  },
  funding:
    'El proyecto ketamine-elements hizo esta guía para clínicas. Estas ganan dinero con el tratamiento.',
  expired: 'Estamos revisando esta guía otra vez. Mientras tanto, pida los detalles a su médico.',
};
