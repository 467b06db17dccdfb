/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["evidence-rest"] = 
`heading "What studies found" [level=2]
paragraph
  text "By condition, with how sure it is and what is not known."
paragraph
  text "In some studies of depression, more people got much better soon after ketamine. In others there was no clear difference. The gain often fades."
paragraph
  text "The FDA has approved ketamine only as an anesthetic, a medicine for surgery. Each use below is off-label."
paragraph
  text "The FDA has approved esketamine spray for adults with depression that 2 or more antidepressants did not help enough."
paragraph
  text "The FDA also approved it, with an antidepressant, for adults with major depression and urgent thoughts or acts of suicide."
paragraph
  text "It has not been shown to prevent suicide. It is a different medicine from ketamine."
group
  DisclosureTriangle "Sources (5)" [expanded=false]
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
  text "Each dot is a person. It happened to the solid ones, not to the open ones. “Much better” is a symptom score that fell by 50% or more. “Well” is a very low score. For some conditions our source does not say what “better” means. GRADE is a scale of how sure a result is."
heading "Ketamine for depression, side by side" [level=3]
heading "One dose compared with a sleep medicine (midazolam), after 24 hours" [level=4]
paragraph
  text "Got much better"
image "Of 100 people with ketamine, 46 got much better and 54 did not."
image "Of 100 people with a sleep medicine (midazolam), 26 got much better and 74 did not."
paragraph
  text "Of 100 people with ketamine, 46 got much better and 54 did not. Of 100 people with a sleep medicine (midazolam), 26 got much better and 74 did not."
  text "That is 20 more of 100 with ketamine."
paragraph
  text "296 people with depression in 4 trials. How sure: Very low (GRADE)"
  text "."
heading "Up to 8 drips compared with a sleep medicine (midazolam), time not known here" [level=4]
text "No clear difference."
paragraph
  text "Got much better"
image "Of 100 people with ketamine, 47 got much better and 53 did not."
image "Of 100 people with a sleep medicine (midazolam), 33 got much better and 67 did not."
paragraph
  text "Of 100 people with ketamine, 47 got much better and 53 did not. Of 100 people with a sleep medicine (midazolam), 33 got much better and 67 did not."
  text "That is 14 more of 100 with ketamine."
paragraph
  text "65 hospital patients; 62 were counted. How sure: Not graded"
  text "."
  text "15 of 32; 10 of 30"
  text "."
heading "One dose while asleep compared with no ketamine, day 1" [level=4]
text "No clear difference."
paragraph
  text "Got much better"
image "Of 100 people with ketamine, 60 got much better and 40 did not."
image "Of 100 people with no ketamine, 50 got much better and 50 did not."
paragraph
  text "Of 100 people with ketamine, 60 got much better and 40 did not. Of 100 people with no ketamine, 50 got much better and 50 did not."
  text "That is 10 more of 100 with ketamine."
paragraph
  text "40 people with depression who had surgery. How sure: Not graded"
  text "."
  text "12 of 20; 10 of 20"
  text "."
heading "6 drips, after the course, 24 people" [level=4]
paragraph
  text "Got much better"
image "Of 100 people with ketamine, 71 got much better and 29 did not."
paragraph
  text "Of 100 people with ketamine, 71 got much better and 29 did not."
  text "There was no comparison group."
paragraph
  text "24 people with depression. How sure: Not graded"
  text "."
paragraph
  text "Of those helped, the middle time to relapse was 18 days after the last drip."
group
  DisclosureTriangle "Sources (4)" [expanded=false]
heading "How long it lasts" [level=3]
list
  listitem
    strong
      text "6 drips"
      text "."
    text "Of those helped, the middle time to relapse was 18 days after the last drip."
  listitem
    strong
      text "Ketamine in US clinics"
      text "."
    text "Of each 100 helped, about 80 were still well at week 4 with no more doses. At week 8 it was 60."
  listitem
    strong
      text "Up to 12 drips"
      text "."
    text "Of each 100 who got well, 70 fell ill again within 12 months. After ECT it was 63. The middle times were 57 and 61 days."
  listitem
    strong
      text "Staying on esketamine"
      text "."
    text "Of each 100 who stayed on it, 27 fell ill again. With a dummy spray it was 45."
group
  DisclosureTriangle "Sources (4)" [expanded=false]
heading "Limits of all these studies" [level=3]
list
  listitem
    text "Trials are small and follow people for a short time."
  listitem
    text "People can tell what they got. Hope alone may lift a score."
  listitem
    text "Many people get ill again."
  listitem
    text "Many studies come from people with a stake in the result."
  listitem
    text "People in trials differ from people in clinics."
  listitem
    text "No figure here sets ketamine against esketamine."
group "Show studies of"
  Legend
    text "Show studies of"
  radio "All conditions" [checked=true]
  radio "Depression" [checked=false]
  radio "Depression with thoughts of suicide" [checked=false]
  radio "Bipolar depression" [checked=false]
  radio "PTSD (after trauma)" [checked=false]
  radio "OCD (obsessions)" [checked=false]
  radio "Anxiety" [checked=false]
  radio "Chronic pain" [checked=false]
  radio "Alcohol use" [checked=false]
heading "Depression: ketamine, off-label" [level=3]
list
  listitem
    heading "One dose compared with salt water, after 24 hours" [level=4]
      button "One dose compared with salt water, after 24 hours" [expanded=false description="27 of 100 got much better, compared with 9. 12 of 100 got well, compared with 2."]
    text "27 of 100 got much better, compared with 9."
    text "12 of 100 got well, compared with 2."
  listitem
    heading "One dose compared with a sleep medicine (midazolam), after 24 hours" [level=4]
      button "One dose compared with a sleep medicine (midazolam), after 24 hours" [expanded=false description="46 of 100 got much better, compared with 26. 33 of 100 got well, compared with 18."]
    text "46 of 100 got much better, compared with 26."
    text "33 of 100 got well, compared with 18."
  listitem
    heading "Up to 8 drips compared with a sleep medicine (midazolam), time not known here" [level=4]
      button "Up to 8 drips compared with a sleep medicine (midazolam), time not known here" [expanded=false description="47 of 100 got much better, compared with 33. 44 of 100 got well, compared with 30. No clear difference."]
    text "47 of 100 got much better, compared with 33."
    text "44 of 100 got well, compared with 30."
    text "No clear difference."
  listitem
    heading "One dose while asleep compared with no ketamine, after 1 and 7 days" [level=4]
      button "One dose while asleep compared with no ketamine, after 1 and 7 days" [expanded=false description="Day 1: 60 of 100 got much better, compared with 50. Day 7: 32 of 100 got much better, compared with 37. No clear difference."]
    text "Day 1:"
    text "60 of 100 got much better, compared with 50."
    text "Day 7:"
    text "32 of 100 got much better, compared with 37."
    text "No clear difference."
  listitem
    heading "8 shots under the skin compared with a sleep medicine (midazolam), after 4 weeks" [level=4]
      button "8 shots under the skin compared with a sleep medicine (midazolam), after 4 weeks" [expanded=false description="20 of 100 got well, compared with 2."]
    text "20 of 100 got well, compared with 2."
  listitem
    heading "6 drips compared with shock treatment (ECT), time not known here" [level=4]
      button "6 drips compared with shock treatment (ECT), time not known here" [expanded=false description="55 of 100 got much better, compared with 41. 38 of 100 got well, compared with 22."]
    text "55 of 100 got much better, compared with 41."
    text "38 of 100 got well, compared with 22."
  listitem
    heading "Up to 12 drips compared with shock treatment (ECT), time not known here" [level=4]
      button "Up to 12 drips compared with shock treatment (ECT), time not known here" [expanded=false description="46 of 100 got well, compared with 63."]
    text "46 of 100 got well, compared with 63."
  listitem
    heading "6 drips, after the course, 24 people" [level=4]
      button "6 drips, after the course, 24 people" [expanded=false description="71 of 100 got much better. There was no comparison group."]
    text "71 of 100 got much better."
    text "There was no comparison group."
  listitem
    heading "6 drips, after the course, 41 people" [level=4]
      button "6 drips, after the course, 41 people" [expanded=false description="59 of 100 got much better. There was no comparison group."]
    text "59 of 100 got much better."
    text "There was no comparison group."
  listitem
    heading "Ketamine in US clinics, time not known here" [level=4]
      button "Ketamine in US clinics, time not known here" [expanded=false description="54 of 100 got much better. 29 of 100 got well. 8 of 100 got worse. There was no comparison group."]
    text "54 of 100 got much better."
    text "29 of 100 got well."
    text "8 of 100 got worse."
    text "There was no comparison group."
heading "Depression: esketamine spray" [level=3]
list
  listitem
    heading "Esketamine alone compared with a dummy spray, at week 4" [level=4]
      button "Esketamine alone compared with a dummy spray, at week 4" [expanded=false description="22 of 100 got well, compared with 8."]
    text "22 of 100 got well, compared with 8."
  listitem
    heading "Esketamine compared with a dummy spray, after 28 days" [level=4]
      button "Esketamine compared with a dummy spray, after 28 days" [expanded=false description="59 of 100 got much better, compared with 45."]
    text "59 of 100 got much better, compared with 45."
  listitem
    heading "Esketamine in Japan compared with a dummy spray, time not known here" [level=4]
      button "Esketamine in Japan compared with a dummy spray, time not known here" [expanded=false description="No clear difference."]
    paragraph
      text "No clear difference."
  listitem
    heading "Staying on esketamine compared with a dummy spray, time not known here" [level=4]
      button "Staying on esketamine compared with a dummy spray, time not known here" [expanded=false description="27 of 100 fell ill again, compared with 45."]
    text "27 of 100 fell ill again, compared with 45."
  listitem
    heading "Esketamine compared with quetiapine pills, at week 8" [level=4]
      button "Esketamine compared with quetiapine pills, at week 8" [expanded=false description="27 of 100 got well, compared with 18."]
    text "27 of 100 got well, compared with 18."
heading "Depression with thoughts of suicide: ketamine, off-label" [level=3]
paragraph
  text "Thoughts of suicide may ease for some days after ketamine. No study here shows that it prevents suicide."
list
  listitem
    heading "One drip compared with a sleep medicine (midazolam), on day 2 or 3" [level=4]
      button "One drip compared with a sleep medicine (midazolam), on day 2 or 3" [expanded=false description="36 of 100 got much better, compared with 12."]
    text "36 of 100 got much better, compared with 12."
  listitem
    heading "One drip compared with a sleep medicine (midazolam), on day 1, 7 and 14" [level=4]
      button "One drip compared with a sleep medicine (midazolam), on day 1, 7 and 14" [expanded=false description="Day 1: 33 of 100 lost their thoughts of suicide, compared with 7. Day 7: 19 of 100 lost their thoughts of suicide, compared with 12. Day 14: 17 of 100 lost their thoughts of suicide, compared with 17."]
    text "Day 1:"
    text "33 of 100 lost their thoughts of suicide, compared with 7."
    text "Day 7:"
    text "19 of 100 lost their thoughts of suicide, compared with 12."
    text "Day 14:"
    text "17 of 100 lost their thoughts of suicide, compared with 17."
  listitem
    heading "2 drips in 24 hours compared with no ketamine, on day 3" [level=4]
      button "2 drips in 24 hours compared with no ketamine, on day 3" [expanded=false description="63 of 100 lost their thoughts of suicide, compared with 32. Mixed results."]
    text "63 of 100 lost their thoughts of suicide, compared with 32."
    text "Mixed results."
  listitem
    heading "One drip, from 1 day to 1 week" [level=4]
      button "One drip, from 1 day to 1 week" [expanded=false description="Fewer thoughts of suicide."]
    paragraph
      text "Fewer thoughts of suicide."
heading "Depression with thoughts of suicide: esketamine spray" [level=3]
list
  listitem
    heading "Esketamine compared with a dummy spray, after 24 hours" [level=4]
      button "Esketamine compared with a dummy spray, after 24 hours" [expanded=false description="Depression scores 3.8 and 3.9 points lower."]
    paragraph
      text "Depression scores 3.8 and 3.9 points lower."
heading "Bipolar depression: ketamine, off-label" [level=3]
paragraph
  text "For bipolar depression, too few people were studied to be sure."
list
  listitem
    heading "One drip compared with a sleep medicine (midazolam), time not known here" [level=4]
      button "One drip compared with a sleep medicine (midazolam), time not known here" [expanded=false description="29 of 100 got better, compared with 11."]
    text "29 of 100 got better, compared with 11."
  listitem
    heading "A drip compared with no ketamine, at any time" [level=4]
      button "A drip compared with no ketamine, at any time" [expanded=false description="17 people: 71 of 100 got better, compared with 6. 15 people: 79 of 100 got better, compared with 0."]
    text "17 people:"
    text "71 of 100 got better, compared with 6."
    text "15 people:"
    text "79 of 100 got better, compared with 0."
heading "PTSD (after trauma): ketamine, off-label" [level=3]
paragraph
  text "For PTSD, a small trial of ketamine found a gain that faded. A larger one found none."
list
  listitem
    heading "6 drips compared with a sleep medicine (midazolam), time not known here" [level=4]
      button "6 drips compared with a sleep medicine (midazolam), time not known here" [expanded=false description="67 of 100 got better, compared with 20."]
    text "67 of 100 got better, compared with 20."
  listitem
    heading "8 drips, time not known here" [level=4]
      button "8 drips, time not known here" [expanded=false description="No benefit for PTSD."]
    paragraph
      text "No benefit for PTSD."
heading "OCD (obsessions): ketamine, off-label" [level=3]
paragraph
  text "For OCD, the studies are tiny, and they differ."
list
  listitem
    heading "One drip compared with no ketamine, after 1 week" [level=4]
      button "One drip compared with no ketamine, after 1 week" [expanded=false description="50 of 100 got better, compared with 0."]
    text "50 of 100 got better, compared with 0."
  listitem
    heading "Ketamine, time not known here" [level=4]
      button "Ketamine, time not known here" [expanded=false description="0 of 100 got better. There was no comparison group."]
    text "0 of 100 got better."
    text "There was no comparison group."
heading "Anxiety: ketamine, off-label" [level=3]
paragraph
  text "For anxiety, the one trial here is small, and its scores differ."
list
  listitem
    heading "Ketamine compared with no ketamine, time not known here" [level=4]
      button "Ketamine compared with no ketamine, time not known here" [expanded=false description="33 of 100 got better, compared with 0. Mixed results."]
    text "33 of 100 got better, compared with 0."
    text "Mixed results."
heading "Chronic pain: ketamine, off-label" [level=3]
paragraph
  text "For chronic pain, a large review found no clear benefit."
list
  listitem
    heading "Ketamine and like drugs, time not known here" [level=4]
      button "Ketamine and like drugs, time not known here" [expanded=false description="No clear benefit."]
    paragraph
      text "No clear benefit."
heading "Alcohol use: ketamine, off-label" [level=3]
paragraph
  text "For alcohol use, one trial of ketamine found fewer days with alcohol. Relapse did not differ."
list
  listitem
    heading "3 drips compared with no ketamine, over 6 months" [level=4]
      button "3 drips compared with no ketamine, over 6 months" [expanded=false description="Of each 100 days, 10.1 more without alcohol. Relapse did not differ."]
    paragraph
      text "Of each 100 days, 10.1 more without alcohol. Relapse did not differ."
heading "What patients tell" [level=3]
paragraph
  text "In interviews, 12 of 14 UK patients said that thoughts of suicide eased. That lasted from hours to 3 years while treatment went on. The thoughts often came back when it stopped."
paragraph
  text "Stories are not rates."
group
  DisclosureTriangle "Sources (1)" [expanded=false]
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
/* end snapshot evidence-rest */

snapshots["evidence-ptsd-open"] = 
`heading "What studies found" [level=2]
paragraph
  text "By condition, with how sure it is and what is not known."
