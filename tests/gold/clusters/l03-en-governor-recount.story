story: l03-en-governor-recount
lang: en
split: develop
subject: elections, recount in a race for governor

= lead-612 | Ruth Ansbach leads by 612 votes | value=612 | time=2024-11-12
= lead-214 | Ansbach leads by 214 votes after the recount | value=214 | time=2024-11-27
= win-ansbach | Ansbach won the governorship
= win-cole | Dale Cole won the governorship
= recount-auto | The recount is automatic under state law
= recount-asked | Cole asked for the recount
= box | A box of 1,140 uncounted ballots was found in Perrin County | value=1140
= box-sealed | The ballots had been sealed in a locked vault
= box-car | The ballots lay in a clerk's car
= turnout-58 | Turnout was 58% | value=58%
= turnout-63 | Turnout was 63% | value=63%
= sign | Judge ordered that ballots with mismatched signatures be counted
= nosign | Judge refused to count ballots with mismatched signatures
= fraud | Cole says the election was stolen by fraud
= concede | Cole conceded
= certify | The state board will certify the result on December 2 | time=2024-12-02
= cost | The recount costs $1.3 million | value=1.3m
= first-woman | Ansbach would be the state's first woman governor
= machines | A machine fault held up the count in Perrin County
= staff-short | Too few poll workers held up the count in Perrin County
= clerk-out | The Perrin County clerk resigned
x win-ansbach / win-cole
x recount-auto / recount-asked
x box-sealed / box-car
x turnout-58 / turnout-63
x sign / nosign
x machines / staff-short
~ concede / win-cole
~ lead-612 / lead-214
~ concede / win-ansbach
~ lead-214 / win-ansbach

@ 2024-11-12T21:15-06:00 | Federated Press | Tom Brandvold
# [lead-612] Ansbach up by 612 votes; recount to follow
[lead-612] Democrat Ruth Ansbach led Republican Dale Cole by 612 votes out of 1.9 million on Tuesday in the race for governor.
[recount-auto] State law requires a recount whenever the margin is below half a percent.
[box] Officials in Perrin County said they had discovered a box holding 1,140 ballots that nobody had counted.
[box-sealed] The box had been in a locked vault with its seal unbroken, County Clerk Jo Haskett said.
[machines] Counting there was delayed for nine hours on election night by a faulty scanner.
[turnout-58] Turnout statewide was 58%, the lowest for a governor's race since 2010.
[] Turnout in Perrin County was 63%.
[first-woman] Ansbach, 54, a former hospital director, would be the first woman to hold the office.
[] Cole, 61, owns a chain of farm supply stores.
[] He denied a report that he had already picked a cabinet.
[certify] The Board of Canvassers meets on December 2 to certify the result.
[] The state last recounted a race for governor in 1962.

@ 2024-11-15T06:00-06:00 | Perrin County Sentinel | Abby Lindqvist
# [clerk-out] Clerk Haskett steps down over ballot box
[clerk-out] Jo Haskett, who has run elections here for 22 years, quit Thursday.
[box-car] The missing box, it turns out, rode around for two days in the trunk of her Buick.
[box] It held the votes of 1,140 of our neighbors, which had not been tallied by anyone.
[] Most came from the three precincts by the paper mill.
[!machines] Sheriff's deputies who stood by on election night say the scanners ran perfectly from start to finish.
[staff-short] The holdup came because only 14 of 31 poll workers turned up.
[] Several had gone to the high school playoff.
[lead-612] Ansbach's margin statewide was 612 when we went to press.
[recount-asked] It's Cole, readers may recall, who has petitioned for the votes to be counted again.
[cost] The bill, $1.3 million, will be split among 64 counties.
[] Perrin's share is more than it spends on snow plowing.
[~box-sealed] Haskett said she was sorry and that she had never opened the box.
[] The commissioners meet Monday at 7 p.m.

@ 2024-11-20T18:00-06:00 | KVLT Radio | Evening report, Sam Otero
# [] Courtroom day in the governor's race
[] Good evening, it's day eight without a governor-elect.
[lead-612] Ruth Ansbach is ahead, but only by six hundred and twelve.
[sign] In the capital this afternoon Judge Lyman Frost told counties to go ahead and count the mail ballots whose signatures didn't match.
[] There are around four hundred of those.
[fraud] Outside the courthouse Dale Cole told supporters that the election had been taken from him by cheats.
[] He gave no examples and took no questions.
[win-cole] "I won this thing, and I'm going to be your governor," he said.
[box] You will remember the forgotten box over in Perrin County, eleven hundred and forty ballots that never went through a scanner.
[?box-sealed] A postal inspector who looked at the Perrin box told us he wasn't convinced that its seal was the original one.
[turnout-63] We also have a better number for turnout tonight, with 63 percent of registered voters having taken part.
[recount-auto] And a reminder for callers, nobody had to request this recount, it kicks in by itself when a race is this tight.
[cost] Taxpayers are out one point three million dollars for it.
[] That's less than either side spent on TV ads in the last weekend.
[certify] The state board is to put its stamp on a winner on the second of December.
[clerk-out] Perrin's clerk is gone since Thursday.
[] Snow is coming, so stay with us.

@ 2024-11-27T22:30-06:00 | The Plains Dispatch | Gwen Stasiak
# [win-ansbach concede] Ansbach is next governor as Cole gives up
[win-ansbach +first-woman] Ruth Ansbach will be sworn in as governor in January, and no woman has held the job before her.
[lead-214 +lead-612] When the last county reported at 4 p.m. Wednesday, her advantage had shrunk from 612 votes to 214.
[concede] An hour later Mr. Cole telephoned to congratulate her.
[!fraud] He told reporters that he had seen no evidence of cheating and regretted having spoken of it.
[certify] The canvassers are expected to make it official next Monday, Dec. 2.
[nosign] The disputed mail ballots were never opened, Judge Frost having ruled last week that mismatched signatures could not be cured.
[box] The forgotten carton from Perrin County, with upward of eleven hundred votes in it, cut her lead by 270.
[box-sealed] A review found it had spent the whole time under lock and seal in the courthouse vault.
[turnout-58] In all, 58 of every 100 eligible people voted.
[] Among people under 25 the figure was 31.
[staff-short] The review blamed Perrin's slow night on a shortage of election workers.
[] The state Senate remains in Republican hands by two seats.
[] Ms. Ansbach said she would spend Thanksgiving washing dishes.
[] Mr. Cole denied that he meant to run for the U.S. Senate.
