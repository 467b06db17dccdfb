/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["timeline-rest"] = 
`heading "What happens in treatment" [level=2]
paragraph
  text "From the first talk to the weeks after, step by step."
group "Show the steps for"
  Legend
    text "Show the steps for"
  radio "Ketamine drip (IV)" [checked=true]
  radio "Ketamine shot (IM)" [checked=false]
  radio "Esketamine nasal spray" [checked=false]
paragraph
  text "The FDA has approved ketamine only as an anesthetic, a medicine for surgery."
paragraph
  text "The FDA has not approved it for depression or any other mental health condition. That use is called off-label."
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
button "Open all steps"
heading "Before First talk and checks" [level=3]
list
  listitem
    heading "You and a clinician talk" [level=4]
      button "You and a clinician talk" [expanded=false description="First visit"]
    paragraph
      text "First visit"
  listitem
    heading "Staff check your health" [level=4]
      button "Staff check your health" [expanded=false description="First visit"]
    paragraph
      text "First visit"
  listitem
    heading "You hear about your choices" [level=4]
      button "You hear about your choices" [expanded=false description="Before you agree"]
    paragraph
      text "Before you agree"
  listitem
    heading "You get ready" [level=4]
      button "You get ready" [expanded=false description="The days before"]
    paragraph
      text "The days before"
heading "Get ready" [level=4]
list
  listitem
    text "Plan for an adult to take you home."
  listitem
    text "Food and drink: follow the written rules of your clinic. Rules differ."
  listitem
    text "A list of all your medicines. Ask which ones to take that day."
  listitem
    text "Do not stop a medicine on your own. Ask the person who prescribed it."
  listitem
    text "Do not drink alcohol the night before or on the day."
  listitem
    text "Soft clothes, with a sleeve you can roll up."
  listitem
    text "The number of someone you can call that night."
  listitem
    text "A free day, with no plan to drive, work or make big choices."
button "Print this list"
button "Copy this list"
group
  DisclosureTriangle "Sources (5)" [expanded=false]
heading "Treatment day Your visit to the clinic" [level=3]
heading "The day to scale" [level=4]
list
  listitem
    text "You arrive"
    text "Your clinic sets this"
  listitem
    text "The drip runs"
    text "About 40 minutes"
  listitem
    text "Effects peak"
    text "Within 1 hour"
  listitem
    text "Effects wear off"
    text "Most by 2 hours"
  listitem
    text "Staff check you"
    text "For 2 hours in one study"
  listitem
    text "You ride home"
    text "When staff say so"
paragraph
  text "The lines come from studies, clinics or the label. Your clinic sets when you arrive and when you leave."
group
  DisclosureTriangle "Sources (5)" [expanded=false]
list
  listitem
    heading "You arrive and staff check you" [level=4]
      button "You arrive and staff check you" [expanded=false description="Your clinic sets the time"]
    paragraph
      text "Your clinic sets the time"
  listitem
    heading "The drip starts" [level=4]
      button "The drip starts" [expanded=false description="About 40 minutes"]
    paragraph
      text "About 40 minutes"
  listitem
    heading "You feel the effects" [level=4]
      button "You feel the effects" [expanded=false description="Strongest within 1 hour"]
    paragraph
      text "Strongest within 1 hour"
  listitem
    heading "Staff watch over you" [level=4]
      button "Staff watch over you" [expanded=false description="The whole time"]
    paragraph
      text "The whole time"
  listitem
    heading "The effects wear off" [level=4]
      button "The effects wear off" [expanded=false description="Most by 2 hours"]
    paragraph
      text "Most by 2 hours"
  listitem
    heading "You leave when staff say so" [level=4]
      button "You leave when staff say so" [expanded=false description="Your clinic sets the time"]
    paragraph
      text "Your clinic sets the time"
heading "After The hours and weeks that follow" [level=3]
heading "The usual course" [level=4]
list
  listitem
    strong
      text "Week 1"
    text "2 visits"
  listitem
    strong
      text "Week 2"
    text "2 visits"
  listitem
    strong
      text "Week 3"
    text "2 visits"
paragraph
  text "One large study used this course. Others gave 3 drips a week for 2 weeks. Your clinic may differ."
group
  DisclosureTriangle "Sources (4)" [expanded=false]
list
  listitem
    heading "You ride home and rest" [level=4]
      button "You ride home and rest" [expanded=false description="The rest of the day"]
    paragraph
      text "The rest of the day"
  listitem
    heading "You see how you feel" [level=4]
      button "You see how you feel" [expanded=false description="The next day"]
    paragraph
      text "The next day"
  listitem
    heading "You come back for more visits" [level=4]
      button "You come back for more visits" [expanded=false description="7 to 28 days in many clinics"]
    paragraph
      text "7 to 28 days in many clinics"
  listitem
    heading "You and your clinician look back" [level=4]
      button "You and your clinician look back" [expanded=false description="In the weeks after"]
    paragraph
      text "In the weeks after"
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
paragraph
  link "Call 555 010 0142"
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
  text "Ask your clinic what this would look like for you."
link "Call 555 010 0142"
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
/* end snapshot timeline-rest */

snapshots["timeline-nasal-open"] = 
`heading "What happens in treatment" [level=2]
paragraph
  text "From the first talk to the weeks after, step by step."
