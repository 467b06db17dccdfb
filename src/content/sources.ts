export interface Source {
  /** Author, title, place and year, as a reader would look it up. */
  readonly cite: string;
  /** A DOI, when the publication was seen to carry it. */
  readonly doi?: string;
  /** A PubMed number, when there is no DOI. */
  readonly pubmed?: number;
}

const fdaCompounded: Source = { cite: 'FDA. Warning on compounded ketamine, 2023.' };
const fdaNasal: Source = { cite: 'FDA. Alert on compounded ketamine nasal spray, 2022.' };
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

const daly: Source = {
  cite: 'Daly. SUSTAIN-1. JAMA Psychiatry, 2019.',
  doi: '10.1001/jamapsychiatry.2019.1189',
};
const janik: Source = {
  cite: 'Janik. JAMA Psychiatry, 2025.',
  doi: '10.1001/jamapsychiatry.2025.1317',
};
const reif: Source = {
  cite: 'Reif. ESCAPE-TRD. N Engl J Med, 2023.',
  doi: '10.1056/NEJMoa2304145',
};
const lii: Source = { cite: 'Lii. Nat Ment Health, 2023.', doi: '10.1038/s44220-023-00140-x' };
const ionescu: Source = { cite: 'Ionescu. ASPIRE II, 2021.', doi: '10.1093/ijnp/pyaa068' };
const fedgchin: Source = { cite: 'Fedgchin. TRANSFORM-1, 2019.', doi: '10.1093/ijnp/pyz039' };
const short: Source = {
  cite: 'Short. Lancet Psychiatry, 2018.',
  doi: '10.1016/S2215-0366(17)30272-9',
};
const su: Source = {
  cite: 'Su. Int J Neuropsychopharmacol, 2023.',
  doi: '10.1093/ijnp/pyad014',
};
const mcinnes: Source = {
  cite: 'McInnes. J Affect Disord, 2022.',
  doi: '10.1016/j.jad.2021.12.097',
};
const ekstrand: Source = {
  cite: 'Ekstrand. KetECT. Int J Neuropsychopharmacol, 2022.',
  doi: '10.1093/ijnp/pyab088',
};
const grabski: Source = {
  cite: 'Grabski. Am J Psychiatry, 2022.',
  doi: '10.1176/appi.ajp.2021.21030277',
};

/**
 * Every publication, once, by the id that the facts use. Two ids may stand for one publication that
 * was read in two places; the reader then sees it once. First author, place and year, and the
 * subject where no link leads to it: short, since a phone pays for each, and enough to find it.
 */
