/** The twin of the English file. */
export const approval = {
  ketamine:
    'La FDA ha aprobado la ketamina solo como anestésico, un medicamento para cirugías. Usarla para la depresión u otros problemas de salud mental no está autorizado por la FDA (uso “off-label”). [E-REG-01]',
  esketamine:
    'La FDA ha aprobado el aerosol de esketamina para adultos con depresión que no mejoró con {E-REG-06.tried} o más antidepresivos. Desde enero de {E-REG-06.alone}, puede usarse solo o con un antidepresivo. [E-REG-06]',
  crisis:
    'Desde {E-REG-06.second}, la FDA también lo aprueba, con un antidepresivo, para la depresión mayor con ideas o actos suicidas. Es para casos urgentes. [E-REG-06]',
  notShown:
    'No se ha demostrado que la esketamina prevenga el suicidio. No reemplaza la atención en un hospital cuando hace falta. [E-REG-07]',
  compounded:
    'En octubre de {E-REG-02.warned}, la FDA advirtió sobre la ketamina que prepara una farmacia, incluida la oral. La FDA no ha comprobado si esos productos son seguros ni si funcionan. [E-REG-02]',
  home: 'En casa, nadie vigila su respiración ni su presión arterial. Según la FDA, esto aumenta el riesgo. [E-REG-04]',
  compoundedSpray:
    'En febrero de {E-REG-05.warned}, la FDA también advirtió sobre los aerosoles nasales de ketamina que prepara una farmacia. [E-REG-05]',
  schedule:
    'Según la ley de los Estados Unidos, la ketamina y la esketamina son sustancias controladas (Lista III). [E-REG-11]',
} as const;