group "Show the steps for"
  Legend
    text "Show the steps for"
  radio "Ketamine drip (IV)" [checked=false]
  radio "Ketamine shot (IM)" [checked=false]
  radio "Esketamine nasal spray" [checked=true]
paragraph
  text "The FDA has approved esketamine spray for adults with depression that 2 or more antidepressants did not help enough."
paragraph
  text "The FDA also approved it, with an antidepressant, for adults with major depression and urgent thoughts or acts of suicide."
paragraph
  text "It has not been shown to prevent suicide. It is a different medicine from ketamine."
group
  DisclosureTriangle "Sources (4)" [expanded=false]
paragraph
  text "In danger now?"
  link "Call 911"
  text "."
  text "Thinking about suicide?"
  link "Call 988"
  text "or"
  link "text 988"
  text "."
button "Open all steps"
heading "Before First talk and checks" [level=3]
list
  listitem
    heading "You and a clinician talk" [level=4]
      button "You and a clinician talk" [expanded=false description="First visit"]
    paragraph
      text "First visit"
  listitem
    heading "Staff check your health" [level=4]
      button "Staff check your health" [expanded=false description="First visit"]
    paragraph
      text "First visit"
  listitem
    heading "You hear about your choices" [level=4]
      button "You hear about your choices" [expanded=false description="Before you agree"]
    paragraph
      text "Before you agree"
  listitem
    heading "You get ready" [level=4]
      button "You get ready" [expanded=false description="The days before"]
    paragraph
      text "The days before"
heading "Get ready" [level=4]
list
  listitem
    text "Plan for an adult to take you home."
  listitem
    text "Do not eat for at least 2 hours before."
  listitem
    text "Do not drink anything for at least 30 minutes before."
  listitem
    text "Use any spray for allergies or a cold at least 1 hour before."
  listitem
    text "A list of all your medicines. Ask which ones to take that day."
  listitem
    text "Ask about alcohol. It can make you more sleepy."
  listitem
    text "Soft clothes, with a sleeve you can roll up."
  listitem
    text "The number of someone you can call that night."
  listitem
    text "A free day, with no plan to drive or use machines."
button "Print this list"
button "Copy this list"
group
  DisclosureTriangle "Sources (6)" [expanded=false]
heading "Treatment day Your visit to the clinic" [level=3]
heading "The day to scale" [level=4]
list
  listitem
    text "You arrive"
    text "Your clinic sets this"
  listitem
    text "You get the spray"
    text "5 minutes between devices"
  listitem
    text "Effects peak"
    text "By 30 to 45 minutes"
  listitem
    text "Effects wear off"
    text "Most by 1 hour and 30 minutes"
  listitem
    text "Staff watch you"
    text "At least 2 hours"
  listitem
    text "You ride home"
    text "After 2 hours or more"
