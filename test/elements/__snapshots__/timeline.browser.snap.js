/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["timeline-rest"] = 
`heading "What happens in treatment" [level=2]
button "Skip to “Talk it over”"
group "Show the steps for"
  Legend
    text "Show the steps for"
  LabelText
    radio "Ketamine drip (IV)" [checked=true]
  LabelText
    radio "Ketamine shot (IM)" [checked=false]
  LabelText
    radio "Esketamine nasal spray" [checked=false]
list
  listitem
    strong
      text "About 2 hours"
    text "for a visit"
  listitem
    strong
      text "About 6 visits"
    text "over 2 to 3 weeks"
  listitem
    strong
      text "A ride home"
    text "with an adult"
  listitem
    strong
      text "No driving"
    text "for 24 hours"
heading "The day to scale" [level=3]
list
  listitem
    text "Checks"
    text "Before, then for 2 hours in one study"
  listitem
    text "Drip"
    text "About 40 minutes"
  listitem
    text "Strongest"
    text "Within 1 hour"
  listitem
    text "Wears off"
    text "Most by 2 hours"
  listitem
    text "Ride home"
    text "After that, when staff say so"
group
  DisclosureTriangle "Off-label: the FDA has not approved ketamine for depression." [expanded=false]
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
group
  DisclosureTriangle "About the times" [expanded=false]
button "Open all steps"
heading "Before : First talk and checks" [level=3]
list
  listitem
    heading "You and a clinician talk" [level=4]
      button "You and a clinician talk" [expanded=false]
  listitem
    heading "Staff check your health" [level=4]
      button "Staff check your health" [expanded=false]
  listitem
    heading "You hear about your choices" [level=4]
      button "You hear about your choices" [expanded=false]
    paragraph
      text "And what it costs"
  listitem
    heading "You get ready" [level=4]
      button "You get ready" [expanded=false]
    paragraph
      text "A list to print or copy"
heading "The day : Your visit" [level=3]
list
  listitem
    heading "You arrive" [level=4]
      button "You arrive" [expanded=false]
  listitem
    heading "The drip starts" [level=4]
      button "The drip starts" [expanded=false]
    paragraph
      text "About 40 minutes"
  listitem
    heading "You feel the effects" [level=4]
      button "You feel the effects" [expanded=false]
    paragraph
      text "Strongest within 1 hour"
  listitem
    heading "Staff watch over you" [level=4]
      button "Staff watch over you" [expanded=false]
  listitem
    heading "The effects wear off" [level=4]
      button "The effects wear off" [expanded=false]
    paragraph
      text "Most by 2 hours"
  listitem
    heading "You leave when staff say so" [level=4]
      button "You leave when staff say so" [expanded=false]
heading "After : At home, and later visits" [level=3]
list
  listitem
    heading "You ride home and rest" [level=4]
      button "You ride home and rest" [expanded=false]
    paragraph
      text "No driving for 24 hours"
  listitem
    heading "You see how you feel" [level=4]
      button "You see how you feel" [expanded=false]
    paragraph
      text "The next day"
  listitem
    heading "You come back for more" [level=4]
      button "You come back for more" [expanded=false]
    paragraph
      text "6 visits in studies"
  listitem
    heading "You look back together" [level=4]
      button "You look back together" [expanded=false]
    paragraph
      text "If it helps, and for how long"
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
paragraph
  link "Call 555 010 0142"
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
  text "Ask"
  text "your clinic"
  text "what treatment would be like for you."
link "Call 555 010 0142"
button "Not now: go back to reading"
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
/* end snapshot timeline-rest */

snapshots["timeline-nasal-open"] = 
`heading "What happens in treatment" [level=2]
button "Skip to “Talk it over”"
group "Show the steps for"
  Legend
    text "Show the steps for"
  LabelText
    radio "Ketamine drip (IV)" [checked=false]
  LabelText
    radio "Ketamine shot (IM)" [checked=false]
  LabelText
    radio "Esketamine nasal spray" [checked=true]
