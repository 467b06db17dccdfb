import type { EvidenceWords } from '../schema.js';

const midazolam = 'un sedante (midazolam)';
const dummy = 'un aerosol sin medicamento';
const without = 'nada de ketamina';
const hardToTreat = 'Adultos con depresión difícil de tratar';
const suicidal = `${hardToTreat} y con ideas de suicidio`;

export const evidence: EvidenceWords = {
  title: 'Qué hallaron los estudios',
  lede: 'Por problema de salud, con lo seguro que es cada dato y lo que no se sabe.',
  approval: [
    'La FDA ha aprobado la ketamina solo como anestésico, un medicamento para cirugías. Los usos de abajo están fuera de lo indicado (en inglés, off-label). [E-REG-01]',
    'La FDA aprobó la esketamina nasal para adultos con depresión que no mejoró lo suficiente con {E-REG-06.tried} o más antidepresivos. [E-REG-06]',
    'La FDA también la aprobó, con un antidepresivo, para adultos con depresión mayor y pensamientos o actos urgentes de suicidio. [E-REG-06]',
    'No se ha demostrado que evite el suicidio. Es un medicamento distinto de la ketamina. [E-REG-07]',
  ],
  together: 'Ketamina para la depresión, lado a lado',
  limits: {
    title: 'Lo que limita a estos estudios',
    items: [
      'Son pequeños y siguen a las personas por poco tiempo. [E-EFF-03, E-EFF-08]',
      'Las personas pueden notar qué recibieron. La sola esperanza puede cambiar un puntaje. [E-EFF-07, E-EFF-08]',
      'Muchas personas recaen. [E-EFF-06, E-EFF-09]',
      'Muchos son de personas que ganan algo con lo que se halle. [E-EFF-13]',
      'Quienes entran a un estudio no son como quienes van a una clínica. [E-EFF-11]',
      'Ninguna cifra de aquí compara la ketamina con la esketamina. [plain]',
    ],
  },
  lasts: 'Cuánto dura',
  legend: 'Ver los estudios sobre',
  all: 'Todo',
  conditions: {
    depression: {
      name: 'Depresión',
      message:
        'En algunos estudios sobre la depresión, más personas mejoraron mucho poco después de la ketamina. En otros no hubo una diferencia clara. La mejoría se pierde muchas veces. [E-EFF-02, E-EFF-07, E-EFF-08, E-EFF-09]',
    },
    suicidal: {
      name: 'Depresión con ideas de suicidio',
      message:
        'Después de la ketamina, las ideas de suicidio pueden ceder por unos días. Ningún estudio de aquí muestra que evite el suicidio. [E-EFF-17, E-EFF-19]',
    },
    bipolar: {
      name: 'Depresión bipolar',
      message:
        'En la depresión bipolar se estudió a muy pocas personas para estar seguros. [E-EFF-21, E-EFF-21-X]',
    },
    ptsd: {
      name: 'TEPT (tras un trauma)',
      message:
        'En el TEPT, un estudio pequeño de ketamina halló una mejoría que se perdió. Uno más grande no halló ninguna. [E-EFF-22, E-EFF-22-VA]',
    },
    ocd: {
      name: 'TOC (obsesiones)',
      message: 'En el TOC, los estudios son muy pequeños y no coinciden. [E-EFF-23, E-EFF-23-OPEN]',
    },
    anxiety: {
      name: 'Ansiedad',
      message:
        'En la ansiedad, el único estudio de aquí es pequeño, y sus puntajes no coinciden. [E-EFF-24]',
    },
    pain: {
      name: 'Dolor crónico',
      message: 'En el dolor crónico, una revisión grande no halló un beneficio claro. [E-EFF-25]',
    },
    alcohol: {
      name: 'Consumo de alcohol',
      message:
        'En el consumo de alcohol, un estudio de ketamina halló menos días con alcohol. Las recaídas no fueron distintas. [E-EFF-26]',
    },
  },
  drugs: { ketamine: 'ketamina, fuera de lo indicado', esketamine: 'aerosol de esketamina' },
  against: 'frente a',
  findings: {
    'E-EFF-01': {
      given: 'Una dosis',
      versus: 'agua con sal',
      time: 'a las {E-EFF-01.time}',
      who: '{E-EFF-01.people} personas con depresión en {E-EFF-01.trials} estudios',
      notes: [
        'Con ketamina, la cifra real puede estar entre {E-EFF-01.from} y {E-EFF-01.to} de cada {E-EFF-01.outOf}. “Se recuperaron” sale de {E-EFF-01.wellPeople} personas en {E-EFF-01.wellTrials} estudios. [E-EFF-01]',
      ],
    },
    'E-EFF-02': {
      given: 'Una dosis',
      versus: midazolam,
      time: 'a las {E-EFF-02.time}',
      who: '{E-EFF-02.people} personas con depresión en {E-EFF-02.trials} estudios',
      notes: [
        'Con ketamina, la cifra real puede estar entre {E-EFF-02.from} y {E-EFF-02.to} de cada {E-EFF-02.outOf}. “Se recuperaron” sale de {E-EFF-02.wellPeople} personas en {E-EFF-02.wellTrials} estudios, y es poco seguro. [E-EFF-02]',
      ],
    },
    'E-EFF-07': {
      given: 'Hasta {E-EFF-07.drips} goteos',
      versus: midazolam,
      who: '{E-EFF-07.people} pacientes de hospital; se contó a {E-EFF-07.counted}',
      notes: ['La diferencia puede ser por azar. La calidad de vida no fue mejor. [E-EFF-07]'],
    },
    'E-EFF-08': {
      given: 'Dosis mientras dormían',
      versus: without,
      time: 'a {E-EFF-19.first} y {E-EFF-19.next} días',
      who: '{E-EFF-08.people} personas con depresión que tuvieron una cirugía',
      notes: ['Hace pensar que influye lo que cada quien espera. [E-EFF-08, E-EFF-08-D7]'],
    },
    'E-EFF-04': {
      given: '{E-EFF-04.shots} inyecciones bajo la piel',
      versus: midazolam,
      time: 'a las {E-EFF-04.time}',
      who: '{E-EFF-04.people} personas con depresión',
      notes: [
        'Estas cifras no son exactas. Otro grupo recibió una dosis fija; aquí no se sabe cómo le fue. [E-EFF-04]',
      ],
    },
    'E-EFF-05': {
      given: '{E-EFF-05.drips} goteos',
      versus: 'electrochoques (TEC)',
      who: 'Personas con depresión difícil de tratar, sin psicosis',
      notes: [
        'La diferencia real puede estar entre {E-EFF-05.from} y {E-EFF-05.to} de cada {E-EFF-05.outOf}. La calidad de vida fue casi igual. Nadie recibió un tratamiento falso. [E-EFF-05]',
      ],
    },
    'E-EFF-06': {
      given: 'Hasta {E-EFF-06.drips} goteos',
      versus: 'electrochoques (TEC)',
      who: 'Pacientes de hospital, algunos con psicosis: {E-EFF-06.people} y {E-EFF-06.other}',
      lasted:
        'De cada {E-EFF-06.outOf} que se recuperaron, {E-EFF-06.relapse} recayeron en {E-EFF-06.months} meses o menos. Con la TEC fueron {E-EFF-06.otherRelapse}. El tiempo mediano fue de {E-EFF-06.days} y {E-EFF-06.otherDays}. [E-EFF-06]',
    },
    'E-EFF-09': {
      given: '{E-EFF-09.drips} goteos',
      time: 'al terminar, {E-EFF-09.people} personas',
      who: '{E-EFF-09.people} personas con depresión',
      lasted:
        'En quienes mejoraron, la recaída llegó a los {E-EFF-09.relapse} del último goteo. Es el tiempo mediano. [E-EFF-09]',
    },
    'E-EFF-10': {
      given: '{E-EFF-10.drips} goteos',
      time: 'al terminar, {E-EFF-10.people} personas',
      who: '{E-EFF-10.people} personas con depresión',
      notes: ['La persona del medio necesitó {E-EFF-10.needed} goteos. [E-EFF-10]'],
    },
    'E-EFF-11': {
      given: 'Ketamina en clínicas del país',
      who: '{E-EFF-11.people} de {E-EFF-11.asked} pacientes, los que tenían datos suficientes',
      lasted:
        'De cada {E-EFF-11.outOf} que mejoraron, unos {E-EFF-11.still} seguían bien en la semana {E-EFF-11.week} sin más dosis. En la semana {E-EFF-11.later} eran {E-EFF-11.stillLater}. [E-EFF-11]',
    },
    'E-EFF-12': {
      given: 'Esketamina sola',
      versus: dummy,
      time: 'en la semana {E-EFF-12.week}',
      who: `{E-EFF-12.people} ${hardToTreat.toLowerCase()}`,
    },
    'E-EFF-13': {
      given: 'Esketamina',
      versus: dummy,
      time: 'a los {E-EFF-13.time}',
      who: 'Adultos con depresión; todos tomaron un antidepresivo nuevo',
    },
    'E-EFF-16': {
      given: 'Esketamina en Japón',
      versus: dummy,
      who: '{E-EFF-16.sprayed} personas y {E-EFF-16.dummies} personas',
      said: 'Sin diferencia clara. [E-EFF-16]',
      notes: [
        'Los puntajes bajaron entre {E-EFF-16.from} y {E-EFF-16.to} puntos. Con un aerosol sin medicamento bajaron {E-EFF-16.dummy}. [E-EFF-16]',
      ],
    },
    'E-EFF-14': {
      given: 'Seguir con la esketamina',
      versus: dummy,
      who: 'Adultos que ya estaban bien y seguían bien',
      lasted:
        'De cada {E-EFF-14.outOf} que siguieron con ella, {E-EFF-14.relapse} recayeron. Con un aerosol sin medicamento fueron {E-EFF-14.relapse.other}. [E-EFF-14]',
    },
    'E-EFF-15': {
      given: 'Esketamina',
      versus: 'pastillas de quetiapina',
      time: 'en la semana {E-EFF-15.week}',
      who: hardToTreat,
    },
    'E-EFF-03': {
      given: 'Un goteo',
      versus: midazolam,
      time: 'el día {E-EFF-03.from} o {E-EFF-03.to}',
      who: suicidal,
    },
    'E-EFF-19': {
      given: 'Un goteo',
      versus: midazolam,
      time: 'los días {E-EFF-19.first}, {E-EFF-19.next} y {E-EFF-19.last}',
      who: suicidal,
      lasted: 'El día {E-EFF-19.last} ya no había diferencia. [E-EFF-19]',
    },
    'E-EFF-18': {
      given: '{E-EFF-18.drips} goteos en {E-EFF-18.within}',
      versus: without,
      time: 'el día {E-EFF-18.day}',
      who: 'Pacientes de hospital con ideas de suicidio',
      notes: [
        'La diferencia fue grande con trastorno bipolar. Con depresión no hubo una diferencia clara. [E-EFF-18]',
      ],
    },
    'E-EFF-17': {
      given: 'Un goteo',
      time: 'de {E-EFF-19.first} día a {E-EFF-17.time}',
      who: '{E-EFF-17.people} personas con ideas de suicidio, en varios estudios',
      said: 'Menos ideas de suicidio. [E-EFF-17]',
      notes: ['La fuente no da cuentas. No prueba que evite el suicidio. [E-EFF-17]'],
    },
    'E-EFF-20': {
      given: 'Esketamina',
      versus: dummy,
      time: 'a las {E-EFF-20.time}',
      who: 'Adultos en {E-EFF-20.trials} estudios; todos con cuidados de hospital',
      said: 'Puntajes de depresión {E-EFF-20.from} y {E-EFF-20.to} puntos más bajos. [E-EFF-20]',
      notes: [
        'No se ha demostrado que reduzca las ideas o los actos de suicidio, ni que evite el suicidio. [E-REG-07]',
      ],
    },
    'E-EFF-21': {
      given: 'Un goteo',
      versus: midazolam,
      who: '{E-EFF-21.people} personas en un solo estudio',
    },
    'E-EFF-21-X': {
      given: 'Goteo',
      versus: without,
      time: 'en cualquier momento',
      who: 'Personas con litio o valproato; cada una probó ambas cosas',
      notes: [
        'En el primer estudio, {E-EFF-21-X.manic} persona de cada grupo tuvo el ánimo demasiado alto (manía). [E-EFF-21-X]',
      ],
    },
    'E-EFF-22': {
      given: '{E-EFF-22.drips} goteos',
      versus: midazolam,
      who: 'Personas con TEPT',
      lasted:
        'El tiempo mediano hasta perder la mejoría fue de {E-EFF-22.relapse}. En un estudio sin comparación fue de {E-EFF-22.open}. [E-EFF-22]',
    },
    'E-EFF-22-VA': {
      given: '{E-EFF-22-VA.drips} goteos',
      who: '{E-EFF-22-VA.people} veteranos en {E-EFF-22-VA.groups} grupos',
      said: 'Ningún beneficio para el TEPT. [E-EFF-22-VA]',
      notes: ['Al juntar este estudio con otros, no hubo una diferencia clara. [E-EFF-22-VA]'],
    },
    'E-EFF-23': {
      given: 'Un goteo',
      versus: without,
      time: 'después de {E-EFF-23.time}',
      who: 'Personas con TOC',
    },
    'E-EFF-23-OPEN': { given: 'Ketamina', who: 'Personas con TOC' },
    'E-EFF-24': {
      given: 'Ketamina',
      versus: without,
      who: '{E-EFF-24.people} personas con ansiedad social; cada una probó ambas cosas',
      notes: [
        'Estos puntajes los dio un médico. Los de las propias personas no fueron distintos. Sobre la ansiedad general, la revisión no halló estudios. [E-EFF-24]',
      ],
    },
    'E-EFF-25': {
      given: 'Ketamina y medicamentos parecidos',
      who: '{E-EFF-25.people} personas en {E-EFF-25.trials} estudios',
      said: 'Ningún beneficio claro. [E-EFF-25]',
      notes: [
        'Con goteo de ketamina hubo más personas con efectos secundarios; es poco seguro. [E-EFF-25]',
        'Una guía vio algo de prueba para un tipo de dolor (SDRC) por hasta {E-EFF-25.weeks}. Para otros tipos vio poca o ninguna. [E-EFF-25]',
      ],
    },
    'E-EFF-26': {
      given: '{E-EFF-26.drips} goteos',
      versus: without,
      time: 'durante {E-EFF-26.months} meses',
      who: '{E-EFF-26.people} personas con trastorno por consumo de alcohol',
      said: 'De cada {E-EFF-26.outOf} días, {E-EFF-26.more} más sin alcohol. Las recaídas no fueron distintas. [E-EFF-26]',
      notes: ['La cifra real puede estar entre {E-EFF-26.from} y {E-EFF-26.to} días. [E-EFF-26]'],
    },
  },
  had: 'De {total} personas {arm}, {had} {did} y {not} no.',
  key: 'Cada punto es una persona. Les pasó a los llenos y no a los vacíos.',
  arms: { ketamine: 'con ketamina', esketamine: 'con esketamina', other: 'con {versus}' },
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
    second: '{E-EFF-21-X.others} personas',
  },
  meaning: [
    '“Mejoraron mucho” quiere decir que un puntaje de síntomas bajó un {E-EFF-02.fall}% o más. “Se recuperaron”, que quedó muy bajo. [E-EFF-02]',
    'Para algunos problemas, la fuente no dice qué es mejorar. GRADE es una escala de lo seguro que es un dato. [plain]',
  ],
  conclusions: { null: 'Sin diferencia clara.', mixed: 'Datos mixtos.' },
  labels: {
    who: 'A quiénes se estudió',
    sure: 'Qué tan seguro es',
    blind: '¿Sabían qué les daban?',
    lasted: 'Cuánto duró',
    paid: 'Quién pagó',
  },
  sure: { veryLow: 'Muy poco (GRADE)', low: 'Poco (GRADE)', none: 'No se ha valorado' },
  blind: {
    salt: 'Era más fácil notarlo que con midazolam.',
    active: 'Era más difícil notarlo, porque ambos se sienten.',
    guess: 'No se les dijo, pero la mayoría lo adivinó.',
    asleep: 'No. Dormían.',
    dummy: 'No se les dijo. Aun así, pueden notarlo.',
    open: 'Sí.',
    unknown: 'Aquí no se sabe.',
  },
  paid: 'El patrocinador, que juntó los estudios.',
  notKnown: 'Aquí no se sabe.',
  noTime: 'aquí no se sabe cuándo',
  stories: {
    title: 'Lo que cuentan los pacientes',
    items: [
      'En entrevistas, {E-EFF-27.eased} de {E-EFF-27.people} pacientes del Reino Unido dijeron que las ideas de suicidio cedieron. Fue de horas a {E-EFF-27.years} años, mientras seguía el tratamiento. Muchas veces volvieron al dejarlo. [E-EFF-27]',
      'Lo que cuentan algunos no es una cifra. [E-EFF-27]',
    ],
  },
};