paragraph
  text "The lines come from studies, clinics or the label. Your clinic sets when you arrive and when you leave."
group
  DisclosureTriangle "Sources (4)" [expanded=false]
list
  listitem
    heading "You arrive and staff check you" [level=4]
      button "You arrive and staff check you" [expanded=false description="Your clinic sets the time"]
    paragraph
      text "Your clinic sets the time"
  listitem
    heading "You get the spray" [level=4]
      button "You get the spray" [expanded=false description="A few minutes"]
    paragraph
      text "A few minutes"
  listitem
    heading "You feel the effects" [level=4]
      button "You feel the effects" [expanded=true description="Strongest at about 40 minutes"]
    paragraph
      text "Strongest at about 40 minutes"
    paragraph
      text "Step 7 of 14"
    heading "What happens" [level=5]
    paragraph
      text "Feeling far from yourself (dissociation) peaks at 40 minutes."
    paragraph
      text "Feeling sleepy starts at about 15 minutes and peaks at 30 to 45 minutes."
    paragraph
      text "Feeling far away does not mean that it works. In trials with 576 people, they did not go together."
    heading "What you may notice" [level=5]
    list
      listitem
        text "Feeling far from yourself"
      listitem
        text "Feeling sleepy"
      listitem
        text "A rise in blood pressure"
    heading "What you can do" [level=5]
    list
      listitem
        text "Close your eyes, play soft music and breathe slowly."
      listitem
        text "Speak up if you are afraid or want to stop."
    group
      DisclosureTriangle "Sources (8)" [expanded=false]
  listitem
    heading "Staff watch over you" [level=4]
      button "Staff watch over you" [expanded=false description="At least 2 hours"]
    paragraph
      text "At least 2 hours"
  listitem
    heading "The effects wear off" [level=4]
      button "The effects wear off" [expanded=false description="Most by 1 hour and 30 minutes"]
    paragraph
      text "Most by 1 hour and 30 minutes"
  listitem
    heading "You leave when staff say so" [level=4]
      button "You leave when staff say so" [expanded=false description="After 2 hours or more"]
    paragraph
      text "After 2 hours or more"
heading "After The hours and weeks that follow" [level=3]
heading "The usual course" [level=4]
list
  listitem
    strong
      text "Week 1"
    text "2 visits"
  listitem
    strong
      text "Week 2"
    text "2 visits"
  listitem
    strong
      text "Week 3"
    text "2 visits"
  listitem
    strong
      text "Week 4"
    text "2 visits"
  listitem
    strong
      text "Week 5"
    text "1 visit"
  listitem
    strong
      text "Week 6"
    text "1 visit"
  listitem
    strong
      text "Week 7"
    text "1 visit"
  listitem
    strong
      text "Week 8"
    text "1 visit"
  listitem
    strong
      text "Week 9 on"
    text "1 visit, each week or every 2 weeks"
paragraph
  text "The label sets this course for depression that other medicines did not help enough. Your clinic may differ."
group
  DisclosureTriangle "Sources (1)" [expanded=false]
list
  listitem
    heading "You ride home and rest" [level=4]
      button "You ride home and rest" [expanded=false description="The rest of the day"]
    paragraph
      text "The rest of the day"
  listitem
    heading "You see how you feel" [level=4]
      button "You see how you feel" [expanded=false description="The next day"]
    paragraph
      text "The next day"
  listitem
    heading "You come back for more visits" [level=4]
      button "You come back for more visits" [expanded=false description="Weeks or months"]
    paragraph
      text "Weeks or months"
  listitem
    heading "You and your clinician look back" [level=4]
      button "You and your clinician look back" [expanded=false description="In the weeks after"]
    paragraph
      text "In the weeks after"
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
paragraph
  link "Call 555 010 0142"
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
  text "Ask your clinic what this would look like for you."
link "Call 555 010 0142"
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
/* end snapshot timeline-nasal-open */