list
  listitem
    strong
      text "2 hours or more"
    text "for a visit"
  listitem
    strong
      text "2 visits a week"
    text "for 4 weeks at first"
  listitem
    strong
      text "A ride home"
    text "with an adult"
  listitem
    strong
      text "No driving"
    text "until the next day"
heading "The day to scale" [level=3]
list
  listitem
    text "Checks"
    text "Before, then at least 2 hours"
  listitem
    text "Spray"
    text "5 minutes between devices"
  listitem
    text "Strongest"
    text "By 30 to 45 minutes"
  listitem
    text "Wears off"
    text "Most by 1 hour and 30 minutes"
  listitem
    text "Ride home"
    text "After 2 hours or more"
group
  DisclosureTriangle "The FDA has approved esketamine spray for some adults with depression." [expanded=false]
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
group
  DisclosureTriangle "About the times" [expanded=false]
button "Open all steps"
heading "Before : First talk and checks" [level=3]
list
  listitem
    heading "You and a clinician talk" [level=4]
      button "You and a clinician talk" [expanded=false]
  listitem
    heading "Staff check your health" [level=4]
      button "Staff check your health" [expanded=false]
  listitem
    heading "You hear about your choices" [level=4]
      button "You hear about your choices" [expanded=false]
    paragraph
      text "And what it costs"
  listitem
    heading "You get ready" [level=4]
      button "You get ready" [expanded=false]
    paragraph
      text "A list to print or copy"
heading "The day : Your visit" [level=3]
list
  listitem
    heading "You arrive" [level=4]
      button "You arrive" [expanded=false]
  listitem
    heading "You get the spray" [level=4]
      button "You get the spray" [expanded=false]
    paragraph
      text "A few minutes"
  listitem
    heading "You feel the effects" [level=4]
      button "You feel the effects" [expanded=true]
    paragraph
      text "Strongest at about 40 minutes"
    paragraph
      text "Step 7 of 14"
    heading "What happens" [level=5]
    paragraph
      text "Feeling cut off from yourself (dissociation) peaks at 40 minutes."
    paragraph
      text "Feeling sleepy starts at about 15 minutes and peaks at 30 to 45 minutes."
    paragraph
      text "Feeling cut off does not mean that the spray works. In trials with 576 people, the feeling and the benefit did not go together."
    heading "What you may notice" [level=5]
    list
      listitem
        text "Feeling cut off from yourself"
      listitem
        text "Feeling sleepy"
      listitem
        text "A rise in blood pressure"
    heading "What you can do" [level=5]
    list
      listitem
        text "Speak up if you are afraid or want to stop."
      listitem
        text "Close your eyes, play soft music and breathe slowly."
    group
      DisclosureTriangle "Sources for You feel the effects (6)" [expanded=false]
  listitem
    heading "Staff watch over you" [level=4]
      button "Staff watch over you" [expanded=false]
    paragraph
      text "At least 2 hours"
  listitem
    heading "The effects wear off" [level=4]
      button "The effects wear off" [expanded=false]
    paragraph
      text "Most by 1 hour and 30 minutes"
  listitem
    heading "You leave when staff say so" [level=4]
      button "You leave when staff say so" [expanded=false]
    paragraph
      text "After 2 hours or more"
heading "After : At home, and later visits" [level=3]
list
  listitem
    heading "You ride home and rest" [level=4]
      button "You ride home and rest" [expanded=false]
    paragraph
      text "No driving until after a good sleep"
  listitem
    heading "You see how you feel" [level=4]
      button "You see how you feel" [expanded=false]
    paragraph
      text "The next day"
  listitem
    heading "You come back for more" [level=4]
      button "You come back for more" [expanded=false]
  listitem
    heading "You look back together" [level=4]
      button "You look back together" [expanded=false]
    paragraph
      text "If it helps, and for how long"
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
paragraph
  link "Call 555 010 0142"
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
  text "Ask"
  text "your clinic"
  text "what treatment would be like for you."
link "Call 555 010 0142"
button "Not now: go back to reading"
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
/* end snapshot timeline-nasal-open */

