/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["how-it-works"] = 
`heading "How it may work" [level=2]
paragraph
  text "The leading idea, in steps. Go at your own pace."
paragraph
  text "No one fully knows how it works. The maker of the esketamine spray says so too."
paragraph
  text "Each step says how sure it is."
group
  DisclosureTriangle "Sources (1)" [expanded=false]
paragraph
  text "In danger now?"
  link "Call 911"
  text "."
  text "Thinking about suicide?"
  link "Call 988"
  text "or"
  link "text 988"
  text "."
button "Show all steps" [pressed=false]
list
  listitem
    image "A cell that sends, a cell that gets, and a gap between them. The drug sits on a docking point and blocks it."
    paragraph
      text "Step 1 of 5"
    heading "It blocks docking points" [level=3]
    paragraph
      text "Brain cells talk by sending messengers. A main one is called glutamate."
    paragraph
      text "Ketamine and esketamine block some of the points where glutamate docks. They are called NMDA receptors."
    paragraph
      strong
        text "Established"
        text "."
      text "Known from lab work."
    group
      DisclosureTriangle "Sources (2)" [expanded=false]
button "Back" [disabled=true]
button "Next"
heading "Other ideas" [level=3]
list
  listitem
    text "It may act on other kinds of docking points."
  listitem
    text "It may calm a small part of the brain, the lateral habenula."
  listitem
    text "Something that the body makes from it may do the work."
  listitem
    text "More than one of these may be true."
group
  DisclosureTriangle "Sources (1)" [expanded=false]
paragraph
  text "Lab and animal work does not show that it helps people. Only trials with people can."
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
/* end snapshot how-it-works */

