import type { OptionsWords } from '../schema.js';

const notKnown = ['Aquí no se sabe. [plain]'];
const price = ['Aquí no se sabe. Pregunte a la clínica y a su seguro. [plain]'];

export const options: OptionsWords = {
  title: 'Sus opciones',
  lede: 'Lo que puede hablar con su médico: ketamina, otros tratamientos o seguir como está.',
  honest: [
    'Es sobre la depresión que no mejoró lo suficiente con {E-REG-06.tried} o más antidepresivos. Deciden usted y su médico. [E-REG-06]',
    'Las cifras vienen de personas y tiempos distintos. No las compare entre sí. [plain]',
  ],
  legend: 'Compare algunas',
  hint: 'Marque hasta {n}. Si no marca ninguna, se ven todas. El orden no dice cuál es mejor.',
  most: 'Se pueden ver hasta {n} a la vez. Quite una para poner otra.',
  shown: 'A la vista: {names}',
  questions: {
    what: 'Qué es',
    time: 'Cuánto tarda',
    life: 'Cómo es vivir con esto',
    helps: 'Qué tanto puede ayudar',
    harms: 'Daños y desventajas',
    cost: 'Costo y acceso',
    approved: '¿Aprobado por la FDA?',
  },
  options: {
    stay: {
      name: 'Seguir como está por ahora',
      what: ['Usted sigue con su plan, o espera. [E-ALT-08]'],
      time: ['Usted y su médico fijan un día para verlo otra vez. [E-ALT-08]'],
      life: ['No hay nada nuevo que hacer. [E-ALT-08]'],
      helps: [
        'Eran {E-ALT-10.people} personas con depresión difícil de tratar y los cuidados de siempre. En {E-ALT-10.months} meses, {E-ALT-10.response} de cada {E-ALT-10.outOf} mejoraron mucho. [E-ALT-10]',
        'Más leve y sin tratar: un modelo dice que {E-ALT-09.soon} de cada {E-ALT-09.outOf} se recuperan en {E-ALT-09.months} meses, y {E-ALT-09.year} en {E-ALT-09.later}. [E-ALT-09]',
      ],
      harms: [
        'No hay riesgos nuevos, pero la depresión puede seguir. Con los cuidados de siempre, {E-ALT-10.response.not} de cada {E-ALT-10.outOf} no mejoraron mucho en {E-ALT-10.months} meses. [E-ALT-08, E-ALT-10]',
        'Más leve y sin tratar: {E-ALT-09.soon.not} de cada {E-ALT-09.outOf} no se recuperan en {E-ALT-09.months} meses y {E-ALT-09.year.not} en {E-ALT-09.later}. [E-ALT-09]',
      ],
      cost: price,
      approved: ['No hay medicamento que aprobar. [plain]'],
    },
    antidepressant: {
      name: 'Un antidepresivo nuevo',
      what: ['Usted cambia su antidepresivo o agrega otro. [E-ALT-01]'],
      time: ['Tarda semanas en actuar. [E-ALT-01]'],
      life: ['Lo toma en casa. [E-ALT-01]'],
      helps: [
        'En un estudio, menos personas se recuperaron con cada nuevo intento: {E-ALT-01.first}, {E-ALT-01.second}, {E-ALT-01.third} y {E-ALT-01.fourth} de cada {E-ALT-01.outOf}. Los expertos discuten estas cifras. [E-ALT-01]',
        'Aquí no se sabe cuándo se contó. [plain]',
      ],
      harms: [
        'Con cada nuevo intento, más personas no se recuperaron: {E-ALT-01.first.not}, {E-ALT-01.second.not}, {E-ALT-01.third.not} y {E-ALT-01.fourth.not} de cada {E-ALT-01.outOf}. Tarda semanas en actuar. [E-ALT-01]',
        'Aquí no se sabe cuántos efectos secundarios hay. [plain]',
      ],
      cost: ['La fuente dice que se cubre. Pregunte a su seguro. [E-ALT-01]'],
      approved: ['Sí, la FDA los aprobó para la depresión. [E-ALT-01]'],
    },
    add: {
      name: 'Un medicamento más',
      what: ['Usted agrega un medicamento, como quetiapina o litio. [E-ALT-02]'],
      time: ['Un estudio miró en la semana {E-ALT-02.week}. [E-ALT-02]'],
      life: notKnown,
      helps: [
        'De cada {E-ALT-02.outOf} adultos con quetiapina, {E-ALT-02.remission} se recuperaron en la semana {E-ALT-02.week}. Eran {E-ALT-02.people} personas. [E-ALT-02]',
      ],
      harms: [
        'De cada {E-ALT-02.outOf}, {E-ALT-02.remission.not} no se recuperaron en la semana {E-ALT-02.week}. Tiene efectos secundarios; aquí no se sabe cuántos. [E-ALT-02]',
      ],
      cost: price,
      approved: notKnown,
    },
    talk: {
      name: 'Terapia de conversación',
      what: ['Usted habla con un terapeuta, con un método como la TCC. [E-ALT-03]'],
      time: ['Un estudio miró a los {E-ALT-03.months} meses. [E-ALT-03]'],
      life: ['Pide tiempo para las citas. [E-ALT-03]'],
      helps: [
        'De cada {E-ALT-03.outOf} personas con TCC, {E-ALT-03.response} mejoraron mucho en {E-ALT-03.months} meses. Sin ella, {E-ALT-03.response.other}. Eran {E-ALT-03.people} personas. [E-ALT-03]',
      ],
      harms: [
        'De cada {E-ALT-03.outOf} personas con TCC, {E-ALT-03.response.not} no mejoraron mucho en {E-ALT-03.months} meses. Pide tiempo. Puede ser difícil de hallar. [E-ALT-03]',
      ],
      cost: ['Puede ser difícil de hallar. El costo aquí no se sabe. [E-ALT-03]'],
      approved: ['No es un medicamento. [plain]'],
    },
    tms: {
      name: 'Estimulación magnética (EMT)',
      what: ['Pulsos de un imán llegan al cerebro a través de la cabeza. [E-ALT-04]'],
      time: ['De {E-ALT-04.from} a {E-ALT-04.to} citas en {E-ALT-04.weeks}. [E-ALT-04]'],
      life: ['Va a la clínica cada día por semanas. [E-ALT-04]'],
      helps: [
        'En una lista de {E-ALT-04.people} pacientes, de {E-ALT-04.responseFrom} a {E-ALT-04.responseTo} de cada {E-ALT-04.outOf} mejoraron mucho. No hubo grupo de comparación. Aquí no se sabe cuándo se contó. [E-ALT-04]',
      ],
      harms: [
        'En esa lista, de {E-ALT-04.responseTo.not} a {E-ALT-04.responseFrom.not} de cada {E-ALT-04.outOf} no mejoraron mucho. Puede doler la piel de la cabeza. Hay que ir cada día durante semanas. [E-ALT-04]',
      ],
      cost: price,
      approved: ['La FDA la autorizó. [E-ALT-04]'],
    },
    ect: {
      name: 'Terapia electroconvulsiva (TEC)',
      what: [
        'Se le dice electrochoques. Con un anestésico, una corriente llega al cerebro. [E-ALT-05]',
      ],
      time: notKnown,
      life: ['Le dan un anestésico. Puede olvidar cosas. [E-ALT-05]'],
      helps: [
        'Es lo que más ayuda si la depresión es grave. De cada {E-ALT-05.outOf} pacientes de hospital, {E-ALT-05.remission} se recuperaron. Eran {E-ALT-05.people} con TEC; aquí no se sabe cuándo se contó. [E-ALT-05]',
      ],
      harms: [
        'De cada {E-ALT-05.outOf} de ellos, {E-ALT-05.amnesia} olvidaron cosas, {E-ALT-05.lasting} por más de {E-ALT-05.time}. A {E-AE-02.headache.other} les dolió la cabeza. Y {E-ALT-05.remission.not} no se recuperaron. [E-ALT-05, E-AE-02]',
      ],
      cost: price,
      approved: notKnown,
    },
    ketamine: {
      name: 'Goteo de ketamina',
      what: ['Un goteo en una clínica. Es un uso fuera de lo indicado. [E-REG-01]'],
      time: [
        '{E-DUR-01.drip} de goteo y luego descanso. En los estudios, {E-POST-04.drips} en {E-POST-04.weeksFast} o {E-POST-04.weeks}. [E-DUR-01, E-DUR-08, E-POST-04]',
      ],
      life: [
        'Casi todo se pasa en {E-DUR-01.mostGone}. Un adulto le lleva a casa. No maneja por {E-POST-02.wait}. [E-DUR-01, E-PRE-09, E-POST-02]',
      ],
      helps: [
        'De cada {E-EFF-02.outOf}, {E-EFF-02.response} mejoraron mucho a las {E-EFF-02.time} de una dosis. Con un sedante, {E-EFF-02.response.other} ({E-EFF-02.people} personas; es muy poco seguro). [E-EFF-02]',
        'Con hasta {E-EFF-07.drips} goteos, {E-EFF-07.response} y {E-EFF-07.response.other}: sin diferencia clara ({E-EFF-07.counted} personas). Muchas veces se pierde. [E-EFF-07, E-EFF-09]',
      ],
      harms: [
        'De cada {E-EFF-02.outOf} con un goteo, {E-AE-01.derealization} se sintieron lejos de su cuerpo y {E-AE-01.dizziness} se marearon. Con un sedante, {E-AE-01.derealization.other} y {E-AE-01.dizziness.other} ({E-AE-01.people} y {E-AE-01.people.other} personas). [E-AE-01]',
        'La FDA advierte del uso indebido, la respiración lenta, daños a la vejiga y cambios en la presión arterial. [E-REG-04]',
      ],
      cost: price,
      approved: [
        'No, solo como anestésico. La FDA no la ha aprobado para la depresión. [E-REG-01]',
      ],
    },
    esketamine: {
      name: 'Aerosol de esketamina',
      what: ['Un aerosol nasal que se da en una clínica certificada. [E-REG-09]'],
      time: [
        'Al menos {E-REG-09.watch} por cita. {E-POST-05.perWeekFirst} citas por semana durante {E-POST-05.firstWeeks}; luego, menos. [E-REG-09, E-POST-05]',
      ],
      life: [
        'Alguien le lleva a casa. No maneja hasta el día siguiente, después de dormir bien. [E-REG-10]',
      ],
      helps: [
        'De cada {E-EFF-14.outOf} que también tomaban un antidepresivo nuevo, {E-EFF-13.response} mejoraron mucho en {E-EFF-13.time}. Con un aerosol sin medicamento, {E-EFF-13.response.other} ({E-EFF-13.people} y {E-EFF-13.people.other} personas). [E-EFF-13]',
        'En Japón no hubo una diferencia clara ({E-EFF-16.people} personas). [E-EFF-16]',
      ],
      harms: [
        'De cada {E-EFF-14.outOf}, {E-AE-05.dissociation} se sintieron lejos de su cuerpo. Con un aerosol sin medicamento, {E-AE-05.dissociation.other} ({E-AE-05.people} y {E-AE-05.people.other} personas). [E-AE-05]',
        'La etiqueta advierte de sueño, respiración lenta, uso indebido e ideas de suicidio. [E-REG-08]',
      ],
      cost: ['El costo es una desventaja. Cuánto es, aquí no se sabe. [E-ALT-06]'],
      approved: [
        'Sí, la FDA lo aprobó para adultos con depresión que no mejoró lo suficiente con {E-REG-06.tried} o más antidepresivos. [E-REG-06]',
      ],
    },
    trial: {
      name: 'Un estudio médico',
      what: ['Usted entra a un estudio de un tratamiento. [E-ALT-07]'],
      time: ['Depende del estudio. [plain]'],
      life: ['Hay reglas estrictas, y el personal le sigue de cerca. [E-ALT-07]'],
      helps: ['Puede ayudarle a usted y ayuda a otros. Aquí no hay cifras. [E-ALT-07]'],
      harms: ['Puede no ayudarle, o tocarle algo sin medicamento. Aquí no hay cifras. [E-ALT-07]'],
      cost: price,
      approved: ['Depende del estudio. [plain]'],
    },
  },
};
