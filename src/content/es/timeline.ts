import type { TimelineContent } from '../timeline.js';
import { words } from '../words.js';
import { approval } from './approval.js';
import { common } from './common.js';

const offLabel = {
  short: 'Uso “off-label”: la FDA no ha aprobado la ketamina para la depresión. [E-REG-01]',
  full: [
    approval.ketamine,
    approval.compounded,
    approval.compoundedSpray,
    approval.home,
    approval.schedule,
  ],
} as const;

const rideHome = { fact: 'Un adulto', of: 'le lleva a casa' } as const;
const ketamineRest = {
  ride: rideHome,
  driving: { fact: 'No maneje', of: 'durante {E-POST-02.wait}' },
} as const;

const takeHome = 'Un adulto que le lleve a casa.';
const bring = 'Una lista de todos sus medicamentos. Pregunte cuáles debe tomar ese día. [E-PRE-05]';
const clothes = 'Ropa cómoda, con mangas que se puedan subir. [plain]';
const someone = 'El teléfono de alguien a quien pueda llamar esa noche. [plain]';
const doNotStop =
  'No deje ningún medicamento por su cuenta. Pregúntele a quien se lo recetó. [E-PRE-08]';
const needle = 'Puede sentir cuando entra la aguja. [plain]';
const tellStaff =
  'Avise enseguida al personal si siente que se va a desmayar o le cuesta respirar. [E-CR-08]';
const team =
  'Los expertos piden un equipo preparado para emergencias, a cargo de un profesional de salud. [E-PRE-02, E-REG-12]';
const askStaff =
  'Pregunte quién se queda con usted y qué le pueden dar, como oxígeno. [E-DUR-07, E-DUR-11]';
const lookBack =
  'Su médico le pregunta cómo están su ánimo, su presión y su vejiga. También, si hay uso indebido o ideas de suicidio. [E-POST-08]';
const therapy =
  'Algunas clínicas agregan psicoterapia. Los estudios aún no aclaran si así ayuda más. [E-POST-07]';
const trackMood = 'Anote su ánimo cada día. Un hospital del Reino Unido lo pide así. [E-POST-13]';
const sayWorse =
  'Diga si se siente peor o si quiere usar el medicamento por su cuenta. [E-POST-08, E-CR-09]';
const askNext = 'Pregunte cuándo parar y qué sigue después. [plain]';
const mayHelp = 'Puede que el tratamiento le ayude, o puede que no.';

const ketamineReady = [
  `${takeHome} [E-PRE-09-KET]`,
  'Siga las reglas escritas de su clínica sobre comida y bebida. Una clínica pide no comer {E-PRE-07.food} antes; otra, {E-PRE-07.foodLong}. Ambas permiten líquidos claros hasta {E-PRE-07.drink} antes; pregunte sobre otras bebidas. [E-PRE-07]',
  bring,
  doNotStop,
  'No beba alcohol la noche antes ni ese día. [E-PRE-08]',
  clothes,
  'Algo que le tranquilice, como una manta o música suave. Y su equipo CPAP, si usa uno. [E-PRE-11]',
  someone,
  'Un día libre, sin planes de manejar, trabajar ni tomar decisiones importantes. [E-POST-02]',
] as const;

const ketamineChecks = {
  what: [
    'Tal vez le tomen la presión arterial. [E-PRE-02]',
    'Su clínica puede pedir una prueba del corazón (ECG), de sangre o de orina. [E-PRE-04, E-PRE-02]',
  ],
} as const;

const ketamineChoose = {
  what: [
    'Su médico le explica el plan y sus riesgos. Tal vez le pidan firmar que la FDA no ha autorizado este uso. [E-PRE-03]',
    'Un plan completo dice cada cuánto se ven y cuándo termina. [E-REG-12]',
    'La FDA no conoce pruebas de que la ketamina sea más segura que los medicamentos aprobados. Tampoco de que funcione mejor o más rápido. [E-REG-03]',
  ],
} as const;

