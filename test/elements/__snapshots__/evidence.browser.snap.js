/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["evidence-rest"] = 
`heading "What studies found" [level=2]
button "Skip to “Talk it over”"
LabelText
  text "Studies of"
  combobox "Studies of" [expanded=false hasPopup=menu value="Depression"]
    MenuListPopup
      option "Depression" [selected=true]
      option "Depression with thoughts of suicide" [selected=false]
      option "Bipolar depression" [selected=false]
      option "PTSD (after trauma)" [selected=false]
      option "OCD (obsessions)" [selected=false]
      option "Anxiety" [selected=false]
      option "Chronic pain" [selected=false]
      option "Alcohol use" [selected=false]
paragraph
  text "Ketamine helped some people within hours or a day. Other studies found no clear difference. The gain often fades."
paragraph
  text "Out of 100 people: much better"
heading "One dose, after 24 hours" [level=3]
paragraph
  text "Of 100 people with ketamine, 46 were much better and 54 were not. Of 100 people with a calming drug (midazolam), 26 were much better and 74 were not."
paragraph
  text "How sure: very low. From zero to 43 more."
heading "Up to 8 drips, by 4 weeks" [level=3]
paragraph
  text "Of 100 people with ketamine, 47 were much better and 53 were not. Of 100 people with a calming drug (midazolam), 33 were much better and 67 were not."
paragraph
  text "No clear difference."
group
  DisclosureTriangle "FDA-approved for some depression: esketamine spray, not ketamine." [expanded=false]
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
paragraph
  text "Of 100 people: first with the treatment, then with what it is compared with."
heading "Ketamine, compared with a calming drug (midazolam)" [level=3]
list
  listitem
    heading "One dose" [level=4]
      button "One dose" [expanded=false]
    text "Much better after 24 hours."
    text "How sure: very low. From zero to 43 more."
    text "46 of 100"
    text "; 26 with a calming drug (midazolam)"
    text "."
  listitem
    heading "Up to 8 drips" [level=4]
      button "Up to 8 drips" [expanded=false]
    text "Much better by 4 weeks."
    text "No clear difference."
    text "47 of 100"
    text "; 33 with a calming drug (midazolam)"
    text "."
  listitem
    heading "8 shots under the skin" [level=4]
      button "8 shots under the skin" [expanded=false]
    text "Well after 4 weeks."
    text "20 of 100"
    text "; 2 with a calming drug (midazolam)"
    text "."
  listitem
    heading "One drip" [level=4]
      button "One drip" [expanded=false]
    text "Much better after 24 hours and on day 7."
    text "64 of 100"
    text "; 28 with a calming drug (midazolam)"
    text "."
    text "day 7"
    text "46 of 100"
    text "; 18 with a calming drug (midazolam)"
    text "."
heading "Ketamine, compared with salt water" [level=3]
  button "Ketamine, compared with salt water" [expanded=false]
heading "Ketamine, compared with ECT" [level=3]
  button "Ketamine, compared with ECT" [expanded=false]
heading "Ketamine, with no comparison" [level=3]
  button "Ketamine, with no comparison" [expanded=false]
heading "Esketamine spray, compared with a placebo spray (no medicine)" [level=3]
  button "Esketamine spray, compared with a placebo spray (no medicine)" [expanded=false]
heading "Esketamine spray, compared with quetiapine pills" [level=3]
  button "Esketamine spray, compared with quetiapine pills" [expanded=false]
heading "How fast does it work?" [level=3]
  button "How fast does it work?" [expanded=false]
heading "How long does it last?" [level=3]
  button "How long does it last?" [expanded=false]
heading "Will it work for me?" [level=3]
  button "Will it work for me?" [expanded=false]
heading "Spray or drip?" [level=3]
  button "Spray or drip?" [expanded=false]
heading "How to read the figures" [level=3]
  button "How to read the figures" [expanded=false]
heading "Limits of these studies" [level=3]
  button "Limits of these studies" [expanded=false]
heading "What patients say" [level=3]
  button "What patients say" [expanded=false]
heading "Other conditions" [level=3]
  button "Other conditions" [expanded=false]
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
/* end snapshot evidence-rest */

snapshots["evidence-ptsd-open"] = 
`heading "What studies found" [level=2]
button "Skip to “Talk it over”"
LabelText
  text "Studies of"
  combobox "Studies of" [expanded=false hasPopup=menu value="PTSD (after trauma)"]
    MenuListPopup
      option "Depression" [selected=false]
      option "Depression with thoughts of suicide" [selected=false]
      option "Bipolar depression" [selected=false]
      option "PTSD (after trauma)" [selected=true]
      option "OCD (obsessions)" [selected=false]
      option "Anxiety" [selected=false]
      option "Chronic pain" [selected=false]
      option "Alcohol use" [selected=false]
paragraph
  text "A small study of ketamine for PTSD found a gain that faded. A larger study found no benefit."
paragraph
  text "Out of 100 people: better"
heading "6 drips, after 2 weeks" [level=3]
paragraph
  text "Of 100 people with ketamine, 67 were better and 33 were not. Of 100 people with a calming drug (midazolam), 20 were better and 80 were not."
heading "8 drips, after the course" [level=3]
paragraph
  text "No benefit for PTSD."
group
  DisclosureTriangle "FDA-approved for some depression: esketamine spray, not ketamine." [expanded=false]
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
paragraph
  text "Of 100 people: first with the treatment, then with what it is compared with."
heading "Ketamine, compared with a calming drug (midazolam)" [level=3]
list
  listitem
    heading "6 drips" [level=4]
      button "6 drips" [expanded=true]
    text "Better after 2 weeks."
    text "67 of 100"
    text "; 20 with a calming drug (midazolam)"
    text "."
    paragraph
      text "Better"
    paragraph
      text "Of 100 people with ketamine, 67 were better and 33 were not. Of 100 people with a calming drug (midazolam), 20 were better and 80 were not."
      text "That is 47 more of 100 with ketamine."
    paragraph
      text "10 of 15; 3 of 15"
      text "."
    heading "Who" [level=5]
    paragraph
      text "People with PTSD."
    heading "When" [level=5]
    paragraph
      text "After 2 weeks."
    heading "How long it lasted" [level=5]
    paragraph
      text "Of those helped, half had lost the gain after 27.5 days. In a study with no comparison, it took 41 days."
    paragraph
      text "“Better” means that symptoms fell by 30% or more."
    group
      DisclosureTriangle "Sources for 6 drips (2)" [expanded=false]
heading "Ketamine, compared with a placebo (no medicine)" [level=3]
  button "Ketamine, compared with a placebo (no medicine)" [expanded=false]
heading "How fast does it work?" [level=3]
  button "How fast does it work?" [expanded=false]
heading "How long does it last?" [level=3]
  button "How long does it last?" [expanded=false]
heading "Will it work for me?" [level=3]
  button "Will it work for me?" [expanded=false]
heading "Spray or drip?" [level=3]
  button "Spray or drip?" [expanded=false]
heading "How to read the figures" [level=3]
  button "How to read the figures" [expanded=false]
heading "Limits of these studies" [level=3]
  button "Limits of these studies" [expanded=false]
heading "What patients say" [level=3]
  button "What patients say" [expanded=false]
heading "Other conditions" [level=3]
  button "Other conditions" [expanded=false]
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
/* end snapshot evidence-ptsd-open */

