/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["right-for-me card"] = 
`heading "Is this right for me?" [level=2]
paragraph
  text "In danger now?"
  link "Call 911"
  text "."
  text "Thinking about suicide?"
  link "Call 988"
  text "or"
  link "text 988"
  text "."
paragraph
  text "A guide does not answer that. You and a clinician do. This one helps you prepare for the talk."
paragraph
  text "The FDA has approved ketamine only as an anesthetic. Use for depression or any other mental illness is off-label."
paragraph
  text "The FDA has approved the esketamine spray for some adults with depression."
button "Prepare for the talk"
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
/* end snapshot right-for-me card */

snapshots["right-for-me before"] = 
`heading "Is this right for me?" [level=2]
paragraph
  text "In danger now?"
  link "Call 911"
  text "."
  text "Thinking about suicide?"
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
    text "At the end you get notes and questions to take along. You get no score and no verdict."
  listitem
    text "We do not save or send your answers. They are gone when you leave this page."
  listitem
    text "It is for adults only, and not for emergencies."
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
  text "Facts last checked on November 22, 2026. Next check due November 22, 2027."
paragraph
  text "The ketamine-elements project wrote this for clinics. These clinics earn money from this treatment."
status [live=polite]`;
/* end snapshot right-for-me before */

snapshots["right-for-me question"] = 
`heading "Is this right for me?" [level=2]
paragraph
  text "In danger now?"
  link "Call 911"
  text "."
  text "Thinking about suicide?"
  link "Call 988"
  text "or"
  link "text 988"
  text "."
paragraph
  text "Your health"
  text "·"
  text "Question 2 of 9"
group "Do any of these fit your heart, your blood vessels or your brain?" [description="Why we ask:The medicine can raise blood pressure. With some of these it is not used, with others it needs care. Pick all that fit. You can also pick none."]
  Legend
    heading "Do any of these fit your heart, your blood vessels or your brain?" [level=3 focused=true]
  paragraph
    strong
      text "Why we ask"
      text ":"
    text "The medicine can raise blood pressure. With some of these it is not used, with others it needs care."
  paragraph
    text "Pick all that fit. You can also pick none."
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
    checkbox "A tangle of blood vessels (AVM)" [checked=false]
    text "A tangle of blood vessels (AVM)"
  LabelText
    checkbox "Bleeding in the brain, at any time" [checked=false]
    text "Bleeding in the brain, at any time"
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
  text "Facts last checked on November 22, 2026. Next check due November 22, 2027."
paragraph
  text "The ketamine-elements project wrote this for clinics. These clinics earn money from this treatment."
status [live=polite]`;
/* end snapshot right-for-me question */

snapshots["right-for-me radios"] = 
`heading "Is this right for me?" [level=2]
paragraph
  text "In danger now?"
  link "Call 911"
  text "."
  text "Thinking about suicide?"
  link "Call 988"
  text "or"
  link "text 988"
  text "."
paragraph
  text "What matters to you"
  text "·"
  text "Question 6 of 9"
group "A visit takes time, and an adult must take you home. How does that fit?" [description="Why we ask:You may not drive yourself home. Your pick adds what to plan."]
  Legend
    heading "A visit takes time, and an adult must take you home. How does that fit?" [level=3 focused=true]
  paragraph
    strong
      text "Why we ask"
      text ":"
    text "You may not drive yourself home. Your pick adds what to plan."
  LabelText
    radio "It fits" [checked=false]
    text "It fits"
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
  text "Facts last checked on November 22, 2026. Next check due November 22, 2027."
paragraph
  text "The ketamine-elements project wrote this for clinics. These clinics earn money from this treatment."
status [live=polite]`;
/* end snapshot right-for-me radios */

snapshots["right-for-me notes"] = 
`heading "Is this right for me?" [level=2]
paragraph
  text "In danger now?"
  link "Call 911"
  text "."
  text "Thinking about suicide?"
  link "Call 988"
  text "or"
  link "text 988"
  text "."
heading "To take along" [level=3 focused=true]
paragraph
  text "Talk with a clinician before you book a treatment. This list cannot tell you if it is safe."
paragraph
  text "You do not have to decide today."
heading "Your notes" [level=4]
list
  listitem
    text "Tell your clinician if you have high blood pressure, also if you treat it."
    text "ASRA. Guideline on ketamine for pain, 2018 (summary)."
group
  DisclosureTriangle "See all notes" [expanded=false]
heading "Questions to ask" [level=4]
list
  listitem
    text "Is my use approved by the FDA, or is it off-label?"
  listitem
    text "How many people does it help, for how long, and how sure is that?"
  listitem
    text "What can go wrong, and who is there if it does?"
  listitem
    text "What will it cost me in all?"
  listitem
    text "How will we know that it does not work, and what comes then?"
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
    text "Electric treatment under anesthesia (ECT)"
  listitem
    text "The esketamine spray in place of ketamine"
  listitem
    text "A research study"
  listitem
    text "Stay as you are or wait for now, and set a day to look again"
button "Print this list"
button "Copy this list"
paragraph
  text "Is this a shared device? Clear your answers and keep the paper with you."
button "Back"
button "Clear my answers"
button "Close the guide"
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
/* end snapshot right-for-me notes */

