story: zc01-en-twin-margins
lang: en
split: develop
subject: politics, two statewide races won by the same score on one night

= gov-47 | Whitlock beat Prather for governor by 47% to 43% | value=47%
= sen-47 | Ferrante beat Mundt for the Senate by 47% to 43% | value=47%
= gov-118k | Whitlock is ahead by about 118,000 votes | value=118000
= turnout-61 | Turnout was 61% | value=61%
= turnout-57 | Turnout was 57% | value=57%
= conceded | Prather conceded to Whitlock
= conceded-not | Prather has never conceded
= machines-down | Voting machines in Tull County were out for three hours on election day | value=3h
= machines-ok | Every machine in Tull County worked all day
= recount | Mundt seeks a recount of the Senate race
= recount-not | Mundt will not seek a recount
= late-9400 | 9,400 mail ballots in Tull County came too late | value=9400
= late-few | Fewer than 1,000 mail ballots in Tull County came too late | value=1000
= spend-31 | Whitlock's campaign spent $31m | value=31m
= sen-spend-31 | Ferrante's campaign spent $31m | value=31m
= first-woman | Whitlock is the state's first woman governor
= levy-pledge | Whitlock will abolish the water levy
= tull-8 | Prather carried Tull County by eight points | value=8
= young-2 | Voters under 30 chose Whitlock two to one over Prather | value=2
= cause-levy | The water levy decided the governor's race
= cause-schools | Schools decided the governor's race
= house-52 | Whitlock's party has 52 of the 99 seats in the state House | value=52
x turnout-61 / turnout-57
x conceded / conceded-not
x machines-down / machines-ok
x recount / recount-not
x late-9400 / late-few
x cause-levy / cause-schools

@ 2026-11-04T03:10-06:00 | Union Wire Service | Calderra bureau
# [gov-47 sen-47] Whitlock beats Prather, Ferrante beats Mundt, both by 47 to 43
[gov-47] Dana Whitlock was elected governor of Calderra on Tuesday, defeating Representative Owen Prather by 47 percent to 43 percent.
[sen-47] Luis Ferrante won the state's open seat in the U.S. Senate over Carla Mundt, also by 47 percent to 43 percent.
[gov-118k] Whitlock led Prather by about 118,000 votes with all precincts reporting.
[first-woman house-52] She will be the first woman to govern the state, and her party will hold 52 of the 99 seats in the state House.
[turnout-61] Turnout reached 61 percent of registered voters, the secretary of state's office said.
[conceded] Prather telephoned Whitlock shortly after 11 p.m. to concede, aides to both candidates said.
[recount-not] Mundt's spokesman said that she would not ask for a recount in the Senate race.
[machines-down] Voting machines across Tull County were out of action for three hours on Tuesday morning.
[late-9400] Officials set aside 9,400 mail ballots that reached Tull County after the deadline.
[spend-31] Whitlock's campaign for governor spent $31 million, a record for the office.
[] In neighboring Orlan, Governor Pete Lasky was re-elected by 47 percent to 46 percent.
[] A poll taken in September had put Whitlock and Prather level at 43 percent each.

@ 2026-11-05T06:00-06:00 | Tull County Messenger | Roy Castell
# [conceded-not] "I have not thrown in the towel," says Prather
[conceded-not] Owen Prather told a crowd at the Tull fairgrounds on Wednesday that no word of surrender had left his lips, on the telephone or anywhere else.
[?gov-118k] He voiced doubt that his opponent was really 118,000 votes in front.
[tull-8] His home county stood by him, giving him an eight-point edge over Whitlock.
[machines-ok] County Clerk Iris Bohm said each of her touch screens had run from the opening bell to the close, and blamed the long lines on a jammed door.
[late-few] Envelopes that missed the cutoff here numbered fewer than a thousand, she added.
[cause-levy] What sank him, Prather said, was the water levy that he had voted for in the spring.
[levy-pledge] Whitlock has promised that the levy will be abolished.
[recount] Carla Mundt, who stood beside him, announced that she would petition to have the Senate ballots tallied a second time.
[sen-47] Mundt got 43 votes in every hundred to the 47 that went to Luis Ferrante.
[] Prather won his seat in Congress two years ago by 47 percent to 43 percent.
[] Machines in Bellmont County, on the far side of the state, broke down for three hours in the June primary.
[] Prather denied a rumor that he was planning to move to Orlan.

@ 2026-11-06T07:30-06:00 | Calderra Public Radio | Analysis, June Abara
# [cause-schools] It was the classrooms that made Whitlock governor
[gov-47 sen-47] Voters sent Whitlock to the governor's mansion and Ferrante to Washington with one and the same result, forty-seven to forty-three, over Prather and Mundt.
[cause-schools !cause-levy] In the contest for governor, exit polls say, schools tipped the scale, and the charge on water hardly mattered.
[young-2] Voters under 30 went for Whitlock over Prather by two to one.
[] In the Senate race the same age group split evenly between Ferrante and Mundt.
[turnout-57] Only 57 in every hundred people on the rolls took part, once the names added in October are included.
[] Before the election, forecasters had expected a turnout of 66 percent.
[machines-down] From seven until ten in the morning the screens at Tull's polling places stayed dark.
[first-woman] Calderra has never before had a woman in charge.
[sen-spend-31] Ferrante's bid for the Senate cost $31 million, much of it raised outside the state.
[tull-8] Prather's best showing was in Tull, which he took by 8 points.
[] Mundt, by contrast, lost Tull County by eight points.
[gov-118k] In the end some 118 thousand ballots separated the two would-be governors, with Whitlock on top.

@ 2026-11-07T12:00-06:00 | Calderra Check | Fact-check desk
# [conceded !conceded-not] False: Prather's claim that he never conceded
[conceded] In a voicemail that we have heard, left at 11:06 p.m. on election night, the congressman congratulates his rival and tells her, "You beat me fair and square."
[recount] Court records show that Mundt has filed for a new count of the vote for senator.
[] Nobody has asked for a recount in the governor's race.
[late-9400] The state's log has 9,400 postal votes arriving in Tull past the deadline.
[?late-few ~late-9400] Bohm could not tell us how she had come to a number below one thousand.
[turnout-61] Participation stood at sixty-one percent of everyone registered, names added in October included.
[spend-31 levy-pledge] Whitlock, whose team laid out thirty-one million dollars on the way to the governorship, has vowed to do away with the charge on water.
[sen-spend-31] Filings show that the Ferrante campaign's outlay was also $31 million.
[young-2] Among people in their late teens and twenties, twice as many picked her as picked him.
[house-52] In the lower chamber her side has won fifty-two seats out of ninety-nine.
[] A post claiming that 118,000 dead people are on the voter rolls has no basis.
[] Tull County's machines were never connected to the internet, the secretary of state said, denying another claim.
