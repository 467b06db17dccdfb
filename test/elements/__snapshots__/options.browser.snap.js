/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["options-wide"] = 
`heading "Your options" [level=2]
paragraph
  text "What to talk over with your clinician: ketamine, other treatments, or staying as you are."
paragraph
  text "This is about depression that 2 or more antidepressants did not help enough. You and your clinician decide."
paragraph
  text "The figures come from different people and times. Do not compare them with each other."
group
  DisclosureTriangle "Sources (3)" [expanded=false]
paragraph
  text "In danger now?"
  link "Call 911"
  text "."
  text "Thinking about suicide?"
  link "Call 988"
  text "or"
  link "text 988"
  text "."
group "Compare some" [description="Pick up to 3. With none picked, all are shown. Their order does not say which is better."]
  Legend
    text "Compare some"
  paragraph
    text "Pick up to 3. With none picked, all are shown. Their order does not say which is better."
  checkbox "Stay as you are for now" [checked=false]
  checkbox "Electroconvulsive therapy (ECT)" [checked=false]
  checkbox "Ketamine drip" [checked=false]
table
  rowgroup
    row
      cell
      columnheader "Stay as you are for now"
      columnheader "Electroconvulsive therapy (ECT)"
      columnheader "Ketamine drip"
  rowgroup
    row
      rowheader "What it is"
      cell "You keep your plan, or you wait."
        paragraph
          text "You keep your plan, or you wait."
      cell "Also called shock treatment. A current reaches the brain under anesthesia."
        paragraph
          text "Also called shock treatment. A current reaches the brain under anesthesia."
      cell "A drip in a clinic. This use is off-label."
        paragraph
          text "A drip in a clinic. This use is off-label."
    row
      rowheader "How long it takes"
      cell "You and your clinician set a day to look again."
        paragraph
          text "You and your clinician set a day to look again."
      cell "Not known here."
        paragraph
          text "Not known here."
      cell "40 minutes for a drip, then rest. Studies gave 6 over 2 weeks or 3 weeks."
        paragraph
          text "40 minutes for a drip, then rest. Studies gave 6 over 2 weeks or 3 weeks."
    row
      rowheader "What it is like to live with"
      cell "Nothing new to take on."
        paragraph
          text "Nothing new to take on."
      cell "You get anesthesia, and you may forget things."
        paragraph
          text "You get anesthesia, and you may forget things."
      cell "Most effects are gone in 2 hours. An adult takes you home. You do not drive for 24 hours."
        paragraph
          text "Most effects are gone in 2 hours. An adult takes you home. You do not drive for 24 hours."
    row
      rowheader "The chance that it helps"
      cell "124 people had depression that was hard to treat, and usual care. After 12 months, 12 of 100 were much better. Milder and untreated: a model says that 23 of 100 get well in 3 months and 53 in 12."
        paragraph
          text "124 people had depression that was hard to treat, and usual care. After 12 months, 12 of 100 were much better."
        paragraph
          text "Milder and untreated: a model says that 23 of 100 get well in 3 months and 53 in 12."
      cell "It does the most for severe depression. Of 100 hospital patients, 63 got well. The trial had 90 on ECT; the time is not known here."
        paragraph
          text "It does the most for severe depression. Of 100 hospital patients, 63 got well. The trial had 90 on ECT; the time is not known here."
      cell "Of 100, 46 got much better 24 hours after one dose. With a sleep medicine, 26 did (296 people, very unsure). After up to 8 drips, 47 and 33: no clear difference (62 people). It often fades."
        paragraph
          text "Of 100, 46 got much better 24 hours after one dose. With a sleep medicine, 26 did (296 people, very unsure)."
        paragraph
          text "After up to 8 drips, 47 and 33: no clear difference (62 people). It often fades."
    row
      rowheader "Harms and downsides"
      cell "No new risk, but depression may go on. After 12 months of usual care, 88 of 100 were not much better. Milder and untreated: 77 of 100 are not well in 3 months and 47 in 12."
        paragraph
          text "No new risk, but depression may go on. After 12 months of usual care, 88 of 100 were not much better."
        paragraph
          text "Milder and untreated: 77 of 100 are not well in 3 months and 47 in 12."
      cell "Of 100 there, 29 forgot things, 21 of them for over 24 hours. 80 had a headache. 37 did not get well."
        paragraph
          text "Of 100 there, 29 forgot things, 21 of them for over 24 hours. 80 had a headache. 37 did not get well."
      cell "Of 100, 69 felt far from themselves and 57 were dizzy after one drip. With a sleep medicine, 17 and 12 (42 and 42 people). The FDA warns of misuse, slow breathing, bladder harm and changes in blood pressure."
        paragraph
          text "Of 100, 69 felt far from themselves and 57 were dizzy after one drip. With a sleep medicine, 17 and 12 (42 and 42 people)."
        paragraph
          text "The FDA warns of misuse, slow breathing, bladder harm and changes in blood pressure."
    row
      rowheader "Cost and access"
      cell "Not known here. Ask the clinic and your plan."
        paragraph
          text "Not known here. Ask the clinic and your plan."
      cell "Not known here. Ask the clinic and your plan."
        paragraph
          text "Not known here. Ask the clinic and your plan."
      cell "Not known here. Ask the clinic and your plan."
        paragraph
          text "Not known here. Ask the clinic and your plan."
    row
      rowheader "FDA-approved?"
      cell "There is no drug to approve. Sources (2)"
        paragraph
          text "There is no drug to approve."
        group
          DisclosureTriangle "Sources (2)" [expanded=false]
      cell "Not known here. Sources (1)"
        paragraph
          text "Not known here."
        group
          DisclosureTriangle "Sources (1)" [expanded=false]
      cell "No, only as an anesthetic. The FDA has not approved it for depression. Sources (14)"
        paragraph
          text "No, only as an anesthetic. The FDA has not approved it for depression."
        group
          DisclosureTriangle "Sources (14)" [expanded=false]
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
/* end snapshot options-wide */

snapshots["options-narrow"] = 
`heading "Your options" [level=2]
paragraph
  text "What to talk over with your clinician: ketamine, other treatments, or staying as you are."
