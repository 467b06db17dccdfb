import type { SharedContent } from '../shared.js';
import { words } from '../words.js';

export const shared = words<SharedContent>()({
  routes: { iv: 'Ketamine drip (IV)', im: 'Ketamine shot (IM)', nasal: 'Esketamine nasal spray' },
  routesShort: { iv: 'Drip (IV)', im: 'Shot (IM)', nasal: 'Nasal spray' },
  figure: {
    more: 'That is {n} more of {total} {arm}.',
    fewer: 'That is {n} fewer of {total} {arm}.',
    same: 'There was no difference.',
    counts: '{had} of {people}',
    people: '{people} people',
    short: '{had} of {total}',
    shortOther: '{had} of {total} {arm}.',
    arm: 'of {total} {arm}',
    under: 'Fewer than {n} of {total} {arm}.',
    noComparison: 'There was no comparison group.',
  },
  purpose:
    'General education, to help you prepare for a talk with a clinician. It is not medical advice and not for emergencies.',
  adults: 'For adults only.',
  emergencyShort: 'In danger?',
  crisisShort: 'Thinking of suicide?',
  crisisCall: 'Call( {E-CR-01.line})',
  crisisText: 'text {E-CR-01.line}',
  emergency: {
    title: 'Call {E-CR-04.line} now if you or someone with you:',
    items: [
      'has trouble breathing [E-CR-10]',
      'has chest pain [E-CR-10]',
      'has a throat that is swelling or closing [E-CR-10]',
      'cannot be woken up [E-CR-10]',
      'has a seizure [E-CR-10]',
      'has a sudden, very bad headache [E-CR-10]',
      'is weak on one side of the body [E-CR-10]',
      'is acting on thoughts of suicide [E-CR-10]',
    ],
  },
  crisis: {
    title: 'Are you thinking about suicide, or worried about someone?',
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
      'your blood pressure is above the limit that your team gave you [E-CR-09]',
      'your bladder hurts, or you urinate differently [E-CR-09]',
      'your mood is very high or much worse [E-CR-09]',
      'you feel an urge to use ketamine outside of treatment [E-CR-09]',
    ],
  },
  tellStaff: {
    title: 'During a visit, tell staff at once if you:',
    items: [
      'cannot stay awake [E-CR-08]',
      'feel faint [E-CR-08]',
      'have trouble breathing [E-CR-08]',
      'have chest pain [E-CR-08]',
      'are very frightened, or feel too cut off from yourself [E-CR-08]',
    ],
  },
  costs: {
    title: 'Cost and insurance',
    price: {
      iv: [
        'A ketamine drip often costs ${E-COST-01.from} to ${E-COST-01.to} a visit. A first course of {E-COST-01.visits} visits can cost thousands of dollars. [E-COST-01]',
        'Some clinics charge ${E-COST-01.highFrom} or more. The first visit and later drips may cost extra. [E-COST-01]',
      ],
      im: [
        'A ketamine shot often costs ${E-COST-01.shotFrom} to ${E-COST-01.shotTo} a visit. A first course of {E-COST-01.visits} visits can cost thousands of dollars. [E-COST-01]',
      ],
      nasal: [
        'The esketamine spray alone lists at about ${E-COST-04.from} to ${E-COST-04.to} a treatment. The watched visit costs extra. [E-COST-04]',
      ],
    },
    priceSure: {
      iv: 'These prices come from clinic pages seen up to {E-COST-01.seen}, and not from a survey. [E-COST-01]',
      im: 'These prices come from clinic pages seen up to {E-COST-01.seen}, and not from a survey. [E-COST-01]',
      nasal: 'This price comes from pages without a date, and not from the maker. [E-COST-04]',
    },
    cover: {
      iv: [
        'In August {E-COST-02.seen}, of {E-COST-02.insurers} big insurers, only {E-COST-02.drips} covered ketamine drips. Many say nothing about them. [E-COST-02]',
      ],
      im: [
        'In August {E-COST-02.seen}, of {E-COST-02.insurers} big insurers, none covered ketamine shots. Many say nothing about them. [E-COST-02]',
      ],
      nasal: [
        'In August {E-COST-02.seen}, all {E-COST-02.insurers} big insurers in a study covered the spray. Nearly all had to approve it first. [E-COST-02]',
        'Plans often ask that you try at least {E-COST-05.tried} antidepressants first. [E-COST-05]',
      ],
    },
    coverSure:
      'Researchers read the written rules of the plans. Other experts have not yet reviewed their study. [E-COST-02]',
    medicare:
      'In its rules of {E-COST-03.seen}, Original Medicare named neither ketamine nor esketamine. It decides case by case. [E-COST-03]',
    ask: 'Ask for the full price of your course, and ask your plan what it pays. [plain]',
    /** What the clinic says of itself. */
    visit: 'One visit: {price}',
    course: 'A first course: {price}',
    details: 'About the price: {what}',
    billing: 'Insurance: {what}',
  },
  method:
    'We read trials, reviews, drug labels and guidelines, and we show those that found no benefit too. Some we read only as summaries, and we did not look for every study.',
  reading: 'The words are for readers in sixth grade (Flesch-Kincaid).',
  funding:
    'The ketamine-elements project wrote this guide. Clinics that show it earn money from this treatment.',
  expired: 'We are checking this guide again. For now, ask your clinician.',
});
