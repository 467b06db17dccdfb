/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["options-wide"] = 
`heading "Your options" [level=2]
paragraph
  text "The figures are of other people."
button "Skip to “Talk it over”"
combobox "Option 1" [expanded=false hasPopup=menu value="Ketamine drip"]
  MenuListPopup
    option "Stay as you are" [selected=false]
    option "ECT" [selected=false]
    option "Ketamine drip" [selected=true]
combobox "Option 2" [expanded=false hasPopup=menu value="Stay as you are"]
  MenuListPopup
    option "Stay as you are" [selected=true]
    option "ECT" [selected=false]
    option "Ketamine drip" [selected=false]
combobox "Option 3" [expanded=false hasPopup=menu value="ECT"]
  MenuListPopup
    option "Stay as you are" [selected=false]
    option "ECT" [selected=true]
    option "Ketamine drip" [selected=false]
table "Options side by side"
  rowgroup
    row
      cell
      columnheader "Ketamine drip"
      columnheader "Stay as you are"
      columnheader "ECT"
  rowgroup
    row
      rowheader "Chance that it helps"
      cell "46 of 100 much better in a day, 26 on a calming drug. Very unsure."
      cell "12 of 100 much better in 12 months of usual care."
      cell "63 of 100 well, ketamine 46. Without psychosis: 22, ketamine 38."
    row
      rowheader "Harms"
      cell "69 of 100 felt unreal a while, 17 on a calming drug."
      cell "No new risk, but your depression may go on."
      cell "29 of 100 forgot things, 9 on ketamine. Headache."
    row
      rowheader "Time and daily life"
      cell "40 minutes, then rest. No driving for 24 hours."
      cell "Nothing new. Set a day to look again."
      cell "Anesthesia each time."
    row
      rowheader "Cost and insurance"
      cell "$400 to $800; few plans pay."
      cell "What you pay now."
      cell "Ask your plan."
    row
      rowheader "What the FDA says"
        group
          DisclosureTriangle "What the FDA says" [expanded=false]
      cell "Not FDA-approved."
      cell "No new drug."
      cell "FDA allows it."
paragraph
  text "In danger?"
  link "Call 911"
  text "."
  text "Thinking of suicide?"
  link "Call 988"
  text "or"
  link "text 988"
  text "."
  button "More help: when to call"
heading "Each option in full" [level=3]
list
  listitem
    heading "Stay as you are" [level=4]
      button "Stay as you are" [expanded=false]
  listitem
    heading "ECT" [level=4]
      button "ECT" [expanded=false]
  listitem
    heading "Ketamine drip" [level=4]
      button "Ketamine drip" [expanded=false]
  listitem
    heading "About these figures" [level=4]
      button "About these figures" [expanded=false]
  listitem
    heading "How do I decide?" [level=4]
      button "How do I decide?" [expanded=false]
  listitem
    heading "Spray or drip?" [level=4]
      button "Spray or drip?" [expanded=false]
  listitem
    heading "What if it does not work?" [level=4]
      button "What if it does not work?" [expanded=false]
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
group
  DisclosureTriangle "Urgent: After a visit, call your clinic if:" [expanded=false]
    heading "Urgent: After a visit, call your clinic if:" [level=3]
group
  DisclosureTriangle "Important: During a visit, tell staff at once if you:" [expanded=false]
    heading "Important: During a visit, tell staff at once if you:" [level=3]
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
/* end snapshot options-wide */

snapshots["options-narrow"] = 
`heading "Your options" [level=2]
paragraph
  text "The figures are of other people."
button "Skip to “Talk it over”"
combobox "Option 1" [expanded=false hasPopup=menu value="Ketamine drip"]
  MenuListPopup
    option "Stay as you are" [selected=false]
    option "ECT" [selected=false]
    option "Ketamine drip" [selected=true]
combobox "Option 2" [expanded=false hasPopup=menu value="Stay as you are"]
  MenuListPopup
    option "Stay as you are" [selected=true]
    option "ECT" [selected=false]
    option "Ketamine drip" [selected=false]
table "Options side by side"
  rowgroup
    row
      cell
      columnheader "Ketamine drip"
      columnheader "Stay as you are"
  rowgroup
    row
      rowheader "Chance that it helps"
      cell "46 of 100 much better in a day, 26 on a calming drug. Very unsure."
      cell "12 of 100 much better in 12 months of usual care."
    row
      rowheader "Harms"
      cell "69 of 100 felt unreal a while, 17 on a calming drug."
      cell "No new risk, but your depression may go on."
    row
      rowheader "Time and daily life"
      cell "40 minutes, then rest. No driving for 24 hours."
      cell "Nothing new. Set a day to look again."
    row
      rowheader "Cost and insurance"
      cell "$400 to $800; few plans pay."
      cell "What you pay now."
    row
      rowheader "What the FDA says"
        group
          DisclosureTriangle "What the FDA says" [expanded=false]
      cell "Not FDA-approved."
      cell "No new drug."
paragraph
  text "In danger?"
  link "Call 911"
  text "."
  text "Thinking of suicide?"
  link "Call 988"
  text "or"
  link "text 988"
  text "."
  button "More help: when to call"
heading "Each option in full" [level=3]
list
  listitem
    heading "Stay as you are" [level=4]
      button "Stay as you are" [expanded=false]
  listitem
    heading "ECT" [level=4]
      button "ECT" [expanded=false]
  listitem
    heading "Ketamine drip" [level=4]
      button "Ketamine drip" [expanded=false]
  listitem
    heading "About these figures" [level=4]
      button "About these figures" [expanded=false]
  listitem
    heading "How do I decide?" [level=4]
      button "How do I decide?" [expanded=false]
  listitem
    heading "Spray or drip?" [level=4]
      button "Spray or drip?" [expanded=false]
  listitem
    heading "What if it does not work?" [level=4]
      button "What if it does not work?" [expanded=false]
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
group
  DisclosureTriangle "Urgent: After a visit, call your clinic if:" [expanded=false]
    heading "Urgent: After a visit, call your clinic if:" [level=3]
group
  DisclosureTriangle "Important: During a visit, tell staff at once if you:" [expanded=false]
    heading "Important: During a visit, tell staff at once if you:" [level=3]
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
/* end snapshot options-narrow */