const ketaminePrepare = {
  can: [
    'Si siente tensión, respire despacio. Es normal tener dudas. [E-PRE-13]',
    'Pregunte quién puede ir con usted y dónde puede esperarle. [E-PRE-12]',
    'Pregunte cómo se elige su dosis y cuándo puede cambiar. [E-PRE-03]',
  ],
} as const;

const ketamineArrive = {
  what: ['El personal le pregunta cómo está. Tal vez le tome la presión arterial. [E-PRE-02]'],
} as const;

const ketamineFeel = [
  'Cierre los ojos, ponga música suave y respire despacio. [E-SE-01]',
  'Va a sentir cosas extrañas. Trate de no luchar contra ellas y no use el teléfono. [E-PRE-13]',
] as const;

const ketamineLeave = {
  can: ['Espere al adulto que le lleva a casa. No se vaya sin compañía. [E-PRE-09-KET]'],
} as const;

const ketamineHome = {
  when: 'No maneje durante {E-POST-02.wait}',
  what: [
    'Un adulto le lleva a casa. Descanse el resto del día. [E-PRE-09-KET]',
    'No maneje durante {E-POST-02.wait}, ni antes de haber dormido una noche completa. [E-POST-02]',
  ],
  can: [
    'No beba alcohol, no use marihuana ni tome decisiones importantes durante {E-POST-02.wait}. [E-POST-02]',
    'Si su clínica es más estricta, siga sus reglas. [E-POST-02]',
  ],
} as const;

