/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["how-it-works"] = 
`heading "How it may work" [level=2]
paragraph
  text "No one fully knows. This is the main idea. Only trials with people can show if it helps."
group
  DisclosureTriangle "The FDA has approved esketamine spray for some depression, not ketamine." [expanded=false]
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
button "Back" [disabled=true]
text "Step 1 of 5"
button "Next"
list
  listitem
    image "A cell sends a few dots of glutamate over a gap to the next cell. Ketamine or esketamine sits in a docking point there and blocks it."
    heading "Both drugs block docking points" [level=3]
    paragraph
      text "Brain cells pass messages with glutamate. Ketamine and esketamine block some of its docking points (NMDA receptors)."
    paragraph
      strong
        text "Well known"
        text "."
      text "Lab studies show this."
button "Show all steps" [pressed=false]
group
  DisclosureTriangle "Other ideas" [expanded=false]
    heading "Other ideas" [level=3]
group
  DisclosureTriangle "Sources (5)" [expanded=false]
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
/* end snapshot how-it-works */

