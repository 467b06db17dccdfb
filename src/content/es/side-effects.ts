import type { SideEffectsContent } from '../side-effects.js';
import { words } from '../words.js';
import { approval } from './approval.js';
import { common } from './common.js';

const mixed =
  'Con alcohol, opioides o sedantes, la ketamina puede darle tanto sueño que no despierte. También puede causar respiración lenta, coma o muerte.';
const thoughts =
  '¿Piensa en el suicidio? Llame al {E-CR-01.line} y oprima el {E-CR-02.press}. [E-CR-01, E-CR-02]';
// Lo que vale para cualquier ketamina está una sola vez aquí.
const worst = [
  'Los riesgos más graves son respirar muy lento, presión muy alta, una alergia grave y pensar en el suicidio. [E-SE-05, E-SE-14, E-SE-15, E-SE-16]',
  `${mixed} Dígale a su equipo todo lo que toma. [E-RX-09]`,
  thoughts,
] as const;
const outsideClinics =
  'En una encuesta a {E-LT-05.people} personas que usaban ketamina sin receta, {E-LT-05.dependent} de cada {E-LT-05.outOf} eran dependientes. Esa cifra no es de clínicas. [E-LT-05]';
const ketamine = {
  addictive: [
    'Sí, puede serlo. Nadie sabe cuántas personas se vuelven dependientes en las clínicas. [E-LT-05, E-LT-10]',
    outsideClinics,
    approval.schedule,
  ],
  drive: [
    'No. Pida a un adulto que le lleve a casa. No maneje durante {E-POST-02.wait}, ni antes de haber dormido una noche completa. [E-PRE-09-KET, E-POST-02]',
    'Si su clínica pide más, espere más. [E-POST-02]',
  ],
  antidepressant: [
    'Parece que la mayoría de los antidepresivos se pueden tomar junto con la ketamina. Pregunte sobre el suyo y no lo deje por su cuenta. [E-RX-08]',
  ],
  notFor: [
    'La etiqueta dice que no se use ketamina si usted le tiene alergia. Tampoco si una subida de la presión es un peligro grave para usted. [E-CI-04, E-CI-05]',
    'La etiqueta no la recomienda en el embarazo. [E-CI-21]',
    'Si ha tenido psicosis, manía o problemas con drogas o alcohol, debe decidirlo un especialista. Lo mismo, si tiene una enfermedad del corazón o del hígado. [E-CI-06, E-CI-09, E-CI-10, E-CI-11, E-CI-15, E-CI-22]',
  ],
} as const;
const people =
  'Las cifras vienen de estudios y de clínicas. Esas personas pueden ser distintas a usted. No encontramos ninguna evaluación de su certeza. [plain]';
const bladder = [
  'En {E-LT-08.studies} estudios del tratamiento, de {E-LT-08.from} a {E-LT-08.to} de cada {E-LT-08.outOf} personas tuvieron problemas al orinar. La mayoría fueron leves o moderados. Casi todos los estudios eran cortos y con fallas. [E-LT-08]',
  'La etiqueta advierte de problemas graves de la vejiga con el uso prolongado o indebido. [E-LT-12]',
] as const;
const liver = [
  'La etiqueta de la ketamina lo advierte. Personal de la FDA también ha descrito daños en el hígado y las vías biliares tras varios tratamientos. [E-LT-04, E-LT-09]',
] as const;
const badMix = [`${mixed} [E-RX-09]`] as const;
const boxed = 'La etiqueta lo advierte en un recuadro. [E-REG-13]';