paragraph
  text "This is about depression that 2 or more antidepressants did not help enough. You and your clinician decide."
paragraph
  text "The figures come from different people and times. Do not compare them with each other."
group
  DisclosureTriangle "Sources (3)" [expanded=false]
paragraph
  text "In danger now?"
  link "Call 911"
  text "."
  text "Thinking about suicide?"
  link "Call 988"
  text "or"
  link "text 988"
  text "."
group "Compare some" [description="Pick up to 3. With none picked, all are shown. Their order does not say which is better."]
  Legend
    text "Compare some"
  paragraph
    text "Pick up to 3. With none picked, all are shown. Their order does not say which is better."
  checkbox "Stay as you are for now" [checked=false]
  checkbox "Electroconvulsive therapy (ECT)" [checked=false]
  checkbox "Ketamine drip" [checked=false]
table
  rowgroup
    row
      cell
      columnheader "Stay as you are for now"
  rowgroup
    row
      rowheader "What it is"
      cell "You keep your plan, or you wait."
        paragraph
          text "You keep your plan, or you wait."
    row
      rowheader "How long it takes"
      cell "You and your clinician set a day to look again."
        paragraph
          text "You and your clinician set a day to look again."
    row
      rowheader "What it is like to live with"
      cell "Nothing new to take on."
        paragraph
          text "Nothing new to take on."
    row
      rowheader "The chance that it helps"
      cell "124 people had depression that was hard to treat, and usual care. After 12 months, 12 of 100 were much better. Milder and untreated: a model says that 23 of 100 get well in 3 months and 53 in 12."
        paragraph
          text "124 people had depression that was hard to treat, and usual care. After 12 months, 12 of 100 were much better."
        paragraph
          text "Milder and untreated: a model says that 23 of 100 get well in 3 months and 53 in 12."
    row
      rowheader "Harms and downsides"
      cell "No new risk, but depression may go on. After 12 months of usual care, 88 of 100 were not much better. Milder and untreated: 77 of 100 are not well in 3 months and 47 in 12."
        paragraph
          text "No new risk, but depression may go on. After 12 months of usual care, 88 of 100 were not much better."
        paragraph
          text "Milder and untreated: 77 of 100 are not well in 3 months and 47 in 12."
    row
      rowheader "Cost and access"
      cell "Not known here. Ask the clinic and your plan."
        paragraph
          text "Not known here. Ask the clinic and your plan."
    row
      rowheader "FDA-approved?"
      cell "There is no drug to approve. Sources (2)"
        paragraph
          text "There is no drug to approve."
        group
          DisclosureTriangle "Sources (2)" [expanded=false]
