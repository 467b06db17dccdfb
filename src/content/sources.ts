import type { Source } from './schema.js';

const fdaCompounded: Source = { cite: 'FDA. Warning on compounded ketamine, 2023.' };
const consensus: Source = {
  cite: 'Sanacora. Consensus statement. JAMA Psychiatry, 2017.',
  doi: '10.1001/jamapsychiatry.2017.0080',
};
const societyStandards: Source = {
  cite: 'American Society of Ketamine Physicians. Standards, 2020.',
};
const label: Source = { cite: 'Spravato. US label, 2019.' };
const acevedo: Source = { cite: 'Acevedo-Diaz. One ketamine infusion. J Affect Disord, 2020.' };
const lifeline: Source = { cite: '988 Suicide & Crisis Lifeline. SAMHSA, 2023.' };
const anand: Source = { cite: 'Anand. Ketamine versus ECT. N Engl J Med, 2023.' };
const loo: Source = { cite: 'Loo. Br J Psychiatry, 2023.', doi: '10.1192/bjp.2023.79' };
const cochrane: Source = { cite: 'Dean. Cochrane, 2021.', doi: '10.1002/14651858.CD011612.pub3' };
const jelovac: Source = {
  cite: 'Jelovac. JAMA Psychiatry, 2025.',
  doi: '10.1001/jamapsychiatry.2025.3019',
};
const feder: Source = {
  cite: 'Feder. Am J Psychiatry, 2021.',
  doi: '10.1176/appi.ajp.2020.20050596',
};
const fava: Source = {
  cite: 'Fava. Mol Psychiatry, 2018.',
  doi: '10.1038/s41380-018-0256-5',
};

/**
 * Every publication, once, by the id that the facts use. Two ids may stand for one publication that
 * was read in two places; the reader then sees it once. First author, place and year, and the
 * subject where no link leads to it: short, since a phone pays for each, and enough to find it.
 */
