import type { RightForMeContent } from '../right-for-me.js';
import { words } from '../words.js';
import { approval } from './approval.js';

export const rightForMe = words<RightForMeContent>()({
  title: '¿Es esto para mí?',
  titleElsewhere: 'Depresión que no se va: qué preguntar',
  lede: 'Lo deciden usted y su médico, no una guía. Esta guía le ayuda a prepararse. No guarda ni envía sus respuestas.',
  approval: {
    short: {
      both: 'La FDA aprobó la esketamina, no la ketamina, para algunas depresiones. [E-REG-01, E-REG-06]',
      ketamine: 'La FDA no ha aprobado la ketamina para la depresión (uso “off-label”). [E-REG-01]',
      esketamine: 'La FDA aprobó la esketamina para algunos adultos con depresión. [E-REG-06]',
    },
    ketamine: approval.ketamine,
    esketamine: approval.esketamine,
    elsewhere: 'Cada país tiene sus reglas. Pregunte cuáles son donde usted vive. [plain]',
  },
  prepare: 'Preparar la consulta',
  close: 'Cerrar la guía',
  before: {
    title: 'Antes de empezar',
    lines: [
      'Le hacemos {total} preguntas cortas: qué espera lograr, cómo está su salud y qué le importa. [plain]',
      'Puede saltarse cualquier pregunta. [plain]',
      'Al final tendrá notas y preguntas para llevar. No hay puntaje ni veredicto. [plain]',
      'No guardamos ni enviamos sus respuestas. Se borran cuando sale de esta página. [plain]',
      'La guía es solo para adultos y no sirve para emergencias. [plain]',
    ],
    start: 'Empezar',
  },
  parts: { hope: 'Lo que espera lograr', health: 'Su salud', matters: 'Lo que le importa' },
  progress: 'Pregunta {n} de {total}',
  whyLabel: 'Por qué lo preguntamos',
  many: 'Marque todo lo que corresponda, o nada.',
  notSure: 'No lo sé',
  notSay: 'Prefiero no decirlo',
  back: 'Atrás',
  next: 'Continuar',
  finish: 'Ver mis notas',
  clear: 'Borrar mis respuestas',
  cleared: 'Se borraron sus respuestas.',
  opened: 'La guía está abierta.',
  closed: 'La guía está cerrada.',
  ready: 'Sus notas están listas.',
  questions: {
    hope: {
      question: '¿Qué le gustaría que cambiara?',
      why: 'Los estudios hallaron cosas distintas en cada problema. Según lo que marque, le decimos sobre qué preguntar. [plain]',
      options: {
        depression: {
          label: 'Depresión o desánimo',
          note: 'Pregunte qué hallaron los estudios sobre la depresión y cuánto duró la mejoría. [E-EFF-02, E-EFF-07, E-EFF-09]',
        },
        bipolar: {
          label: 'Las épocas de depresión del trastorno bipolar',
          note: 'Pregunte sobre la depresión bipolar. Los estudios fueron muy pequeños. [E-EFF-21, E-EFF-21-X]',
        },
        trauma: {
          label: 'Recuerdos dolorosos que vuelven (TEPT)',
          note: 'Pregunte sobre el TEPT. En un estudio pequeño hubo mejoría; uno más grande no halló ningún beneficio. [E-EFF-22, E-EFF-22-VA]',
        },
        ocd: {
          label: 'Ideas o actos que no puede parar (TOC)',
          note: 'Pregunte sobre el TOC. Los estudios fueron muy pequeños y no coincidieron. [E-EFF-23, E-EFF-23-OPEN]',
        },
        anxiety: {
          label: 'Miedo o preocupación',
          note: 'Pregunte sobre el miedo y la preocupación. Una revisión halló solo {E-EFF-24.tiny} estudios muy pequeños. Para la ansiedad generalizada no halló ninguno. [E-EFF-24]',
        },
        pain: {
          label: 'Un dolor que no se quita',
          note: 'Pregunte sobre el dolor. Una revisión grande no halló pruebas claras de que la ketamina ayude. [E-EFF-25]',
        },
        alcohol: {
          label: 'Beber menos alcohol',
          note: 'Pregunte sobre el alcohol. Un estudio halló más días sin beber, pero ningún cambio claro en las recaídas. [E-EFF-26]',
        },
        else: {
          label: 'Otra cosa',
          note: 'Pregunte qué se ha estudiado sobre el problema que usted tiene. [E-REG-03]',
        },
      },
      notSure: 'Pregunte qué puede esperar y qué no. [E-REG-03]',
    },
    heart: {
      question: '¿Ha tenido problemas del corazón, de los vasos sanguíneos o del cerebro?',
      why: 'La ketamina y la esketamina pueden subir la presión arterial. Con algunos de estos problemas no se usan. Con otros hay que tener más cuidado. [E-CI-01, E-CI-05]',
      options: {
        pressure: {
          label: 'Presión arterial alta',
          note: 'Dígale a su médico si tiene la presión arterial alta, aunque la esté tratando. [E-CI-06]',
        },
        heart: {
          label: 'Un problema del corazón o un derrame cerebral',
          note: 'Dígale a su médico si tiene un problema del corazón o si tuvo un derrame cerebral. [E-CI-06, E-CI-07]',
        },
        artery: {
          label: 'Una arteria débil o abultada (aneurisma)',
          note: 'Dígale a su médico si tiene o tuvo una arteria débil o abultada. La etiqueta del aerosol dice que no se use en ese caso. [E-CI-01]',
        },
        tangle: {
          label: 'Una malformación de vasos sanguíneos (MAV)',
          note: 'Dígale a su médico si tiene una malformación de vasos (MAV). La etiqueta del aerosol dice que no se use en ese caso. [E-CI-02]',
        },
        bleed: {
          label: 'Sangrado en el cerebro, alguna vez',
          note: 'Dígale a su médico si alguna vez tuvo un sangrado en el cerebro. La etiqueta del aerosol dice que no se use en ese caso. [E-CI-03]',
        },
        swelling: {
          label: 'Daño al cerebro por presión muy alta',
          note: 'Dígale a su médico si alguna vez la presión muy alta le afectó el cerebro. El aerosol puede subir la presión. [E-AE-08, E-CI-08]',
        },
        rise: {
          label: 'Me dijeron que no debe subirme la presión',
          note: 'Pregunte si una subida de presión es un peligro para usted. La etiqueta de la ketamina dice que no se use en ese caso. [E-CI-05]',
        },
      },
      notSure:
        'Pregunte si le revisarán el corazón y la presión antes de la primera cita. [E-PRE-02, E-CI-05]',
    },
    body: {
      question: '¿Tiene alguno de estos problemas o situaciones?',
      why: 'Con algunos no se usan estos medicamentos. Otros requieren pruebas o más cuidado. [E-CI-04, E-CI-12, E-CI-15]',
      options: {
        allergy: {
          label: 'Alergia a la ketamina o a la esketamina',
          note: 'Dígale a su médico si la ketamina o la esketamina le dio alergia alguna vez. Cada etiqueta dice que no se use en ese caso. [E-CI-04]',
        },
        pregnant: {
          label: 'Embarazo, o quiere quedar embarazada',
          note: 'Dígale a su médico si está embarazada o quiere estarlo. La esketamina puede dañar al bebé. La etiqueta de la ketamina tampoco la recomienda. [E-CI-12, E-CI-21]',
        },
        nursing: {
          label: 'Lactancia (dar el pecho)',
          note: 'Dígale a su médico si da el pecho. La etiqueta del aerosol dice que no amamante mientras lo usa. [E-CI-13]',
        },
        liver: {
          label: 'Enfermedad del hígado',
          note: 'Dígale a su médico si tiene una enfermedad del hígado. Si es grave, no se recomienda ninguno de estos medicamentos. [E-CI-15]',
        },
        bladder: {
          label: 'Dolor o enfermedad de la vejiga',
          note: 'Dígale a su médico si tiene dolor o una enfermedad de la vejiga. Ambas etiquetas advierten de daños en la vejiga. [E-CI-16, E-LT-12]',
        },
        breath: {
          label: 'Apnea del sueño o enfermedad de los pulmones',
          note: 'Dígale a su médico si tiene apnea del sueño o una enfermedad de los pulmones. La ketamina puede hacer más lenta la respiración. [E-REG-04, E-CI-20]',
        },
        eye: {
          label: 'Presión alta en el ojo o en el cráneo, o una herida abierta en el ojo',
          note: 'Dígale a su médico si tiene presión alta en el ojo o el cráneo. También, si tiene una herida abierta en el ojo. [E-CI-14]',
        },
      },
      notSure: 'Pregunte sobre un examen y pruebas antes de la primera cita. [E-PRE-02, E-PRE-04]',
    },
    mind: {
      question: '¿Ha tenido alguna vez alguno de estos problemas?',
      why: 'Estos medicamentos pueden cambiar lo que ve, oye y siente. Con algunos de estos problemas, su médico puede decir que no o vigilarle de cerca. [E-CI-09, E-CI-10]',
      options: {
        psychosis: {
          label: 'Psicosis o esquizofrenia (ver u oír cosas que otros no)',
          note: 'Dígale a su médico si alguna vez tuvo psicosis o esquizofrenia. [E-CI-09]',
        },
        mania: {
          label: 'Manía o trastorno bipolar (épocas de demasiada euforia)',
          note: 'Dígale a su médico si alguna vez tuvo manía o si tiene trastorno bipolar. [E-PRE-05, E-CI-10]',
        },
        family: {
          label: 'Psicosis o manía en mi familia',
          note: 'Dígale a su médico si alguien de su familia tuvo psicosis o manía. [E-PRE-05]',
        },
        use: {
          label: 'Un problema con el alcohol o las drogas',
          note: 'Dígale a su médico si tiene o tuvo un problema con el alcohol o las drogas. Puede haber uso indebido de la ketamina y la esketamina. [E-CI-11, E-REG-04, E-REG-08]',
        },
        memory: {
          label: 'Demencia, o confusión repentina (delírium)',
          note: 'Dígale a su médico si tiene demencia o tuvo una confusión repentina. [E-PRE-05, E-CI-18]',
        },
      },
      notSure:
        'Pregunte sobre una consulta completa de salud mental antes de la primera cita. [E-PRE-01]',
    },
    medicines: {
      question: '¿Toma algo de esta lista?',
      why: 'Algunos cambian el efecto de la ketamina o la esketamina, o aumentan sus riesgos. No deje ninguno por su cuenta. Pregúntele a quien se lo recetó. [E-PRE-08, E-RX-01]',
      options: {
        calming: {
          label: 'Un sedante o tranquilizante, como el diazepam (una benzodiazepina)',
          note: 'Dígale a su médico si toma un sedante o tranquilizante, como el diazepam; no lo deje por su cuenta. Con la ketamina puede darle tanto sueño que no despierte, o causar respiración lenta, coma o muerte. También puede acortar el efecto de la ketamina. [E-RX-09, E-RX-10, E-RX-01, E-PRE-08]',
        },
        sedating: {
          label: 'Un opioide, alcohol o pastillas para el sueño',
          note: 'Dígale a su médico si usa un opioide, alcohol o pastillas para el sueño. Con la ketamina pueden darle tanto sueño que no despierte, o causar respiración lenta, coma o muerte. Con el aerosol pueden darle más sueño. [E-RX-09, E-RX-10]',
        },
        lamotrigine: {
          label: 'Lamotrigina',
          note: 'Dígale a su médico si toma lamotrigina. En algunos estudios, el efecto de la ketamina fue más débil con ella. [E-RX-02]',
        },
        stimulant: {
          label: 'Un estimulante, como el metilfenidato',
          note: 'Dígale a su médico si toma un estimulante. Con el aerosol puede subirle la presión arterial. [E-RX-04]',
        },
        maoi: {
          label: 'Un IMAO para la depresión',
          note: 'Dígale a su médico si toma un IMAO. Con el aerosol puede subirle la presión arterial. [E-RX-05]',
        },
        theophylline: {
          label: 'Teofilina o aminofilina',
          note: 'Dígale a su médico si toma teofilina o aminofilina. Con la ketamina puede ser más fácil tener convulsiones. [E-RX-07]',
        },
        antidepressant: {
          label: 'Un antidepresivo o litio',
          note: 'Dígale a su médico si toma un antidepresivo o litio. Parece que la mayoría se puede usar con la ketamina. No deje el suyo por su cuenta. [E-RX-08]',
        },
        other: {
          label: 'Cualquier otro medicamento',
          note: 'Dígale a su médico si toma cualquier otro medicamento. Algunos cambian cuánta ketamina hay en su sangre. [E-RX-06]',
        },
      },
      notSure: 'Pregunte sobre cada medicamento que toma. Lleve una lista. [E-PRE-05]',
    },
    visits: {
      question:
        'Una cita dura horas, y un adulto tiene que llevarle a casa. ¿Le sería difícil? [E-REG-09, E-DUR-10, E-PRE-09]',
      why: 'No maneje durante {E-POST-02.wait} después de la ketamina; con el aerosol, hasta el día siguiente. Según lo que marque, le decimos qué planear. [E-POST-02, E-REG-10]',
      options: {
        fits: {
          label: 'No, puedo hacerlo',
          note: 'Pregunte para cuántas citas debe prepararse. [E-POST-04, E-POST-05]',
        },
        time: {
          label: 'El tiempo es difícil para mí',
          note: 'Pregunte cuánto dura una cita y cuántas hay. [E-REG-09, E-DUR-10, E-POST-04]',
        },
        ride: {
          label: 'El regreso a casa es difícil para mí',
          note: 'Pregunte si hay ayuda para el regreso a casa. [E-PRE-09]',
        },
        both: {
          label: 'Ambas cosas son difíciles para mí',
          note: 'Pregunte sobre los horarios y si hay ayuda para el regreso. [E-PRE-09]',
        },
      },
      notSure: 'Pregunte cómo es una cita, de principio a fin. [E-REG-09, E-DUR-10]',
    },
    cost: {
      question: '¿Le sería difícil pagar lo que cuesta?',
      why: 'Cada clínica tiene sus precios, y los seguros cubren unas formas más que otras. Según lo que marque, le decimos qué preguntar. [E-COST-01, E-COST-02]',
      options: {
        lot: {
          label: 'Sí, muy difícil',
          note: 'Pregunte cuánto cuesta todo el tratamiento y cuánto paga su seguro. Los planes grandes cubren el aerosol, casi siempre con autorización previa. Pocos cubren las infusiones. [E-COST-02, E-COST-01]',
        },
        some: {
          label: 'Un poco difícil',
          note: 'Pregunte el precio de una cita, de todo el tratamiento y de las citas de después. [E-COST-01]',
        },
        little: { label: 'No sería difícil' },
      },
      notSure: 'Pregunte sobre el costo y el seguro antes de pedir una cita. [E-COST-02]',
    },
    effects: {
      question:
        'Puede sentir una desconexión de su cuerpo por un rato. ¿Cómo sería eso para usted? [E-DUR-06]',
      why: 'A algunas personas no les molesta y a otras sí. Según lo que marque, le decimos qué preguntar. [plain]',
      options: {
        fine: {
          label: 'Podría vivir con eso',
          note: 'Pregunte qué ayuda mientras dura esa sensación. [E-SE-01]',
        },
        worry: {
          label: 'Me preocupa',
          note: 'Pregunte quién se queda con usted y cómo le ayuda. [E-SE-10]',
        },
        no: {
          label: 'No lo quiero',
          note: 'Pregunte sobre tratamientos sin medicamentos, como la psicoterapia. [E-ALT-03]',
        },
      },
      notSure: 'Pregunte qué sintieron otras personas y por cuánto tiempo. [E-DUR-06]',
    },
    others: {
      question: '¿Qué otros tratamientos ha probado ya?',
      why: 'Usted tiene otras opciones. Según lo que marque, le decimos de qué hablar. [plain]',
      options: {
        hear: {
          label: 'Primero quiero saber de todos',
          note: 'Pregunte sobre cada opción: cómo puede ayudar y qué daños puede causar. [E-ALT-01, E-ALT-03]',
        },
        tried: {
          label: 'Probé algunos que no me ayudaron lo suficiente',
          note: 'Dígale a su médico si un tratamiento no le ayudó: cuál fue, por cuánto tiempo y qué pasó. [E-TRD-02, E-PRE-05]',
        },
        none: {
          label: 'Todavía no he probado ninguno',
          note: 'Pregunte sobre los antidepresivos y la psicoterapia, y cuándo conviene usarlos. [E-ALT-01, E-ALT-03]',
        },
        wait: {
          label: 'Por ahora quiero esperar',
          note: 'Pregunte qué puede pasar si espera, y cuándo volver a hablar. [E-ALT-08]',
        },
      },
      notSure: 'Pregunte cómo sería su vida diaria con cada opción. [E-ALT-03]',
    },
  },
  summary: {
    title: 'Su lista para la consulta',
    intro: [
      'Hable con un profesional de salud antes de pedir una cita. Esta lista no puede decirle si el tratamiento es un peligro para usted. [plain]',
      'No tiene que decidir hoy. [plain]',
    ],
    notes: 'Sus notas',
    blank: 'Sus respuestas no agregan notas. Aun así, puede haber temas de que hablar.',
    ask: {
      title: 'Preguntas que puede hacer',
      items: [
        '¿La FDA lo ha aprobado para mi problema, o es un uso “off-label”? [E-REG-01, E-REG-06]',
        '¿A cuántas personas ayuda, por cuánto tiempo y con qué certeza se sabe? [E-EFF-02, E-EFF-07, E-EFF-09]',
        '¿Qué puede salir mal, y quién está ahí si pasa? [E-REG-04, E-REG-08, E-DUR-07]',
        '¿Cuánto me va a costar en total? [E-COST-01, E-COST-02]',
        '¿Cómo sabremos si no funciona, y qué sigue después? [E-PRE-14, E-POST-10]',
        '¿Quién me atiende entre las citas, y a quién llamo? [E-PRE-14]',
        '¿Qué pasa si espero o elijo otra cosa? [E-ALT-08]',
      ],
    },
    options: {
      title: 'Sus otras opciones',
      items: [
        'Cambiar o agregar un antidepresivo [E-ALT-01]',
        'Agregar otra clase de medicamento [E-ALT-02]',
        'Psicoterapia [E-ALT-03]',
        'Estimulación magnética del cerebro (EMT) [E-ALT-04]',
        'Terapia electroconvulsiva (TEC), con anestesia [E-ALT-05]',
        'El aerosol de esketamina en lugar de la ketamina [E-ALT-06]',
        'Un estudio de investigación [E-ALT-07]',
        'Seguir como está o esperar por ahora, y fijar una fecha para volver a verlo [E-ALT-08]',
      ],
    },
    all: 'Ver todas las notas',
    shared: '¿Otras personas usan este dispositivo? Borre sus respuestas y quédese con el papel.',
  },
});
