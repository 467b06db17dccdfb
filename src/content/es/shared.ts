import type { SharedContent } from '../shared.js';
import { words } from '../words.js';

export const shared = words<SharedContent>()({
  routes: {
    iv: 'Infusión (suero) de ketamina en la vena (IV)',
    im: 'Inyección de ketamina en el músculo (IM)',
    nasal: 'Aerosol nasal de esketamina',
  },
  routesShort: { iv: 'Infusión', im: 'Inyección', nasal: 'Aerosol nasal' },
  figure: {
    more: 'Hubo {n} más por cada {total} personas {arm}.',
    fewer: 'Hubo {n} menos por cada {total} personas {arm}.',
    same: 'No hubo diferencia.',
    counts: '{had} de {people}',
    people: '{people} personas',
    short: '{had} de {total}',
    shortOther: '{had} de {total} {arm}.',
    arm: 'de {total} {arm}',
    under: 'Menos de {n} por cada {total} personas {arm}.',
    noComparison: 'No hubo grupo de comparación.',
  },
  purpose:
    'Información general que le ayuda a preparar una consulta con un profesional de salud. No es consejo médico y no es para emergencias.',
  adults: 'Solo para adultos.',
  emergencyShort: '¿En peligro?',
  crisisShort: '¿Ideas suicidas?',
  crisisCall: '(Llame al ){E-CR-01.line} y oprima el {E-CR-02.press}',
  crisisText: 'envíe {E-CR-02.text}( al {E-CR-01.line})',
  emergency: {
    title: 'Llame al {E-CR-04.line} ahora mismo si usted o alguien a su lado:',
    items: [
      'tiene dificultad para respirar [E-CR-10]',
      'tiene dolor de pecho [E-CR-10]',
      'siente que la garganta se le hincha o se le cierra [E-CR-10]',
      'no despierta [E-CR-10]',
      'tiene convulsiones [E-CR-10]',
      'tiene un dolor de cabeza repentino y muy fuerte [E-CR-10]',
      'tiene debilidad en un lado del cuerpo [E-CR-10]',
      'está intentando quitarse la vida [E-CR-10]',
    ],
  },
  crisis: {
    title: '¿Está pensando en el suicidio o le preocupa otra persona?',
    text: 'La Línea {E-CR-01.line} de Prevención del Suicidio y Crisis es gratuita y confidencial. Atiende día y noche. [E-CR-01]',
    language:
      'Para hablar en español, llame al {E-CR-01.line} y oprima el {E-CR-02.press}. También puede enviar la palabra {E-CR-02.text} al {E-CR-01.line}. [E-CR-02]',
    veterans:
      'Si es veterano o veterana, llame al {E-CR-01.line} y oprima el {E-CR-03.press}. [E-CR-03]',
  },
  callClinic: {
    title: 'Después de una cita, llame a su clínica si:',
    items: [
      'los efectos siguen al día siguiente [E-CR-09]',
      'no deja de vomitar [E-CR-09]',
      'su presión arterial pasa del límite que le indicaron [E-CR-09]',
      'le duele la vejiga u orina de forma distinta [E-CR-09]',
      'siente demasiada euforia o su ánimo está mucho peor [E-CR-09]',
      'siente ganas de usar ketamina fuera del tratamiento [E-CR-09]',
    ],
  },
  tellStaff: {
    title: 'Durante la cita, avise al personal enseguida si:',
    items: [
      'no puede mantenerse despierto o despierta [E-CR-08]',
      'siente que se va a desmayar [E-CR-08]',
      'tiene dificultad para respirar [E-CR-08]',
      'tiene dolor de pecho [E-CR-08]',
      'tiene mucho miedo o siente una desconexión demasiado fuerte [E-CR-08]',
    ],
  },
  costs: {
    title: 'Costo y seguro médico',
    price: {
      iv: [
        'Una infusión (suero) de ketamina suele costar de ${E-COST-01.from} a ${E-COST-01.to} por cita. Un primer ciclo de {E-COST-01.visits} citas puede costar miles de dólares. [E-COST-01]',
        'Algunas clínicas cobran ${E-COST-01.highFrom} o más. La primera consulta y las infusiones de después pueden costar aparte. [E-COST-01]',
      ],
      im: [
        'Una inyección de ketamina suele costar de ${E-COST-01.shotFrom} a ${E-COST-01.shotTo} por cita. Un primer ciclo de {E-COST-01.visits} citas puede costar miles de dólares. [E-COST-01]',
      ],
      nasal: [
        'El precio de lista del aerosol es de unos ${E-COST-04.from} a ${E-COST-04.to} por tratamiento. La cita con vigilancia se cobra aparte. [E-COST-04]',
      ],
    },
    priceSure: {
      iv: 'Estos precios vienen de páginas de clínicas, vistas hasta {E-COST-01.seen}, y no de una encuesta. [E-COST-01]',
      im: 'Estos precios vienen de páginas de clínicas, vistas hasta {E-COST-01.seen}, y no de una encuesta. [E-COST-01]',
      nasal: 'Este precio viene de páginas sin fecha, no del fabricante. [E-COST-04]',
    },
    cover: {
      iv: [
        'En agosto de {E-COST-02.seen}, de {E-COST-02.insurers} grandes aseguradoras, solo {E-COST-02.drips} cubría las infusiones de ketamina. Muchas no dicen nada al respecto. [E-COST-02]',
      ],
      im: [
        'En agosto de {E-COST-02.seen}, de {E-COST-02.insurers} grandes aseguradoras, ninguna cubría las inyecciones de ketamina. Muchas no dicen nada al respecto. [E-COST-02]',
      ],
      nasal: [
        'En agosto de {E-COST-02.seen}, las {E-COST-02.insurers} grandes aseguradoras de un estudio cubrían el aerosol. Casi todas pedían autorización previa. [E-COST-02]',
        'Los planes suelen pedir que haya probado antes al menos {E-COST-05.tried} antidepresivos. [E-COST-05]',
      ],
    },
    coverSure:
      'Un grupo leyó las reglas escritas de los planes. Otros expertos aún no han revisado su estudio. [E-COST-02]',
    medicare:
      'En sus reglas de {E-COST-03.seen}, Medicare Original no nombraba la ketamina ni la esketamina. Decide caso por caso. [E-COST-03]',
    ask: 'Pregunte el precio total de su tratamiento, y pregúntele a su plan cuánto paga. [plain]',
    visit: 'Una cita: {price}',
    course: 'Un primer ciclo: {price}',
    details: 'Sobre el precio: {what}',
    billing: 'Seguro médico: {what}',
  },
  method:
    'Leímos estudios, revisiones, etiquetas y guías médicas, y mostramos también los que no vieron mejoría. Algunos los leímos solo en resumen, y no los buscamos todos.',
  reading: 'Escrito para lectores de sexto grado (Fernández Huerta).',
  funding:
    'El proyecto ketamine-elements escribió esta guía. Las clínicas que la muestran ganan dinero con este tratamiento.',
  expired: 'Estamos revisando esta guía. Por ahora, pregúntele a su médico.',
});
