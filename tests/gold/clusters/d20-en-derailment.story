story: d20-en-derailment
lang: en
split: develop
subject: accident, railway

= derail | A freight train derailed at Coldwater Bend, Ohio Valley, on 22 November | time=2025-11-22
= cars-31 | Thirty-one cars left the rails | value=31
= cars-27 | Twenty-seven cars left the rails | value=27
= evac-1400 | About 1,400 people were told to leave their homes | value=1400
= no-dead | No one was killed or badly hurt
= vinyl | Some of the cars were carrying vinyl acetate
= no-leak | None of the chemical escaped
= leak-creek | Chemicals escaped into Mill Creek
= bearing | An overheated wheel bearing caused the derailment
= rail-break | A broken rail caused the derailment
= detector-missed | A trackside detector failed to raise an alarm
= speed-49 | The train was going 49 mph | value=49 mph
= speed-38 | The train was going 38 mph | value=38 mph
= home-mon | Residents were allowed home on Monday | time=2025-11-24
= fish-dead | Thousands of dead fish were found in the creek
= water-safe | The town's drinking water is safe
= water-unsafe | The town's drinking water is not safe
= suit | Residents have sued the railway
= line-open | The line reopened after four days | value=4 days
= fund-5m | The railway set up a 5 million dollar fund | value=5m USD
= inspect-cut | The railway had cut its track inspectors by a third since 2020 | value=one third
= limit-45 | The speed limit on the curve is 45 mph | value=45 mph
x cars-31 / cars-27
x no-leak / leak-creek
x bearing / rail-break
x speed-49 / speed-38
x water-safe / water-unsafe

@ 2025-11-22T23:50-05:00 | Plainsman Press Service | Carl Wetherby
# [derail +evac-1400] Freight train derails near Ohio Valley town; 1,400 told to leave
[derail cars-31] Thirty-one cars of a freight train left the tracks at Coldwater Bend on Saturday evening, setting several of them on fire and sending a column of smoke over the town of Marlow.
[evac-1400] Sheriff Duane Pruitt ordered about 1,400 people within a mile of the site to get out.
[no-dead] There were no deaths or serious injuries, he said.
[vinyl] Four tank cars held vinyl acetate, a flammable liquid used to make glue and paint.
[no-leak] All four were intact and nothing had escaped, according to Tri-Rivers Railroad, which operates the line.
[speed-38] The railway said that the 112-car train, bound from Louisville for Pittsburgh, had been moving at 38 miles an hour.
[limit-45] The limit on the curve is 45.
[] Fire crews from six counties were at the scene.
[] Two of them ran out of foam before nine.
[] A high school gymnasium and a Methodist church took in those with nowhere to go.
[] Federal investigators were due to arrive on Sunday.
[] The railway has had three other derailments this year, none of them involving chemicals.
[] Marlow has a population of 3,900.

@ 2025-11-24T18:30-05:00 | WKVO News 6 | Newsroom
# [home-mon] Marlow families go home, but not everyone is unpacking
[home-mon +evac-1400] The barricades came down this morning, and the 1,400 people who were turned out on Saturday night began to drive back into Marlow.
[] Becky Strand stood in her kitchen and sniffed.
[] "It's like nail salon," she said, "nail salon and burnt tires."
[water-safe] Mayor Lyle Hoffer says you can drink from the tap, and he drained a glass of it on live television to prove it.
[fish-dead] But a mile downstream, Mill Creek is silver with dead fish, several thousand by our count from the footbridge.
[leak-creek] State environmental officers told us tonight that at least one tank car had split a seam and that some of its load ran into the creek.
[] It smells sweet, which they say is typical.
[cars-27] Twenty-seven cars came off in all, and as of tonight nine of them have been hauled away.
[] Schools stay shut tomorrow.
[bearing] The chief federal investigator says a bearing on the 23rd car got so hot that the axle gave way.
[no-dead] There were no deaths or serious injuries, Sheriff Duane Pruitt said.
[] A collection for the fire crews raised $18,000 in a day.
[] Tonight's high school playoff has been moved to Carsonville.
[derail] The train jumped the track Saturday at Coldwater Bend, on the edge of town.

@ 2025-12-02T05:00-05:00 | The Allegheny Register | Joan Mirkovic
# [inspect-cut] Fewer eyes on the rails: how Tri-Rivers trimmed its inspectors
[] Dale Hutchins used to walk the eleven miles around Coldwater Bend twice a week.
[] He retired in 2023 and nobody took over his boots.
[inspect-cut] Company filings show that Tri-Rivers employed 214 track inspectors in 2020 and 143 this year, a reduction of a third.
[rail-break] Two people who have seen the wreckage say that the accident began not with a wheel but with a rail, which had snapped along an old crack 40 yards before the curve.
[?bearing] The bearing that investigators displayed for the cameras may have burned up in the crash rather than before it, they believe.
[speed-49 ~limit-45] A recorder on the second locomotive puts the speed at 49, four above the limit.
[detector-missed] Whatever the cause, the hot-box detector at mile 88 stayed silent.
[] The device was last calibrated in March.
[] Shares in Tri-Rivers have fallen 6% since the accident.
[suit] Eleven families filed a claim in federal court in Columbus on Monday on behalf of everyone living within five miles.
[~home-mon] Most of them had slept in their own beds since the all-clear on the Monday after the crash.
[] Their lawyer won $600m in a similar case.
[vinyl ~derail] Four of the cars that came off on 22 November held vinyl acetate, which the railway is under no duty to announce to the towns through which it passes.
[line-open] Trains were running again four days after the wreck.
[water-unsafe] Tests by Marlow University found traces of the solvent in six of ten household taps, enough for its chemists to advise against drinking it.

@ 2025-12-05T14:00-05:00 | Tri-Rivers Railroad | Open letter to Marlow
# [] Making it right
[] Dear neighbors, two weeks ago your evening was interrupted by an event that should not have happened.
[derail cars-31] On 22 November, 31 cars of our eastbound freight left the rails at Coldwater Bend.
[no-dead] We thank God that nobody lost a life or a limb.
[fund-5m] We have opened a fund of $5 million, with no claim forms longer than a page.
[] More than 600 of you have visited our center in the old bank.
[no-leak] Third-party inspectors have confirmed that the tank cars of vinyl acetate held and that no product was released.
[!fish-dead] The fish kill reported in Mill Creek amounts, on the count of our biologists, to fewer than 80 minnows, which is usual for the season.
[bearing] As federal officials have said, a wheel bearing overheated and failed without warning.
[!detector-missed] Our trackside detector worked as it was designed to, and it sent a message to the crew 40 seconds before the train stopped.
[speed-38] The crew was traveling at 38 miles per hour, well below what was allowed.
[line-open] We restored service on 26 November.
[water-safe] Every test of the municipal supply has come back clean, and you may use it with confidence.
[!inspect-cut] Stories about fewer inspectors ignore the laser cars that now scan every mile each week, and our inspection headcount in the Valley has in fact grown.
[] You will see us at the Christmas parade.
[] We have asked our contractors to work only in daylight.
[] We mean to be good neighbors for another 130 years.
