/**
 * What each fact says in full, for the clinician who checks it. No element loads this file: readers
 * see the plain words, reviewers see these. Every figure in a fact's `values` stands in its claim.
 */
export const claims: Readonly<Record<string, string>> = {
  'E-REG-01':
    'The FDA has approved ketamine hydrochloride (IV or IM injection) for anesthesia only. It is not approved for any psychiatric disorder; such use is off-label.',
  'E-REG-03':
    'The FDA said it knows of no evidence that ketamine is safer, works better or works faster than medicines approved for certain psychiatric disorders.',
  'E-REG-04':
    'FDA-named risks of ketamine: sedation, dissociation, changes in blood pressure and heart rate, psychiatric events, misuse, slowed breathing, urinary and bladder symptoms.',
  'E-REG-06':
    'Esketamine nasal spray: approved 5 March 2019 for treatment-resistant depression with an oral antidepressant; August 2020 for depressive symptoms in adults with major depression and acute suicidal ideation or behavior, with an oral antidepressant; January 2025 alone for adults with major depression and poor response to 2 or more oral antidepressants.',
  'E-REG-07':
    'Esketamine: not shown to prevent suicide or reduce suicidal thoughts or actions; does not replace hospital care when needed, even if better after the first dose; not an anesthetic; not established in children.',
  'E-REG-09':
    'Esketamine REMS: only at certified settings, dosed under a health professional, watched at least 2 hours (120 minutes) every session, leaves only when judged stable. Never taken home.',
  'E-REG-10':
    'After esketamine: no driving or machinery until the next day, after a restful sleep; someone else takes the patient home.',
  'E-REG-12':
    'Anesthesiologists’ society: ketamine should meet the same standards as other anesthetics; part of a full plan by a trained, licensed clinician with periodic face-to-face visits, a defined course and an end point.',
  'E-PRE-01':
    'APA 2017 consensus (ketamine, mood disorders): psychiatric diagnostic assessment with attention to psychosis and substance use; baseline symptom severity; antidepressant history; risk review. Not a standard or guideline.',
  'E-PRE-02':
    'The same statement, as summarized: baseline blood pressure; urine drug test if use is suspected; trained staff; breathing, circulation and mental status assessed throughout.',
  'E-PRE-03':
    'ASKP3: screen for a suitable condition, take full history, record medicines and allergies, get consent that says off-label, monitor vital signs.',
  'E-PRE-04':
    'Tests vary: no US rule found. Example: a 2021 British Columbia draft lists ECG, kidney and liver tests, sleep-apnea screen, physical exam, recorded consent.',
  'E-PRE-05':
    'Ask about at the visit: diagnosis; past treatments; all medicines, alcohol, cannabis, drugs; heart, brain, liver, bladder, eye problems; pregnancy or breastfeeding; own or family psychosis or mania; suicidal thoughts; support at home; ride home; cost and insurance; the plan if it does not work.',
  'E-PRE-06':
    'Food, esketamine: none for at least 2 hours before, no liquids for at least 30 minutes before (nausea). Nasal steroid or decongestant at least 1 hour before.',
  'E-PRE-07':
    'Food, ketamine IV or IM: no single standard; clinic sheets differ. Follow the clinic’s written instructions.',
  'E-PRE-08':
    'Oxford Health NHS: no benzodiazepine or alcohol the night before or on the day. Never tell a patient to stop a benzodiazepine alone: ask the prescriber.',
  'E-PRE-09': 'Arrange an adult to take the patient home after every session, any route.',
  'E-PRE-10':
    'Blood pressure check before each session. Esketamine: if above about 140/90 mmHg, weigh benefit and risk of delaying.',
  'E-DUR-01':
    'Ketamine IV: usual research dose over 40 minutes; most side effects peak within 1 hour (60 minutes), gone by 2 hours (120 minutes); all within 4 hours (240 minutes), single dose. Blood pressure, pulse, oxygen, breathing, alertness; interval set by clinic (one trial: every 15 to 20 minutes for 2 hours, 120 minutes).',
  'E-DUR-02':
    'Ketamine IM: trial of 27 people; similar score falls over 3 days; adverse effects lasted less than 1 hour (60 minutes). Clinic guide: peak 5 to 15 minutes, felt 45 to 90 minutes. Faster peak than IV drip; cannot be stopped once given. One psychiatry clinic: about 30 minutes of observation.',
  'E-DUR-05':
    'Esketamine: 5 minutes of rest between devices. Dissociation peaks at 40 minutes, usually gone by 1.5 hours (90 minutes); sleepiness starts about 15 minutes, peaks 30 to 45 minutes, gone 1 to 1.5 hours (60 to 90 minutes). Blood pressure before and at 40 minutes, then as needed; breathing incl. pulse oximetry; at least 2 hours (120 minutes).',
  'E-DUR-06':
    'Ketamine IV single dose, 188 people (163 patients, 25 volunteers), 5 trials: 8 effects affected at least half (50 of 100): strange or weird, spacey, woozy or loopy, dissociation, floating, visual changes, trouble speaking, numbness.',
  'E-DUR-07':
    'Who watches: esketamine, a health professional. Ketamine, a clinician-led team with resuscitation training (APA 2017, as summarized).',
  'E-DUR-08':
    'Visit length: esketamine at least 2 hours after dosing. Ketamine IV 40 minutes plus recovery; one clinic quotes 1.5 hours (90 minutes) in total.',
  'E-DUR-09':
    'Dissociation is not proof that it works: in 576 esketamine trial patients it did not track antidepressant effect in a clinically important way.',
  'E-POST-01':
    'Esketamine discharge: blood pressure falling and patient stable for at least 2 hours (120 minutes); otherwise stay.',
  'E-POST-02':
    'Driving, ketamine: clinic sheets commonly say 24 hours, plus no major decisions, alcohol or cannabis for 24 hours. Use the stricter of clinic rule and next day after restful sleep.',
  'E-POST-04':
    'Ketamine IV courses studied: 6 infusions as 2 a week for 3 weeks; 6 as 3 a week for 2 weeks; US clinics 4 to 8 infusions in 7 to 28 days.',
  'E-POST-05':
    'Esketamine in treatment-resistant depression: weeks 1 to 4, 2 a week; weeks 5 to 8, 1 a week; week 9 on, 1 a week or 1 every 2 weeks; benefit reviewed at the end of week 4. Acute suicidality: 2 a week for 4 weeks; beyond 4 weeks not systematically studied.',
  'E-POST-07':
    'Psychotherapy is offered by many; whether it improves results or delays relapse is an open question.',
  'E-POST-08':
    'Follow-up: repeat symptom scores, blood pressure, bladder symptoms, mood switch, misuse signs, suicide risk.',
  'E-GL-01':
    'CANMAT 2021 (ketamine IV, adults, treatment-resistant depression): single infusion Level 1; repeats Level 3; non-IV Level 3 to 4; reserve as third-line.',
  'E-SE-01':
    'Dissociation: quiet room, stays near, reassures; eyes closed, music, slow breaths, speak up.',
  'E-SE-02': 'Dizziness, vertigo: stay seated, ask for help to stand.',
  'E-SE-03': 'Sleepiness, sedation: plan rest and a ride home.',
  'E-SE-10':
    'Anxiety, fear, distress: staff stay, may slow or stop the drip; use a stop signal agreed before.',
  'E-RX-03': 'Opioids, alcohol, other sedatives: more sedation with esketamine.',
  'E-EFF-01':
    'Cochrane 2021, one dose of ketamine against saline, unipolar depression, response (a score at least 50% lower) at 24 hours: 27.4% (12.9 to 49.2, that is 13 to 49 of 100) against 8.8%; 185 people, 7 trials; GRADE very low. Remission (a very low score) 12% against 2.4%; 75 people, 3 trials; very low.',
  'E-EFF-02':
    'The same review against midazolam (active, better blinded), one dose, 24 hours: response (a score at least 50% lower) 46.5% (25.9 to 68.4, that is 26 to 68 of 100) against 25.9%; 296 people, 4 trials; very low. Remission 32.7% against 18%; 122 people, 2 trials; low.',
  'E-EFF-03':
    'One ketamine drip against midazolam, treatment-resistant depression with suicidal ideation, response on day 2 or 3: 15 of 42 against 5 of 42.',
  'E-EFF-04':
    'KADS, ketamine under the skin 8 times against midazolam: flexible-dose cohort of 106, remission at 4 weeks about 20% against 2%. The fixed-dose cohort was only recalled and is not shown.',
  'E-EFF-05':
    'ELEKT-D, 6 ketamine drips against ECT, open-label, non-psychotic treatment-resistant depression: response 108 of 195 against 70 of 170; difference 14.2 points (3.9 to 24.2, that is 4 to 24 of 100); quality of life similar; no placebo arm. Remission 38% against 22%.',
  'E-EFF-06':
    'KetECT, inpatients, some psychotic, open, up to 12 drips, 91 against 90: remission 46% with ketamine, 63% with ECT; relapse within 12 months in 70% (of 100) against 63% of remitters, median 57 against 61 days.',
  'E-EFF-07':
    'KARMA-Dep 2 (2025), up to 8 ketamine drips against midazolam, inpatients, 65 randomized, 62 analyzed: no significant difference; response 15 of 32 against 10 of 30, remission 14 of 32 against 9 of 30; no quality-of-life gain; most guessed their drug.',
  'E-EFF-08':
    'Ketamine hidden under surgical anesthesia, 40 people: response on day 1, 12 of 20 against 10 of 20; no difference. Suggests that expectation matters.',
  'E-EFF-08-D7': 'The same on day 7: 6 of 19 against 7 of 19; no difference.',
  'E-EFF-09':
    'How long: 6 open-label infusions, 24 people, no comparison group; 70.8% responded; of those, median time to relapse 18 days after the last.',
  'E-EFF-10': 'Repeat dosing: 59% responded after 6 open infusions (median 3 needed), 41 people.',
  'E-EFF-11':
    'US clinics, uncontrolled (537 of 9016 had enough data): response 53.6%, remission 28.9%, worse 8.4%; responders still well about 80% (of 100) at week 4 and 60% at week 8 without maintenance.',
  'E-EFF-12':
    'Esketamine alone, treatment-resistant depression, 378 people, remission at week 4: 22.5% against 7.6% with placebo.',
  'E-EFF-13':
    'Esketamine with a new antidepressant against placebo spray with one, response on day 28 (28 days): 182 of 310 against 94 of 208. Sponsor pooled analysis.',
  'E-EFF-14':
    'Staying on esketamine after stable remission against placebo spray: relapse in 24 of 90 (26.7 of 100) against 39 of 86 (45.3 of 100).',
  'E-EFF-15':
    'Esketamine against quetiapine XR, open-label, remission at week 8: 91 of 336 against 60 of 340.',
  'E-EFF-16':
    'Null trial, Japan, 202 people (122 against 80): depression score change -15.2, -14.5 and -15.1 with esketamine against -15.3 with placebo.',
  'E-EFF-17':
    'One ketamine drip, pooled, 167 people with ideation: fewer suicidal thoughts within 1 day, up to 1 week. Not suicide prevention.',
  'E-EFF-18':
    '2 ketamine drips in 24 hours, inpatients, full remission of ideation on day 3: 46 of 73 against 25 of 79. Strong in bipolar, not in depression.',
  'E-EFF-19':
    'One ketamine drip against midazolam, no suicidal ideation: day 1, 14 of 42 against 3 of 42; day 7, 8 of 42 against 5 of 42; day 14, 7 of 42 against 7 of 42.',
  'E-EFF-20':
    'Esketamine, ASPIRE I and II (2 trials): depression scores 3.8 and 3.9 points lower than with placebo at 24 hours, all with hospital care.',
  'E-EFF-21':
    'Bipolar depression, Cochrane, ketamine against midazolam: 286 against 111 per 1,000 (28.6% against 11.1%), 16 people, 1 trial, very low.',
  'E-EFF-21-X':
    'Bipolar depression, two small crossovers on lithium or valproate: 71% against 6% (17 people), 79% against 0% (15 people), at any time; 1 manic switch in each group of the first.',
  'E-EFF-22':
    'PTSD: 6 drips against midazolam: 10 of 15 against 3 of 15, lost at median 27.5 days; an open study, median relapse 41 days.',
  'E-EFF-22-VA':
    'PTSD, veterans, 8 drips, 158 people in 3 groups: no PTSD benefit. Pooled with other trials: not significant.',
  'E-EFF-23': 'OCD, one drip, at 1 week: 4 of 8 against 0 of 7.',
  'E-EFF-23-OPEN': 'OCD, open study: 0 of 10.',
  'E-EFF-24':
    'Social anxiety, 18 people, crossover: 33% against 0% (clinician scale); the course of self-rated anxiety was no different. Generalized anxiety: no trial in the review.',
  'E-EFF-25':
    'Chronic pain, Cochrane 2025, 67 trials, 2309 people (several drugs): no clear evidence of benefit; more adverse events with IV ketamine, low certainty. 2018 guideline: moderate evidence in CRPS up to 12 weeks, weak or none elsewhere.',
  'E-EFF-26':
    'Alcohol use disorder, 3 drips, 96 people: 10.1 points (of 100) more abstinent days at 6 months (1.1 to 19); relapse not different.',
  'E-EFF-27':
    '14 UK patients interviewed: suicidal thoughts eased in 12, for hours to 3 years with ongoing treatment; often came back when treatment stopped.',
  'E-ALT-01':
    'Change or add an antidepressant: approved, at home, covered; weeks to work; remission falls by step: 36.8, 30.6, 13.7, 13% (of 100; STAR*D; rates debated).',
  'E-ALT-02':
    'Add another medicine (e.g. quetiapine, lithium): evidence in treatment-resistant depression; side effects; 60 of 340 (17.6 of 100) remitted at week 8 on quetiapine XR.',
  'E-ALT-03':
    'Psychotherapy (CBT added): response 95 (46%) against 46 (22%) of each 100 at 6 months, 469 people; no drug effects; time, access.',
  'E-ALT-04':
    'TMS: FDA-cleared; registry of 5010, uncontrolled: response 58 to 83%, remission 28 to 62% (of 100); daily 4 to 6 weeks (20 to 30 sessions); scalp pain.',
  'E-ALT-05':
    'ECT: strongest for severe or psychotic depression: 63% remission (of 100); anesthesia; amnesia 26 of 90 (28.9%), 19 (21.1%) lasting more than 24 hours.',
  'E-ALT-06':
    'Esketamine instead of ketamine: FDA-approved, REMS; 2-hour visits, cost, side effects.',
  'E-ALT-07':
    'A research trial: may bring direct benefit, helps others; strict rules, close follow-up; some studies bring no direct benefit; may get placebo.',
  'E-ALT-08':
    'Stay as you are, or wait for now: no new risks; depression may continue; agree a review date with your clinician.',
  'E-ALT-09':
    'Untreated depression, adults in primary care (mostly mild to moderate; not treatment-resistant): a model from 19 studies estimates remission in 23% (of 100) within 3 months, 32% within 6, 53% within 12. It may not hold for more severe depression.',
  'E-ALT-10':
    'Usual care in treatment-resistant depression, 124 people followed 2 years, no comparison group: response 13 of 112 (11.6 of 100) at 12 months, 19 of 103 (18.4 of 100) at 24; remission 4 of 112 (3.6) and 8 of 103 (7.8).',
  'E-CR-01':
    '988 Suicide & Crisis Lifeline: call or text 988; day and night, free, confidential; also for people worried about someone.',
  'E-CR-02': 'Spanish: call 988 then press 2; text AYUDA to 988.',
  'E-CR-03': 'Veterans: 988 then press 1.',
  'E-CR-04': 'Immediate danger: 911 or nearest emergency room.',
  'E-CR-08':
    'Tell staff at once during a visit: cannot stay awake, faint, trouble breathing, chest pain, very frightened or detached.',
  'E-CR-09':
    'Call the clinic after: effects not gone next day, vomiting that will not stop, blood pressure above your limit, new bladder symptoms, mood high or much worse, urge to use ketamine outside care.',
  'E-CR-10':
    '911: trouble breathing, chest pain, throat closing or swelling, cannot be woken, seizure, sudden severe headache, one-sided weakness, acting on suicidal thoughts.',
  'E-AE-01':
    'Ketamine IV, one dose against midazolam, treatment-resistant depression with suicidal ideation, 42 against 42: derealization 29 (69%) against 7 (17%); dizziness 24 (57%) against 5 (12%).',
  'E-AE-02':
    'Ketamine IV three a week, up to 12, against ECT, inpatients, 91 against 90: vertigo 63 against 22; dissociation 55 against 14; anxiety 41 against 16; double vision 28 against 2; nausea 25 against 23; confusion 23 against 22; headache 20 against 72; euphoria 19 against 0; blurred vision 18 against 0; low oxygen 4 against 12; vomiting 2 against 6; paranoid delusions 1 against 2.',
  'E-AE-03':
    'Ketamine IV, clinic cohort, repeat doses, no control, 203 people: drowsiness 56.4%; dizziness 45.2%; dissociation 35.6%; nausea 13.3%; blood pressure of 165 over 100 or more 44.3%.',
  'E-AE-04':
    'Ketamine parenteral, provider survey, 6630 patients, 27 respondents (self-selected): stopped for distress 33, bladder 3, psychosis 1, breathing distress 1. Likely under-counts.',
  'E-AE-05':
    'Esketamine with an oral antidepressant against placebo spray with an oral antidepressant, treatment-resistant depression, label, 346 against 222: dissociation 142 against 21; dizziness 101 against 17; sedation 79 against 21; headache 70 against 38; odd taste 66 against 30; numbness 63 against 5; anxiety 45 against 14; frequent urination 11 against 1; euphoria 15 against 2; mental impairment 11 against 2; nasal discomfort 23 against 11; throat 23 against 9.',
  'E-AE-05-T1':
    'The same in TRANSFORM-1, 231 against 113: nausea 68 against 12; spinning 48 against 2; vomiting 21 against 2; blood pressure increased 19 against 5; blurred vision 17 against 0.',
  'E-AE-07':
    'Esketamine, measured on scales, not self-report: dissociative or perceptual change in 61 to 84 of 100 against 5 to 16 with placebo.',
  'E-AE-08':
    'Esketamine blood pressure: a rise of at least 40 systolic or 25 diastolic at least once in the first 4 weeks in 8 to 19 of 100, against 1 to 4; peak about 40 minutes; lasts about 4 hours (240 minutes); can follow any dose.',
  'E-SE-04':
    'Nausea, vomiting: may give anti-nausea medicine; follow food rules; call if cannot keep fluids down.',
  'E-SE-05':
    'Blood pressure, heart rate: checks, may treat or keep longer; take blood pressure medicines as told; chest pain, short breath, severe headache, vision change, seizure are an emergency.',
  'E-SE-06':
    'Headache: checks blood pressure; rest, fluids; ask before pain pills; sudden or severe is an emergency.',
  'E-SE-07':
    'Blurred or double vision: waits for it to clear; do not walk alone; call if next day.',
  'E-SE-08': 'Numb, tingling: reassures; say if one-sided; one-sided weakness is an emergency.',
  'E-SE-09': 'Odd taste, nose or throat irritation: tell staff if it bothers you; expected.',
  'E-SE-11': 'Euphoria: watches mood; report racing thoughts, no sleep; call if days (mania).',
  'E-SE-12':
    'Confusion, slow thinking: waits before discharge; no big decisions that day; call if next day.',
  'E-SE-13':
    'Seeing or hearing things, paranoia: stops, treats; screen for psychosis first; call; with danger an emergency.',
  'E-SE-14':
    'Slow or shallow breathing: oxygen, rescue skills; no alcohol, opioid or sedative unless agreed; emergency.',
  'E-SE-15':
    'Mood worse, new suicidal thoughts: checks each visit; tell someone; 988; call; danger is an emergency.',
  'E-SE-15-KET':
    'US clinics, 537 people, no control: worse depression 8.4%, more suicidal ideation 6.0% (6 of 100).',
  'E-SE-16':
    'Allergy (hives, swelling): label, anaphylaxis; stops, treats; report past reactions; emergency.',
  'E-SE-17':
    'Sore IV site or arm: label, site pain or rash, infrequent; checks; call if red, hot, swelling.',
  'E-SE-18':
    'Bladder: pain, urgency, blood: asks each visit, urine test; report early; call; cannot pass urine is an emergency.',
  'E-REG-08':
    'Esketamine boxed warning: sedation; dissociation; respiratory depression; abuse and misuse; suicidal thoughts and behaviors (young people on antidepressants).',
  'E-LT-01':
    'Bladder, recreational use: 340 of 1285 recent users had urinary symptoms, rising with dose and frequency; 51 of 100 of 251 improved after stopping. Not a clinic rate.',
  'E-LT-02':
    'Bladder, treatment: esketamine label, more lower urinary symptoms than placebo, no esketamine-related interstitial cystitis in studies up to 1 year; monitor.',
  'E-LT-03':
    'Thinking, memory: no significant deficit over 3 months after one ketamine IV dose. A review of 60 studies: long-term and repeat-dose safety poorly measured.',
  'E-LT-04':
    'Liver: ketamine label warns of drug-induced liver injury. Rate in clinic use unknown.',
  'E-LT-05':
    'Dependence, misuse: Schedule III; 17 of 100 of 1285 recreational users met dependence in a survey. Rate in clinics unknown; screen and monitor.',
  'E-LT-06':
    'Esketamine up to about 6.5 years, 1148 people, no control: mean 42.9 months; serious events 216; serious suicidality events 28; 9 deaths incl. suicide; 6.4% (of 100) stopped for adverse events.',
  'E-LT-07':
    'Survey of maintenance ketamine, 41 reports: serious bladder, cognitive, addiction problems uncommon, but methods weak.',
  'E-MECH-01':
    'Established: ketamine and esketamine block NMDA receptors, docking points for glutamate, a main brain messenger.',
  'E-MECH-02':
    'Likely or hypothesis: low doses may quiet GABA interneurons (the brakes), so glutamate release rises for a short time.',
  'E-MECH-03': 'Likely, mostly animal: the glutamate rise acts on AMPA receptors.',
  'E-MECH-04': 'Likely, mostly animal: that may release BDNF and switch on TrkB and mTOR pathways.',
  'E-MECH-05':
    'Hypothesis in people: these steps may help nerve cells form or strengthen connections in mood circuits.',
  'E-MECH-06':
    'Competing or added ideas: GluN2B or extrasynaptic NMDA, lateral habenula firing, the HNK metabolite, eEF2, GSK-3; not mutually exclusive.',
  'E-MECH-07': 'The maker of esketamine states that exactly how it works is not fully understood.',
  'E-MECH-08':
    'BDNF is a protein growth factor that helps nerve cells survive and grow; it is not a neurotransmitter.',
  'E-TRD-02':
    'Treatment-resistant depression, Delphi group: no response to two adequate antidepressant trials, each at least 4 to 6 weeks.',
  'E-CI-01': 'Esketamine: aneurysm (brain, chest, belly, limbs) is a label contraindication.',
  'E-CI-02': 'Esketamine: arteriovenous malformation is a label contraindication.',
  'E-CI-03': 'Esketamine: past bleeding in the brain is a label contraindication.',
  'E-CI-04': 'Allergy to ketamine or esketamine: do not use (both labels).',
  'E-CI-05':
    'Any condition where a rise in blood pressure is a serious hazard: do not use (ketamine label; esketamine, its maker).',
  'E-CI-06':
    'Uncontrolled high blood pressure: ASRA, not with poorly controlled cardiovascular disease; esketamine, above 140 over 90 weigh benefit and risk.',
  'E-CI-07':
    'Cardiovascular and cerebrovascular conditions: specialist decision or extra monitoring (esketamine label caution).',
  'E-CI-08': 'Past hypertensive encephalopathy: specialist decision or extra monitoring.',
  'E-CI-09':
    'Psychosis, schizophrenia: esketamine only if benefit outweighs risk; ASRA, avoid ketamine if poorly controlled; the VA excludes it.',
  'E-CI-10':
    'Mania now, bipolar disorder: specialist decision; trials used lithium or valproate; the VA excludes bipolar disorder.',
  'E-CI-11':
    'Active substance use disorder: ASRA, no serial infusions with an active problem; esketamine, weigh and monitor.',
  'E-CI-12': 'Pregnant or trying: esketamine is not recommended and may harm the fetus.',
  'E-CI-13': 'Breastfeeding: the esketamine label says do not breastfeed.',
  'E-CI-14':
    'Raised pressure in the skull or eye, open eye injury: ASRA, avoid or low dose with extreme caution.',
  'E-CI-15':
    'Severe liver disease: esketamine not recommended, moderate watch longer; ASRA, avoid if severe.',
  'E-CI-16': 'Bladder disease or symptoms: esketamine label warning.',
  'E-CI-18': 'Dementia or delirium: the VA criteria exclude it.',
  'E-CI-19': 'Overactive thyroid, untreated: contraindication of the Swiss ketamine label.',
  'E-CI-20':
    'Sleep apnea, lung disease: the British Columbia draft standard screens for sleep apnea; slowed breathing.',
  'E-RX-01':
    'Benzodiazepines: shorten the ketamine effect in a review of 24 studies; response worse at high intake in 47 people; added sedation with esketamine.',
  'E-RX-02': 'Lamotrigine: 2 of 5 studies found a weaker ketamine effect.',
  'E-RX-04':
    'Stimulants such as amphetamine, methylphenidate, modafinil: blood pressure (esketamine).',
  'E-RX-05':
    'MAOIs: blood pressure (esketamine); case reports of tranylcypromine with S-ketamine without a change in vital signs.',
  'E-RX-06':
    'CYP3A4 or CYP2B6 inhibitors or inducers: change the ketamine level; clinical effect little studied.',
  'E-RX-07': 'Theophylline, aminophylline: ketamine label.',
  'E-RX-08':
    'Most antidepressants, lithium: probably safe to combine; no lithium interaction found.',
};