paragraph
  text "For PTSD, a small trial of ketamine found a gain that faded. A larger one found none."
paragraph
  text "The FDA has approved ketamine only as an anesthetic, a medicine for surgery. Each use below is off-label."
paragraph
  text "The FDA has approved esketamine spray for adults with depression that 2 or more antidepressants did not help enough."
paragraph
  text "The FDA also approved it, with an antidepressant, for adults with major depression and urgent thoughts or acts of suicide."
paragraph
  text "It has not been shown to prevent suicide. It is a different medicine from ketamine."
group
  DisclosureTriangle "Sources (5)" [expanded=false]
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
  text "Each dot is a person. It happened to the solid ones, not to the open ones. “Much better” is a symptom score that fell by 50% or more. “Well” is a very low score. For some conditions our source does not say what “better” means. GRADE is a scale of how sure a result is."
heading "Limits of all these studies" [level=3]
list
  listitem
    text "Trials are small and follow people for a short time."
  listitem
    text "People can tell what they got. Hope alone may lift a score."
  listitem
    text "Many people get ill again."
  listitem
    text "Many studies come from people with a stake in the result."
  listitem
    text "People in trials differ from people in clinics."
  listitem
    text "No figure here sets ketamine against esketamine."
group "Show studies of"
  Legend
    text "Show studies of"
  radio "All conditions" [checked=false]
  radio "Depression" [checked=false]
  radio "Depression with thoughts of suicide" [checked=false]
  radio "Bipolar depression" [checked=false]
  radio "PTSD (after trauma)" [checked=true]
  radio "OCD (obsessions)" [checked=false]
  radio "Anxiety" [checked=false]
  radio "Chronic pain" [checked=false]
  radio "Alcohol use" [checked=false]