export const sideEffects = words<SideEffectsContent>()({
  title: 'Efectos secundarios',
  lede: 'Qué puede sentir y qué hacer.',
  routeLegend: 'Ver los efectos secundarios de',
  bars: {
    iv: ['de {total} con suero', 'con sedante'],
    nasal: ['de {total} con aerosol', 'con placebo'],
  },
  underBars: {
    iv: [],
    im: [
      'No hallamos ningún estudio que contara estos efectos tras una inyección. Aun así, pueden pasar. [plain]',
      'En una encuesta a clínicas, {E-AE-04.stopped.count} de {E-AE-04.people} personas con infusión o inyección la dejaron por un efecto secundario. Puede que falten casos. [E-AE-04]',
    ],
    nasal: [
      'Sueño, medido por el personal: de {E-AE-07-SED.sedationFrom} a {E-AE-07-SED.sedationTo}. [E-AE-07-SED]',
    ],
  },
  danger: 'si falta el aire, duele el pecho o alguien no despierta. [E-CR-10]',
  approvalShort: {
    iv: 'La FDA no la aprobó para la depresión [E-REG-01]',
    im: 'La FDA no la aprobó para la depresión [E-REG-01]',
    nasal: 'La FDA lo aprobó en cierta depresión [E-REG-06]',
  },
  approval: {
    iv: [approval.ketamine],
    im: [approval.ketamine],
    nasal: [approval.esketamine, approval.crisis, approval.notShown],
  },
  all: 'Los {n} efectos: duración y qué hacer',
  noFigure:
    'Si una línea no tiene número, ningún estudio de aquí contó ese efecto. Aun así, puede pasar. [plain]',
  askedTitle: 'Lo que la gente pregunta',
  asked: {
    lasts: '¿Cuánto duran los efectos?',
    worst: '¿Qué es lo peor que puede pasar?',
    addictive: '¿Es adictivo?',
    drive: '¿Puedo manejar?',
    antidepressant: '¿Puedo tomar mi antidepresivo?',
    notFor: '¿Quién no debe usarlo?',
    figures: '¿De dónde vienen estas cifras?',
  },
  answers: {
    iv: {
      ...ketamine,
      lasts: [
        'En estudios de una sola infusión, lo más fuerte llegó en {E-DUR-01.peak}. Casi todo pasó en {E-DUR-01.mostGone}, y todo en {E-DUR-01.allGone}. [E-DUR-01]',
        common.lasting,
        'Llame a su clínica si al día siguiente aún los siente. [E-CR-09]',
      ],
      worst: [
        ...worst,
        'En una clínica, {E-AE-03.people} personas recibieron varias infusiones. Menos de {E-AE-03.stoppedUnder} de cada {E-AE-03.outOf} las dejaron por los efectos secundarios. [E-AE-03]',
      ],
      figures: [
        people,
        'Si hay otra barra debajo, un estudio dio una infusión a {E-AE-01.people} personas y un sedante (midazolam) a {E-AE-01.people.other}. Las demás cifras vienen de {E-AE-03.people} personas de una clínica y {E-DUR-06.people} de {E-DUR-06.studies} estudios. [E-AE-01, E-AE-03, E-DUR-06]',
        'Las líneas que comparan la infusión con la TEC no muestran lo que agrega la infusión. [E-AE-02]',
      ],
    },
    im: {
      ...ketamine,
      lasts: [
        'Lo más fuerte llega en {E-DUR-02.peak}. Puede sentirlo por {E-DUR-02.felt}. [E-DUR-02]',
        'Una inyección no se puede parar una vez puesta. Llame a su clínica si al día siguiente aún siente los efectos. [E-DUR-02, E-CR-09]',
      ],
      worst: [...worst],
      figures: [people],
    },
    nasal: {
      lasts: [
        'La desconexión es más fuerte a los {E-DUR-05.detachedPeak}. Casi toda pasa en {E-DUR-05.detachedGone}. [E-DUR-05]',
        'El sueño empieza a los {E-DUR-05.sleepyStart} y se va en {E-DUR-05.sleepyGone}. El personal le vigila al menos {E-REG-09.watch}. [E-DUR-05, E-REG-09]',
        'Llame a su clínica si al día siguiente aún siente los efectos. [E-CR-09]',
      ],
      worst: [
        'Los riesgos más graves son respirar muy lento y perder el conocimiento. Otros son tener la presión muy alta y pensar en el suicidio. [E-REG-13, E-AE-07-SED, E-AE-13]',
        thoughts,
        'En estudios de {E-AE-16.time}, {E-AE-16.severe} de cada {E-AE-16.outOf} personas con aerosol tuvieron un efecto secundario grave. Con un aerosol de placebo fueron {E-AE-16.severe.other}. [E-AE-16]',
        'Por cada {E-AE-16.outOf} personas con aerosol, murió menos de una. Con placebo, ninguna. [E-AE-16]',
      ],
      addictive: [
        'Sí, puede serlo. Un recuadro de su etiqueta advierte sobre el uso indebido. Nadie sabe cuántas personas se vuelven dependientes en las clínicas. [E-REG-13, E-LT-05]',
        'Su riesgo puede ser mayor si ha tenido problemas con drogas o alcohol. [E-LT-10-ESK]',
        approval.schedule,
      ],
      drive: [
        'No. Pida a un adulto que le lleve a casa. No maneje ni use máquinas hasta el día siguiente, después de dormir bien. [E-REG-10]',
      ],
      antidepressant: [
        'Para la depresión difícil de tratar, el aerosol se puede usar con un antidepresivo o sin él. [E-REG-06]',
        'Pregunte sobre el suyo y no lo deje por su cuenta. [plain]',
        'Los IMAO (un tipo de antidepresivo) y los estimulantes pueden subirle la presión. El personal le vigila entonces más de cerca. [E-RX-10]',
      ],
      notFor: [
        'La etiqueta del aerosol dice que no se use con un aneurisma (una arteria débil y abultada). [E-CI-01]',
        'Tampoco con una malformación de vasos (MAV) o si alguna vez le sangró el cerebro. Tampoco con alergia a uno de estos medicamentos. [E-CI-02, E-CI-03, E-CI-04]',
        'El aerosol puede dañar al bebé durante el embarazo. No amamante mientras lo use. No es para menores. [E-CI-12, E-CI-13, E-CI-17]',
      ],
      figures: [
        people,
        'Las barras cuentan lo que dijeron las personas en estudios de {E-AE-05.time}: {E-AE-05.people} con aerosol y {E-AE-05.people.other} con un aerosol de placebo, sin nada activo. Todas empezaron además un antidepresivo. [E-AE-05]',
      ],
    },
  },
  viewLegend: 'Ordenar la lista',
  views: {
    group: 'Por tipo',
    worry: 'Según lo que le preocupa',
    frequent: 'De más a menos personas',
  },
  groups: {
    soon: 'Durante la cita y poco después',
    mind: 'Mente y ánimo',
    long: 'Con el uso a largo plazo',
  },
  worries: {
    control: '¿Perderé el control?',
    ill: '¿Me sentiré mal?',
    heart: '¿Qué pasa con mi corazón y mi respiración?',
    after: '¿Estaré bien para irme a casa?',
    hooked: '¿Puedo volverme dependiente?',
    body: '¿Qué pasa con mi cuerpo con los años?',
  },
  frequent: 'De más a menos personas; al final, los que no tienen cifra',
  effects: {
    detached: {
      name: 'Desconexión de su cuerpo',
      term: 'disociación',
      team: 'El personal cuida que haya silencio, se queda cerca y le tranquiliza. [E-SE-01]',
      can: 'Cierre los ojos, ponga música suave, respire despacio y diga cómo se siente. [E-SE-01]',
      call: 'Llame a la clínica si sigue al día siguiente o si le regresa. [E-SE-01]',
      also: {
        nasal: [
          'En una escala, de {E-AE-07.scaleFrom} a {E-AE-07.scaleTo} de cada {E-AE-07.outOf} con aerosol sintieron algo así. Con placebo, de {E-AE-07.scaleFrom.other} a {E-AE-07.scaleTo.other}. [E-AE-07]',
          'Una escala pregunta sobre cambios pequeños que menos personas mencionan. Por eso las cifras son distintas. [E-AE-07]',
          boxed,
        ],
      },
    },
    dizzy: {
      name: 'Mareo o vértigo',
      term: 'todo da vueltas',
      team: 'El personal le ayuda a ponerse de pie. [E-SE-02]',
      can: 'Quédese en su asiento y pida ayuda. [E-SE-02]',
      call: 'Llame a la clínica si el mareo sigue al día siguiente. [E-SE-02]',
    },
    sleepy: {
      name: 'Sueño',
      term: 'sedación',
      team: 'El personal revisa si usted está alerta y mide su oxígeno. [E-SE-03]',
      can: 'Haga planes para descansar y para que le lleven a casa. [E-SE-03]',
      call: 'Si alguien no despierta, llame al {E-CR-04.line}. [E-SE-03, E-CR-10]',
      often: {
        nasal:
          'Medido por el personal: de {E-AE-07-SED.sedationFrom} a {E-AE-07-SED.sedationTo} de cada {E-AE-07-SED.outOf}. [E-AE-07-SED]',
      },
      also: {
        nasal: [
          'El dibujo cuenta lo que dijeron las personas. En clínicas del país, {E-AE-12.sedation} de cada {E-AE-12.outOf} pacientes tuvieron sueño en alguna cita. [E-AE-05, E-AE-12]',
          'Menos de una persona de cada {E-AE-07-SED.outOf} perdió el conocimiento. [E-AE-07-SED]',
          boxed,
        ],
      },
    },
    sick: {
      name: 'Náuseas o vómitos',
      term: 'ganas de vomitar',
      team: 'El personal puede darle un medicamento para eso. [E-SE-04]',
      can: 'Siga las reglas de su clínica sobre la comida. [E-SE-04]',
      call: 'Llame a la clínica si vomita todo lo que bebe. [E-SE-04]',
    },
    pressure: {
      name: 'Presión alta o pulso rápido',
      term: 'hipertensión, taquicardia',
      team: 'El personal la revisa. Puede tratarla o pedirle que se quede más tiempo. [E-SE-05]',
      can: 'Tome su medicamento para la presión como se lo indicaron. Si tiene dudas, pregunte. [E-SE-05]',
      call: 'Llame al {E-CR-04.line} si tiene dolor de pecho, le falta el aire o tiene convulsiones. También, si le duele muchísimo la cabeza o le cambia la vista. [E-SE-05]',
      also: {
        iv: [
          'Aquí se cuentan las mediciones de {E-AE-03.systolic} sobre {E-AE-03.diastolic} o más. [E-AE-03]',
        ],
        nasal: [
          'El número alto llegó a {E-AE-13.systolic} o más en {E-AE-13.high} de cada {E-AE-13.outOf} personas con aerosol. Con placebo, en ninguna. [E-AE-13]',
          'Una subida grande en {E-AE-08.weeks}: de {E-AE-08.from} a {E-AE-08.to} de cada {E-AE-08.outOf} con aerosol, de {E-AE-08.from.other} a {E-AE-08.to.other} con placebo. Puede pasar después de cualquier cita. [E-AE-08]',
        ],
      },
    },
    headache: {
      name: 'Dolor de cabeza',
      term: 'cefalea',
      team: 'El personal le toma la presión arterial. [E-SE-06]',
      can: 'Descanse y tome líquidos. Pregunte antes de tomar pastillas para el dolor. [E-SE-06]',
      call: 'Si llega de pronto y es muy fuerte, llame al {E-CR-04.line}. [E-SE-06, E-CR-10]',
    },
    vision: {
      name: 'Cambios en la vista',
      term: 'visión borrosa, diplopía',
      team: 'El personal espera con usted hasta que se le pase. [E-SE-07]',
      can: 'No camine sin alguien a su lado. [E-SE-07]',
      call: 'Llame a la clínica si al día siguiente no ve bien. [E-SE-07]',
      often: { iv: 'Al menos {E-DUR-06.atLeast} de cada {E-DUR-06.outOf}. [E-DUR-06]' },
    },
    numb: {
      name: 'Entumecimiento u hormigueo',
      term: 'hipoestesia, parestesia',
      team: 'El personal se queda con usted y le tranquiliza. [E-SE-08]',
      can: 'Avise si le pasa en un solo lado del cuerpo. [E-SE-08]',
      call: 'Si siente débil un brazo o una pierna de un lado, llame al {E-CR-04.line}. [E-SE-08, E-CR-10]',
      often: { iv: 'Al menos {E-DUR-06.atLeast} de cada {E-DUR-06.outOf}. [E-DUR-06]' },
    },
    taste: {
      name: 'Sabor extraño, o molestia en nariz o garganta',
      term: 'disgeusia, irritación',
      team: 'Pregunte qué le puede ayudar. [plain]',
      can: 'Avise al personal si le molesta. [E-SE-09]',
      call: 'Llame a la clínica si no se le pasa. [plain]',
    },
    anxiety: {
      name: 'Miedo o angustia',
      term: 'ansiedad',
      team: 'El personal se queda con usted. Puede bajar la velocidad de la infusión o pararla. [E-SE-10]',
      can: 'Antes de empezar, acuerde una señal que quiera decir “pare”. [E-SE-10]',
      call: 'Avise a su equipo cuando lo sienta. [E-SE-10]',
    },
    high: {
      name: 'Sentirse muy feliz o con euforia',
      term: 'euforia',
      team: 'El personal está pendiente de su ánimo. [E-SE-11]',
      can: 'Avise a su equipo si sus pensamientos van muy rápido o no duerme. [E-SE-11]',
      call: 'Llame a la clínica si le dura varios días. [E-SE-11]',
    },
    confused: {
      name: 'Pensar lento o con confusión',
      term: 'confusión, deterioro mental',
      team: 'El personal espera a que se le pase antes de que se vaya. [E-SE-12]',
      can: 'No tome decisiones de peso ese día. [E-SE-12]',
      call: 'Llame a la clínica si la confusión sigue al día siguiente. [E-SE-12]',
      also: {
        iv: [
          'Al menos a {E-DUR-06.atLeast} de cada {E-DUR-06.outOf} personas les costó hablar. [E-DUR-06]',
        ],
        nasal: [
          'En personas sanas, la mente estaba clara a las {E-DUR-12.clear}. El sueño se había ido a las {E-DUR-12.awake}. [E-DUR-12]',
        ],
      },
    },
    seeing: {
      name: 'Ver u oír cosas que no están ahí',
      term: 'alucinación, paranoia',
      team: 'El personal detiene el tratamiento y le atiende. [E-SE-13]',
      can: 'Antes de empezar, dígale a su médico si ha tenido psicosis. [E-SE-13]',
      call: 'Llame a la clínica. Si hay peligro, llame al {E-CR-04.line}. [E-SE-13]',
      also: {
        iv: [
          'Si solo ve borroso o distinto, lea “Cambios en la vista”. [plain]',
          'En un hospital, {E-AE-02.paranoia.count} de {E-AE-02.people} personas con infusiones sintió que la vigilaban; con TEC, {E-AE-02.paranoia.count.other} de {E-AE-02.people.other}. [E-AE-02]',
          'En una encuesta a clínicas, {E-AE-04.psychosis.count} de {E-AE-04.people} personas dejó el tratamiento por psicosis. Una encuesta puede pasar por alto a algunas personas. [E-AE-04]',
        ],
      },
    },
    breathing: {
      name: 'Respirar lento o poco hondo',
      term: 'depresión respiratoria',
      team: 'El personal vigila cómo respira usted. Pregunte qué sabe hacer si le falta el aire. [E-SE-14, E-DUR-07]',
      can: 'No tome alcohol. Si toma opioides o sedantes, avise a su médico antes. No los deje por su cuenta. [E-SE-14, E-PRE-08]',
      call: 'Fuera de la clínica, llame al {E-CR-04.line}. [E-SE-14, E-CR-10]',
      often: {
        iv: 'Oxígeno bajo en un estudio de hospital: {E-AE-02.lowOxygen} de cada {E-AE-02.outOf}. [E-AE-02]',
      },
      also: {
        iv: badMix,
        im: badMix,
        nasal: [boxed, 'El alcohol, los opioides y los sedantes pueden darle más sueño. [E-RX-10]'],
      },
    },
    mood: {
      name: 'Peor ánimo, o nuevas ideas de suicidio',
      term: 'ideación o conducta suicida',
      team: 'Su equipo le pregunta sobre esto en cada cita. [E-SE-15]',
      can: 'Dígaselo a alguien. Envíe {E-CR-02.text} al {E-CR-01.line}, o llame y oprima el {E-CR-02.press}. [E-SE-15, E-CR-01, E-CR-02]',
      call: 'Llame a la clínica. Si hay peligro, llame al {E-CR-04.line}. [E-SE-15, E-CR-10]',
      also: {
        nasal: [
          'En estudios de {E-AE-16.time}, {E-AE-16.thoughts} de cada {E-AE-16.outOf} personas con aerosol pensaron en el suicidio. Con placebo, {E-AE-16.thoughts.other}. [E-AE-16]',
          'La etiqueta tiene un recuadro de advertencia. Con antidepresivos hubo más ideas y actos suicidas en niños y adultos jóvenes. [E-REG-13]',
          'De cada {E-CI-17.per} personas de la misma edad, fueron {E-CI-17.child} niños y {E-CI-17.young} adultos jóvenes más que con placebo. Desde los {E-CI-17.from} años, fueron {E-CI-17.older} menos. [E-CI-17]',
        ],
      },
    },
    allergy: {
      name: 'Alergia, con ronchas o hinchazón',
      term: 'anafilaxia',
      team: 'El personal detiene el tratamiento y le atiende. [E-SE-16]',
      can: 'Dígale a su médico si ha tenido reacciones. Las etiquetas dicen que no se use si hay alergia. [E-SE-16, E-CI-04]',
      call: 'Fuera de la clínica, llame al {E-CR-04.line}. [E-SE-16]',
    },
    vein: {
      name: 'Dolor en el brazo de la infusión',
      term: 'reacción en el sitio de inyección',
      team: 'El personal le revisa el brazo. [E-SE-17]',
      can: 'Fíjese en cómo sigue su brazo. [E-SE-17]',
      call: 'Llame a la clínica si está rojo, caliente o hinchado. [E-SE-17]',
    },
    bladder: {
      name: 'Dolor de vejiga, urgencia o sangre al orinar',
      term: 'cistitis',
      team: 'Su equipo le pregunta en cada cita y puede pedirle una prueba de orina. [E-SE-18]',
      can: 'Dígaselo pronto a su equipo de salud. [E-SE-18]',
      call: 'Llame a la clínica. Si no puede orinar, llame al {E-CR-04.line}. [E-SE-18]',
      also: {
        iv: bladder,
        im: bladder,
        nasal: [
          'Aquí se cuenta orinar muy seguido. [E-AE-05]',
          'Estudios de hasta {E-LT-02.year} año no hallaron daño a la vejiga (cistitis intersticial) por el aerosol. [E-LT-02]',
        ],
      },
    },
    memory: {
      name: 'Problemas al pensar o al recordar',
      term: 'deterioro cognitivo',
      team: 'Pregúntele a su equipo cómo lo revisa. [plain]',
      can: 'Avise a su equipo si nota un cambio. [plain]',
      call: 'Llame a la clínica si le preocupa. [plain]',
      also: {
        iv: [
          'Una sola infusión no dejó problemas de memoria en {E-LT-03.months} meses. Una revisión de {E-LT-03.studies} estudios dice que el uso prolongado se ha medido mal. [E-LT-03]',
        ],
        im: [
          'Una revisión de {E-LT-03.studies} estudios dice que el uso prolongado se ha medido mal. [E-LT-03]',
        ],
        nasal: [
          'Un estudio de {E-LT-11.years} año no halló que afecte la capacidad de pensar. No tenía grupo de comparación. [E-LT-11]',
        ],
      },
    },
    liver: {
      name: 'Daño al hígado',
      term: 'hepatotoxicidad',
      team: 'Su clínica puede pedir una prueba del hígado. [E-PRE-04]',
      can: 'Dígale a su médico si tiene problemas del hígado. [E-PRE-05]',
      call: 'Avise a su equipo. [plain]',
      also: { iv: liver, im: liver },
    },
    dependence: {
      name: 'Dependencia, uso indebido',
      term: 'adicción',
      team: 'Su equipo le pregunta sobre esto en cada cita. [E-POST-08]',
      can: 'Dígale a su equipo si usa o ha usado drogas. [E-PRE-05]',
      call: 'Llame a la clínica si siente ganas de usarlo fuera del tratamiento. [E-CR-09]',
      also: {
        iv: [outsideClinics],
        im: [outsideClinics],
        nasal: [boxed],
      },
    },
  },
  studies: {
    'E-AE-01': {
      who: 'Adultos con depresión difícil de tratar y pensamientos de suicidio, tras una sola infusión. Ni pacientes ni personal sabían quién recibía qué',
      versus: 'un sedante (midazolam)',
    },
    'E-AE-02': {
      who: 'Pacientes de hospital con depresión, hasta {E-AE-02.doses} infusiones. Todos sabían quién recibía qué',
      versus: 'TEC (terapia electroconvulsiva)',
      apart: 'Se compara con la TEC, no con un placebo.',
    },
    'E-AE-03': { who: 'Pacientes de una sola clínica con varias infusiones' },
    'E-AE-05': {
      who: 'Adultos con depresión difícil de tratar que empezaron además un antidepresivo, en {E-AE-05.time}',
      versus: 'un aerosol de placebo',
    },
    'E-AE-05-T1': {
      who: 'Adultos de un solo estudio, con depresión difícil de tratar, que empezaron además un antidepresivo, en {E-AE-05-T1.time}',
      versus: 'un aerosol de placebo',
    },
    'E-DUR-06': {
      who: 'Personas de {E-DUR-06.studies} estudios, tras una sola infusión. La cifra es solo de la infusión',
    },
    'E-SE-15-KET': {
      who: 'Pacientes de clínicas de Estados Unidos, {E-SE-15-KET.time} después de su última infusión',
    },
  },
  counted: {
    doubleVision: 'Ver imágenes dobles',
    derealization: 'Sentir todo irreal',
    worse: 'Peor depresión',
    vertigo: 'Todo da vueltas',
    vomiting: 'Vómitos',
    blurredVision: 'Vista borrosa',
    nose: 'Molestia en la nariz',
    throat: 'Molestia en la garganta',
    thoughts: 'Más ideas de suicidio',
    drunk: 'Sensación de embriaguez',
    fastHeart: 'Corazón acelerado',
  },
  longTerm: {
    iv: [
      'Pocos estudios siguieron a las personas durante años. Una revisión de {E-LT-07.reports} informes halló pocos problemas graves a largo plazo, pero sus métodos tenían fallas. [E-LT-07]',
      'De cada {E-LT-01.outOf} personas que usaban ketamina sin receta, {E-LT-01.symptoms} tuvieron problemas de la vejiga. Esa cifra no es de clínicas. [E-LT-01]',
    ],
    im: [
      'Pocos estudios siguieron a las personas durante años. De cada {E-LT-01.outOf} personas que usaban ketamina sin receta, {E-LT-01.symptoms} tuvieron problemas de la vejiga. Esa cifra no es de clínicas. [E-LT-01]',
    ],
    nasal: [
      'Un estudio siguió a {E-LT-06.people} personas con aerosol cerca de {E-LT-06.meanYears} años, sin grupo de comparación. Contó {E-LT-06.serious} problemas graves, {E-LT-06.suicidal} de ellos ideas o actos suicidas. [E-LT-06]',
      'Murieron {E-LT-06.deaths} personas, por suicidio entre otras causas. Cerca de {E-LT-06.stopped} de cada {E-LT-06.outOf} lo dejaron por los efectos secundarios. [E-LT-06]',
    ],
  },
  urgency: {
    expected: 'Es de esperar',
    tell: 'Avise a su equipo',
    call: 'Llame a la clínica',
    emergency: 'Llame al {E-CR-04.line}',
  },
  filter: 'Buscar en la lista',
  found: 'Efectos secundarios a la vista: {n}',
  none: 'Nada en la lista coincide con esas palabras.',
  clear: 'Ver todos',
  arms: {
    iv: 'con infusión',
    im: 'con inyección',
    nasal: 'con aerosol',
    other: 'con {versus}',
  },
  had: 'De {total} personas {arm}, hubo {had} con este efecto y {not} sin él.',
  onlySpray: 'Solo con el aerosol.',
  onlyDrip: 'Solo con infusión.',
  key: 'Los puntos llenos son las personas que lo tuvieron. Los vacíos, las que no.',
  timeTitle: 'Cuánto dura',
  time: {
    iv: 'En estudios de una sola infusión: lo más fuerte, en {peak}; casi todo pasó en {gone}.',
    im: 'Lo más fuerte, en {peak} o menos. Puede sentirlo hasta {gone}.',
    nasal: 'Lo más fuerte, en {peak} o menos. Casi todo pasa en {gone} o menos.',
  },
  often: 'A cuántas personas les pasa',
  team: 'Qué puede hacer el equipo',
  can: 'Qué puede hacer usted',
  call: 'Cuándo llamar',
  add: 'Agregar a mi lista',
  remove: 'Quitar de mi lista',
  list: {
    title: 'Mi lista de preguntas',
    empty: 'Agregue un efecto secundario y lo verá aquí. Luego imprima la lista o cópiela.',
    ask: 'Preguntar sobre: {name}',
    clear: 'Borrar mi lista',
    privacy:
      'La lista se queda en esta página y se borra cuando usted sale. En un dispositivo compartido, otros podrían ver lo que imprima o copie.',
  },
});