export const sources: Readonly<Record<string, Source>> = {
  S1: fdaCompounded,
  S2: fdaCompounded,
  S5: { cite: 'Janssen. FDA approval of Spravato, 2019.' },
  S6: {
    cite: 'Canady. Mental Health Weekly, 2020.',
    doi: '10.1002/mhw.32471',
  },
  S7: { cite: 'Johnson & Johnson. FDA approval of Spravato, 2025.' },
  S8: { cite: 'Johnson & Johnson. Spravato patient site.' },
  S9: { cite: 'Johnson & Johnson. Spravato safety.' },
  S10: { cite: 'Spravato. Monograph.' },
  S11: label,
  S12: label,
  S13: { cite: 'MedlinePlus. Esketamine nasal spray.' },
  S15: { cite: 'American Society of Anesthesiologists. Safe use of ketamine.' },
  S16: consensus,
  S17: consensus,
  S18: consensus,
  S19: societyStandards,
  S20: societyStandards,
  S21: { cite: 'British Columbia physicians’ college. Draft ketamine standard, 2021.' },
  S22: { cite: 'Patient sheets of US ketamine clinics (examples).' },
  S23: { cite: 'Oxford Health NHS. Ketamine treatment.' },
  S24: { cite: 'Johnson & Johnson. Spravato and blood pressure.' },
  S25: anand,
  S26: fava,
  S27: acevedo,
  S28: acevedo,
  S29: {
    cite: 'Chilukuri. Indian J Psychol Med, 2014.',
    doi: '10.4103/0253-7176.127258',
  },
  S30: { cite: 'Ketamine Resource. Intramuscular injection (clinic guide).' },
  S31: loo,
  S32: loo,
  S33: { cite: 'Johnson & Johnson. Spravato and dissociation, 2024.' },
  S34: { cite: 'Johnson & Johnson. Spravato and sedation, 2024.' },
  S35: { cite: 'Johnson & Johnson. Spravato dosing and monitoring.' },
  S36: { cite: 'Garcia-Romeu group. Reconsidering dissociation.' },
  S38: {
    cite: 'Murrough. Biol Psychiatry, 2013.',
    doi: '10.1016/j.biopsych.2012.06.022',
  },
  S39: {
    cite: 'Phillips. Am J Psychiatry, 2019.',
    doi: '10.1176/appi.ajp.2018.18070834',
  },
  S40: {
    cite: 'McInnes. J Affect Disord, 2022.',
    doi: '10.1016/j.jad.2021.12.097',
  },
  S41: {
    cite: 'Swainson. CANMAT. Can J Psychiatry, 2021.',
    doi: '10.1177/0706743720970860',
  },
  S42: {
    cite: 'Zarate. Can J Psychiatry, 2021.',
    doi: '10.1177/07067437211004023',
  },
  S43: { cite: 'Kew. Ketamine and psychotherapy. BJPsych Open, 2023.' },
  S44: {
    cite: 'Grabski. Am J Psychiatry, 2022.',
    doi: '10.1176/appi.ajp.2021.21030277',
  },
  S45: { cite: 'American Psychiatric Nurses Association. Ketamine infusion.' },
  S49: { cite: 'US Department of Veterans Affairs. Ketamine criteria.' },
  S51: { cite: 'Zanos. Mol Psychiatry, 2018.', doi: '10.1038/mp.2017.255' },
  S52: { cite: 'Xu. Front Pharmacol, 2022.', doi: '10.3389/fphar.2021.740996' },
  S53: { cite: 'The disinhibition idea. Pharmaceuticals, 2023.', doi: '10.3390/ph16050742' },
  S54: { cite: 'Stanford HOPES. Glossary: BDNF.' },
  S55: {
    cite: 'Low-dose ketamine or midazolam. Int J Neuropsychopharmacol, 2023.',
  },
  S56: {
    cite: 'Ekstrand. KetECT. Int J Neuropsychopharmacol, 2022.',
    doi: '10.1093/ijnp/pyab088',
  },
  S57: { cite: 'Rodrigues. Canadian Rapid Treatment Center.' },
  S58: { cite: 'Feifel. Pharmaceuticals, 2020.', doi: '10.3390/ph13070151' },
  S59: { cite: 'Spravato. US label, tables 2 and 3.' },
  S60: { cite: 'Fedgchin. TRANSFORM-1, 2019.', doi: '10.1093/ijnp/pyz039' },
  S63: { cite: 'Janik. JAMA Psychiatry, 2025.', doi: '10.1001/jamapsychiatry.2025.1317' },
  S65: { cite: 'Spravato. US label, section 5.1.' },
  S66: { cite: 'Spravato. US label, section 5.6.' },
  S69: { cite: 'Spravato. US label, sections 5.2 and 5.3, 2019.' },
  S70: { cite: 'Ketamine injection. US label.' },
  S71: { cite: 'Winstock. BJU Int, 2012.', doi: '10.1111/j.1464-410X.2012.11028.x' },
  S72: { cite: 'Spravato. US label, section 5.9, 2019.' },
  S73: { cite: 'Short. Lancet Psychiatry, 2018.', doi: '10.1016/S2215-0366(17)30272-9' },
  S74: { cite: 'Empower Pharmacy. Ketamine.' },
  S75: { cite: 'Ketalar. US label, section 6.' },
  S76: { cite: 'Zaki. SUSTAIN-3, 2025.', doi: '10.1093/ijnp/pyaf027' },
  S77: { cite: 'Smith-Apeldoorn. Maintenance ketamine, 2022.' },
  S78: { cite: 'Spravato. Medication guide, 2024.' },
  S79: { cite: 'Ketamine injection. US label, contraindications.' },
  S80: { cite: 'ASRA. Guideline on ketamine for pain, 2018 (summary).' },
  S81: { cite: 'Dean. Cochrane review, bipolar disorder, study tables, 2021.' },
  S82: { cite: 'Spravato. US label, section 8.6, 2019.' },
  S84: { cite: 'Swiss ketamine label.' },
  S85: { cite: 'Veraart. Ketamine and other drugs, 2021.' },
  S86: {
    cite: 'Benzodiazepines and ketamine. Front Psychiatry, 2020.',
    doi: '10.3389/fpsyt.2020.00844',
  },
  S87: { cite: 'RxList. Spravato interactions.' },
  S88: { cite: 'Andrade. J Clin Psychiatry, 2017.' },
  S89: { cite: 'Ketalar. US label, summary.' },
  S90: cochrane,
  S91: cochrane,
  S92: anand,
  S93: { cite: 'Ekstrand. Int J Neuropsychopharmacol, 2024.' },
  S94: jelovac,
  S95: jelovac,
  S96: { cite: 'Lii. Nat Ment Health, 2023.', doi: '10.1038/s44220-023-00140-x' },
  S97: { cite: 'Turkoz. Esketamine response. J Clin Psychiatry, 2021.' },
  S98: { cite: 'Daly. JAMA Psychiatry, 2019.', doi: '10.1001/jamapsychiatry.2019.1189' },
  S99: { cite: 'Reif. N Engl J Med, 2023.', doi: '10.1056/NEJMoa2304145' },
  S100: { cite: 'Japan trial. BMC Psychiatry, 2021.', doi: '10.1186/s12888-021-03538-y' },
  S101: { cite: 'Wilkinson. Am J Psychiatry, 2018.', doi: '10.1176/appi.ajp.2017.17040472' },
  S102: { cite: 'Abbar. BMJ, 2022.', doi: '10.1136/bmj-2021-067194' },
  S103: { cite: 'Fu. ASPIRE I. J Clin Psychiatry, 2020.' },
  S104: { cite: 'Ionescu. ASPIRE II, 2021.', doi: '10.1093/ijnp/pyaa068' },
  S105: { cite: 'Dean. Cochrane CD011611, 2021.' },
  S106: {
    cite: 'Bipolar review. Int J Neuropsychopharmacol, 2021.',
    doi: '10.1093/ijnp/pyab023',
  },
  S107: feder,
  S108: feder,
  S109: { cite: 'Abdallah. Neuropsychopharmacology, 2022.', doi: '10.1038/s41386-022-01266-9' },
  S110: { cite: 'Whittaker, 2021.', doi: '10.1177/20451253211056743' },
  S111: { cite: 'Rodriguez. Neuropsychopharmacology, 2013.', doi: '10.1038/npp.2013.150' },
  S112: { cite: 'Bloch. Ketamine in OCD, 2012.', pubmed: 22784486 },
  S113: { cite: 'Taylor, 2018.', doi: '10.1038/npp.2017.194' },
  S114: { cite: 'Ferraro. Cochrane, 2025.', pubmed: 40819842 },
  S115: { cite: 'Lascelles. BMJ Open, 2019.' },
  S116: {
    cite: 'Rush. Am J Psychiatry, 2006.',
    doi: '10.1176/ajp.2006.163.11.1905',
  },
  S117: {
    cite: 'Wiles. Lancet, 2013.',
    doi: '10.1016/S0140-6736(12)61552-9',
  },
  S118: { cite: 'Sackeim. TMS registry.' },
  S119: { cite: 'Perera. Brain Stimul, 2016.', doi: '10.1016/j.brs.2016.03.010' },
  S120: lifeline,
  S121: lifeline,
  S122: lifeline,
  S125: { cite: 'Consensus on hard-to-treat depression, 2021.', doi: '10.1002/da.23135' },
  S146: { cite: 'Martin. KADS and thinking. Biol Psychiatry, 2024.' },
  S147: fava,
  S148: {
    cite: 'Whiteford. Psychol Med, 2013.',
    doi: '10.1017/S0033291712001717',
  },
  S149: { cite: 'Dunner. Two years of usual care. J Clin Psychiatry, 2006.' },
  S150: { cite: 'NIMH. Guide to clinical research.' },
  S151: { cite: 'Chen. Placebo control. BJPsych Open, 2015.' },
};
