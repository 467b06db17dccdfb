import type { FactId } from './facts/facts.js';

/**
 * What each fact says in full, for the clinician who checks it. No element loads this file: readers
 * see the plain words, reviewers see these. Every figure in a fact's `values` stands in its claim.
 */
export const claims: Readonly<Record<FactId, string>> = {
  'E-REG-01':
    'The FDA has approved ketamine hydrochloride (IV or IM injection) for anesthesia only. It is not approved for any psychiatric disorder; such use is off-label.',
  'E-REG-02':
    'FDA, 10 October 2023: warning on compounded ketamine, including forms taken by mouth, for psychiatric use. The FDA has not reviewed compounded products for safety, effectiveness or quality, and has approved none for any use or route.',
  'E-REG-03':
    'The FDA said it knows of no evidence that ketamine is safer, works better or works faster than medicines approved for certain psychiatric disorders.',
  'E-REG-04':
    'FDA-named risks of ketamine: sedation, dissociation, changes in blood pressure and heart rate, psychiatric events, misuse, slowed breathing, urinary and bladder symptoms. Use at home adds risk, since no one is monitoring; a case of April 2023: oral compounded ketamine at home for PTSD, slowed breathing, a blood level about twice that of anesthesia.',
  'E-REG-05': 'FDA, 16 February 2022: a separate alert on compounded ketamine nasal spray.',
  'E-REG-06':
    'Esketamine nasal spray: approved 5 March 2019 for treatment-resistant depression with an oral antidepressant; August 2020 for depressive symptoms in adults with major depression and acute suicidal ideation or behavior, with an oral antidepressant; January 2025 alone for adults with major depression and poor response to 2 or more oral antidepressants. So for treatment-resistant depression: alone or with an antidepressant.',
  'E-REG-07':
    'Esketamine: not shown to prevent suicide or reduce suicidal thoughts or actions; does not replace hospital care when needed, even if better after the first dose; not an anesthetic; not established in children.',
  'E-REG-08':
    'Esketamine boxed warning: sedation; dissociation; respiratory depression; abuse and misuse; suicidal thoughts and behaviors (children and young adults on antidepressants).',
  'E-REG-09':
    'Esketamine REMS: only at certified settings, dosed under a health professional, watched at least 2 hours (120 minutes) every session, leaves only when judged stable. Never taken home.',
  'E-REG-10':
    'After esketamine: no driving or machinery until the next day, after a restful sleep; someone else takes the patient home.',
  'E-REG-11':
    'Ketamine, its salts and isomers (so esketamine too): Schedule III. DEA final rule of 13 July 1999, in effect from 12 August 1999.',
  'E-REG-12':
    'Anesthesiologists’ society: ketamine should meet the same standards as other anesthetics; part of a full plan by a trained, licensed clinician with periodic face-to-face visits, a defined course and an end point.',
  'E-REG-13':
    'Esketamine boxed warning in plain words (label in force, clinic copy): a dose can cause sedation, dissociation and slowed breathing, so watch at least 2 hours after each; it can be abused and misused, so weigh this for people at higher risk and watch for signs; only through the REMS program; antidepressants raised the risk of suicidal thoughts and acts in children and young adults, so watch everyone closely; not approved for children.',
  'E-REG-14':
    'Esketamine label in force: FDA file version 18, effective 13 March 2026 (only its title page was read).',
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
    'Food, ketamine IV or IM: no single standard. Clinic sheets seen: solids stop 6 hours and clear liquids 2 hours before; 8 hours and 2 hours; light eating with no heavy meal for 3 hours; NHS Oxford, breakfast and little or no lunch. Follow the clinic’s written instructions.',
  'E-PRE-08':
    'Oxford Health NHS: no benzodiazepine or alcohol the night before or on the day. Never tell a patient to stop a benzodiazepine alone: ask the prescriber.',
  'E-PRE-09': 'Arrange an adult to take the patient home after every session, any route.',
  'E-PRE-09-KET':
    'Ketamine, clinic sheets: arrange an adult to take the patient home after every session.',
  'E-PRE-10':
    'Blood pressure check before each session. Esketamine: if above about 140/90 mmHg, weigh benefit and risk of delaying.',
  'E-PRE-11':
    'What to bring or wear (examples, the clinic sets it): comfortable clothes, a favorite blanket or pillow, a CPAP machine if used (clinic sheets); noise-cancelling headphones and calm music (NHS Oxford).',
  'E-PRE-12':
    'Who may come: NHS Oxford asks for an escort, who waits outside the treatment area and stays about 1 hour after. One US clinic: bring a responsible adult, who also witnesses the consent form.',
  'E-PRE-13':
    'Getting ready in your mind (NHS Oxford): feeling anxious or unsure is normal; slow breathing or mindfulness can help; the effects will feel strange, so try not to fight them; no phone or screen during the drip; optional preparation groups.',
  'E-PRE-14':
    'Support and aftercare to agree before the first visit: who takes the patient home and is near that evening; who to call (clinic number; 988); which clinician stays in charge of other care; how mood is tracked; what happens if it does not work.',
  'E-DUR-01':
    'Ketamine IV: usual research dose over 40 minutes; most side effects peak within 1 hour (60 minutes), gone by 2 hours (120 minutes); all within 4 hours (240 minutes), single dose. Blood pressure, pulse, oxygen, breathing, alertness; interval set by clinic (clinic pages: every 10 to 15 minutes or all the time; one trial: every 15 to 20 minutes for 2 hours, 120 minutes).',
  'E-DUR-02':
    'Ketamine IM: trial of 27 people (9 in each arm), IM at two doses against IV; similar score falls over 3 days; adverse effects lasted less than 1 hour (60 minutes). Clinic guide: about 93% absorbed, peak 5 to 15 minutes, felt 45 to 90 minutes. Faster peak than IV drip; cannot be stopped once given. One psychiatry clinic: about 30 minutes of observation.',
  'E-DUR-03':
    'Ketamine under the skin (KADS): twice weekly for four weeks; acute effects mostly over within 1 hour; about 2 hours in the clinic.',
  'E-DUR-04':
    'Ketamine into the nose: compounded, no FDA-approved product; effects vary; FDA alerts.',
  'E-DUR-05':
    'Esketamine: 2 sprays in each device; day 1, 2 devices; later 2 or 3; 5 minutes of rest between devices. Dissociation peaks at 40 minutes, usually gone by 1.5 hours (90 minutes); sleepiness starts about 15 minutes, peaks 30 to 45 minutes, gone 1 to 1.5 hours (60 to 90 minutes). Blood pressure before and at 40 minutes, then as needed; breathing incl. pulse oximetry; at least 2 hours (120 minutes).',
  'E-DUR-06':
    'Ketamine IV single dose, 188 people (163 patients, 25 volunteers), 5 trials: 34 of 120 listed effects were linked to ketamine; 8 affected at least half (50 of 100): strange or weird, spacey, woozy or loopy, dissociation, floating, visual changes, trouble speaking, numbness. No serious drug-related events; no craving, no lasting memory deficit over 3 months.',
  'E-DUR-07':
    'Who watches: esketamine, a health professional. Ketamine, a clinician-led team with resuscitation training (APA 2017, as summarized).',
  'E-DUR-08': 'Visit length: esketamine at least 2 hours after dosing.',
  'E-DUR-08-KET':
    'Visit length, ketamine IV: 40 minutes plus recovery; one clinic quotes 1.5 hours (90 minutes) in total.',
  'E-DUR-09':
    'Dissociation is not proof that it works: in 576 esketamine trial patients it did not track antidepressant effect in a clinically important way. A study of one ketamine drip found the opposite: never say that it must happen, or that it means nothing.',
  'E-DUR-09-KET':
    'In 108 inpatients given one ketamine IV dose, more dissociation went with more improvement. A study of esketamine found no such link: never say that it must happen, or that it means nothing.',
  'E-DUR-10':
    'Visit length, ketamine IV, NHS Oxford as an example: a drip of 40 minutes; at least 1 hour more before being assessed to go home; 2 hours for someone with no escort (then public transport); never drive away. Most people are unsteady at first; eat and drink before leaving.',
  'E-DUR-11':
    'Oxygen is not routine everywhere: one US clinic says some patients get a little by nose tube. What sources name: blood pressure, pulse, oxygen level and breathing watched; trained clinicians; resuscitation training. The clinic confirms what its staff can give.',
  'E-DUR-12':
    'When effects end, esketamine, healthy volunteers, one dose: thinking worse at 40 minutes, the same as placebo by 2 hours; sleepiness the same as placebo after 4 hours. The next-day driving rule still stands.',
  'E-POST-01':
    'Esketamine discharge: blood pressure falling and patient stable for at least 2 hours (120 minutes); otherwise stay.',
  'E-POST-02':
    'Driving, ketamine: clinic sheets commonly say 24 hours (one says 12 hours), plus no major decisions, alcohol or cannabis for 24 hours. Use the stricter of clinic rule and next day after restful sleep.',
  'E-POST-02-IM':
    'Ketamine IM, one clinic: a companion stays near for 8 to 12 hours, normal life the next morning.',
  'E-POST-03':
    'Test drive: esketamine, 26 healthy adults (24 finished), 100 km, 8 hours later: no worse than placebo. This does not change the rule of the label.',
  'E-POST-04':
    'Ketamine IV courses studied: 6 infusions as 2 a week for 3 weeks; 6 as 3 a week for 2 weeks. One US data set defined a first course as four to eight infusions in seven to 28 days: the authors’ rule for picking records, not what clinics were found to do. Say that studies and clinics often use about 6.',
  'E-POST-05':
    'Esketamine in treatment-resistant depression: weeks 1 to 4, 2 a week; weeks 5 to 8, 1 a week; week 9 on, 1 a week or 1 every 2 weeks, least often that holds the benefit; benefit reviewed at the end of week 4. Acute suicidality: 2 a week for 4 weeks (8 doses); beyond 4 weeks not systematically studied.',
  'E-POST-06':
    'Ketamine upkeep: after 6 infusions, responders had 4 weekly infusions with no further score change. CANMAT rates the evidence for repeats and upkeep Level 3: case by case.',
  'E-POST-07':
    'Psychotherapy is offered by many; whether it improves results or delays relapse is an open question.',
  'E-POST-07-ALC':
    'Alcohol trial (96 people), ketamine with therapy against ketamine with education: 4.2 points more abstinent days (-6.7 to 15.2), that is, not shown.',
  'E-POST-08':
    'Follow-up: repeat symptom scores, blood pressure, bladder symptoms, mood switch, misuse signs, suicide risk.',
  'E-POST-09':
    'Ketamine upkeep doses: no placebo-controlled long-term trial; studies gave them from 3 times a week to once in 12 weeks, by effect and tolerance. One Canadian trial plan: weekly for 1 month, every 2 weeks for 2 months, monthly for 3 months.',
  'E-POST-10':
    'If it does not work, ketamine IV, NHS Oxford: some feel it within hours, others need a few treatments; if 3 do not help, more are unlikely to; sometimes 3 more are tried; no one can tell in advance who will respond.',
  'E-POST-10-ESK': 'If it does not work, esketamine: benefit is judged at the end of week 4.',
  'E-POST-12':
    'Going home, ketamine: no US discharge standard for depression care was found. NHS Oxford: odd feelings must pass, then the patient is assessed. A UK list for emergency sedation (not depression care): stable vital signs, awake and oriented, can drink, little or no nausea, an adult at home, written advice.',
  'E-POST-13':
    'Aftercare, NHS Oxford: a care-plan form before and after each treatment; daily mood scores before, during and after the course; the patient’s own doctor stays in charge of other care; optional integration groups.',
  'E-GL-01':
    'CANMAT 2021 (ketamine IV, adults, treatment-resistant depression): single infusion Level 1; repeats Level 3; non-IV Level 3 to 4; reserve as third-line.',
  'E-GL-03':
    'VA/DoD suicide guideline, 2019: suggests ketamine infusion as an add-on for short-term reduction of suicidal ideation in major depression. The 2022 depression guideline lists ketamine and esketamine among options.',
  'E-GL-04':
    'VA clinic criteria (secondary, date unknown): unipolar depression, at least 4 failed adequate trials or severe suicidal depression, PHQ-9 of at least 15; not with schizophrenia, bipolar disorder, dementia, delirium, uncontrolled hypertension, pregnancy, positive drug screen.',
  'E-AE-01':
    'Ketamine IV, one dose against midazolam, double-blind, treatment-resistant depression with suicidal ideation, 42 against 42: derealization 29 (69%) against 7 (17%); dizziness 24 (57%) against 5 (12%).',
  'E-AE-02':
    'Ketamine IV three a week, up to 12, against ECT, open, inpatients, 91 against 90: vertigo 63 against 22; dissociation 55 against 14; anxiety 41 against 16; double vision 28 against 2; nausea 25 against 23; confusion 23 against 22; dry mouth or salivation 22 against 1; fatigue 20 against 19; headache 20 against 72; euphoria 19 against 0; blurred vision 18 against 0; muscle pain 13 against 48; labile mood 11 against 3; amnesia 8 against 26; low oxygen 4 against 12; vomiting 2 against 6; paranoid delusions 1 against 2. Any 85 against 85; any lasting over 24 hours 21 against 49; serious 14 against 23; suicide attempts 4 against 6; suicides 0 against 1.',
  'E-AE-03':
    'Ketamine IV, clinic cohort, repeat doses, no control, 203 people: drowsiness 56.4%; dizziness 45.2%; dissociation 35.6%; nausea 13.3%; blood pressure of 165 over 100 or more 44.3%; less than 5% stopped for tolerability; no psychosis, mania or new suicidality.',
  'E-AE-04':
    'Ketamine parenteral, provider survey, 6630 patients, 27 respondents (self-selected; 36 of 69 replied): stopped for an adverse effect 47: distress 33, nausea 6, bladder 3, mania or hypomania 2, psychosis 1, breathing distress 1, seizure 1. Bladder dysfunction about 0.1%, cognitive decline 0.03%. Likely under-counts.',
  'E-AE-05':
    'Esketamine with an oral antidepressant against placebo spray with an oral antidepressant, treatment-resistant depression, label, short-term trials of 4 weeks, both arms on a new antidepressant, 346 against 222: dissociation 142 against 21; dizziness 101 against 17; nausea 98 against 19; sedation 79 against 21 (grouped, told by patients); spinning 78 against 6; headache 70 against 38; odd taste 66 against 30; numbness 63 against 5; anxiety 45 against 14; low energy 37 against 12; blood pressure increased 36 against 6; vomiting 32 against 4; trouble sleeping 29 against 16; feeling drunk 19 against 1; dry mouth 19 against 7; frequent urination 11 against 1; euphoria 15 against 2; mental impairment 11 against 2; fast heartbeat 6 against 1; nasal discomfort 23 against 11; throat 23 against 9.',
  'E-AE-05-T1':
    'The same in TRANSFORM-1, 28 days, 231 against 113: dissociation 62 against 4; dizziness 58 against 10; nausea 68 against 12; sedation 14 against 1; sleepiness 45 against 13; spinning 48 against 2; headache 47 against 19; odd taste 37 against 17; numbness 30 against 2; anxiety 19 against 7; vomiting 21 against 2; blood pressure increased 19 against 5; blurred vision 17 against 0; frequent urination 8 against 1.',
  'E-AE-05-AS':
    'The same in trials of acute suicidality, pooled, 227 against 225: dissociation 77 against 13; dizziness 87 against 31; nausea 61 against 31; sedation 23 against 5; sleepiness 47 against 23; spinning 14 against 1; headache 46 against 46; odd taste 45 against 29; anxiety 23 against 17; vomiting 26 against 12; blood pressure increased 26 against 9; blurred vision 27 against 11; feeling drunk 8 against 1; fast heartbeat 8 against 2; dry mouth 8 against 6.',
  'E-AE-05-SM':
    'The same while staying on esketamine, 152 against 145: dissociation 35 against 0; dizziness 31 against 7; nausea 25 against 1; sedation 10 against 1; sleepiness 32 against 3; spinning 38 against 8; headache 27 against 14; odd taste 41 against 10; numbness 9 against 0; anxiety 12 against 5; vomiting 10 against 1; blood pressure increased 10 against 5; blurred vision 24 against 1.',
  'E-AE-06':
    'Esketamine alone (phase 4): nausea 24.8%, dissociation 24.3%, dizziness 21.7%, headache 19%; figures of the placebo arm were looked for and not found.',
  'E-AE-07':
    'Esketamine, measured on scales, not self-report: dissociative or perceptual change (scale total over four) in 61 to 84 of 100 against 5 to 16 with placebo.',
  'E-AE-07-SED':
    'Esketamine, measured by staff, not self-report: sedation in 48 to 61 of 100; loss of consciousness in 0.3 to 0.4. Told by patients it is fewer: both are right.',
  'E-AE-08':
    'Esketamine blood pressure: a rise of at least 40 systolic or 25 diastolic at least once in the first 4 weeks in 8 to 19 of 100, against 1 to 4; peak about 40 minutes; lasts about 4 hours (240 minutes); can follow any dose.',
  'E-AE-09':
    'Esketamine over time, 928 people: rates of week 1 are the highest, then they fall: dizziness 20.6%, dissociation 16.7%, nausea 14%, vertigo 12.1%, blood pressure 4.3%, sedation 3.8%.',
  'E-AE-10':
    'Stopped esketamine for side effects: less than 7% in short- and long-term studies; TRANSFORM-2 (28 days), 7% against 0.9%.',
  'E-AE-11':
    'Ketamine anesthesia label (full anesthetic doses, not clinic doses): emergence reactions (dreams, hallucinations, delirium) in about 12%, less often by IM, usually hours, rarely to 24 hours. Never a clinic rate.',
  'E-AE-12':
    'Esketamine in US practice (REMS program, 5 March 2019 to 5 January 2024): sedation reported by 61.9% of patients, in 34.7% of sessions; no control.',
  'E-AE-13':
    'Esketamine blood pressure, short trials (4 weeks) in treatment-resistant depression, 346 against 222, people with the event: systolic of at least 180, 9 against 0; a rise of at least 40, 29 against 1; diastolic of at least 110, 13 against 1; a rise of at least 25, 46 against 6.',
  'E-AE-13-65':
    'The same at age 65 and older (4 weeks), 72 against 65: systolic rise 12 against 1; diastolic rise 10 against 2.',
  'E-AE-14':
    'Ketamine against placebo, review of 60 reports: mental, dream-like, heart, nerve and other acute effects all more frequent than with placebo. Most common by IV: headache, dizziness, dissociation, raised blood pressure, blurred vision; most common mental effect: anxiety. No pooled percentages seen.',
  'E-AE-15':
    'IV against IM at emergency-sedation doses, well above clinic doses, 182 adults: nausea or vomiting 28% against 34%, agitation on waking 13% against 17%, breathing events 0 against 0; differences not significant. Never a clinic rate.',
  'E-AE-16':
    'Esketamine, serious or severe common side effects, treatment-resistant depression, 4 weeks, 343 against 222, both on a new antidepressant: 12 against 3.6 of 100 (8.4 more, 4.1 to 12.6); on the dosing day itself 10.2 against 1.4; dissociation 4.4 against 0, vertigo 2.9 against 0.5, dizziness 2.6 against 0.5; deaths 0.3 against 0; suicidal thoughts after baseline 10.2 against 12.3.',
  'E-AE-16-65': 'The same at age 65 and older (4 weeks), 72 against 65: 4.2 against 3.1 of 100.',
  'E-SE-15-KET':
    'US clinics, 537 people, no control, 14 to 31 days after the course: worse depression 8.4%, more suicidal ideation 6% (of 100).',
  'E-SE-01':
    'Dissociation: quiet room, stays near, reassures; eyes closed, music, slow breaths, speak up.',
  'E-SE-02': 'Dizziness, vertigo: stay seated, ask for help to stand.',
  'E-SE-03': 'Sleepiness, sedation: plan rest and a ride home.',
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
  'E-SE-10':
    'Anxiety, fear, distress: staff stay, may slow or stop the drip; use a stop signal agreed before.',
  'E-SE-11': 'Euphoria: watches mood; report racing thoughts, no sleep; call if days (mania).',
  'E-SE-12':
    'Confusion, slow thinking: waits before discharge; no big decisions that day; call if next day.',
  'E-SE-13':
    'Seeing or hearing things, paranoia: stops, treats; screen for psychosis first; call; with danger an emergency.',
  'E-SE-14':
    'Slow or shallow breathing: oxygen, rescue skills; no alcohol, opioid or sedative unless agreed; emergency.',
  'E-SE-15':
    'Mood worse, new suicidal thoughts: checks each visit; tell someone; 988; call; danger is an emergency.',
  'E-SE-16':
    'Allergy (hives, swelling): label, anaphylaxis; stops, treats; report past reactions; emergency.',
  'E-SE-17':
    'Sore IV site or arm: label, site pain or rash, infrequent; checks; call if red, hot, swelling.',
  'E-SE-18':
    'Bladder: pain, urgency, blood: asks each visit, urine test; report early; call; cannot pass urine is an emergency.',
  'E-LT-01':
    'Bladder, recreational use: 26.6% of 1285 recent users had urinary symptoms, rising with dose and frequency. Not a clinic rate.',
  'E-LT-01-STOP':
    'Bladder, recreational use, 251 people who stopped: 51 of 100 improved, 3.8 of 100 worsened. Not a clinic rate.',
  'E-LT-02':
    'Bladder, treatment: esketamine label, more lower urinary symptoms than placebo, no esketamine-related interstitial cystitis in studies up to 1 year; monitor.',
  'E-LT-03':
    'Thinking, memory: no significant deficit over 3 months after one ketamine IV dose. A review of 60 studies: long-term and repeat-dose safety poorly measured, selective reporting.',
  'E-LT-03-SC':
    'Ketamine under the skin 2 times a week for 4 weeks: no significant difference from midazolam on 7 computer tests, cohorts of 68 (fixed dose) and 106 (flexible dose), 174 in all.',
  'E-LT-04':
    'Liver: ketamine label warns of drug-induced liver injury. Rate in clinic use unknown.',
  'E-LT-05':
    'Dependence, misuse: Schedule III; 17 of 100 of 1285 recreational users met dependence in a survey. Rate in clinics unknown; screen and monitor.',
  'E-LT-06':
    'Esketamine up to about 6.5 years, 1148 people, no control: mean 42.9 months (about 3.5 years), 3777 patient-years; headache 36.9%, dizziness 33.9%, nausea 33.6%; serious events 216; serious suicidality events 28; 9 deaths incl. suicide; 6.4% (of 100) stopped for adverse events. Remission 35.6% at the end of induction, 49.6% at the end of maintenance.',
  'E-LT-07':
    'Survey of maintenance ketamine, 41 reports: serious bladder, cognitive, addiction problems uncommon, but methods weak.',
  'E-LT-08':
    'Bladder, ketamine treatment, review to April 2024 of 27 studies (24 in depression): urinary symptoms in 0 to 24.5% of treated people, mostly mild or moderate; measured scores did not change significantly; no raised risk seen, but only 15% of studies at low risk of bias and most were short.',
  'E-LT-08-CASE': 'One case of ketamine cystitis at a treatment dose (a woman of 28).',
  'E-LT-09':
    'Liver and bile ducts: FDA staff published a case series of bile-duct and liver harm after repeated, medically supervised ketamine (reports to July 2018). The number of cases was not seen; no rate can be given.',
  'E-LT-10':
    'Dependence in care: a review of upkeep treatment notes a tendency to raise the dose in some people who took ketamine by themselves at home.',
  'E-LT-10-ESK':
    'Esketamine label: people with past drug or alcohol misuse may be at greater risk.',
  'E-LT-11':
    'Thinking, esketamine: no harm to thinking in an open study of 1 year; not evaluated beyond 1 year in that print of the label.',
  'E-LT-12':
    'Bladder, ketamine label: severe bladder and urinary symptoms, including cystitis, reported with long-term use or misuse.',
  'E-EFF-01':
    'Cochrane 2021, one dose of ketamine against saline, unipolar depression, response (a score at least 50% lower) at 24 hours: 27.4% (12.9 to 49.2, that is 13 to 49 of 100) against 8.8%; 185 people, 7 trials; GRADE very low. Remission (a very low score) 12% against 2.4%; 75 people, 3 trials; very low.',
  'E-EFF-02':
    'The same review against midazolam (active, better blinded), one dose, 24 hours: response (a score at least 50% lower) 46.5% (25.9 to 68.4, that is 26 to 68 of 100) against 25.9%, that is from none to 43 more of 100; 296 people, 4 trials; very low. Remission 32.7% against 18%; 122 people, 2 trials; low. Never shown without its range and certainty.',
  'E-EFF-03':
    'One ketamine drip against midazolam, double-blind, treatment-resistant depression with suicidal ideation, response on day 2 or 3: 15 of 42 against 5 of 42.',
  'E-EFF-04':
    'KADS, ketamine under the skin 8 times against midazolam, double-blind, paid by Australia’s NHMRC: flexible-dose cohort of 106, remission at 4 weeks about 20% against 2%. The result of the fixed-dose cohort of 68 was only recalled and is not shown.',
  'E-EFF-05':
    'ELEKT-D, 6 ketamine drips in 3 weeks against ECT, open-label, patients rated themselves, non-psychotic treatment-resistant depression, paid by PCORI: response 108 of 195 against 70 of 170; difference 14.2 points (3.9 to 24.2, that is 4 to 24 of 100); quality of life similar; no placebo arm. Remission 38% against 22%.',
  'E-EFF-06':
    'KetECT, inpatients, some psychotic, open, up to 12 drips, 186 treated, paid by the Swedish Research Council: remission at the end of the course 46% with ketamine, 63% with ECT (difference 2 to 30 points); relapse within 12 months in 70% against 63% of remitters, median 57 against 61 days.',
  'E-EFF-07':
    'KARMA-Dep 2 (2025), up to 8 ketamine drips against midazolam, inpatients, 65 randomized, 32 and 30 analyzed at the end of the course (up to 4 weeks), followed 6 months; paid by the Health Research Board, Ireland: no significant difference; response 15 of 32 against 10 of 30, remission 14 of 32 against 9 of 30; no quality-of-life gain; double-blind, but most guessed their drug.',
  'E-EFF-08':
    'Ketamine hidden under surgical anesthesia, against salt water, triple-masked (36.8% guessed right): response on day 1, 12 of 20 against 10 of 20; no difference. Suggests that expectation matters.',
  'E-EFF-08-D7': 'The same on day 7: 6 of 19 against 7 of 19; no difference.',
  'E-EFF-09':
    'How long: 6 open-label infusions, 24 people, no comparison group; 70.8% responded; of those, median time to relapse 18 days after the last.',
  'E-EFF-10': 'Repeat dosing: 59% responded after 6 open infusions (median 3 needed), 41 people.',
  'E-EFF-11':
    'US clinics, uncontrolled (537 of 9016 had enough data), patients rated themselves, 14 to 31 days after the course; an author works for Osmind, a company: response 53.6%, remission 28.9%, worse 8.4%; responders still well about 80% (of 100) at week 4 and 60% at week 8 without maintenance.',
  'E-EFF-12':
    'Esketamine alone, treatment-resistant depression, 378 people, 28 days, double-blind, Johnson & Johnson, remission at week 4: 22.5% against 7.6% with placebo spray and no other antidepressant.',
  'E-EFF-13':
    'Esketamine with a new antidepressant against placebo spray with one, response on day 28 (28 days): 182 of 310 against 94 of 208. Pooled re-analysis by Janssen authors.',
  'E-EFF-14':
    'Staying on esketamine after 16 weeks and stable remission, against placebo spray with the same antidepressant, double-blind: relapse in 24 of 90 against 39 of 86.',
  'E-EFF-14-R':
    'The same trial, after 16 weeks, people who had responded: relapse in 25.8% against 57.6%.',
  'E-EFF-15':
    'Esketamine against quetiapine XR, both with an antidepressant, Janssen; patients knew, raters did not; drop-outs counted as not better; remission at week 8: 91 of 336 against 60 of 340.',
  'E-EFF-15-US':
    'The same trial, patients’ own score, those whom the US label covers: remission at week 8, 19.3% against 12.2%; at week 32, 34.8% against 18.1%.',
  'E-EFF-16':
    'Null trial, Japan, 28 days, double-blind (122 against 80): depression score change -15.2, -14.5 and -15.1 with esketamine against -15.3 with placebo spray.',
  'E-EFF-28':
    'Ketamine IV against midazolam, treatment-resistant depression, two US sites, 73 people, double-blind, 24 hours: depression score fell 16.5 against 8.8 points; response at 24 hours 63.8% against 28%, at day 7 45.7% against 18.2% (72 people).',
  'E-EFF-29':
    'Dose-finding: one ketamine IV dose at one of 4 sizes against midazolam, added to an antidepressant, 99 people, day 3 (3 days); patient, care team and raters blind; Massachusetts General Hospital with NIMH. Its result by dose was not readable.',
  'E-EFF-31':
    'TRANSFORM-1, esketamine 56 mg or 84 mg against placebo spray, all with a new antidepressant, 115, 114 and 113 (342 in all), day 28: response 54.1 and 53.1 against 38.9 of 100 (15.2 and 14.2 more); remission 36 and 38.8 against 30.6 (both ranges include no difference). Blinded remote raters; Janssen. Its main test was not readable: do not call this trial positive.',
  'E-EFF-32':
    'TRANSFORM-2, esketamine against placebo spray, both with a new antidepressant, 114 against 109, day 28, double-blind, Janssen: score 4 points better; response 69.3 against 52 (17.3 more, 4 to 30.6); remission 52.5 against 31 (21.5 more, 8.2 to 34.8).',
  'E-EFF-33':
    'TRANSFORM-3, age 65 and older, 72 against 65, day 28, double-blind, Janssen: the main result was not significant: 3.6 points better (the range includes no difference); response 27 against 13.3 (13.7 more, range includes none); remission 17.5 against 6.7 (10.8 more, range includes none).',
  'E-EFF-34':
    'Does the comparison matter? 9 trials, 367 people, day 1: effect d of 1.8 against salt water, 0.7 against midazolam. Trials with salt water look much better.',
  'E-EFF-35':
    'Spray or drip: no randomized head-to-head of ketamine IV and esketamine was found. A review of 49 trials (3299 people) compared them indirectly; racemic ketamine had numerically larger effects. Do not rank them.',
  'E-EFF-17':
    'One ketamine drip, pooled, against salt water or midazolam, 167 people with ideation: fewer suicidal thoughts within 1 day, up to 1 week (7 days). Not suicide prevention.',
  'E-EFF-18':
    '2 ketamine drips in 24 hours against salt water, double-blind, inpatients in France, full remission of ideation on day 3: 46 of 73 against 25 of 79. Strong in bipolar, not in depression. No claim of a benefit at week six.',
  'E-EFF-19':
    'One ketamine drip against midazolam, no suicidal ideation: day 1, 14 of 42 against 3 of 42; day 7, 8 of 42 against 5 of 42; day 14, 7 of 42 against 7 of 42.',
  'E-EFF-20':
    'Esketamine, ASPIRE I and II (2 trials, 226 and 230 people, 456 in all): depression scores 3.8 and 3.9 points lower than with placebo spray at 24 hours, all with hospital care and an antidepressant; the measure of suicidality did not differ significantly in ASPIRE II.',
  'E-EFF-21':
    'Bipolar depression, Cochrane, ketamine against midazolam: 286 against 111 per 1,000 (28.6% against 11.1%), 16 people, 1 trial, very low.',
  'E-EFF-21-X':
    'Bipolar depression, small crossover on lithium or valproate, double-blind, NIMH: 71% against 6% (17 people) at any time in 14 days; 1 manic switch in each group. 1 trial; the gain held to day 3.',
  'E-EFF-21-X2':
    'Bipolar depression, the second small crossover: 79% against 0% (15 people), at any time in 14 days. 1 trial.',
  'E-EFF-22':
    'PTSD: 6 drips against midazolam, 2 weeks, a fall of 30% or more: 10 of 15 against 3 of 15, lost at median 27.5 days; an open study, median relapse 41 days.',
  'E-EFF-22-VA':
    'PTSD, veterans, 8 drips, double-blind, against placebo, 158 people in 3 groups, followed to 4 weeks after: no PTSD benefit. Pooled with other trials: not significant.',
  'E-EFF-23': 'OCD, one drip, at 1 week: 4 of 8 against 0 of 7.',
  'E-EFF-23-OPEN': 'OCD, open study: 0 of 10.',
  'E-EFF-24':
    'Social anxiety, 18 people, crossover against salt water, double-blind with blinded raters, first 2 weeks: 33% against 0% (clinician scale); the course of self-rated anxiety was no different, though self-rated response was 89% against 53%. A review pooled 2 tiny trials of anxiety and had no trial of generalized anxiety.',
  'E-EFF-25':
    'Chronic pain, Cochrane 2025, 67 trials, 2309 people (several drugs): no clear evidence of benefit; more adverse events with IV ketamine, low certainty. 2018 guideline: moderate evidence in CRPS up to 12 weeks, weak or none elsewhere.',
  'E-EFF-26':
    'Alcohol use disorder, 3 drips, 96 people in 4 groups, against salt water, double-blind: 10.1 points (of 100) more abstinent days at 6 months (1.1 to 19); relapse not significantly different.',
  'E-EFF-27':
    '14 UK patients interviewed: suicidal thoughts eased in 12, for hours to 3 years with ongoing treatment; often came back when treatment stopped.',
  'E-EFF-30':
    'Suicidal thoughts in major depression, ketamine IV against midazolam, 40 against 40, double-blind (stated, not tested), day 1: at least 50% fewer suicidal thoughts in 55% against 30%. Kept to 6 weeks with other care, but that part had no comparison. Not suicide prevention.',
  'E-ALT-01':
    'Change or add an antidepressant: approved, at home, covered; weeks to work; remission falls by step: 36.8, 30.6, 13.7, 13% (of 100; STAR*D; rates debated).',
  'E-ALT-02':
    'Add another medicine (e.g. quetiapine, lithium): evidence in treatment-resistant depression; side effects; 60 of 340 remitted at week 8 on quetiapine XR, against 91 of 336 on esketamine.',
  'E-ALT-03':
    'Psychotherapy (CBT added): response 95 (46%) against 46 (22%) of each 100 at 6 months, 469 people; no drug effects; time, access.',
  'E-ALT-04':
    'TMS: FDA-cleared; awake; registry of 5010, uncontrolled: response 58 to 83%, remission 28 to 62% (of 100); daily 4 to 6 weeks (20 to 30 sessions); scalp pain.',
  'E-ALT-05':
    'ECT: beat ketamine in hospital patients, some psychotic: 63% against 46% remission; not in ELEKT-D. Anesthesia each time. 90 against 91 people: amnesia 26 against 8, lasting more than 24 hours in 19 against 0; headache 72 against 20; muscle pain 48 against 13.',
  'E-ALT-06':
    'Esketamine instead of ketamine: FDA-approved, REMS; 2-hour visits, cost, side effects.',
  'E-ALT-07':
    'A research trial: may bring direct benefit, helps others; strict rules, close follow-up; some studies bring no direct benefit; may get placebo.',
  'E-ALT-08':
    'Stay as you are, or wait for now: no new risks; depression may continue; agree a review date with your clinician.',
  'E-ALT-09':
    'Untreated depression, adults in primary care (mostly mild to moderate; not treatment-resistant): a model from 19 studies estimates remission in 23% (of 100) within 3 months, 32% within 6, 53% within 12. It may not hold for more severe depression; use E-ALT-10 for treatment-resistant depression.',
  'E-ALT-10':
    'Usual care in treatment-resistant depression, 124 people followed 2 years, no comparison group: response 13 of 112 (11.6 of 100) at 12 months, 19 of 103 (18.4 of 100) at 24; remission 4 of 112 (3.6) and 8 of 103 (7.8).',
  'E-ALT-11':
    'TMS: the FDA let the first device be sold in 2008 for adults not helped by 1 antidepressant.',
  'E-ALT-12':
    'TMS, sham-controlled trial, 155 against 146, double-blind: better at weeks 4 to 6, remission about twice sham at week 6; 4.5% (fewer than 5 of 100) stopped for side effects, mostly passing scalp pain.',
  'E-ALT-12-RARE':
    'TMS, clinic pages: also headache, face twitch, feeling light-headed; rarely seizure, mania, hearing loss without ear plugs.',
  'E-ALT-13':
    'ECT: FDA order of 26 December 2018 put ECT devices in class II, with special controls, for catatonia or a severe major depressive episode (major depression or bipolar), age 13 and older, if treatment-resistant or a fast response is needed.',
  'E-ALT-14':
    'ECT harms: in KetECT amnesia, headache and muscle pain in more people than with ketamine; in ELEKT-D memory recall fell for a time, and effects on muscle and bone.',
  'E-ALT-15':
    'Does ECT do the most? It depends on who was studied: in hospital patients, some psychotic (KetECT), ECT helped more people than ketamine; in people without psychosis (ELEKT-D), ketamine did at least as well. Within ELEKT-D the gap changed with how severe people were at the start and with being an inpatient.',
  'E-ALT-16':
    'Add-on quetiapine XR: FDA-approved with an antidepressant; stopped for side effects 12.1% against 1.9% with placebo; weight gain 3 to 7% against 0 to 1%, all uses.',
  'E-ALT-16-LABEL':
    'Quetiapine XR label, 150 mg and 300 mg: sleepiness 37 and 43%, dry mouth 27 and 40%, tiredness 14 and 11%.',
  'E-ALT-17':
    'Approved add-ons named in a 2018 paper: aripiprazole, quetiapine, olanzapine with fluoxetine, brexpiprazole; not drugs: TMS, vagus nerve stimulation, ECT.',
  'E-ALT-18':
    'Antidepressant pills, common harms: nausea, sleepiness or poor sleep, sexual problems, weight gain; suicidal thoughts under 25, mostly early. Stopping fast can bring dizziness, nausea, electric shock feelings: lower slowly with a prescriber.',
  'E-TRD-01':
    'No single agreed definition of treatment-resistant depression; most common for major depression: at least 2 prior treatment failures with confirmed adequate dose and duration. Only 17% of studies matched it.',
  'E-TRD-02':
    'Treatment-resistant depression, Delphi group: no response to 2 adequate antidepressant trials, each at least 4 to 6 weeks.',
  'E-TRD-03': 'Esketamine label: inadequate response to at least 2 oral antidepressants.',
  'E-COST-01':
    'Ketamine IV, price pages seen 2024 to 2025: often 400 to 800 dollars a session; lows about 275 to 300, highs 1000 to 1500; New York City 500 to 1000; IM 300 to 550. A first course is often 6 sessions, so thousands of dollars; first consultation, upkeep and therapy may be extra. No survey of prices found.',
  'E-COST-02':
    'Written rules of 18 big commercial insurers (85.9 million members), 31 August 2025: esketamine covered by all 18, nearly all (94.4%) needing approval first; ketamine IV covered by 1; ketamine IM and by mouth by none; 35 to 47% of the market says nothing. Preprint, not peer-reviewed.',
  'E-COST-03':
    'Medicare, August 2025, same group: Original Medicare rules state nothing on any ketamine form (case by case); plans with 36.5% of Medicare Advantage members say they cover esketamine.',
  'E-COST-04':
    'Esketamine list price: pages of others say about 590 to 600 dollars a treatment, undated; the watched visit costs extra; the maker has a savings plan for some commercial plans.',
  'E-COST-05':
    'Plans that cover esketamine often ask for at least 2 failed antidepressants from different classes. One insurer has dropped its rule that an antidepressant pill be taken too.',
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
  'E-CI-17':
    'Under 18: esketamine is not approved in children. Antidepressants against placebo, people with suicidality in each 1000: 14 more under 18, 5 more at 18 to 24, 1 fewer at 25 to 64, 6 fewer from 65.',
  'E-CI-18': 'Dementia or delirium: the VA criteria exclude it.',
  'E-CI-20':
    'Sleep apnea, lung disease: the British Columbia draft standard screens for sleep apnea; slowed breathing.',
  'E-CI-21':
    'Pregnancy, ketamine: the label does not recommend it in pregnancy, labor or delivery; animal data, long exposure: harm to the developing brain, from the last third of pregnancy to about age three.',
  'E-CI-22':
    'Ketamine label warnings: past alcohol or drug misuse; raised spinal-fluid pressure; heart strain.',
  'E-CI-23': 'Liver, repeat ketamine: the label asks for liver blood tests at the start.',
  'E-RX-01':
    'Benzodiazepines: shorten the ketamine effect in a review of 24 studies; response worse at high intake in 47 people; added sedation with esketamine.',
  'E-RX-02': 'Lamotrigine: 2 of 5 studies found a weaker ketamine effect.',
  'E-RX-03': 'Opioids, alcohol, other sedatives: more sedation with esketamine.',
  'E-RX-04':
    'Stimulants such as amphetamine, methylphenidate, modafinil: blood pressure (esketamine).',
  'E-RX-05':
    'MAOIs: blood pressure (esketamine); case reports of tranylcypromine with S-ketamine without a change in vital signs.',
  'E-RX-06':
    'CYP3A4 or CYP2B6 inhibitors or inducers: change the ketamine level; clinical effect little studied.',
  'E-RX-07':
    'Theophylline, aminophylline: ketamine label, together may lower the seizure threshold (easier to have a seizure); consider another drug.',
  'E-RX-08':
    'Most antidepressants, lithium, with ketamine: probably safe to combine; no lithium interaction found.',
  'E-RX-09':
    'Opioids, benzodiazepines, alcohol, other sedatives with ketamine: label, may cause deep sedation, slowed breathing, coma, death.',
  'E-RX-10':
    'Sedatives, stimulants, MAOIs with esketamine: label in force, sedatives may add sedation; stimulants and MAOIs may raise blood pressure; watch closely.',
  'E-RX-12':
    'Too fast a drip or an overdose of ketamine: label, can slow breathing; the clinic sets a slow rate.',
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
};
