import type { SharedWords } from '../schema.js';

export const shared: SharedWords = {
  routes: { iv: 'Ketamine drip (IV)', im: 'Ketamine shot (IM)', nasal: 'Esketamine nasal spray' },
  figure: {
    more: 'That is {n} more of {total} {arm}.',
    fewer: 'That is {n} fewer of {total} {arm}.',
    same: 'That is the same.',
    counts: '{had} of {people}',
    people: '{people} people',
    short: '{had} of {total}',
    shortOther: '{had} of {total} {arm}',
    under: 'Fewer than {n} of {total} {arm}.',
    noComparison: 'There was no comparison group.',
  },
  purpose:
    'General education, to help you prepare for a talk with a clinician. It is not medical advice and not for emergencies.',
  adults: 'For adults only.',
  emergencyShort: 'In danger now?',
  crisisShort: 'Thinking about suicide?',
  emergency: {
    title: 'Call {E-CR-04.line} now if you or someone with you:',
    items: [
      'has trouble breathing [E-CR-10]',
      'has chest pain [E-CR-10]',
      'has a throat that swells or closes [E-CR-10]',
      'will not wake up [E-CR-10]',
      'has a seizure [E-CR-10]',
      'has a sudden, very bad headache [E-CR-10]',
      'is weak on one side of the body [E-CR-10]',
      'is acting on thoughts of suicide [E-CR-10]',
    ],
  },
  crisis: {
    title: 'Do you think about suicide, or worry about someone?',
    text: 'The {E-CR-01.line} Lifeline is free, private and open day and night. [E-CR-01]',
    language:
      'In Spanish: call {E-CR-01.line}, then press {E-CR-02.press}. Or text {E-CR-02.text} to {E-CR-01.line}. [E-CR-02]',
    veterans: 'Veterans: call {E-CR-01.line}, then press {E-CR-03.press}. [E-CR-03]',
  },
  callClinic: {
    title: 'After a visit, call your clinic if:',
    items: [
      'the effects are not gone by the next day [E-CR-09]',
      'you cannot stop vomiting [E-CR-09]',
      'your blood pressure is above your limit [E-CR-09]',
      'your bladder hurts or works in a new way [E-CR-09]',
      'your mood is very high or much worse [E-CR-09]',
      'you feel an urge to use ketamine outside of care [E-CR-09]',
    ],
  },
  tellStaff: {
    title: 'During a visit, tell staff at once if you:',
    items: [
      'cannot stay awake [E-CR-08]',
      'feel faint [E-CR-08]',
      'find it hard to breathe [E-CR-08]',
      'have chest pain [E-CR-08]',
      'are very afraid or feel too far away [E-CR-08]',
    ],
  },
  funding:
    'The ketamine-elements project wrote this for clinics. These clinics earn money from this treatment.',
  expired: 'We are checking this guide again. Until then, ask your clinician for details.',
};
