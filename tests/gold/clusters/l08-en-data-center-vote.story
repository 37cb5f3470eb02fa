story: l08-en-data-center-vote
lang: en
split: develop
subject: city council, vote on a data center and its power

= approve | The Marlow Heights council approved the data center 5-4 | value=5-4 | time=2026-01-20
= mw-300 | The center will use 300 megawatts | value=300 MW
= mw-180 | The center will use 180 megawatts | value=180 MW
= water-12 | It will take 1.2 million gallons of water a day | value=1.2m gal
= nowater | It will take almost no city water
= jobs-120 | It will have 120 permanent jobs | value=120
= jobs-45 | It will have 45 permanent jobs | value=45
= bills-up | Households' power bills will go up by 9% | value=9%
= bills-flat | Households' power bills will not go up
= break-48 | The developer gets tax relief of $48 million | value=48m
= quillon | The tenant is Quillon Cloud
= tenant-none | No tenant has been found
= tire | It will stand on the old Ridgeway tire plant
= veto | Mayor Petrakis will veto it
= sign | Mayor Petrakis will sign it
= suit | Neighbors are suing the city
= names-8200 | 8,200 people signed a petition against it | value=8200
= turbines | Gas turbines will run on the site
= noturbines | All of its power comes from the grid
= seven-h | The hearing lasted seven hours | value=7 h
= commission | The planning commission had voted against it
= spring | Construction starts in April | time=2026-04
x mw-300 / mw-180
x water-12 / nowater
x jobs-120 / jobs-45
x bills-up / bills-flat
x quillon / tenant-none
x veto / sign
x turbines / noturbines

@ 2026-01-21T01:10-05:00 | Federated Press | Statehouse bureau
# [approve] Ohio suburb approves data center after marathon hearing
[approve] The city council of Marlow Heights voted 5-4 early Wednesday to let a $2.1 billion data center be built.
[seven-h] The vote ended a hearing of seven hours at which 142 people spoke.
[tire] The center will occupy the site of the Ridgeway tire plant, which closed in 2008.
[mw-300] It will draw 300 megawatts, as much as all the homes in the county.
[jobs-120] Developer Corvane Partners has promised 120 permanent jobs.
[break-48] The city will forgo $48 million in property tax over 15 years.
[water-12] Cooling will require 1.2 million gallons of water a day, city engineers estimate.
[commission] The planning commission recommended against the project in November.
[spring] Construction is to begin in April.
[veto] Mayor Christina Petrakis said before the vote that she would veto it.
[] A veto can be overridden by six members.
[] Data centers used 4% of the nation's electricity in 2024.
[] A council in neighboring Dunmore rejected a similar plan 5-4 last summer.

@ 2026-01-21T06:00-05:00 | Marlow Heights Beacon | Judy Kowalczyk
# [] Yawns, tears and a tie-breaker at 12:52 a.m.
[approve] With Councilman Burt Esposito's last-minute yes, the thing passed by a single vote, five to four.
[] He had told the Beacon on Friday that he was leaning no.
[seven-h] We had been in those folding chairs since a quarter to six, seven hours all told.
[names-8200] Before them on the table lay a petition with 8,200 signatures, about one for every third adult in town.
[bills-up] Retired lineman Stan Hruska read from the utility's own study, which has the ordinary household paying 9% more for power by 2028.
[turbines] Nobody on the dais seemed to know about the row of gas turbines, fourteen in all, that would sit behind the middle school's ball field.
[commission] The city's own planners turned it down before Thanksgiving.
[tire] My father made truck tires on that lot for 31 years, at Ridgeway, where the machines are now to hum.
[jobs-45] He had 1,900 coworkers, while the lease application shows there'll be forty-five people inside when it opens.
[quillon] A slip of the tongue by Corvane's lawyer gave away whom it's for, namely Quillon Cloud.
[] Esposito denied that he'd been offered anything.
[] The council also renamed Birch Court.
[] Leftover pizza went to the night shift at the firehouse.

@ 2026-01-22T09:30-05:00 | Corvane Partners | Project update
# [] Marlow Heights: the facts
[approve] We are grateful to the five council members who said yes to our campus, and we respect the four who didn't.
[mw-180] With today's chips, the site is designed for a load of 180 megawatts.
[nowater] A closed loop means that, once filled, the cooling system needs hardly any water from the city.
[bills-flat] Because we pay for our own substation, residents won't see a penny more on their electric bills.
[noturbines] Every kilowatt will be delivered over existing transmission lines, with nothing burned on our land.
[tenant-none] Speculation about household names is premature, as we have yet to let any part of the building.
[jobs-120] We stand by our commitment to 120 careers.
[tire] It will bring life back to a tire factory that has stood empty since 2008.
[break-48] Even with an abatement of $48 million, schools come out ahead.
[] Schools in Loudoun County get a third of their money from data centers.
[spring] Crews will break ground in April.
[] Our landscaping plan features 1,200 native trees.
[] Corvane has never defaulted on a bond.

@ 2026-01-30T15:00-05:00 | Midwest Grid Watch | Blog, Ana Teller
# [sign] Mayor blinks, will sign data center ordinance
[sign] Christina Petrakis will put her name to the Marlow Heights ordinance on Monday, her chief of staff tells me.
[suit] Eleven families on Ridgeway Road went to court against the city the same afternoon.
[] Eleven families on Ridgeway Road also have wells.
[mw-300] The interconnection request, a public document if you know where to look, is for three hundred megawatts.
[turbines] So is the air permit for fourteen turbines to be fed with natural gas.
[!jobs-120] Corvane's bond prospectus, written for people who sue over falsehoods, does not bear out the 120 jobs.
[jobs-45] It says 45 positions.
[quillon] It also names Quillon as the occupant of the whole.
[?nowater] Two cooling engineers I asked doubt that the loop can be closed in an Ohio August.
[water-12] They came out where the city did, at more than a million gallons daily, 1.2 to be exact.
[bills-up] Regulators have meanwhile accepted the study that adds nine cents to every dollar that a home pays for electricity.
[break-48] So the town is giving up forty-eight million in taxes.
[names-8200] More than eight thousand of its people had asked it not to.
[] I asked Petrakis for an interview and got a calendar.
[] She denies being interested in Congress.
[commission] The planners who advised against all this have been thanked for their service.
