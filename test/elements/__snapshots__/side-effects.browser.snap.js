/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["side-effects-rest"] = 
`heading "Side effects" [level=2]
paragraph
  text "What you may feel, how often, how long it lasts, and what to do."
group "Show side effects of"
  Legend
    text "Show side effects of"
  radio "Ketamine drip (IV)" [checked=true]
  radio "Ketamine shot (IM)" [checked=false]
  radio "Esketamine nasal spray" [checked=false]
paragraph
  text "The figures come from studies and clinics. People there may differ from you. They say nothing about you alone."
paragraph
  text "How sure these figures are has not been graded. Where our source gives no time span, none is shown."
paragraph
  text "Where you see no figure, no good one is known. That does not mean that it cannot happen."
paragraph
  text "In danger now?"
  link "Call 911"
  text "."
  text "Thinking about suicide?"
  link "Call 988"
  text "or"
  link "text 988"
  text "."
group "Sort the list"
  Legend
    text "Sort the list"
  radio "By kind" [checked=true]
  radio "By what worries you" [checked=false]
  radio "Highest figure first" [checked=false]
LabelText
  text "Find a side effect"
  searchbox "Find a side effect"
heading "During the visit and soon after" [level=3]
list
  listitem
    heading "Feeling dizzy, or that the room spins (dizziness, vertigo)" [level=4]
      button "Feeling dizzy, or that the room spins (dizziness, vertigo)" [expanded=false description="57 of 100. 12 of 100 with a sleep medicine (midazolam). Expected"]
    text "57 of 100. 12 of 100 with a sleep medicine (midazolam)."
    text "Expected"
  listitem
    heading "Feeling sleepy (sedation)" [level=4]
      button "Feeling sleepy (sedation)" [expanded=false description="56 of 100. There was no comparison group. Expected"]
    text "56 of 100. There was no comparison group."
    text "Expected"
  listitem
    heading "Feeling sick, or throwing up (nausea, emesis)" [level=4]
      button "Feeling sick, or throwing up (nausea, emesis)" [expanded=false description="27 of 100. 26 of 100 with shock treatment (ECT). Expected"]
    text "27 of 100. 26 of 100 with shock treatment (ECT)."
    text "Expected"
  listitem
    heading "Higher blood pressure or a fast heart (hypertension, tachycardia)" [level=4]
      button "Higher blood pressure or a fast heart (hypertension, tachycardia)" [expanded=false description="44 of 100. There was no comparison group. Tell your team"]
    text "44 of 100. There was no comparison group."
    text "Tell your team"
  listitem
    heading "Headache (cephalgia)" [level=4]
      button "Headache (cephalgia)" [expanded=false description="22 of 100. 80 of 100 with shock treatment (ECT). Expected"]
    text "22 of 100. 80 of 100 with shock treatment (ECT)."
    text "Expected"
  listitem
    heading "Blurred or double sight (blurred vision, diplopia)" [level=4]
      button "Blurred or double sight (blurred vision, diplopia)" [expanded=false description="31 of 100. 2 of 100 with shock treatment (ECT). Expected"]
    text "31 of 100. 2 of 100 with shock treatment (ECT)."
    text "Expected"
  listitem
    heading "Feeling numb or tingly (hypoesthesia, paresthesia)" [level=4]
      button "Feeling numb or tingly (hypoesthesia, paresthesia)" [expanded=false description="How often is not known. Expected"]
    text "How often is not known."
    text "Expected"
  listitem
    heading "Odd taste, sore nose or throat (dysgeusia, irritation)" [level=4]
      button "Odd taste, sore nose or throat (dysgeusia, irritation)" [expanded=false description="Only with the spray. Expected"]
    text "Only with the spray."
    text "Expected"
  listitem
    heading "Slow or shallow breathing (respiratory depression)" [level=4]
      button "Slow or shallow breathing (respiratory depression)" [expanded=false description="4 of 100. 13 of 100 with shock treatment (ECT). Call 911"]
    text "4 of 100. 13 of 100 with shock treatment (ECT)."
    text "Call 911"
  listitem
    heading "Allergy, with hives or swollen skin (anaphylaxis)" [level=4]
      button "Allergy, with hives or swollen skin (anaphylaxis)" [expanded=false description="How often is not known. Call 911"]
    text "How often is not known."
    text "Call 911"
  listitem
    heading "Sore arm where the drip went in (injection site reaction)" [level=4]
      button "Sore arm where the drip went in (injection site reaction)" [expanded=false description="How often is not known. Call the clinic"]
    text "How often is not known."
    text "Call the clinic"
heading "Mind and mood" [level=3]
list
  listitem
    heading "Feeling far from yourself (dissociation)" [level=4]
      button "Feeling far from yourself (dissociation)" [expanded=false description="69 of 100. 17 of 100 with a sleep medicine (midazolam). Expected"]
    text "69 of 100. 17 of 100 with a sleep medicine (midazolam)."
    text "Expected"
  listitem
    heading "Feeling scared or upset (anxiety)" [level=4]
      button "Feeling scared or upset (anxiety)" [expanded=false description="45 of 100. 18 of 100 with shock treatment (ECT). Tell your team"]
    text "45 of 100. 18 of 100 with shock treatment (ECT)."
    text "Tell your team"
  listitem
    heading "Feeling high or very happy (euphoria)" [level=4]
      button "Feeling high or very happy (euphoria)" [expanded=false description="21 of 100. 0 of 100 with shock treatment (ECT). Tell your team"]
    text "21 of 100. 0 of 100 with shock treatment (ECT)."
    text "Tell your team"
  listitem
    heading "Slow or confused thinking (confusion, mental impairment)" [level=4]
      button "Slow or confused thinking (confusion, mental impairment)" [expanded=false description="25 of 100. 24 of 100 with shock treatment (ECT). Expected"]
    text "25 of 100. 24 of 100 with shock treatment (ECT)."
    text "Expected"
  listitem
    heading "You see or hear things, or feel watched (hallucination, paranoia)" [level=4]
      button "You see or hear things, or feel watched (hallucination, paranoia)" [expanded=false description="1 of 100. 2 of 100 with shock treatment (ECT). Call the clinic"]
    text "1 of 100. 2 of 100 with shock treatment (ECT)."
    text "Call the clinic"
  listitem
    heading "Worse mood, or new thoughts of suicide (suicidality)" [level=4]
      button "Worse mood, or new thoughts of suicide (suicidality)" [expanded=false description="8 of 100. There was no comparison group. Call the clinic"]
    text "8 of 100. There was no comparison group."
    text "Call the clinic"
heading "With long use" [level=3]
list
  listitem
    heading "Bladder pain, urgency or blood (cystitis)" [level=4]
      button "Bladder pain, urgency or blood (cystitis)" [expanded=false description="How often is not known. Call the clinic"]
    text "How often is not known."
    text "Call the clinic"
  listitem
    heading "Trouble when you think or recall (cognitive impairment)" [level=4]
      button "Trouble when you think or recall (cognitive impairment)" [expanded=false description="How often is not known. Tell your team"]
    text "How often is not known."
    text "Tell your team"
  listitem
    heading "Harm to the liver (hepatotoxicity)" [level=4]
      button "Harm to the liver (hepatotoxicity)" [expanded=false description="How often is not known. Tell your team"]
    text "How often is not known."
    text "Tell your team"
  listitem
    heading "Getting hooked, or misuse (dependence)" [level=4]
      button "Getting hooked, or misuse (dependence)" [expanded=false description="How often is not known. Call the clinic"]
    text "How often is not known."
    text "Call the clinic"
paragraph
  text "Few studies followed people for years. A review of 41 reports found few serious long-term problems, but its methods were weak."
paragraph
  text "Of 1,285 people who used ketamine for fun, 340 had bladder problems. That is not a clinic figure."
group
  DisclosureTriangle "Sources (2)" [expanded=false]
heading "My list to ask about" [level=3]
paragraph
  text "Add a side effect, and it shows here. Then print the list or copy it."
heading "Emergency: Call 911 now if you or someone with you:" [level=3]
list
  listitem
    text "has trouble breathing"
  listitem
    text "has chest pain"
  listitem
    text "has a throat that swells or closes"
  listitem
    text "will not wake up"
  listitem
    text "has a seizure"
  listitem
    text "has a sudden, very bad headache"
  listitem
    text "is weak on one side of the body"
  listitem
    text "is acting on thoughts of suicide"
paragraph
  link "Call 911"
paragraph
  strong
    text "Do you think about suicide, or worry about someone?"
  link "Call 988"
  text "or"
  link "text 988"
  text "."
  text "The 988 Lifeline is free, private and open day and night."
paragraph
  text "In Spanish: call 988, then press 2. Or text AYUDA to 988."
  text "Veterans: call 988, then press 1."
heading "Urgent: After a visit, call your clinic if:" [level=3]
list
  listitem
    text "the effects are not gone by the next day"
  listitem
    text "you cannot stop vomiting"
  listitem
    text "your blood pressure is above your limit"
  listitem
    text "your bladder hurts or works in a new way"
  listitem
    text "your mood is very high or much worse"
  listitem
    text "you feel an urge to use ketamine outside of care"
heading "Important: During a visit, tell staff at once if you:" [level=3]
list
  listitem
    text "cannot stay awake"
  listitem
    text "feel faint"
  listitem
    text "find it hard to breathe"
  listitem
    text "have chest pain"
  listitem
    text "are very afraid or feel too far away"
heading "Talk it over" [level=3]
paragraph
  text "Ask your clinician what this would look like for you."
heading "About this guide" [level=3]
paragraph
  text "General education, to help you prepare for a talk with a clinician. It is not medical advice and not for emergencies."
  text "For adults only."
paragraph
  text "Not yet reviewed by a clinician."
  text "Facts last checked on November 22, 2026. Next check due November 22, 2027."
paragraph
  text "The ketamine-elements project wrote this for clinics. These clinics earn money from this treatment."
status [live=polite]`;
/* end snapshot side-effects-rest */

