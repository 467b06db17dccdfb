import type { EvidenceContent } from '../evidence.js';
import { words } from '../words.js';
import { approval } from './approval.js';
import { common } from './common.js';

const hardToTreat = 'Adultos con depresión difícil de tratar';
const suicidal = `${hardToTreat} y con ideas de suicidio`;
const noProof = 'Esto no prueba que la ketamina evite el suicidio.';

export const evidence = words<EvidenceContent>()({
  title: 'Qué dicen los estudios',
  approvalShort:
    'La FDA aprobó la esketamina para ciertas depresiones; la ketamina, no. [E-REG-01, E-REG-06]',
  approval: [approval.ketamine, approval.esketamine, approval.crisis, approval.notShown],
  legend: 'Estudios sobre',
  people: 'De cada {total} personas: {did}',
  conditions: {
    depression: {
      name: 'Depresión',
      message:
        'La ketamina ayudó a algunas personas en horas o en un día. Otros estudios no hallaron diferencia clara. La mejoría suele perderse. [E-POST-10, E-EFF-02, E-EFF-07, E-EFF-08, E-EFF-09]',
    },
    suicidal: {
      name: 'Depresión con ideas de suicidio',
      message:
        'Después de la ketamina, las ideas de suicidio pueden ceder por unos días. Ninguno de estos estudios muestra que evite el suicidio. [E-EFF-17, E-EFF-19]',
    },
    bipolar: {
      name: 'Depresión bipolar',
      message:
        'Se ha estudiado a muy pocas personas con depresión bipolar para saber si ayuda. [E-EFF-21, E-EFF-21-X]',
    },
    ptsd: {
      name: 'TEPT (tras un trauma)',
      message:
        'Un estudio pequeño de ketamina para el TEPT halló una mejoría que no duró. Uno más grande no halló ningún beneficio. [E-EFF-22, E-EFF-22-VA]',
    },
    ocd: {
      name: 'TOC (obsesiones)',
      message:
        'Los estudios de ketamina para el TOC son muy pequeños y no coinciden. [E-EFF-23, E-EFF-23-OPEN]',
    },
    anxiety: {
      name: 'Ansiedad',
      message:
        'Una revisión halló solo {E-EFF-24.tiny} estudios muy pequeños de ketamina para la ansiedad. Para la ansiedad generalizada no halló ninguno. [E-EFF-24]',
    },
    pain: {
      name: 'Dolor crónico',
      message:
        'Una revisión grande sobre la ketamina para el dolor crónico no halló un beneficio claro. [E-EFF-25]',
    },
    alcohol: {
      name: 'Consumo de alcohol',
      message:
        'En un estudio, las personas pasaron más días sin alcohol después de la ketamina. No hubo un cambio claro en las recaídas. [E-EFF-26]',
    },
  },
  drugs: { ketamine: 'ketamina', esketamine: 'aerosol de esketamina' },
  compared: '{drug} frente a {other}',
  alone: '{drug}, sin comparación',
  others: {
    midazolam: { short: 'sedante', full: 'un sedante (midazolam)' },
    saline: { short: 'solución salina', full: 'solución salina' },
    placebo: { short: 'un placebo', full: 'un placebo (sin medicina)' },
    placeboSpray: { short: 'un placebo', full: 'un aerosol de placebo' },
    ect: { short: 'TEC', full: 'la TEC' },
    quetiapine: { short: 'quetiapina', full: 'pastillas de quetiapina' },
    mixed: { short: 'otra infusión', full: 'solución salina o un sedante' },
    notReported: { short: 'otro grupo', full: 'otro grupo' },
  },
  findings: {
    'E-EFF-01': {
      given: 'Una dosis',
      time: 'a las {E-EFF-01.time}',
      who: '{E-EFF-01.people} personas con depresión en {E-EFF-01.trials} estudios',
      sum: 'Certeza: muy baja. [E-EFF-01]',
      notes: [
        'Con ketamina, la cifra real puede estar entre {E-EFF-01.from} y {E-EFF-01.to} de cada {E-EFF-01.outOf}. “Se recuperaron” se basa en {E-EFF-01.wellPeople} personas en {E-EFF-01.wellTrials} estudios. [E-EFF-01]',
      ],
    },
    'E-EFF-02': {
      given: 'Una dosis',
      time: 'a las {E-EFF-02.time}',
      who: '{E-EFF-02.people} personas con depresión en {E-EFF-02.trials} estudios',
      sum: 'Certeza: muy baja. De ninguna a {E-EFF-02.more} más. [E-EFF-02]',
      notes: [
        'Con ketamina, la cifra real puede estar entre {E-EFF-02.from} y {E-EFF-02.to} de cada {E-EFF-02.outOf}. “Se recuperaron” se basa en {E-EFF-02.wellPeople} personas en {E-EFF-02.wellTrials} estudios; su certeza es baja. [E-EFF-02]',
      ],
    },
    'E-EFF-07': {
      given: 'Hasta {E-EFF-07.drips} infusiones',
      time: 'en {E-EFF-07.time} o menos',
      who: '{E-EFF-07.randomized} pacientes de hospital; se contó a {E-EFF-07.people.all}',
      notes: [
        'La diferencia puede ser por azar. La calidad de vida no mejoró más que con midazolam. El estudio siguió a las personas {E-EFF-07.followed}. [E-EFF-07]',
      ],
    },
    'E-EFF-08': {
      given: 'Una dosis en una cirugía, con anestesia',
      time: 'después de {E-EFF-08.time} y de {E-EFF-08-D7.time}',
      who: '{E-EFF-08.people.all} personas con depresión que tuvieron una cirugía',
      notes: ['Estaban dormidas y no podían sentir qué recibían. [E-EFF-08, E-EFF-08-D7]'],
    },
    'E-EFF-04': {
      given: '{E-EFF-04.shots} inyecciones bajo la piel',
      time: 'a las {E-EFF-04.time}',
      who: '{E-EFF-04.people} personas con depresión',
      notes: [
        'Estas cifras son aproximadas. No incluyen a otras {E-EFF-04.fixed} personas, que recibieron una dosis fija. [E-EFF-04]',
      ],
    },
    'E-EFF-28': {
      given: 'Una infusión',
      time: 'a las {E-EFF-28.time} y el día {E-EFF-28.next}',
      who: '{E-EFF-28.counted} personas con depresión difícil de tratar',
      notes: ['Las cifras vienen de un comunicado de prensa. [E-EFF-28]'],
    },
    'E-EFF-05': {
      given: '{E-EFF-05.drips} infusiones',
      time: 'a las {E-EFF-05.time}',
      who: 'Personas con depresión difícil de tratar, sin psicosis',
      notes: [
        'La diferencia real puede estar entre {E-EFF-05.from} y {E-EFF-05.to} de cada {E-EFF-05.outOf}. La calidad de vida fue casi igual. No hubo un grupo con placebo. [E-EFF-05]',
      ],
    },
    'E-EFF-06': {
      given: 'Hasta {E-EFF-06.drips} infusiones',
      time: 'al terminar el tratamiento',
      who: 'Pacientes de hospital, algunos con psicosis: {E-EFF-06.people} personas en total',
      lasted:
        'De cada {E-EFF-06.outOf} que se recuperaron, {E-EFF-06.relapse} recayeron en {E-EFF-06.months} meses o menos. Con la TEC, recayeron {E-EFF-06.relapse.other}. [E-EFF-06]',
    },
    'E-EFF-09': {
      given: '{E-EFF-09.drips} infusiones, {E-EFF-09.people} personas',
      time: 'al terminar',
      who: '{E-EFF-09.people} personas con depresión',
      lasted:
        'De quienes mejoraron, la mitad ya había recaído a los {E-EFF-09.relapse} de la última infusión. [E-EFF-09]',
    },
    'E-EFF-10': {
      given: '{E-EFF-10.drips} infusiones, {E-EFF-10.people} personas',
      time: 'al terminar',
      who: '{E-EFF-10.people} personas con depresión',
      notes: [
        'De quienes mejoraron, la mitad necesitó {E-EFF-10.needed} infusiones o menos. [E-EFF-10]',
      ],
    },
    'E-EFF-11': {
      given: 'Ketamina en clínicas del país',
      time: '{E-EFF-11.time} después',
      who: '{E-EFF-11.people} de {E-EFF-11.asked} pacientes, los que tenían datos suficientes',
      lasted:
        'De cada {E-EFF-11.outOf} que mejoraron, unos {E-EFF-11.still} seguían bien en la semana {E-EFF-11.week} sin más dosis. En la semana {E-EFF-11.later}, unos {E-EFF-11.stillLater}. [E-EFF-11]',
    },
    'E-EFF-12': {
      given: 'Solo el aerosol',
      time: 'en la semana {E-EFF-12.week}',
      who: '{E-EFF-12.people} adultos con depresión difícil de tratar',
    },
    'E-EFF-13': {
      given: 'El aerosol, más estudios',
      time: 'a los {E-EFF-13.time}',
      who: 'Adultos con depresión; todos tomaron un antidepresivo nuevo',
    },
    'E-EFF-32': {
      given: 'El aerosol',
      time: 'a los {E-EFF-32.time}',
      who: '{E-EFF-32.people.all} adultos con depresión difícil de tratar; todos tomaron un antidepresivo nuevo',
    },
    'E-EFF-31': {
      given: 'El aerosol, dosis fija',
      time: 'a los {E-EFF-31.time}',
      who: '{E-EFF-31.people} adultos con depresión difícil de tratar; todos tomaron un antidepresivo nuevo',
      notes: ['La diferencia en cuántos se recuperaron puede ser por azar. [E-EFF-31]'],
    },
    'E-EFF-33': {
      given: 'El aerosol desde los {E-EFF-33.age} años',
      time: 'a los {E-EFF-33.time}',
      who: '{E-EFF-33.people.all} adultos de {E-EFF-33.age} años o más; todos tomaron un antidepresivo nuevo',
      sum: 'Sin diferencia clara: puede ser por azar. [E-EFF-33]',
    },
    'E-EFF-16': {
      given: 'El aerosol en Japón',
      time: 'a los {E-EFF-16.time}',
      who: '{E-EFF-16.people} personas, y {E-EFF-16.people.other} con placebo',
      said: 'Sin diferencia clara. [E-EFF-16]',
      notes: [
        'Los puntajes bajaron entre {E-EFF-16.from} y {E-EFF-16.to} puntos. Con un aerosol de placebo bajaron {E-EFF-16.other}. [E-EFF-16]',
      ],
    },
    'E-EFF-14': {
      given: 'Seguir con el aerosol',
      time: 'en los meses que siguieron',
      who: 'Adultos que estaban bien tras {E-EFF-14.before} con el aerosol; todos siguieron con su antidepresivo',
      lasted:
        'De cada {E-EFF-14.outOf} que siguieron con el aerosol, {E-EFF-14.relapse} recayeron. Con un aerosol de placebo, recayeron {E-EFF-14.relapse.other}. [E-EFF-14]',
    },
    'E-EFF-15': {
      given: 'El aerosol',
      time: 'en la semana {E-EFF-15.week}',
      who: `${hardToTreat}; todos tomaron también un antidepresivo`,
    },
    'E-EFF-03': {
      given: 'Una infusión: efecto en la depresión',
      time: 'el día {E-EFF-03.from} o {E-EFF-03.to}',
      who: suicidal,
    },
    'E-EFF-30': {
      given: 'Una infusión, {E-EFF-30.people.all} personas',
      time: 'después de {E-EFF-30.time}',
      who: '{E-EFF-30.people.all} adultos con depresión e ideas de suicidio',
      notes: [
        `“Mejoraron” quiere decir que las ideas de suicidio bajaron un {E-EFF-30.fall}% o más. ${noProof} [E-EFF-30]`,
      ],
    },
    'E-EFF-19': {
      given: 'Una infusión',
      time: 'los días {E-EFF-19.first}, {E-EFF-19.next} y {E-EFF-19.last}',
      who: suicidal,
      sum: 'El día {E-EFF-19.last} ya no había diferencia. [E-EFF-19]',
    },
    'E-EFF-18': {
      given: '{E-EFF-18.drips} infusiones en {E-EFF-18.within}',
      time: 'el día {E-EFF-18.day}',
      who: 'Pacientes de hospital con ideas de suicidio',
      notes: [
        'La diferencia fue grande con trastorno bipolar. Con depresión no hubo una diferencia clara. [E-EFF-18]',
      ],
    },
    'E-EFF-17': {
      given: 'Una infusión',
      time: 'de {E-EFF-17.first} día a {E-EFF-17.upTo}',
      who: '{E-EFF-17.people} personas con ideas de suicidio, en varios estudios',
      said: 'Menos ideas de suicidio. [E-EFF-17]',
      notes: [`La revisión compara puntajes, no cuántas personas mejoraron. ${noProof} [E-EFF-17]`],
    },
    'E-EFF-20': {
      given: 'El aerosol en el hospital',
      time: 'a las {E-EFF-20.time}',
      who: '{E-EFF-20.people} adultos en {E-EFF-20.trials} estudios; todos con un antidepresivo y atención en un hospital',
      said: 'Los puntajes mejoraron {E-EFF-20.from} y {E-EFF-20.to} puntos más que con un placebo. [E-EFF-20]',
      notes: [
        'No se ha demostrado que el aerosol reduzca las ideas o los actos de suicidio, ni que evite el suicidio. [E-REG-07]',
      ],
    },
    'E-EFF-21': {
      given: 'Una infusión',
      who: '{E-EFF-21.people} personas en un solo estudio',
      sum: 'Certeza: muy baja. [E-EFF-21]',
    },
    'E-EFF-21-X': {
      given: 'Infusión',
      time: 'en algún momento de {E-EFF-21-X.time}',
      who: 'Personas con litio o valproato; a cada una le dieron ketamina y un placebo, por turnos',
      lasted: 'La mejoría se mantuvo hasta el día {E-EFF-21-X.held}. [E-EFF-21-X]',
      notes: [
        'En el primer estudio, {E-EFF-21-X.manic} persona de cada grupo tuvo manía (demasiada euforia o aceleración). [E-EFF-21-X]',
      ],
    },
    'E-EFF-22': {
      given: '{E-EFF-22.drips} infusiones',
      time: 'a las {E-EFF-22.time}',
      who: 'Personas con TEPT',
      notes: [
        '“Mejoraron” quiere decir que los síntomas bajaron un {E-EFF-22.fall}% o más. [E-EFF-22]',
      ],
      lasted:
        'De quienes mejoraron, la mitad había perdido la mejoría a los {E-EFF-22.relapse}. En un estudio sin comparación, a los {E-EFF-22.open}. [E-EFF-22]',
    },
    'E-EFF-22-VA': {
      given: '{E-EFF-22-VA.drips} infusiones',
      time: 'al terminar',
      who: '{E-EFF-22-VA.people} veteranos en {E-EFF-22-VA.groups} grupos',
      said: 'Ningún beneficio para el TEPT. [E-EFF-22-VA]',
      notes: ['Al juntar este estudio con otros, no hubo una diferencia clara. [E-EFF-22-VA]'],
    },
    'E-EFF-23': {
      given: 'Una infusión',
      time: 'después de {E-EFF-23.time}',
      who: 'Personas con TOC',
    },
    'E-EFF-23-OPEN': { given: 'Ketamina', who: 'Personas con TOC' },
    'E-EFF-24': {
      given: 'Infusión',
      time: 'en las primeras {E-EFF-24.time}',
      who: '{E-EFF-24.people} personas con ansiedad social; a cada una le dieron ketamina y solución salina, por turnos',
      notes: [
        'Estos puntajes los dio un médico. En los que dieron las propias personas no hubo diferencia. [E-EFF-24]',
      ],
    },
    'E-EFF-25': {
      given: 'Ketamina y medicamentos parecidos',
      time: 'en distintos momentos',
      who: '{E-EFF-25.people} personas en {E-EFF-25.trials} estudios',
      said: 'Ningún beneficio claro. [E-EFF-25]',
      notes: [
        'Con infusión de ketamina, más personas tuvieron efectos secundarios. La certeza es baja. [E-EFF-25]',
        'Una guía halló algunas pruebas para un tipo de dolor (SDRC) por hasta {E-EFF-25.weeks}. Para otros tipos halló pocas o ninguna. [E-EFF-25]',
      ],
    },
    'E-EFF-26': {
      given: '{E-EFF-26.drips} infusiones',
      time: 'durante {E-EFF-26.time}',
      who: '{E-EFF-26.people} personas con trastorno por consumo de alcohol, en {E-EFF-26.groups} grupos',
      said: 'De cada {E-EFF-26.outOf} días, {E-EFF-26.more} más sin alcohol. No hubo un cambio claro en las recaídas. [E-EFF-26]',
      notes: ['La cifra real puede estar entre {E-EFF-26.from} y {E-EFF-26.to} días. [E-EFF-26]'],
    },
  },
  had: 'De {total} personas {arm}, {had} {did} y {not} no.',
  key: 'De cada {total} personas: con el tratamiento y con lo que se compara.',
  arms: { ketamine: 'con ketamina', esketamine: 'con esketamina', other: 'con {versus}' },
  row: '{other} con {versus}',
  outcomes: {
    better: 'mejoraron',
    much: 'mejoraron mucho',
    well: 'se recuperaron',
    ill: 'recayeron',
    worse: 'empeoraron',
    free: 'dejaron de tener ideas de suicidio',
  },
  counted: {
    day1: 'día {E-EFF-19.first}',
    day7: 'día {E-EFF-19.next}',
    day14: 'día {E-EFF-19.last}',
    first: '{E-EFF-21-X.people} personas',
    second: '{E-EFF-21-X2.people} personas',
    response56: 'dosis menor',
    response84: 'dosis mayor',
    remission56: 'dosis menor',
    remission84: 'dosis mayor',
  },
  conclusions: { noDifference: 'Sin diferencia clara.', mixed: 'Resultados mixtos.' },
  labels: {
    who: 'A quiénes se estudió',
    time: 'Cuándo',
    sure: 'Certeza',
    blind: '¿Sabían qué recibían?',
    lasted: 'Cuánto duró',
    paid: 'Quién pagó',
  },
  sure: { veryLow: 'Muy baja' },
  blind: {
    double: 'No. No se lo dijeron ni a ellos ni al personal.',
    guessed: 'No se lo dijeron, pero la mayoría lo adivinó.',
    triple: 'No. Tampoco el personal ni quienes daban los puntajes.',
    raters: 'Quienes daban los puntajes no lo sabían.',
    ratersOnly: 'Sí. Pero quienes daban los puntajes no lo sabían.',
    open: 'Sí. Todos lo sabían.',
    mixed: 'Varió entre los estudios.',
  },
  paid: {
    public: 'Un organismo público: {name}.',
    maker: 'El fabricante del medicamento: {name}.',
    staff: 'Al menos un autor trabaja en una empresa: {name}.',
  },
  questions: {
    fast: {
      title: '¿Qué tan rápido hace efecto?',
      items: [
        'Algunas personas se sienten mejor en horas o en un día después de una infusión (suero). Otras necesitan varias citas. [E-POST-10]',
        common.noHelp,
      ],
    },
    lasts: {
      title: '¿Cuánto dura?',
      items: [
        'Muchas veces la mejoría no dura. En un estudio, de quienes mejoraron, la mitad recayó en {E-EFF-09.relapse} o menos tras la última infusión. [E-EFF-09]',
        'En clínicas de Estados Unidos, unos {E-EFF-11.still} de cada {E-EFF-11.outOf} que mejoraron seguían bien {E-EFF-11.week} semanas después, sin más dosis. A las {E-EFF-11.later} semanas, unos {E-EFF-11.stillLater}. [E-EFF-11]',
        'Quienes ya estaban bien con el aerosol siguieron todos con su antidepresivo. Con el aerosol recayeron {E-EFF-14.relapse} de cada {E-EFF-14.outOf}; con uno de placebo, {E-EFF-14.relapse.other}. [E-EFF-14]',
      ],
    },
    forMe: {
      title: '¿Me va a funcionar?',
      items: [
        'Nadie puede decir de antemano a quién le va a ayudar. [E-POST-10]',
        'Quienes entran a un estudio no son como quienes van a una clínica. Pregúntele a su médico si usted se parece a ellos. [E-EFF-11]',
      ],
    },
    spray: {
      title: '¿Aerosol o infusión?',
      items: [
        'No encontramos ningún estudio que compare el aerosol con la infusión. Nada de esta página dice cuál funciona mejor. [E-EFF-35]',
      ],
    },
    read: {
      title: 'Cómo leer las cifras',
      items: [
        'Cada punto es una persona. A las de los puntos llenos les pasó; a las de los vacíos, no. [plain]',
        '“Mejoraron mucho” quiere decir que el puntaje de síntomas bajó un {E-EFF-02.fall}% o más. “Se recuperaron”, que quedó muy bajo. [E-EFF-02]',
        'La certeza es cuánto confía una revisión en un dato (GRADE). [plain]',
        'La ketamina se ve mejor frente a la solución salina que frente a un sedante. La solución salina es más fácil de distinguir. [E-EFF-34]',
        'Si no decimos la certeza, cuándo, quién pagó o quién sabía, es porque lo que leímos no lo dice. [plain]',
      ],
    },
    limits: {
      title: 'Lo que limita a estos estudios',
      items: [
        'Muchos estudios son pequeños, y la mayoría sigue a las personas por poco tiempo. [E-EFF-03, E-EFF-08, E-EFF-15]',
        'Muchas veces la gente nota qué recibió. Esperar una mejoría puede cambiar los resultados. [E-EFF-07, E-EFF-08]',
        'Muchas personas recaen. [E-EFF-06, E-EFF-09]',
        'Los fabricantes pagaron o dirigieron algunos de los estudios. [E-EFF-13, E-EFF-15]',
      ],
    },
    stories: {
      title: 'Lo que cuentan los pacientes',
      items: [
        'En entrevistas, {E-EFF-27.eased.count} de {E-EFF-27.people} pacientes del Reino Unido dijeron que las ideas de suicidio cedieron. El alivio duró de horas a {E-EFF-27.years} años, mientras seguía el tratamiento. Muchas veces las ideas volvieron al dejarlo. [E-EFF-27]',
        'Lo que cuentan algunas personas no es una estadística. [E-EFF-27]',
      ],
    },
  },
  more: 'Otros problemas de salud',
});