export const timeline = words<TimelineContent>()({
  title: 'Cómo es el tratamiento',
  routeLegend: 'Ver los pasos para',
  facts: {
    iv: {
      visit: { fact: 'Unas {E-DUR-01.mostGone}', of: 'por cita' },
      visits: { fact: 'Unas {E-POST-04.drips} citas', of: 'en {E-POST-04.within}' },
      ...ketamineRest,
    },
    im: {
      visit: { fact: '{E-DUR-02.felt}', of: 'hasta que se pasa' },
      visits: { fact: 'Pregunte', of: 'cuántas citas son' },
      ...ketamineRest,
    },
    nasal: {
      visit: { fact: '{E-REG-09.watch} o más', of: 'por cita' },
      visits: {
        fact: '{E-POST-05.perWeekFirst} por semana',
        of: 'al inicio, {E-POST-05.firstWeeks}',
      },
      ride: rideHome,
      driving: { fact: 'No maneje', of: 'hasta dormir bien esa noche' },
    },
  },
  clinicVisit: 'por cita, según {clinic}',
  approval: {
    iv: offLabel,
    im: offLabel,
    nasal: {
      short: 'La FDA ha aprobado la esketamina para algunos adultos con depresión. [E-REG-06]',
      full: [
        approval.esketamine,
        approval.crisis,
        approval.notShown,
        'La etiqueta advierte en un recuadro sobre sueño profundo, desconexión de su cuerpo, respiración lenta y uso indebido. [E-REG-13]',
        'La advertencia también nombra las ideas de suicidio en jóvenes que toman antidepresivos. [E-REG-13]',
        approval.schedule,
      ],
    },
  },
  phases: {
    before: { label: 'Antes', title: 'Consulta y pruebas' },
    day: { label: 'El día', title: 'Su cita' },
    after: { label: 'Después', title: 'En casa y más citas' },
  },
  steps: {
    talk: {
      title: 'La primera consulta',
      what: [
        'El profesional de salud le pregunta cómo está su ánimo, cómo está su salud y qué tratamientos ha probado. [E-PRE-05]',
        'También le pregunta si usted o su familia han perdido el contacto con la realidad (psicosis). También, si han sentido demasiada euforia (manía). [E-PRE-05]',
        'Y le pregunta si ha pensado en el suicidio. [E-PRE-05]',
      ],
      notice: [
        'Tal vez algunas preguntas le parezcan muy personales. Puede preguntar por qué importan. [plain]',
      ],
      can: [
        'Lleve una lista de sus medicamentos y de los tratamientos que ya probó. [E-PRE-05]',
        'Diga si bebe alcohol o usa marihuana u otras drogas. Diga también si está embarazada o amamanta. [E-PRE-05]',
        'Diga qué espera que cambie. Acuerden cómo van a registrar su ánimo. [E-PRE-14]',
      ],
    },
    checks: {
      title: 'Revisan su salud',
      notice: ['Las pruebas cambian de una clínica a otra. [plain]'],
      can: [
        'Diga si tiene problemas del corazón, el cerebro, el hígado, la vejiga o los ojos. [E-PRE-05]',
      ],
      iv: ketamineChecks,
      im: ketamineChecks,
      nasal: {
        what: [
          'El personal le toma la presión arterial antes de cada tratamiento. [E-PRE-10]',
          'No use el aerosol si tiene un aneurisma o una malformación de vasos (MAV). Tampoco si tuvo un sangrado en el cerebro. [E-CI-01, E-CI-02, E-CI-03]',
        ],
      },
    },
    choose: {
      title: 'Le explican sus opciones',
      when: 'Y cuánto cuesta',
      notice: ['Tal vez necesite tiempo para pensar. Puede decir que no, ahora o después. [plain]'],
      can: [
        'Pregunte qué otras opciones hay: otro medicamento, psicoterapia o seguir como está por ahora. [E-ALT-01, E-ALT-03, E-ALT-08]',
        'Pregunte qué pasa si no funciona. [E-PRE-05]',
      ],
      iv: ketamineChoose,
      im: ketamineChoose,
      nasal: {
        what: [
          'Su médico le explica el plan y sus riesgos. [E-PRE-05]',
          'El aerosol se da solo en una clínica certificada. Usted nunca se lo lleva a casa. [E-REG-09]',
          'El aerosol no reemplaza al hospital cuando usted lo necesita. [E-REG-07]',
        ],
      },
    },
    prepare: {
      title: 'Cómo prepararse',
      when: 'Una lista para imprimir o copiar',
      what: [
        'Decida quién le lleva a casa, quién está cerca esa noche y a quién puede llamar. [E-PRE-14]',
        'Pregunte qué médico sigue a cargo del resto de su salud. [E-PRE-14]',
      ],
      notice: ['Puede sentir nervios. Una lista puede ayudar. [plain]'],
      iv: ketaminePrepare,
      im: ketaminePrepare,
      nasal: {
        can: ['Pregunte qué medicamentos debe tomar ese día. [E-PRE-05]'],
      },
    },
    arrive: {
      title: 'Al llegar',
      notice: ['Tal vez le hagan las mismas preguntas otra vez. [plain]'],
      can: [
        'Diga si se siente mal o si han cambiado sus medicamentos. [E-PRE-05]',
        'Acuerde con el personal una señal para parar. [E-SE-10]',
      ],
      iv: ketamineArrive,
      im: ketamineArrive,
      nasal: {
        what: [
          'El personal le toma la presión arterial. [E-PRE-10]',
          'Si pasa de unos {E-PRE-10.systolic} sobre {E-PRE-10.diastolic}, tal vez decidan esperar. [E-PRE-10]',
        ],
      },
    },
    dose: {
      iv: {
        title: 'Empieza la infusión',
        when: 'Unos {E-DUR-01.drip}',
        what: [
          'El medicamento entra por una vena. En los estudios suele tardar {E-DUR-01.drip}. [E-DUR-01]',
        ],
        notice: [needle],
        can: [tellStaff],
      },
      im: {
        title: 'Le ponen la inyección',
        when: 'Un momento',
        what: [
          'El medicamento entra en un músculo. Llega a su punto más fuerte antes que con el suero, y no se puede parar. [E-DUR-02]',
        ],
        notice: [needle],
        can: ['Haga todas sus preguntas antes de la inyección. [plain]'],
      },
      nasal: {
        title: 'Le dan el aerosol',
        when: 'Unos minutos',
        what: [
          'El aerosol entra por la nariz mientras un profesional de salud le observa. [E-REG-09, E-DUR-07]',
          'Viene en pequeños aplicadores. Usted descansa {E-DUR-05.rest} antes de usar el siguiente. [E-DUR-05]',
        ],
        notice: ['Puede sentirlo en la nariz. [plain]'],
        can: [tellStaff],
      },
    },
    feel: {
      title: 'Lo que puede sentir',
      iv: {
        when: 'Lo más fuerte, antes de {E-DUR-01.peak}',
        what: [
          'La mayoría de los efectos secundarios llegan a su punto más fuerte antes de {E-DUR-01.peak}. [E-DUR-01]',
          'En {E-DUR-06.studies} estudios, {E-DUR-06.people} personas recibieron una infusión; {E-DUR-06.patients} eran pacientes. Al menos {E-DUR-06.atLeast} de cada {E-DUR-06.outOf} tuvieron cada sensación de esta lista. La cifra es solo de la infusión. [E-DUR-06]',
        ],
        notice: [
          'Sensación extraña, o de tener la mente en otra parte [E-DUR-06]',
          'Aturdimiento, o sensación de flotar [E-DUR-06]',
          'Desconexión de su cuerpo (disociación) [E-DUR-06]',
          'Cambios en lo que ve [E-DUR-06]',
          'Dificultad para hablar, o partes del cuerpo dormidas [E-DUR-06]',
        ],
        can: [
          'Avise si tiene miedo o si quiere parar. El personal puede bajar la velocidad del suero o pararlo. [E-SE-01, E-SE-10]',
          ...ketamineFeel,
        ],
      },
      im: {
        when: 'Lo más fuerte, a los {E-DUR-02.peak}',
        what: [
          'Los efectos son más fuertes a los {E-DUR-02.peak}. Puede sentirlos de {E-DUR-02.felt}. [E-DUR-02]',
          'Con la inyección, la lista muestra riesgos de la ketamina según la FDA, no a cuántas personas les pasan. [E-REG-04]',
        ],
        notice: [
          'Mucho sueño [E-REG-04]',
          'Desconexión de su cuerpo (disociación) [E-REG-04]',
          'Cambios en la presión y en el pulso [E-REG-04]',
          'Respiración más lenta [E-REG-04]',
        ],
        can: [
          'Avise si tiene miedo. El personal se queda con usted. [E-SE-01, E-SE-10]',
          ...ketamineFeel,
        ],
      },
      nasal: {
        when: 'Lo más fuerte, a unos {E-DUR-05.detachedPeak}',
        what: [
          'La desconexión de su cuerpo (disociación) es más fuerte a los {E-DUR-05.detachedPeak}. [E-DUR-05]',
          'El sueño empieza a unos {E-DUR-05.sleepyStart} y es más fuerte a los {E-DUR-05.sleepyPeak}. [E-DUR-05]',
          'Sentir esa desconexión no quiere decir que el aerosol funcione. En estudios con {E-DUR-09.people} personas, sentirla y mejorar no iban de la mano. [E-DUR-09]',
        ],
        notice: [
          'Desconexión de su cuerpo [E-DUR-05]',
          'Sueño [E-DUR-05]',
          'Presión arterial más alta [E-AE-08]',
        ],
        can: [
          'Avise si tiene miedo o si quiere parar. [E-SE-01, E-SE-10]',
          'Cierre los ojos, ponga música suave y respire despacio. [E-SE-01]',
        ],
      },
    },
    watch: {
      title: 'El personal le vigila',
      notice: ['La banda de la presión puede apretarle el brazo de vez en cuando. [plain]'],
      iv: {
        what: [
          'El personal vigila su presión, su pulso, su oxígeno y su respiración. También ve si usted está alerta. [E-DUR-01]',
          'Su clínica decide cada cuánto. [E-DUR-01]',
          team,
        ],
        can: [tellStaff, askStaff],
      },
      im: {
        what: [
          'El personal revisa lo mismo que con la infusión. [E-DUR-02]',
          'Una clínica observa a cada persona unos {E-DUR-02.watch}. Los efectos pueden durar más, así que pregunte cuánto se queda. [E-DUR-02]',
          team,
        ],
        can: [tellStaff, askStaff],
      },
      nasal: {
        when: 'Al menos {E-REG-09.watch}',
        what: [
          'El personal le toma la presión arterial antes, a los {E-DUR-05.pressureCheck} y luego si hace falta. También vigila su respiración. [E-DUR-05]',
          'Cada vez, un profesional de salud le observa durante al menos {E-REG-09.watch}. [E-REG-09]',
        ],
        can: [tellStaff],
      },
    },
    'wear-off': {
      title: 'Los efectos se pasan',
      notice: ['Puede sentir mareo, sueño o poco equilibrio por un rato. [E-SE-02, E-SE-03]'],
      can: ['Quédese en su asiento. Pida ayuda antes de ponerse de pie. [E-SE-02]'],
      iv: {
        when: 'La mayoría, en {E-DUR-01.mostGone}',
        what: [
          'En estudios de una sola infusión, casi todos los efectos se fueron en {E-DUR-01.mostGone}, y todos en {E-DUR-01.allGone}. [E-DUR-01]',
          common.lasting,
        ],
      },
      im: {
        when: '{E-DUR-02.felt}',
        what: [
          'En un estudio pequeño de {E-DUR-02.people} personas, los efectos secundarios duraron menos de {E-DUR-02.ended}. [E-DUR-02]',
        ],
      },
      nasal: {
        when: 'La mayoría, en {E-DUR-05.detachedGone}',
        what: [
          'La desconexión suele pasar en {E-DUR-05.detachedGone}. El sueño se va en {E-DUR-05.sleepyGone}. [E-DUR-05]',
          'El sueño puede durar más. En un estudio, personas sanas estaban tan alertas como con un placebo solo después de {E-DUR-12.awake}. [E-DUR-12]',
        ],
      },
    },
    leave: {
      title: 'Cuándo puede irse',
      notice: ['Puede sentir el cuerpo cansado. [E-SE-03]'],
      iv: {
        what: [
          'Usted se queda hasta que el personal le diga que puede irse. En un hospital del Reino Unido, antes tienen que pasar las sensaciones extrañas. [E-POST-12]',
          'Coma y beba algo antes de salir. [E-DUR-10]',
        ],
        ...ketamineLeave,
      },
      im: {
        what: [
          'Usted se queda hasta que el personal le diga que puede irse. En un hospital del Reino Unido, antes tienen que pasar las sensaciones extrañas. [E-POST-12]',
        ],
        ...ketamineLeave,
      },
      nasal: {
        when: 'Después de {E-REG-09.watch} o más',
        what: [
          'Puede irse cuando su presión arterial esté bajando y usted lleve {E-POST-01.stable} estable. Si no, se queda. [E-POST-01]',
        ],
        can: ['Espere a la persona que le lleva a casa. No maneje. [E-REG-10]'],
      },
    },
    home: {
      title: 'De vuelta en casa',
      notice: ['Puede que aún sienta cansancio o se sienta lento o lenta. [E-SE-03]'],
      iv: ketamineHome,
      im: {
        ...ketamineHome,
        what: [
          ...ketamineHome.what,
          'Una clínica pide que alguien se quede a su lado de {E-POST-02-IM.near}. [E-POST-02-IM]',
        ],
      },
      nasal: {
        when: 'No maneje hasta el día siguiente',
        what: [
          'Otra persona le lleva a casa. Descanse el resto del día. [E-REG-10]',
          'No maneje ni use máquinas hasta el día siguiente, después de dormir bien. [E-REG-10]',
        ],
        can: ['No beba alcohol ese día. Puede darle más sueño. [E-RX-03]'],
      },
    },
    'next-day': {
      title: 'Cómo se siente después',
      when: 'Al día siguiente',
      what: [
        'Llame a su clínica si los efectos no se han ido. Llame también si siente demasiada euforia o su ánimo está mucho peor. [E-CR-09]',
      ],
      notice: ['Puede sentirse mejor, igual o peor. [plain]'],
      can: ['Anote lo que sintió y cuándo se le pasó. [plain]'],
    },
    more: {
      title: 'Más citas',
      notice: ['Cada cita le ocupa buena parte del día. [plain]'],
      can: ['Pregunte cuántas citas hay en el plan y cuánto cuesta cada una. [E-PRE-05]'],
      iv: {
        when: '{E-POST-04.drips} citas en los estudios',
        what: [
          'En los estudios, cada persona recibió {E-POST-04.drips} infusiones en {E-POST-04.within}. Su clínica puede hacerlo de otro modo. [E-POST-04]',
          'Después, algunas personas reciben más infusiones para mantener la mejoría. En los estudios fueron de {E-POST-09.perWeek} veces por semana a una vez cada {E-POST-09.longest}. [E-POST-09]',
          'Ningún estudio largo ha comparado esas infusiones con un placebo. [E-POST-09]',
        ],
      },
      im: {
        what: [
          'Nadie sabe cuántas inyecciones son mejores ni cuánto dura su efecto. [E-GL-01]',
          'El estudio detrás de estos pasos siguió a {E-DUR-02.people} personas durante {E-DUR-02.time}. Hay menos pruebas de la inyección que de la infusión. [E-DUR-02, E-GL-01]',
        ],
      },
      nasal: {
        what: [
          'Para la depresión que no mejoró lo suficiente con otros medicamentos, va {E-POST-05.perWeekFirst} veces por semana al inicio. Después va menos. [E-POST-05]',
          'Si piensa en el suicidio y necesita ayuda urgente, usted va {E-POST-05.perWeekFirst} veces por semana durante {E-POST-05.firstWeeks}. Un uso más largo no se ha estudiado bien. [E-POST-05]',
        ],
      },
    },
    'follow-up': {
      title: 'Revisan cómo le ha ido',
      when: 'Si le ayuda, y por cuánto tiempo',
      iv: {
        what: [
          'Algunas personas se sienten mejor en horas. Otras necesitan varias citas. [E-POST-10]',
          common.noHelp,
          'Un estudio dio {E-EFF-09.drips} infusiones a {E-EFF-09.people} personas, sin grupo de comparación. De quienes mejoraron, la mitad recayó antes de {E-EFF-09.relapse} tras la última. [E-EFF-09]',
          lookBack,
          therapy,
        ],
        notice: [`${mayHelp} La mejoría puede perderse con el tiempo. [E-EFF-09]`],
        can: [trackMood, sayWorse, askNext],
      },
      im: {
        what: [lookBack, therapy],
        notice: [`${mayHelp} [plain]`],
        can: [trackMood, sayWorse, askNext],
      },
      nasal: {
        what: [
          'Al final de la semana {E-POST-05.reviewed}, usted y su médico ven si le ayuda. [E-POST-05]',
          lookBack,
        ],
        notice: [`${mayHelp} [E-POST-05]`],
        can: [sayWorse, 'Si no le ayuda, pregunte qué sigue. [plain]'],
      },
    },
  },
  day: {
    title: 'El día, a escala',
    about: 'Sobre los tiempos',
    note: {
      iv: [
        'Una clínica de Estados Unidos calcula {E-DUR-08-KET.oneClinic} en total por cita. [E-DUR-08-KET]',
        'Un hospital del Reino Unido calcula una infusión de {E-DUR-10.drip} y al menos {E-DUR-10.rest} de descanso. [E-DUR-10]',
        'Su clínica decide cuándo llega y cuándo se va. [plain]',
      ],
      im: [
        'Los tiempos vienen de la guía de una clínica y de un estudio pequeño. [E-DUR-02]',
        'Su clínica decide cuándo llega y cuándo se va. [plain]',
      ],
      nasal: [
        'Los tiempos vienen de la etiqueta y de los estudios. [E-DUR-05, E-REG-09]',
        'Su clínica decide cuándo llega y cuándo se va. [plain]',
      ],
    },
    start: 'Inicio',
    lanes: {
      iv: {
        checks: {
          name: 'Controles',
          when: 'Antes, y luego {E-DUR-01.checksFor} en un estudio [E-DUR-01]',
        },
        dose: { name: 'Infusión', when: 'Unos {E-DUR-01.drip} [E-DUR-01]' },
        strong: { name: 'Más fuerte', when: 'Antes de {E-DUR-01.peak} [E-DUR-01]' },
        fade: { name: 'Se pasa', when: 'La mayoría, en {E-DUR-01.mostGone} [E-DUR-01]' },
        leave: { name: 'A casa', when: 'Después, cuando el personal lo diga' },
      },
      im: {
        checks: {
          name: 'Controles',
          when: 'Antes, y luego unos {E-DUR-02.watch} en una clínica [E-DUR-02]',
        },
        dose: { name: 'Inyección', when: 'Un momento' },
        strong: { name: 'Más fuerte', when: 'A los {E-DUR-02.peak} [E-DUR-02]' },
        fade: { name: 'Se pasa', when: 'A los {E-DUR-02.felt} [E-DUR-02]' },
        leave: { name: 'A casa', when: 'Después, cuando el personal lo diga' },
      },
      nasal: {
        checks: {
          name: 'Controles',
          when: 'Antes, y luego al menos {E-DUR-05.watch} [E-DUR-05, E-DUR-08]',
        },
        dose: { name: 'Aerosol', when: 'Con pausas de {E-DUR-05.rest} [E-DUR-05]' },
        strong: { name: 'Más fuerte', when: 'Antes de {E-DUR-05.sleepyPeak} [E-DUR-05]' },
        fade: { name: 'Se pasa', when: 'La mayoría, en {E-DUR-05.detachedGone} [E-DUR-05]' },
        leave: { name: 'A casa', when: 'Después de {E-REG-09.watch} o más [E-REG-09]' },
      },
    },
  },
  weeks: {
    title: 'El plan habitual',
    cells: {
      iv: [{ name: 'Semana {week}', visits: '{E-POST-04.perWeek} citas' }],
      im: [],
      nasal: [
        { name: 'Semana {week}', visits: '{E-POST-05.perWeekFirst} citas' },
        { name: 'Semana {week}', visits: '{E-POST-05.perWeekNext} cita' },
        {
          name: 'Desde la semana {week}',
          visits: '{E-POST-05.perWeekNext} cita, cada semana o cada {E-POST-05.thenEvery}',
        },
      ],
    },
    note: {
      iv: [
        'Un estudio grande usó este plan. Otros dieron {E-POST-04.perWeekFast} infusiones por semana durante {E-POST-04.weeksFast}. [E-POST-04]',
      ],
      im: [],
      nasal: [
        'La etiqueta fija este plan para la depresión que no mejoró lo suficiente con otros medicamentos. [E-POST-05]',
      ],
    },
  },
  ready: {
    title: 'Prepárese',
    items: {
      iv: ketamineReady,
      im: ketamineReady,
      nasal: [
        `${takeHome} [E-PRE-09]`,
        'No coma nada durante al menos {E-PRE-06.food} antes. [E-PRE-06]',
        'No beba nada durante al menos {E-PRE-06.drink} antes. [E-PRE-06]',
        'Si usa otro aerosol nasal para la alergia o el resfriado, úselo al menos {E-PRE-06.otherSpray} antes. [E-PRE-06]',
        bring,
        'No beba alcohol ese día. Puede darle más sueño. [E-RX-03]',
        clothes,
        someone,
        'Un día libre, sin planes de manejar ni de usar máquinas. [E-REG-10]',
      ],
    },
  },
});
