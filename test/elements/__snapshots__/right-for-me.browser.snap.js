/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["right-for-me card"] = 
`heading "Is this right for me?" [level=2]
paragraph
  text "In danger?"
  link "Call 911"
  text "."
  text "Thinking of suicide?"
  link "Call 988"
  text "or"
  link "text 988"
  text "."
paragraph
  text "You and your clinician decide, not a guide. This guide helps you prepare. It does not save or send your answers."
button "Prepare for the talk"
group
  DisclosureTriangle "The FDA approved esketamine for some depression, not ketamine." [expanded=false]
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
/* end snapshot right-for-me card */

snapshots["right-for-me before"] = 
`heading "Is this right for me?" [level=2]
paragraph
  text "In danger?"
  link "Call 911"
  text "."
  text "Thinking of suicide?"
  link "Call 988"
  text "or"
  link "text 988"
  text "."
heading "Before you start" [level=3 focused=true]
list
  listitem
    text "We ask 9 short questions: what you hope for, your health, and what matters to you."
  listitem
    text "You can skip any question."
  listitem
    text "You get notes and questions to bring with you. You get no score and no verdict."
  listitem
    text "We do not save or send your answers. They are gone when you leave this page."
  listitem
    text "The guide is for adults only, and not for emergencies."
button "Start"
group
  DisclosureTriangle "See all notes" [expanded=false]
button "Clear my answers"
button "Close the guide"
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
  text "The guide is open."`;
/* end snapshot right-for-me before */

snapshots["right-for-me question"] = 
`heading "Is this right for me?" [level=2]
paragraph
  text "In danger?"
  link "Call 911"
  text "."
  text "Thinking of suicide?"
  link "Call 988"
  text "or"
  link "text 988"
  text "."
heading "Your health · Question 2 of 9 : Have you had trouble with your heart, blood vessels or brain?" [level=3 focused=true]
group "Have you had trouble with your heart, blood vessels or brain?" [description="Why we ask:Ketamine and esketamine can raise blood pressure. With some of these problems, doctors do not use them. With others, they take extra care. Pick all that fit, or none."]
  paragraph
    strong
      text "Why we ask"
      text ":"
    text "Ketamine and esketamine can raise blood pressure. With some of these problems, doctors do not use them. With others, they take extra care."
  paragraph
    text "Pick all that fit, or none."
  LabelText
    checkbox "High blood pressure" [checked=true]
    text "High blood pressure"
  LabelText
    checkbox "A heart problem or a stroke" [checked=false]
    text "A heart problem or a stroke"
  LabelText
    checkbox "A weak or bulging artery (aneurysm)" [checked=false]
    text "A weak or bulging artery (aneurysm)"
  LabelText
    checkbox "Tangled blood vessels (AVM)" [checked=false]
    text "Tangled blood vessels (AVM)"
  LabelText
    checkbox "Bleeding in the brain, ever" [checked=false]
    text "Bleeding in the brain, ever"
  LabelText
    checkbox "Brain trouble from very high blood pressure" [checked=false]
    text "Brain trouble from very high blood pressure"
  LabelText
    checkbox "I was told to avoid a rise in blood pressure" [checked=false]
    text "I was told to avoid a rise in blood pressure"
  LabelText
    checkbox "I’m not sure" [checked=false]
    text "I’m not sure"
  LabelText
    checkbox "I’d rather not say" [checked=false]
    text "I’d rather not say"
button "Continue"
button "Back"
button "Clear my answers"
button "Close the guide"
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
  text "Question 1 of 9"`;
/* end snapshot right-for-me question */

snapshots["right-for-me radios"] = 
`heading "Is this right for me?" [level=2]
paragraph
  text "In danger?"
  link "Call 911"
  text "."
  text "Thinking of suicide?"
  link "Call 988"
  text "or"
  link "text 988"
  text "."
heading "What matters to you · Question 6 of 9 : A visit takes hours, and an adult must take you home. Would that be hard?" [level=3 focused=true]
group "A visit takes hours, and an adult must take you home. Would that be hard?" [description="Why we ask:Do not drive for 24 hours after ketamine, or until the next day after the spray. Your answer adds what to plan."]
  paragraph
    strong
      text "Why we ask"
      text ":"
    text "Do not drive for 24 hours after ketamine, or until the next day after the spray. Your answer adds what to plan."
  LabelText
    radio "No, I can make it work" [checked=false]
    text "No, I can make it work"
  LabelText
    radio "The time is hard for me" [checked=false]
    text "The time is hard for me"
  LabelText
    radio "The ride home is hard for me" [checked=false]
    text "The ride home is hard for me"
  LabelText
    radio "Both are hard for me" [checked=false]
    text "Both are hard for me"
  LabelText
    radio "I’m not sure" [checked=false]
    text "I’m not sure"
  LabelText
    radio "I’d rather not say" [checked=false]
    text "I’d rather not say"
button "Continue"
button "Back"
button "Clear my answers"
button "Close the guide"
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
  text "Question 1 of 9"`;
/* end snapshot right-for-me radios */

snapshots["right-for-me notes"] = 
`heading "Is this right for me?" [level=2]
paragraph
  text "In danger?"
  link "Call 911"
  text "."
  text "Thinking of suicide?"
  link "Call 988"
  text "or"
  link "text 988"
  text "."
heading "Your list for the talk" [level=3 focused=true]
paragraph
  text "Talk with a clinician before you book a treatment. This list cannot tell you if it is safe."
paragraph
  text "You do not have to decide today."
region "Your list for the talk"
  heading "Your notes" [level=4]
  list
    listitem
      text "Tell your clinician if you have high blood pressure, even if you treat it."
      text "ASRA. Guideline on ketamine for pain, 2018 (summary)."
  heading "Questions to ask" [level=4]
  list
    listitem
      text "Has the FDA approved this for my problem, or is it off-label?"
    listitem
      text "How many people does it help, for how long, and how sure is that?"
    listitem
      text "What can go wrong, and who is there if it does?"
    listitem
      text "What will it cost me in all?"
    listitem
      text "How will we know if it does not work, and what comes next?"
    listitem
      text "Who looks after me between visits, and whom do I call?"
    listitem
      text "What if I wait or choose something else?"
  heading "Your other options" [level=4]
  list
    listitem
      text "Change or add an antidepressant"
    listitem
      text "Add another kind of medicine"
    listitem
      text "Talk therapy"
    listitem
      text "Magnetic brain stimulation (TMS)"
    listitem
      text "Electroconvulsive therapy (ECT), under anesthesia"
    listitem
      text "Esketamine spray in place of ketamine"
    listitem
      text "A research study"
    listitem
      text "Stay as you are or wait for now, and set a day to look again"
group
  DisclosureTriangle "See all notes" [expanded=false]
button "Print this list"
button "Copy this list"
paragraph
  text "Do others use this device? Clear your answers, and keep the paper with you."
button "Back"
button "Clear my answers"
button "Close the guide"
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
  text "Your notes are ready."`;
/* end snapshot right-for-me notes */