table
  rowgroup
    row
      cell
      columnheader "Electroconvulsive therapy (ECT)"
  rowgroup
    row
      rowheader "What it is"
      cell "Also called shock treatment. A current reaches the brain under anesthesia."
        paragraph
          text "Also called shock treatment. A current reaches the brain under anesthesia."
    row
      rowheader "How long it takes"
      cell "Not known here."
        paragraph
          text "Not known here."
    row
      rowheader "What it is like to live with"
      cell "You get anesthesia, and you may forget things."
        paragraph
          text "You get anesthesia, and you may forget things."
    row
      rowheader "The chance that it helps"
      cell "It does the most for severe depression. Of 100 hospital patients, 63 got well. The trial had 90 on ECT; the time is not known here."
        paragraph
          text "It does the most for severe depression. Of 100 hospital patients, 63 got well. The trial had 90 on ECT; the time is not known here."
    row
      rowheader "Harms and downsides"
      cell "Of 100 there, 29 forgot things, 21 of them for over 24 hours. 80 had a headache. 37 did not get well."
        paragraph
          text "Of 100 there, 29 forgot things, 21 of them for over 24 hours. 80 had a headache. 37 did not get well."
    row
      rowheader "Cost and access"
      cell "Not known here. Ask the clinic and your plan."
        paragraph
          text "Not known here. Ask the clinic and your plan."
    row
      rowheader "FDA-approved?"
      cell "Not known here. Sources (1)"
        paragraph
          text "Not known here."
        group
          DisclosureTriangle "Sources (1)" [expanded=false]
table
  rowgroup
    row
      cell
      columnheader "Ketamine drip"
  rowgroup
    row
      rowheader "What it is"
      cell "A drip in a clinic. This use is off-label."
        paragraph
          text "A drip in a clinic. This use is off-label."
    row
      rowheader "How long it takes"
      cell "40 minutes for a drip, then rest. Studies gave 6 over 2 weeks or 3 weeks."
        paragraph
          text "40 minutes for a drip, then rest. Studies gave 6 over 2 weeks or 3 weeks."
    row
      rowheader "What it is like to live with"
      cell "Most effects are gone in 2 hours. An adult takes you home. You do not drive for 24 hours."
        paragraph
          text "Most effects are gone in 2 hours. An adult takes you home. You do not drive for 24 hours."
    row
      rowheader "The chance that it helps"
      cell "Of 100, 46 got much better 24 hours after one dose. With a sleep medicine, 26 did (296 people, very unsure). After up to 8 drips, 47 and 33: no clear difference (62 people). It often fades."
        paragraph
          text "Of 100, 46 got much better 24 hours after one dose. With a sleep medicine, 26 did (296 people, very unsure)."
        paragraph
          text "After up to 8 drips, 47 and 33: no clear difference (62 people). It often fades."
    row
      rowheader "Harms and downsides"
      cell "Of 100, 69 felt far from themselves and 57 were dizzy after one drip. With a sleep medicine, 17 and 12 (42 and 42 people). The FDA warns of misuse, slow breathing, bladder harm and changes in blood pressure."
        paragraph
          text "Of 100, 69 felt far from themselves and 57 were dizzy after one drip. With a sleep medicine, 17 and 12 (42 and 42 people)."
        paragraph
          text "The FDA warns of misuse, slow breathing, bladder harm and changes in blood pressure."
    row
      rowheader "Cost and access"
      cell "Not known here. Ask the clinic and your plan."
        paragraph
          text "Not known here. Ask the clinic and your plan."
    row
      rowheader "FDA-approved?"
      cell "No, only as an anesthetic. The FDA has not approved it for depression. Sources (14)"
        paragraph
          text "No, only as an anesthetic. The FDA has not approved it for depression."
        group
          DisclosureTriangle "Sources (14)" [expanded=false]
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
/* end snapshot options-narrow */

