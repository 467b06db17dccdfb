/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["side-effects-rest"] = 
`heading "Side effects" [level=2]
paragraph
  text "What you may feel, and what to do."
button "Skip to “Talk it over”"
group "Show side effects of"
  Legend
    text "Show side effects of"
  LabelText
    radio "Ketamine drip (IV)" [checked=true]
  LabelText
    radio "Ketamine shot (IM)" [checked=false]
  LabelText
    radio "Esketamine nasal spray" [checked=false]
list
  listitem
    text "Cut off from yourself"
    paragraph
      text "69 of 100 on a drip. 17 of 100 on a calming drug (midazolam)."
  listitem
    text "Dizzy, or the room spins"
    paragraph
      text "57 of 100 on a drip. 12 of 100 on a calming drug (midazolam)."
  listitem
    text "Sleepy"
    paragraph
      text "56 of 100 on a drip."
  listitem
    text "Changes in your vision"
    paragraph
      text "At least 50 of 100."
  listitem
    text "Numb or tingly"
    paragraph
      text "At least 50 of 100."
paragraph
  link "Call 911"
  text "for chest pain, trouble breathing, or not waking up."
  text "Thinking of suicide?"
  link "Call 988"
  text "or"
  link "text 988"
  text "."
  button "More help: when to call"
group
  DisclosureTriangle "Not FDA-approved for depression" [expanded=false]
group
  DisclosureTriangle "All 21 effects, when they end, what to do" [expanded=false]
heading "What people ask" [level=3]
group
  DisclosureTriangle "How long do the effects last?" [expanded=false]
group
  DisclosureTriangle "What is the worst that can happen?" [expanded=false]
group
  DisclosureTriangle "Is it addictive?" [expanded=false]
group
  DisclosureTriangle "May I drive?" [expanded=false]
group
  DisclosureTriangle "Can I take my antidepressant?" [expanded=false]
group
  DisclosureTriangle "Who is it not for?" [expanded=false]
group
  DisclosureTriangle "Where do these figures come from?" [expanded=false]
heading "Emergency: Call 911 now if you or someone with you:" [level=3]
paragraph
  link "Call 911"
list
  listitem
    text "has trouble breathing"
  listitem
    text "has chest pain"
  listitem
    text "has a throat that is swelling or closing"
  listitem
    text "cannot be woken up"
  listitem
    text "has a seizure"
  listitem
    text "has a sudden, very bad headache"
  listitem
    text "is weak on one side of the body"
  listitem
    text "is acting on thoughts of suicide"
paragraph
  strong
    text "Are you thinking about suicide, or worried about someone?"
paragraph
  link "Call 988"
  text "or"
  link "text 988"
  text "."
paragraph
  text "The 988 Lifeline is free, private and open day and night."
  text "In Spanish: call 988, then press 2. Or text AYUDA to 988."
  text "Veterans: call 988, then press 1."
heading "Urgent: After a visit, call your clinic if:" [level=3]
list
  listitem
    text "the effects are not gone by the next day"
  listitem
    text "you cannot stop vomiting"
  listitem
    text "your blood pressure is above the limit that your team gave you"
  listitem
    text "your bladder hurts, or you urinate differently"
  listitem
    text "your mood is very high or much worse"
  listitem
    text "you feel an urge to use ketamine outside of treatment"
heading "Important: During a visit, tell staff at once if you:" [level=3]
list
  listitem
    text "cannot stay awake"
  listitem
    text "feel faint"
  listitem
    text "have trouble breathing"
  listitem
    text "have chest pain"
  listitem
    text "are very frightened, or feel too cut off from yourself"
heading "Talk it over" [level=3]
paragraph
  text "Ask your clinician what treatment would be like for you."
heading "About this guide" [level=3]
paragraph
  text "General education, to help you prepare for a talk with a clinician. It is not medical advice and not for emergencies."
  text "For adults only."
paragraph
  text "Not yet reviewed by a clinician."
paragraph
  text "Facts last checked on November 22, 2026. Next check due November 22, 2027."
paragraph
  text "Something wrong here?"
  text "Tell"
  text "your clinic"
  text "."
group
  DisclosureTriangle "How it was made, and who earns from it" [expanded=false]
status [live=polite]`;
/* end snapshot side-effects-rest */