snapshots["side-effects-nasal-open"] = 
`heading "Side effects" [level=2]
paragraph
  text "What you may feel, how often, how long it lasts, and what to do."
group "Show side effects of"
  Legend
    text "Show side effects of"
  radio "Ketamine drip (IV)" [checked=false]
  radio "Ketamine shot (IM)" [checked=false]
  radio "Esketamine nasal spray" [checked=true]
paragraph
  text "The figures come from studies and clinics. People there may differ from you. They say nothing about you alone."
paragraph
  text "How sure these figures are has not been graded. Where our source gives no time span, none is shown."
paragraph
  text "Where you see no figure, no good one is known. That does not mean that it cannot happen."
paragraph
  text "In danger now?"
  link "Call 911"
  text "."
  text "Thinking about suicide?"
  link "Call 988"
  text "or"
  link "text 988"
  text "."
group "Sort the list"
  Legend
    text "Sort the list"
  radio "By kind" [checked=true]
  radio "By what worries you" [checked=false]
  radio "Highest figure first" [checked=false]
LabelText
  text "Find a side effect"
  searchbox "Find a side effect"
heading "During the visit and soon after" [level=3]
list
  listitem
    heading "Feeling dizzy, or that the room spins (dizziness, vertigo)" [level=4]
      button "Feeling dizzy, or that the room spins (dizziness, vertigo)" [expanded=true description="29 of 100. 8 of 100 with a dummy spray. Expected"]
    text "29 of 100. 8 of 100 with a dummy spray."
    text "Expected"
    heading "How often" [level=5]
    image "Of 100 people with the spray, 29 had it and 71 did not."
    image "Of 100 people with a dummy spray, 8 had it and 92 did not."
    paragraph
      text "A solid dot had it. An open dot did not."
    paragraph
      text "Of 100 people with the spray, 29 had it and 71 did not. Of 100 people with a dummy spray, 8 had it and 92 did not."
      text "That is 21 more of 100 with the spray."
    paragraph
      text "Adults with hard-to-treat depression, who also took an antidepressant"
      text "."
      text "101 of 346; 17 of 222"
      text "."
    paragraph
      text "The room spins"
    paragraph
      text "Of 100 people with the spray, 21 had it and 79 did not. Of 100 people with a dummy spray, 2 had it and 98 did not."
      text "That is 19 more of 100 with the spray."
    paragraph
      text "Adults with hard-to-treat depression in one trial, who also took an antidepressant"
      text "."
      text "48 of 231; 2 of 113"
      text "."
    heading "How long" [level=5]
    paragraph
      text "How long it lasts is not known."
    heading "What the team does" [level=5]
    paragraph
      text "Staff help you stand."
    heading "What you can do" [level=5]
    paragraph
      text "Stay seated and ask for help."
    heading "When to call" [level=5]
    paragraph
      text "Call the clinic if it is there the next day."
    button "Add to my list : Feeling dizzy, or that the room spins" [pressed=false]
    group
      DisclosureTriangle "Sources (5)" [expanded=false]
  listitem
    heading "Feeling sleepy (sedation)" [level=4]
      button "Feeling sleepy (sedation)" [expanded=false description="23 of 100. 9 of 100 with a dummy spray. Expected"]
    text "23 of 100. 9 of 100 with a dummy spray."
    text "Expected"
  listitem
    heading "Feeling sick, or throwing up (nausea, emesis)" [level=4]
      button "Feeling sick, or throwing up (nausea, emesis)" [expanded=false description="29 of 100. 11 of 100 with a dummy spray. Expected"]
    text "29 of 100. 11 of 100 with a dummy spray."
    text "Expected"
  listitem
    heading "Higher blood pressure or a fast heart (hypertension, tachycardia)" [level=4]
      button "Higher blood pressure or a fast heart (hypertension, tachycardia)" [expanded=false description="8 of 100. 4 of 100 with a dummy spray. Tell your team"]
    text "8 of 100. 4 of 100 with a dummy spray."
    text "Tell your team"
  listitem
    heading "Headache (cephalgia)" [level=4]
      button "Headache (cephalgia)" [expanded=false description="20 of 100. 17 of 100 with a dummy spray. Expected"]
    text "20 of 100. 17 of 100 with a dummy spray."
    text "Expected"
  listitem
    heading "Blurred or double sight (blurred vision, diplopia)" [level=4]
      button "Blurred or double sight (blurred vision, diplopia)" [expanded=false description="7 of 100. 0 of 100 with a dummy spray. Expected"]
    text "7 of 100. 0 of 100 with a dummy spray."
    text "Expected"
  listitem
    heading "Feeling numb or tingly (hypoesthesia, paresthesia)" [level=4]
      button "Feeling numb or tingly (hypoesthesia, paresthesia)" [expanded=false description="18 of 100. 2 of 100 with a dummy spray. Expected"]
    text "18 of 100. 2 of 100 with a dummy spray."
    text "Expected"
  listitem
    heading "Odd taste, sore nose or throat (dysgeusia, irritation)" [level=4]
      button "Odd taste, sore nose or throat (dysgeusia, irritation)" [expanded=false description="19 of 100. 14 of 100 with a dummy spray. Expected"]
    text "19 of 100. 14 of 100 with a dummy spray."
    text "Expected"
  listitem
    heading "Slow or shallow breathing (respiratory depression)" [level=4]
      button "Slow or shallow breathing (respiratory depression)" [expanded=false description="How often is not known. Call 911"]
    text "How often is not known."
    text "Call 911"
  listitem
    heading "Allergy, with hives or swollen skin (anaphylaxis)" [level=4]
      button "Allergy, with hives or swollen skin (anaphylaxis)" [expanded=false description="How often is not known. Call 911"]
    text "How often is not known."
    text "Call 911"
  listitem
    heading "Sore arm where the drip went in (injection site reaction)" [level=4]
      button "Sore arm where the drip went in (injection site reaction)" [expanded=false description="Only with a drip. Call the clinic"]
    text "Only with a drip."
    text "Call the clinic"
heading "Mind and mood" [level=3]
list
  listitem
    heading "Feeling far from yourself (dissociation)" [level=4]
      button "Feeling far from yourself (dissociation)" [expanded=false description="41 of 100. 9 of 100 with a dummy spray. Expected"]
    text "41 of 100. 9 of 100 with a dummy spray."
    text "Expected"
  listitem
    heading "Feeling scared or upset (anxiety)" [level=4]
      button "Feeling scared or upset (anxiety)" [expanded=false description="13 of 100. 6 of 100 with a dummy spray. Tell your team"]
    text "13 of 100. 6 of 100 with a dummy spray."
    text "Tell your team"
  listitem
    heading "Feeling high or very happy (euphoria)" [level=4]
      button "Feeling high or very happy (euphoria)" [expanded=false description="4 of 100. Fewer than 1 of 100 with a dummy spray. Tell your team"]
    text "4 of 100. Fewer than 1 of 100 with a dummy spray."
    text "Tell your team"
  listitem
    heading "Slow or confused thinking (confusion, mental impairment)" [level=4]
      button "Slow or confused thinking (confusion, mental impairment)" [expanded=false description="3 of 100. Fewer than 1 of 100 with a dummy spray. Expected"]
    text "3 of 100. Fewer than 1 of 100 with a dummy spray."
    text "Expected"
  listitem
    heading "You see or hear things, or feel watched (hallucination, paranoia)" [level=4]
      button "You see or hear things, or feel watched (hallucination, paranoia)" [expanded=false description="How often is not known. Call the clinic"]
    text "How often is not known."
    text "Call the clinic"
  listitem
    heading "Worse mood, or new thoughts of suicide (suicidality)" [level=4]
      button "Worse mood, or new thoughts of suicide (suicidality)" [expanded=false description="How often is not known. Call the clinic"]
    text "How often is not known."
    text "Call the clinic"
heading "With long use" [level=3]
list
  listitem
    heading "Bladder pain, urgency or blood (cystitis)" [level=4]
      button "Bladder pain, urgency or blood (cystitis)" [expanded=false description="3 of 100. Fewer than 1 of 100 with a dummy spray. Call the clinic"]
    text "3 of 100. Fewer than 1 of 100 with a dummy spray."
    text "Call the clinic"
  listitem
    heading "Trouble when you think or recall (cognitive impairment)" [level=4]
      button "Trouble when you think or recall (cognitive impairment)" [expanded=false description="How often is not known. Tell your team"]
    text "How often is not known."
    text "Tell your team"
  listitem
    heading "Harm to the liver (hepatotoxicity)" [level=4]
      button "Harm to the liver (hepatotoxicity)" [expanded=false description="How often is not known. Tell your team"]
    text "How often is not known."
    text "Tell your team"
  listitem
    heading "Getting hooked, or misuse (dependence)" [level=4]
      button "Getting hooked, or misuse (dependence)" [expanded=false description="How often is not known. Call the clinic"]
    text "How often is not known."
    text "Call the clinic"
paragraph
  text "One study followed 1,148 people on the spray, for a mean of 42.9 months. It had no comparison group. It counted 216 serious events."
paragraph
  text "28 serious events were about suicide. 9 people died, by suicide among other causes. 6.4 of 100 stopped for side effects."
group
  DisclosureTriangle "Sources (1)" [expanded=false]
heading "My list to ask about" [level=3]
paragraph
  text "Add a side effect, and it shows here. Then print the list or copy it."
heading "Emergency: Call 911 now if you or someone with you:" [level=3]
list
  listitem
    text "has trouble breathing"
  listitem
    text "has chest pain"
  listitem
    text "has a throat that swells or closes"
  listitem
    text "will not wake up"
  listitem
    text "has a seizure"
  listitem
    text "has a sudden, very bad headache"
  listitem
    text "is weak on one side of the body"
  listitem
    text "is acting on thoughts of suicide"
paragraph
  link "Call 911"
paragraph
  strong
    text "Do you think about suicide, or worry about someone?"
  link "Call 988"
  text "or"
  link "text 988"
  text "."
  text "The 988 Lifeline is free, private and open day and night."
paragraph
  text "In Spanish: call 988, then press 2. Or text AYUDA to 988."
  text "Veterans: call 988, then press 1."
heading "Urgent: After a visit, call your clinic if:" [level=3]
list
  listitem
    text "the effects are not gone by the next day"
  listitem
    text "you cannot stop vomiting"
  listitem
    text "your blood pressure is above your limit"
  listitem
    text "your bladder hurts or works in a new way"
  listitem
    text "your mood is very high or much worse"
  listitem
    text "you feel an urge to use ketamine outside of care"
heading "Important: During a visit, tell staff at once if you:" [level=3]
list
  listitem
    text "cannot stay awake"
  listitem
    text "feel faint"
  listitem
    text "find it hard to breathe"
  listitem
    text "have chest pain"
  listitem
    text "are very afraid or feel too far away"
heading "Talk it over" [level=3]
paragraph
  text "Ask your clinician what this would look like for you."
heading "About this guide" [level=3]
paragraph
  text "General education, to help you prepare for a talk with a clinician. It is not medical advice and not for emergencies."
  text "For adults only."
paragraph
  text "Not yet reviewed by a clinician."
  text "Facts last checked on November 22, 2026. Next check due November 22, 2027."
paragraph
  text "The ketamine-elements project wrote this for clinics. These clinics earn money from this treatment."
status [live=polite]
  text "Esketamine nasal spray"`;
/* end snapshot side-effects-nasal-open */

