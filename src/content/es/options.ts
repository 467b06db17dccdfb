import type { OptionsContent } from '../options.js';
import { words } from '../words.js';
import { common } from './common.js';

const askPlan = ['Pregúntele a su seguro médico cuánto paga. [plain]'] as const;
const offLabel = [
  'La FDA aprobó la ketamina solo como anestésico. [E-REG-01]',
  'Para la depresión, la FDA no la ha aprobado. Un médico puede usarla así: es un uso “off-label”. [E-REG-01]',
] as const;

export const options = words<OptionsContent>()({
  title: 'Sus opciones',
  lede: 'Las cifras son de otras personas.',
  compare: 'Opciones lado a lado',
  pick: 'Opción {n}',
  approval: [
    'La FDA aprobó la ketamina solo como anestésico. La infusión y la inyección para la depresión son usos “off-label”. [E-REG-01]',
    'La FDA aprobó el aerosol de esketamina en {E-REG-06.first}. Desde enero de {E-REG-06.alone}, se puede usar solo o con un antidepresivo. [E-REG-06]',
    'La FDA ha advertido sobre la ketamina que prepara una farmacia y sobre su uso en casa. [E-REG-02, E-REG-04]',
  ],
  inFull: 'Cada opción, en detalle',
  ownPrice: 'Esta clínica: {price} por cita.',
  questions: {
    what: 'Qué es',
    helps: 'Qué tanto puede ayudar',
    harms: 'Daños',
    life: 'Tiempo y vida diaria',
    cost: 'Costo y seguro médico',
    approved: 'Qué dice la FDA',
    sure: 'Con cuánta certeza',
  },
  options: {
    stay: {
      name: 'Seguir como está por ahora',
      short: 'Seguir como está',
      brief: {
        helps:
          '{E-ALT-10.response} de {E-ALT-10.outOf} mucho mejor en {E-ALT-10.months} meses con la atención habitual. [E-ALT-10]',
        harms: 'No hay un riesgo nuevo; la depresión puede seguir. [E-ALT-08]',
        life: 'Nada nuevo. Fije un día para revisar. [E-ALT-08]',
        cost: 'Lo que paga ahora. [plain]',
        approved: 'Nada nuevo. [plain]',
      },
      what: ['Usted sigue con su plan, o espera. [E-ALT-08]'],
      helps: [
        'Se siguió a {E-ALT-10.people} personas con depresión difícil de tratar. Recibieron la atención que eligieron con su médico. [E-ALT-10]',
        'A los {E-ALT-10.months} meses, {E-ALT-10.response} de cada {E-ALT-10.outOf} habían mejorado mucho. A los {E-ALT-10.later} meses, {E-ALT-10.responseLater}. [E-ALT-10]',
        'Depresión más leve y sin tratar: en un modelo, {E-ALT-09.soon} de cada {E-ALT-09.outOf} se recuperan en {E-ALT-09.months} meses y {E-ALT-09.year} en {E-ALT-09.later}. [E-ALT-09]',
      ],
      harms: [
        'No corre ningún riesgo nuevo, pero la depresión puede seguir. [E-ALT-08]',
        'En ese grupo, {E-ALT-10.response.not} de cada {E-ALT-10.outOf} no habían mejorado mucho a los {E-ALT-10.months} meses. A los {E-ALT-10.later}, {E-ALT-10.responseLater.not} seguían sin mejorar mucho. [E-ALT-10]',
        'En el modelo, {E-ALT-09.soon.not} de cada {E-ALT-09.outOf} no se recuperan en {E-ALT-09.months} meses y {E-ALT-09.year.not} en {E-ALT-09.later}. [E-ALT-09]',
      ],
      life: [
        'No hay nada nuevo que hacer. Usted y su médico fijan un día para revisarlo. [E-ALT-08]',
      ],
      cost: ['Usted paga lo mismo que ahora. [plain]'],
      approved: ['No hay ningún medicamento nuevo que la FDA tenga que revisar. [plain]'],
      sure: [
        'Se siguió a un solo grupo, sin otro para comparar. [E-ALT-10]',
        'El modelo quizá no sirve para la depresión grave. [E-ALT-09]',
      ],
    },
    antidepressant: {
      name: 'Un antidepresivo nuevo',
      short: 'Antidepresivo',
      brief: {
        helps: '{E-ALT-01.third} de {E-ALT-01.outOf} se recuperaron al tercer intento. [E-ALT-01]',
        harms: 'Náuseas, poco sueño, más peso, problemas sexuales. [E-ALT-18]',
        life: 'Pastillas en casa. Tarda semanas. [E-ALT-01]',
        cost: 'Casi todos lo cubren. [E-ALT-01]',
        approved: 'La FDA lo aprobó. [E-ALT-01]',
      },
      what: ['Usted cambia su antidepresivo o agrega otro. [E-ALT-01]'],
      helps: [
        'En un estudio llamado STAR*D, menos personas se recuperaron con cada tratamiento siguiente. [E-ALT-01]',
        'De cada {E-ALT-01.outOf}, {E-ALT-01.first} se recuperaron con el primero; luego, {E-ALT-01.second}, {E-ALT-01.third} y {E-ALT-01.fourth}. Con el tercero, {E-ALT-01.third.not} no se recuperaron. [E-ALT-01]',
      ],
      harms: [
        'Náuseas, sueño o insomnio, aumento de peso y problemas sexuales. [E-ALT-18]',
        'En menores de {E-ALT-18.under} años pueden aumentar los pensamientos de suicidio, sobre todo al principio. [E-ALT-18]',
        'Dejarlo de golpe puede causar mareos y náuseas: redúzcalo poco a poco, con su médico. [E-ALT-18]',
      ],
      life: ['Usted toma pastillas en casa. Tardan semanas en hacer efecto. [E-ALT-01]'],
      cost: ['Casi todos los seguros médicos lo cubren. [E-ALT-01]'],
      approved: ['La FDA aprobó estas pastillas para la depresión. [E-ALT-01]'],
      sure: ['Los expertos discuten las cifras de STAR*D. [E-ALT-01]'],
    },
    add: {
      name: 'Un medicamento más',
      short: 'Otro medicamento',
      brief: {
        helps:
          '{E-ALT-02.remission} de {E-ALT-02.outOf} bien en {E-ALT-02.time} con quetiapina, {E-ALT-02.remission.other} con esketamina. [E-ALT-02]',
        harms:
          '{E-ALT-16.stopped} de {E-ALT-16.outOf} la dejaron, {E-ALT-16.stopped.other} con placebo. Sueño. [E-ALT-16, E-ALT-16-LABEL]',
        life: 'Pastillas en casa, con las suyas. [E-ALT-02]',
        cost: 'Pregúntele a su seguro. [plain]',
        approved: 'Sí, algunos. [E-ALT-17]',
      },
      what: ['Usted agrega un medicamento, como quetiapina o litio, a lo que ya toma. [E-ALT-02]'],
      helps: [
        'De cada {E-ALT-02.outOf} adultos con quetiapina, {E-ALT-02.remission} se recuperaron en {E-ALT-02.time} y {E-ALT-02.remission.not} no. [E-ALT-02]',
        'Con el aerosol de esketamina, {E-ALT-02.remission.other} se recuperaron y {E-ALT-02.remission.other.not} no. [E-ALT-02]',
      ],
      harms: [
        'De cada {E-ALT-16.outOf}, {E-ALT-16.stopped} dejaron la quetiapina por efectos secundarios. Con placebo, {E-ALT-16.stopped.other}. [E-ALT-16]',
        'De {E-ALT-16-LABEL.sleepy} a {E-ALT-16-LABEL.sleepyLarge} de cada {E-ALT-16-LABEL.outOf} sintieron sueño y de {E-ALT-16-LABEL.dry} a {E-ALT-16-LABEL.dryLarge}, boca seca. Algunas personas suben de peso. [E-ALT-16, E-ALT-16-LABEL]',
      ],
      life: ['Usted lo toma en casa, junto con lo que ya toma. [E-ALT-02]'],
      cost: askPlan,
      approved: [
        'La FDA aprobó algunos junto con un antidepresivo, como la quetiapina y el aripiprazol. [E-ALT-16, E-ALT-17]',
      ],
      sure: [
        'Los pacientes ({E-ALT-02.people.all}) sabían qué recibían; quienes daban los puntajes, no. Lo pagó el fabricante del aerosol. [E-ALT-02]',
      ],
    },
    talk: {
      name: 'Psicoterapia',
      short: 'Psicoterapia',
      brief: {
        helps:
          '{E-ALT-03.response} de {E-ALT-03.outOf} mucho mejor en {E-ALT-03.time}, {E-ALT-03.response.other} sin TCC. [E-ALT-03]',
        harms: 'Lleva tiempo, y a veces es difícil de hallar. [E-ALT-03]',
        life: 'Citas con un terapeuta. [E-ALT-03]',
        cost: 'Pregúntele a su seguro. [plain]',
        approved: 'No lo revisa. [plain]',
      },
      what: [
        'Usted se reúne con un terapeuta y usa un método, como el que se llama TCC. [E-ALT-03]',
      ],
      helps: [
        'De cada {E-ALT-03.outOf} personas con TCC, {E-ALT-03.response} mejoraron mucho en {E-ALT-03.time} y {E-ALT-03.response.not} no. Sin TCC, mejoraron {E-ALT-03.response.other}. [E-ALT-03]',
      ],
      harms: [
        'No tiene efectos de un medicamento. Pero requiere tiempo, y puede ser difícil hallar un terapeuta cerca de usted. [E-ALT-03]',
      ],
      life: ['Usted hace tiempo para las citas, a menudo por meses. [E-ALT-03]'],
      cost: askPlan,
      approved: ['No es un medicamento, así que la FDA no lo revisa. [plain]'],
      sure: ['La cifra viene de un solo estudio con {E-ALT-03.people} personas. [E-ALT-03]'],
    },
    tms: {
      name: 'Estimulación magnética (EMT)',
      short: 'EMT',
      brief: {
        helps:
          '{E-ALT-04.responseFrom} a {E-ALT-04.responseTo} de {E-ALT-04.outOf} mucho mejor, sin comparación. [E-ALT-04]',
        harms: 'Unos pocos la dejaron, casi siempre por dolor. [E-ALT-12, E-ALT-12-RARE]',
        life: 'De {E-ALT-04.from} a {E-ALT-04.to} citas en {E-ALT-04.weeks}. [E-ALT-04]',
        cost: 'Pregúntele a su seguro. [plain]',
        approved: 'Tiene su permiso. [E-ALT-11]',
      },
      what: ['Los pulsos de un imán llegan al cerebro a través del cuero cabelludo. [E-ALT-04]'],
      helps: [
        'Registros de {E-ALT-04.people} pacientes: de {E-ALT-04.responseFrom} a {E-ALT-04.responseTo} de cada {E-ALT-04.outOf} mejoraron mucho y de {E-ALT-04.responseTo.not} a {E-ALT-04.responseFrom.not} no. [E-ALT-04]',
        'En un estudio, ayudó más que los pulsos de placebo en las semanas {E-ALT-12.from} a {E-ALT-12.to}. [E-ALT-12]',
      ],
      harms: [
        'Menos de {E-ALT-12.stoppedUnder} de cada {E-ALT-12.outOf} la dejaron por efectos secundarios. Casi siempre fue un dolor en el cuero cabelludo, que se quitó. [E-ALT-12]',
        'Puede causar dolor de cabeza, tics en la cara, convulsiones, manía o, sin tapones, daño al oído. [E-ALT-12-RARE]',
      ],
      life: [
        'Va cada día: de {E-ALT-04.from} a {E-ALT-04.to} citas en {E-ALT-04.weeks}. [E-ALT-04]',
      ],
      cost: askPlan,
      approved: [
        'La FDA permite su venta desde {E-ALT-11.since} para adultos a quienes un antidepresivo no ayudó. [E-ALT-11]',
      ],
      sure: [
        'Los registros no tienen grupo de comparación. El estudio tuvo {E-ALT-12.people.all} personas. [E-ALT-04, E-ALT-12]',
      ],
    },
    ect: {
      name: 'Terapia electroconvulsiva (TEC)',
      short: 'TEC',
      brief: {
        helps:
          '{E-ALT-05.remission} de {E-ALT-05.outOf} bien, ketamina {E-ALT-05.remission.other}. Sin psicosis: {E-EFF-05.remission.other}, ketamina {E-EFF-05.remission}. [E-ALT-05, E-EFF-05]',
        harms:
          '{E-ALT-05.amnesia} de {E-ALT-05.outOf} con olvidos, ketamina {E-ALT-05.amnesia.other}. Dolor de cabeza. [E-ALT-05]',
        life: 'Anestesia cada vez. [E-ALT-05]',
        cost: 'Pregúntele a su seguro. [plain]',
        approved: 'La permite. [E-ALT-13]',
      },
      what: ['Con anestesia, una corriente llega al cerebro. [E-ALT-05]'],
      helps: [
        'En pacientes muy graves de un hospital, la TEC ayudó a más personas: al terminar, {E-ALT-05.remission} de cada {E-ALT-05.outOf} se habían recuperado. Con ketamina, {E-ALT-05.remission.other}. [E-ALT-05, E-ALT-15]',
        'Sin psicosis, la ketamina ayudó al menos igual: a las {E-EFF-05.time} mejoraron mucho {E-EFF-05.response}, y con TEC {E-EFF-05.response.other}. [E-EFF-05, E-ALT-15]',
      ],
      harms: [
        'En el hospital, {E-ALT-05.amnesia} de cada {E-ALT-05.outOf} olvidaron cosas, {E-ALT-05.lasting} por más de {E-ALT-05.lastingOver}. Con ketamina, {E-ALT-05.amnesia.other}. [E-ALT-05]',
        'A {E-ALT-05.headache} les dolió la cabeza y a {E-ALT-05.musclePain} los músculos. Con ketamina, a {E-ALT-05.headache.other} y a {E-ALT-05.musclePain.other}. [E-ALT-05]',
      ],
      life: ['Le dan anestesia cada vez. Puede olvidar cosas por un tiempo. [E-ALT-05, E-ALT-14]'],
      cost: askPlan,
      approved: [
        'La FDA la permite para la depresión grave que no responde al tratamiento o necesita ayuda rápida. Lo decidió en {E-ALT-13.since}. [E-ALT-13]',
      ],
      sure: [
        'Todos sabían qué recibían. En el hospital se trató a {E-EFF-06.people} personas y se contaron los daños en {E-ALT-05.people.all}. En el otro estudio hubo {E-EFF-05.people.all}. [E-EFF-06, E-ALT-05, E-EFF-05]',
      ],
    },
    ketamine: {
      name: 'Infusión (suero) de ketamina (IV)',
      short: 'Ketamina, suero',
      brief: {
        helps:
          '{E-EFF-02.response} de {E-EFF-02.outOf} mucho mejor en un día, {E-EFF-02.response.other} con sedante. Muy incierto. [E-EFF-02]',
        harms:
          '{E-AE-01.derealization} de {E-AE-01.outOf} sintieron todo irreal, {E-AE-01.derealization.other} con un sedante. [E-AE-01]',
        life: '{E-DUR-01.drip} y descanso. No maneje durante {E-POST-02.wait}. [E-DUR-01, E-DUR-10, E-POST-02]',
        cost: '${E-COST-01.from} a ${E-COST-01.to}; pocos lo cubren. [E-COST-01, E-COST-02]',
        approved: 'No (“off-label”). [E-REG-01]',
      },
      what: ['La ketamina entra por una vena en una clínica, y el personal le vigila. [E-DUR-01]'],
      helps: [
        'Un día después, {E-EFF-02.response} de cada {E-EFF-02.outOf} mejoraron mucho y {E-EFF-02.response.not} no. Con un sedante (midazolam), mejoraron {E-EFF-02.response.other}. [E-EFF-02]',
        'Después de hasta {E-EFF-07.drips} infusiones, mejoraron {E-EFF-07.response}; con midazolam, {E-EFF-07.response.other}. No hubo una diferencia clara. [E-EFF-07]',
        'La mejoría muchas veces se pierde. Después de {E-EFF-09.drips} infusiones, de quienes mejoraron, la mitad recayó en {E-EFF-09.relapse}. [E-EFF-09]',
      ],
      harms: [
        'De cada {E-AE-01.outOf} personas, {E-AE-01.derealization} sintieron todo irreal y {E-AE-01.dizziness}, mareos tras una infusión. Con midazolam, {E-AE-01.derealization.other} y {E-AE-01.dizziness.other}. [E-AE-01]',
        'En una clínica, {E-AE-03.pressure} de cada {E-AE-03.outOf} tuvieron la presión alta. No hubo grupo de comparación. [E-AE-03]',
        'La FDA advierte sobre sueño profundo, respiración lenta, uso indebido y daño a la vejiga. [E-REG-04]',
      ],
      life: [
        '{E-DUR-01.drip} de infusión y luego una hora o más de descanso. En los estudios se dieron a menudo {E-POST-04.drips} infusiones en {E-POST-04.weeksFast} o {E-POST-04.weeks}. [E-DUR-01, E-DUR-10, E-POST-04]',
        'Un adulto le lleva a casa. No maneje durante {E-POST-02.wait}, ni antes de haber dormido una noche completa. [E-PRE-09-KET, E-POST-02]',
        'La calidad de vida no mejoró más que con midazolam. Fue parecida a la de la TEC. [E-EFF-07, E-EFF-05]',
      ],
      cost: [],
      approved: offLabel,
      sure: [
        'Muy poca certeza, según los expertos. Frente al midazolam, puede que nadie más mejore, o hasta {E-EFF-02.more} más de cada {E-EFF-02.outOf}. [E-EFF-02]',
        'La cifra se basa en {E-EFF-02.trials} estudios con {E-EFF-02.people} personas. El de varias infusiones tuvo {E-EFF-07.people.all}, en el hospital. [E-EFF-02, E-EFF-07]',
      ],
    },
    shot: {
      name: 'Inyección de ketamina (IM)',
      short: 'Ketamina, inyección',
      brief: {
        helps:
          'En un estudio de {E-DUR-02.people} personas, casi lo mismo que la infusión. [E-DUR-02]',
        harms: 'Ya puesta, nadie la puede parar. No hay cifras. [E-DUR-02]',
        life: '{E-DUR-02.felt}. No maneje durante {E-POST-02.wait}. [E-DUR-02, E-POST-02]',
        cost: '${E-COST-01.shotFrom} a ${E-COST-01.shotTo}; ningún plan grande paga. [E-COST-01, E-COST-02]',
        approved: 'No (“off-label”). [E-REG-01]',
      },
      what: ['Una inyección de ketamina en un músculo, en una clínica. [E-DUR-02]'],
      helps: [
        'En un estudio pequeño, {E-DUR-02.people} personas recibieron la inyección o la infusión. La depresión bajó casi lo mismo en {E-DUR-02.time}. [E-DUR-02]',
        'Expertos de Canadá dicen que hay menos pruebas de la inyección que de la infusión. [E-GL-01]',
      ],
      harms: [
        'Llega a su punto más fuerte antes que la infusión. Ya puesta, nadie puede pararla. [E-DUR-02]',
        'La FDA advierte sobre sueño profundo, respiración lenta, uso indebido y daño a la vejiga. Con la inyección, nadie sabe cuántas veces. [E-REG-04]',
      ],
      life: [
        'Se siente por {E-DUR-02.felt}. Una clínica vigila a las personas por unos {E-DUR-02.watch}. [E-DUR-02]',
        'Allí, alguien le acompaña de {E-POST-02-IM.near}. No maneje durante {E-POST-02.wait}, ni antes de haber dormido una noche completa. [E-POST-02-IM, E-POST-02]',
      ],
      cost: [],
      approved: offLabel,
      sure: ['Un estudio con {E-DUR-02.people} personas es poco. [E-DUR-02]'],
    },
    esketamine: {
      name: 'Aerosol nasal de esketamina',
      short: 'Esketamina',
      brief: {
        helps:
          '{E-EFF-13.response} de {E-EFF-13.outOf} mucho mejor en {E-EFF-13.time}, {E-EFF-13.response.other} con placebo. [E-EFF-13]',
        harms:
          '{E-AE-05.dissociation} de cada {E-AE-05.outOf} con desconexión, {E-AE-05.dissociation.other} con placebo. [E-AE-05]',
        life: '{E-REG-09.watch} o más. No maneje hasta el otro día. [E-REG-09, E-REG-10]',
        cost: '${E-COST-04.from} y la cita; el plan debe autorizar. [E-COST-04, E-COST-02]',
        approved: 'La FDA lo aprobó. [E-REG-06]',
      },
      what: [
        'Un aerosol en la nariz, en una clínica certificada donde el personal le vigila. [E-REG-09]',
      ],
      helps: [
        'Todos tomaron también un antidepresivo nuevo. En {E-EFF-13.time}, {E-EFF-13.response} de cada {E-EFF-13.outOf} mejoraron mucho y {E-EFF-13.response.not} no. Con un aerosol de placebo, {E-EFF-13.response.other}. [E-EFF-13]',
        'Sin pastilla, {E-EFF-12.remission} se recuperaron en {E-EFF-12.time}; con placebo, {E-EFF-12.remission.other}. [E-EFF-12]',
        'En Japón, y en personas de {E-EFF-33.age} años o más, no hubo una diferencia clara. [E-EFF-16, E-EFF-33]',
        'De cada {E-EFF-14.outOf} que estaban bien tras {E-EFF-14.before}, recayeron {E-EFF-14.relapse} con el aerosol y {E-EFF-14.relapse.other} con uno de placebo. [E-EFF-14]',
      ],
      harms: [
        'En {E-AE-05.time}, {E-AE-05.dissociation} de cada {E-AE-05.outOf} sintieron desconexión, {E-AE-05.dizziness} mareos y {E-AE-05.nausea} náuseas. Con un aerosol de placebo, {E-AE-05.dissociation.other}, {E-AE-05.dizziness.other} y {E-AE-05.nausea.other}. [E-AE-05]',
        'En ese tiempo, {E-AE-16.severe} de cada {E-AE-16.outOf} tuvieron un efecto secundario grave; con placebo, {E-AE-16.severe.other}. [E-AE-16]',
        'La etiqueta advierte en un recuadro sobre sueño profundo, desconexión, respiración lenta y uso indebido. En jóvenes, también sobre pensamientos de suicidio. [E-REG-13]',
      ],
      life: [
        'El personal le vigila al menos {E-REG-09.watch} cada vez. Al principio son {E-POST-05.perWeekFirst} citas por semana durante {E-POST-05.firstWeeks}. Luego son menos. [E-REG-09, E-POST-05]',
        'Alguien le lleva a casa. No maneje hasta el día siguiente, después de dormir bien. [E-REG-10]',
      ],
      cost: [],
      approved: [
        'La FDA lo aprobó en {E-REG-06.first} para adultos con depresión que no mejoró lo suficiente con {E-REG-06.tried} o más antidepresivos. [E-REG-06]',
        'Desde enero de {E-REG-06.alone}, se puede usar solo o con un antidepresivo. [E-REG-06]',
      ],
      sure: [
        'El personal del fabricante reunió estudios con {E-EFF-13.people.all} personas. [E-EFF-13]',
        'El estudio sin pastilla tuvo {E-EFF-12.people} personas, y el de seguir con él, {E-EFF-14.people.all}. [E-EFF-12, E-EFF-14]',
      ],
    },
    trial: {
      name: 'Estudio de investigación',
      short: 'Investigación',
      brief: {
        helps: 'Puede ayudarle, y ayuda a otros. Cada estudio es distinto. [E-ALT-07]',
        harms: 'Puede no ayudarle, y puede recibir un placebo. [E-ALT-07]',
        life: 'Reglas estrictas; le siguen de cerca. [E-ALT-07]',
        cost: 'Pregunte en el estudio. [plain]',
        approved: 'Según el estudio. [plain]',
      },
      what: ['Usted participa en un estudio de un tratamiento. [E-ALT-07]'],
      helps: ['Puede ayudarle, y ayuda a otros. El personal le sigue de cerca. [E-ALT-07]'],
      harms: [
        'Puede no ayudarle. Puede recibir un placebo, que no tiene ningún medicamento. [E-ALT-07]',
      ],
      life: ['Hay reglas estrictas, y el personal le sigue de cerca. [E-ALT-07]'],
      cost: ['Pregunte en el estudio qué gastos cubre. [plain]'],
      approved: ['Quizá la FDA no ha aprobado lo que el estudio prueba. [plain]'],
      sure: ['Un estudio se hace para averiguar si un tratamiento funciona. [plain]'],
    },
  },
  asked: {
    figures: {
      title: 'Sobre estas cifras',
      lines: [
        'Esto es para adultos con depresión que no mejoró lo suficiente con {E-REG-06.tried} o más antidepresivos. Usted y su médico deciden qué probar ahora, o si esperar. [E-REG-06]',
        'De cada opción decimos primero cómo puede ayudar y luego sus daños. Ese orden no quiere decir que una sea mejor. [plain]',
        'Las cifras vienen de estudios, personas y tiempos distintos. No muestran cuál opción es mejor. [plain]',
        'Algunas opciones se compararon en un mismo estudio y en el mismo plazo: vea TEC, Otro medicamento y Ketamina, inyección. [plain]',
        'Los expertos han evaluado la certeza de una sola cifra, la de la infusión de ketamina: muy baja. [E-EFF-02]',
        'No encontramos la certeza de las demás, ni cifras sobre las ganas de hacer cosas o la vida diaria. Tampoco precios de casi todos los demás tratamientos. Ni algunos tiempos y números de personas. [plain]',
      ],
    },
    decide: {
      title: '¿Cómo decido?',
      lines: [
        'Diga qué es lo que más quiere cambiar y qué ha probado ya. [E-PRE-05]',
        'Ponga opciones lado a lado en la tabla. Incluya la de seguir como está. [E-ALT-08]',
        'Anote lo bueno y lo malo de cada una, y marque lo que más le importa a usted. [plain]',
        'Llévelo a su médico y pregúntele lo que no le quede claro. [plain]',
        'Decidan juntos. También puede esperar y fijar un día para revisarlo. [E-ALT-08]',
      ],
    },
    sprayOrDrip: {
      title: '¿Aerosol o infusión?',
      lines: [
        'No encontramos ningún estudio que compare el aerosol con la infusión. Pregunte sobre el costo, el tiempo y qué dice la FDA. [E-EFF-35]',
        'La FDA aprobó el aerosol, y los seguros grandes lo cubren, casi siempre con autorización previa. Cada cita dura al menos {E-REG-09.watch}. [E-REG-06, E-COST-02, E-REG-09]',
        'La infusión es un uso “off-label”, y pocos seguros la cubren. Dura {E-DUR-01.drip}, y luego descansa. [E-REG-01, E-COST-02, E-DUR-01]',
      ],
    },
    fails: {
      title: '¿Y si no funciona?',
      lines: [
        'Con el aerosol, su equipo revisa en la semana {E-POST-10-ESK.week} si le ayuda. Si no, pregunte qué sigue. [E-POST-10-ESK]',
        common.noHelp,
        'Antes de empezar, acuerde con su médico qué harán en ese caso. [E-PRE-14]',
      ],
    },
  },
});