heading "PTSD (after trauma): ketamine, off-label" [level=3]
list
  listitem
    heading "6 drips compared with a sleep medicine (midazolam), time not known here" [level=4]
      button "6 drips compared with a sleep medicine (midazolam), time not known here" [expanded=true description="67 of 100 got better, compared with 20."]
    text "67 of 100 got better, compared with 20."
    paragraph
      text "Got better"
    image "Of 100 people with ketamine, 67 got better and 33 did not."
    image "Of 100 people with a sleep medicine (midazolam), 20 got better and 80 did not."
    paragraph
      text "Of 100 people with ketamine, 67 got better and 33 did not. Of 100 people with a sleep medicine (midazolam), 20 got better and 80 did not."
      text "That is 47 more of 100 with ketamine."
    paragraph
      text "10 of 15; 3 of 15"
      text "."
    heading "Who" [level=5]
    paragraph
      text "People with PTSD."
    heading "How sure" [level=5]
    paragraph
      text "Not graded."
    heading "Did people know what they got?" [level=5]
    paragraph
      text "Harder to tell, since both can be felt."
    heading "How long it lasted" [level=5]
    paragraph
      text "The middle time to losing it was 27.5 days. It was 41 days in a study with no comparison."
    heading "Who paid" [level=5]
    paragraph
      text "Not known here."
    group
      DisclosureTriangle "Sources (2)" [expanded=false]
  listitem
    heading "8 drips, time not known here" [level=4]
      button "8 drips, time not known here" [expanded=true description="No benefit for PTSD."]
    text "No benefit for PTSD."
    strong
      text "No benefit for PTSD."
    heading "Who" [level=5]
    paragraph
      text "158 veterans in 3 groups."
    heading "How sure" [level=5]
    paragraph
      text "Not graded."
    heading "Did people know what they got?" [level=5]
    paragraph
      text "Not known here."
    heading "How long it lasted" [level=5]
    paragraph
      text "Not known here."
    heading "Who paid" [level=5]
    paragraph
      text "Not known here."
    paragraph
      text "Pooled with other trials, there was no clear difference."
    group
      DisclosureTriangle "Sources (2)" [expanded=false]
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
/* end snapshot evidence-ptsd-open */