snapshots["side-effects-nasal-open"] = 
`heading "Side effects" [level=2]
paragraph
  text "What you may feel, and what to do."
button "Skip to “Talk it over”"
group "Show side effects of"
  Legend
    text "Show side effects of"
  LabelText
    radio "Ketamine drip (IV)" [checked=false]
  LabelText
    radio "Ketamine shot (IM)" [checked=false]
  LabelText
    radio "Esketamine nasal spray" [checked=true]
list
  listitem
    text "Cut off from yourself"
    paragraph
      text "41 of 100 on the spray. 9 of 100 on a placebo spray."
  listitem
    text "Dizzy, or the room spins"
    paragraph
      text "29 of 100 on the spray. 8 of 100 on a placebo spray."
  listitem
    text "Nausea or vomiting"
    paragraph
      text "28 of 100 on the spray. 9 of 100 on a placebo spray."
  listitem
    text "Sleepy"
    paragraph
      text "23 of 100 on the spray. 9 of 100 on a placebo spray."
  listitem
    text "Headache"
    paragraph
      text "20 of 100 on the spray. 17 of 100 on a placebo spray."
paragraph
  text "Sleepy, as staff measured it: 48 to 61."
paragraph
  link "Call 911"
  text "for chest pain, trouble breathing, or not waking up."
  text "Thinking of suicide?"
  link "Call 988"
  text "or"
  link "text 988"
  text "."
  button "More help: when to call"
group
  DisclosureTriangle "FDA-approved for some depression" [expanded=false]
group
  DisclosureTriangle "All 21 effects, when they end, what to do" [expanded=true]
  paragraph
    text "Where a row has no number, no study here counted it. It can still happen."
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
      heading "Dizzy, or the room spins (dizziness, vertigo)" [level=4]
        button "Dizzy, or the room spins (dizziness, vertigo)" [expanded=true]
      text "29 of 100 on the spray. 8 of 100 on a placebo spray."
      text "Expected"
      heading "How often" [level=5]
      paragraph
        text "Of 100 people on the spray, 29 had it and 71 did not. Of 100 people on a placebo spray, 8 had it and 92 did not."
        text "That is 21 more of 100 on the spray."
      paragraph
        text "Adults with hard-to-treat depression who also started an antidepressant, over 4 weeks"
        text "."
        text "101 of 346; 17 of 222"
        text "."
      paragraph
        text "The room spins"
      paragraph
        text "Of 100 people on the spray, 23 had it and 77 did not. Of 100 people on a placebo spray, 3 had it and 97 did not."
        text "That is 20 more of 100 on the spray."
      paragraph
        text "Adults with hard-to-treat depression who also started an antidepressant, over 4 weeks"
        text "."
        text "78 of 346; 6 of 222"
        text "."
      heading "What the team may do" [level=5]
      paragraph
        text "Staff help you stand."
      heading "What you can do" [level=5]
      paragraph
        text "Stay seated and ask for help."
      heading "When to call" [level=5]
      paragraph
        text "Call the clinic if you are still dizzy the next day."
      button "Add to my list : Dizzy, or the room spins" [pressed=false]
      group
        DisclosureTriangle "Sources for Dizzy, or the room spins (3)" [expanded=false]
    listitem
      heading "Sleepy (sedation)" [level=4]
        button "Sleepy (sedation)" [expanded=false]
      text "Measured by staff: 48 to 61 of 100."
      text "Expected"
    listitem
      heading "Nausea or vomiting (emesis)" [level=4]
        button "Nausea or vomiting (emesis)" [expanded=false]
      text "28 of 100 on the spray. 9 of 100 on a placebo spray."
      text "Expected"
    listitem
      heading "High blood pressure or a fast heart (hypertension, tachycardia)" [level=4]
        button "High blood pressure or a fast heart (hypertension, tachycardia)" [expanded=false]
      text "10 of 100 on the spray. 3 of 100 on a placebo spray."
      text "Tell your team"
    listitem
      heading "Headache (cephalgia)" [level=4]
        button "Headache (cephalgia)" [expanded=false]
      text "20 of 100 on the spray. 17 of 100 on a placebo spray."
      text "Expected"
    listitem
      heading "Changes in your vision (blurred vision, diplopia)" [level=4]
        button "Changes in your vision (blurred vision, diplopia)" [expanded=false]
      text "7 of 100 on the spray. 0 of 100 on a placebo spray."
      text "Expected"
    listitem
      heading "Numb or tingly (hypoesthesia, paresthesia)" [level=4]
        button "Numb or tingly (hypoesthesia, paresthesia)" [expanded=false]
      text "18 of 100 on the spray. 2 of 100 on a placebo spray."
      text "Expected"
    listitem
      heading "Odd taste, sore nose or throat (dysgeusia, irritation)" [level=4]
        button "Odd taste, sore nose or throat (dysgeusia, irritation)" [expanded=false]
      text "19 of 100 on the spray. 14 of 100 on a placebo spray."
      text "Expected"
    listitem
      heading "Slow or shallow breathing (respiratory depression)" [level=4]
        button "Slow or shallow breathing (respiratory depression)" [expanded=false]
      text "Call 911"
    listitem
      heading "Allergy, with hives or swelling (anaphylaxis)" [level=4]
        button "Allergy, with hives or swelling (anaphylaxis)" [expanded=false]
      text "Call 911"
    listitem
      heading "Sore arm where the drip went in (injection site reaction)" [level=4]
        button "Sore arm where the drip went in (injection site reaction)" [expanded=false]
      text "Only with a drip."
      text "Call the clinic"
  heading "Mind and mood" [level=3]
  list
    listitem
      heading "Cut off from yourself (dissociation)" [level=4]
        button "Cut off from yourself (dissociation)" [expanded=false]
      text "41 of 100 on the spray. 9 of 100 on a placebo spray."
      text "Expected"
    listitem
      heading "Feeling scared or upset (anxiety)" [level=4]
        button "Feeling scared or upset (anxiety)" [expanded=false]
      text "13 of 100 on the spray. 6 of 100 on a placebo spray."
      text "Tell your team"
    listitem
      heading "Feeling high or very happy (euphoria)" [level=4]
        button "Feeling high or very happy (euphoria)" [expanded=false]
      text "4 of 100 on the spray. Fewer than 1 of 100 on a placebo spray."
      text "Tell your team"
    listitem
      heading "Slow or confused thinking (confusion, mental impairment)" [level=4]
        button "Slow or confused thinking (confusion, mental impairment)" [expanded=false]
      text "3 of 100 on the spray. Fewer than 1 of 100 on a placebo spray."
      text "Expected"
    listitem
      heading "Seeing or hearing things that are not there (hallucination, paranoia)" [level=4]
        button "Seeing or hearing things that are not there (hallucination, paranoia)" [expanded=false]
      text "Call the clinic"
    listitem
      heading "Worse mood, or new thoughts of suicide (suicidality)" [level=4]
        button "Worse mood, or new thoughts of suicide (suicidality)" [expanded=false]
      text "Call the clinic"
  heading "With long use" [level=3]
  list
    listitem
      heading "Bladder pain, urgency or blood (cystitis)" [level=4]
        button "Bladder pain, urgency or blood (cystitis)" [expanded=false]
      text "3 of 100 on the spray. Fewer than 1 of 100 on a placebo spray."
      text "Call the clinic"
    listitem
      heading "Trouble with thinking or memory (cognitive impairment)" [level=4]
        button "Trouble with thinking or memory (cognitive impairment)" [expanded=false]
      text "Tell your team"
    listitem
      heading "Harm to the liver (hepatotoxicity)" [level=4]
        button "Harm to the liver (hepatotoxicity)" [expanded=false]
      text "Tell your team"
    listitem
      heading "Dependence or misuse (addiction)" [level=4]
        button "Dependence or misuse (addiction)" [expanded=false]
      text "Call the clinic"
  paragraph
    text "One study followed 1,148 people on the spray for about 3.5 years. It had no comparison group. It counted 216 serious events, 28 of them thoughts or acts of suicide."
  paragraph
    text "9 people died, by suicide among other causes. About 6 of 100 stopped because of side effects."
  group
    DisclosureTriangle "Sources for With long use (1)" [expanded=false]
  heading "My list to ask about" [level=3]
  paragraph
    text "Add a side effect, and it shows here. Then print the list or copy it."
heading "What people ask" [level=3]
group
  DisclosureTriangle "How long do the effects last?" [expanded=false]
group
  DisclosureTriangle "What is the worst that can happen?" [expanded=false]
group
  DisclosureTriangle "Is it addictive?" [expanded=false]
group
  DisclosureTriangle "May I drive?" [expanded=false]
group
  DisclosureTriangle "Can I take my antidepressant?" [expanded=false]
group
  DisclosureTriangle "Who is it not for?" [expanded=false]
group
  DisclosureTriangle "Where do these figures come from?" [expanded=false]
heading "Emergency: Call 911 now if you or someone with you:" [level=3]
paragraph
  link "Call 911"
list
  listitem
    text "has trouble breathing"
  listitem
    text "has chest pain"
  listitem
    text "has a throat that is swelling or closing"
  listitem
    text "cannot be woken up"
  listitem
    text "has a seizure"
  listitem
    text "has a sudden, very bad headache"
  listitem
    text "is weak on one side of the body"
  listitem
    text "is acting on thoughts of suicide"
paragraph
  strong
    text "Are you thinking about suicide, or worried about someone?"
paragraph
  link "Call 988"
  text "or"
  link "text 988"
  text "."
paragraph
  text "The 988 Lifeline is free, private and open day and night."
  text "In Spanish: call 988, then press 2. Or text AYUDA to 988."
  text "Veterans: call 988, then press 1."
heading "Urgent: After a visit, call your clinic if:" [level=3]
list
  listitem
    text "the effects are not gone by the next day"
  listitem
    text "you cannot stop vomiting"
  listitem
    text "your blood pressure is above the limit that your team gave you"
  listitem
    text "your bladder hurts, or you urinate differently"
  listitem
    text "your mood is very high or much worse"
  listitem
    text "you feel an urge to use ketamine outside of treatment"
heading "Important: During a visit, tell staff at once if you:" [level=3]
list
  listitem
    text "cannot stay awake"
  listitem
    text "feel faint"
  listitem
    text "have trouble breathing"
  listitem
    text "have chest pain"
  listitem
    text "are very frightened, or feel too cut off from yourself"
heading "Talk it over" [level=3]
paragraph
  text "Ask your clinician what treatment would be like for you."
heading "About this guide" [level=3]
paragraph
  text "General education, to help you prepare for a talk with a clinician. It is not medical advice and not for emergencies."
  text "For adults only."
paragraph
  text "Not yet reviewed by a clinician."
paragraph
  text "Facts last checked on November 22, 2026. Next check due November 22, 2027."
paragraph
  text "Something wrong here?"
  text "Tell"
  text "your clinic"
  text "."
group
  DisclosureTriangle "How it was made, and who earns from it" [expanded=false]
status [live=polite]
  text "Showing: Esketamine nasal spray"`;
/* end snapshot side-effects-nasal-open */