const list = {
  S1: fdaCompounded,
  S2: fdaCompounded,
  S3: fdaNasal,
  S4: fdaNasal,
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
  S14: { cite: 'DEA. Ketamine in Schedule III. 64 FR 37673, 1999.' },
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
  S37: { cite: 'van de Loo. Psychopharmacology, 2017.', doi: '10.1007/s00213-017-4706-6' },
  S38: {
    cite: 'Murrough. Biol Psychiatry, 2013.',
    doi: '10.1016/j.biopsych.2012.06.022',
  },
  S39: {
    cite: 'Phillips. Am J Psychiatry, 2019.',
    doi: '10.1176/appi.ajp.2018.18070834',
  },
  S40: mcinnes,
  S41: {
    cite: 'Swainson. CANMAT. Can J Psychiatry, 2021.',
    doi: '10.1177/0706743720970860',
  },
  S42: {
    cite: 'Zarate. Can J Psychiatry, 2021.',
    doi: '10.1177/07067437211004023',
  },
  S43: { cite: 'Kew. Ketamine and psychotherapy. BJPsych Open, 2023.' },
  S44: grabski,
  S45: { cite: 'American Psychiatric Nurses Association. Ketamine infusion.' },
  S47: { cite: 'VA/DoD. Guideline on suicide risk, 2019.' },
  S48: { cite: 'VA/DoD. Guideline on major depression, 2022.' },
  S49: { cite: 'US Department of Veterans Affairs. Ketamine criteria.' },
  S51: { cite: 'Zanos. Mol Psychiatry, 2018.', doi: '10.1038/mp.2017.255' },
  S52: { cite: 'Xu. Front Pharmacol, 2022.', doi: '10.3389/fphar.2021.740996' },
  S53: { cite: 'The disinhibition idea. Pharmaceuticals, 2023.', doi: '10.3390/ph16050742' },
  S54: { cite: 'Stanford HOPES. Glossary: BDNF.' },
  S55: su,
  S56: ekstrand,
  S57: { cite: 'Rodrigues. Canadian Rapid Treatment Center.' },
  S58: { cite: 'Feifel. Pharmaceuticals, 2020.', doi: '10.3390/ph13070151' },
  S59: { cite: 'Spravato. US label, tables of side effects, 2020.' },
  S60: fedgchin,
  S61: {
    cite: 'ASPIRE I and II, pooled. J Clin Psychopharmacol, 2021.',
    doi: '10.1097/JCP.0000000000001465',
  },
  S62: daly,
  S63: janik,
  S64: janik,
  S65: { cite: 'Spravato. US label, sedation, 2021.' },
  S66: { cite: 'Spravato. US label, blood pressure, 2021.' },
  S67: { cite: 'Esketamine side effects over time. J Clin Psychiatry.' },
  S68: { cite: 'Popova. TRANSFORM-2. Am J Psychiatry, 2019.' },
  S69: label,
  S70: { cite: 'Ketamine injection. US label.' },
  S71: { cite: 'Winstock. BJU Int, 2012.', doi: '10.1111/j.1464-410X.2012.11028.x' },
  S72: label,
  S73: short,
  S75: { cite: 'Ketalar. US label, side effects.' },
  S76: { cite: 'Zaki. SUSTAIN-3, 2025.', doi: '10.1093/ijnp/pyaf027' },
  S77: { cite: 'Smith-Apeldoorn. Maintenance ketamine, 2022.' },
  S78: { cite: 'Spravato. Medication guide, 2024.' },
  S79: { cite: 'Ketamine injection. US label, contraindications (date not seen).' },
  S80: { cite: 'ASRA. Guideline on ketamine for pain, 2018 (summary).' },
  S81: { cite: 'Dean. Cochrane review, bipolar disorder, study tables, 2021.' },
  S82: label,
  S83: label,
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
  S96: lii,
  S97: { cite: 'Turkoz. Esketamine response. J Clin Psychiatry, 2021.' },
  S98: daly,
  S99: reif,
  S100: { cite: 'Japan trial. BMC Psychiatry, 2021.', doi: '10.1186/s12888-021-03538-y' },
  S101: { cite: 'Wilkinson. Am J Psychiatry, 2018.', doi: '10.1176/appi.ajp.2017.17040472' },
  S102: { cite: 'Abbar. BMJ, 2022.', doi: '10.1136/bmj-2021-067194' },
  S103: { cite: 'Fu. ASPIRE I. J Clin Psychiatry, 2020.' },
  S104: ionescu,
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
  S124: { cite: 'Gaynes. Depress Anxiety, 2020.', doi: '10.1002/da.22968' },
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
  S152: { cite: 'Spravato. US label in force, FDA, 2026.' },
  S153: { cite: 'Spravato. US label, boxed warning (clinic copy of the label in force).' },
  S154: { cite: 'Ketamine injection (Hospira). US label, 2024.' },
  S155: { cite: 'Johnson & Johnson. Spravato for clinicians, table of side effects.' },
  S156: { cite: 'Johnson & Johnson. Spravato and sedation, 2025.' },
  S157: { cite: 'Spravato. US label, table of blood pressure, 2020.' },
  S158: short,
  S159: { cite: 'Sener. Ketamine sedation, into a vein or a muscle.' },
  S160: {
    cite: 'Esketamine, benefit and risk. Clin Pharmacol Ther, 2021.',
    doi: '10.1002/cpt.2024',
  },
  S161: { cite: 'Bladder effects of ketamine treatment, review, 2025.', pubmed: 40583492 },
  S162: { cite: 'Maintenance racemic ketamine, review. Charles University.' },
  S163: {
    cite: 'Phillips. CAN-BIND protocol. BMC Psychiatry, 2020.',
    doi: '10.1186/s12888-020-02672-3',
  },
  S165: { cite: 'Case report: cystitis at a treatment dose. BJPsych Open.' },
  S166: { cite: 'Cotter (FDA). Drug Saf, 2021.', doi: '10.1007/s40264-021-01120-9' },
  S167: label,
  S168: { cite: 'Spravato. US label, thinking, 2021.' },
  S169: { cite: 'Ketalar and Spravato. US labels, other medicines (DailyMed), 2026.' },
  S170: { cite: 'Luckenbaugh. Dissociation and response. PMC4065787.' },
  S171: { cite: 'Ketalar. Monograph of the US label.' },
  S172: { cite: 'Ketamine injection. US label, warnings (MedLibrary).' },
  S173: { cite: 'Murrough. Am J Psychiatry, 2013.', pubmed: 23982301 },
  S174: fava,
  S175: { cite: 'Grunebaum. Am J Psychiatry, 2018.', doi: '10.1176/appi.ajp.2017.17060647' },
  S176: fedgchin,
  S177: { cite: 'Gastaldon, 2019.', doi: '10.1017/S2045796019000751' },
  S178: ekstrand,
  S179: { cite: 'Hietamies. J Affect Disord, 2023.' },
  S180: ionescu,
  S181: grabski,
  S182: { cite: 'TMS on three or five days. Psychol Med.' },
  S183: { cite: 'Ohio State University. Brain stimulation (text of NIMH).' },
  S184: { cite: 'TMS risks (clinic page).' },
  S185: { cite: 'TMS clinics, side effects (clinic pages).' },
  S186: { cite: 'O’Reardon. TMS trial of 301 people.' },
  S187: { cite: 'FDA. Order on ECT devices, 2018-27809, 2018.' },
  S188: { cite: 'Seroquel XR. Maker’s site.' },
  S189: { cite: 'Seroquel XR. US label, side effects.' },
  S190: { cite: 'Seroquel XR. Maker’s site for clinicians.' },
  S191: { cite: 'Drugs.com. Antidepressant side effects.' },
  S192: { cite: 'Antidepressants and stopping them (pages that quote Mayo Clinic).' },
  S193: { cite: 'ELEKT-D, who gained more, 2024. PMC11200139.' },
  S194: { cite: 'Price pages of US ketamine clinics, 2024 and 2025.' },
  S195: { cite: 'Coverage by 18 US insurers. Preprint, 2025. Zenodo 17113526.' },
  S196: { cite: 'Medicare and ketamine. Same group as the coverage preprint, 2025.' },
  S197: { cite: 'Spravato list price (pages of others, undated).' },
  S198: { cite: 'Coverage rules of Cigna and eviCore.' },
  S199: { cite: 'Racemic ketamine and esketamine, review. EClinicalMedicine.' },
  S200: { cite: 'Oxford Health NHS. Ketamine service, 2018 to 2024.' },
  S201: { cite: 'PCORI. ELEKT-D.' },
  S202: { cite: 'Wilkinson. Neuropsychopharmacology, 2019.', doi: '10.1038/s41386-019-0317-8' },
  S203: { cite: 'Ochs-Ross. TRANSFORM-3, 2020.', doi: '10.1016/j.jagp.2019.10.008' },
  S204: reif,
  S205: { cite: 'Diazgranados, 2010; Zarate, 2012 (bipolar depression).' },
  S206: lii,
  S207: janik,
  S208: su,
  S209: daly,
  S210: { cite: 'Royal College of Emergency Medicine. Going home after sedation.' },
  S212: cochrane,
  S215: { cite: 'Mount Sinai. News release, 2013.' },
  S216: { cite: 'SBS. News on the KADS trial.' },
  S217: { cite: 'St Patrick’s Mental Health Services. KARMA-Dep 2, 2025.' },
  S218: {
    cite: 'ESCAPE-TRD, patients’ own scores. Curr Med Res Opin, 2025.',
    doi: '10.1080/03007995.2025.2555483',
  },
} satisfies Readonly<Record<string, Source>>;

/** The id of a publication that is listed: a fact that cites another one does not compile. */
export type SourceId = keyof typeof list;
export const sources: Readonly<Record<SourceId, Source>> = list;
