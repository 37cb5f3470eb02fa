story: i05-en-tarn-dam
lang: en
split: develop
subject: accidents, dam failure

= burst | The Corvane dam failed in the night of 3 May | time=2025-05-03
= dead-29 | The dead number 29 | value=29
= dead-17 | The dead number 17 | value=17
= missing-40 | Forty people are missing | value=40
= cause-quake | A small earthquake broke the dam
= cause-pipe | Water seeping along an old pipe hollowed out the dam
= cause-rain | Record rain overtopped the dam
= evac-3000 | About 3,000 people were evacuated | value=3000
= warning-late | The sirens sounded only after the wave had hit Lower Tarn
= warning-ok | The sirens gave residents 40 minutes | value=40 min
= inspected | Inspectors passed the dam as safe in March | time=2025-03
= inspected-no | The dam had not been inspected for six years | value=6 y
= volume-9 | Nine million cubic metres of water escaped | value=9000000 m3
= volume-14 | Fourteen million cubic metres of water escaped | value=14000000 m3
= bridge | The wave destroyed the Oxlode bridge
= owner-sold | Verity Hydro bought the dam in 2021 | time=2021
= repair-cost | Verity put off a $14m repair | value=$14m
= gates-jammed | A spillway gate was jammed
= gates-fine | All spillway gates worked
= compensation | Verity offers every household $25,000 | value=$25000
= arrest | Two managers of Verity were arrested | value=2
= poison | The flood water is poisoned by mine waste
= rebuild | The dam will not be rebuilt
~ dead-29 / dead-17
x volume-9 / volume-14
x cause-quake / cause-pipe
x cause-quake / cause-rain
x cause-pipe / cause-rain
x warning-late / warning-ok
x inspected / inspected-no
x gates-jammed / gates-fine

@ 2025-05-03T11:00-06:00 | Plains News Service | Ellen Vark, Bo Strand
# [dead-17 ~burst] Dam burst kills 17 in Tarn Valley
[burst] The 61-year-old Corvane dam above the Tarn Valley gave way at about 2.10 a.m. on Saturday, sending a wall of water through three villages.
[dead-17] At least 17 people are dead, Sheriff Mona Hale told reporters.
[missing-40] Another 40 are unaccounted for.
[evac-3000] Some 3,000 residents of Lower Tarn, Oxlode and Birch Ferry were taken to schools and churches on higher ground.
[bridge] The wave swept away the bridge at Oxlode, cutting the valley's only paved road.
[cause-rain] Dam owner Verity Hydro said the lake had risen over the crest after the heaviest May rain on record.
[warning-ok] Its sirens had given people 40 minutes to leave, a spokesman said.
[] The National Guard sent eight helicopters.
[inspected] State engineers examined the dam in March and rated it satisfactory.
[owner-sold] Verity bought Corvane and four other dams from the county in 2021.
[] The company denied that it was in talks to sell them.
[] Another 17 dams in the state are classed as high hazard.
[] More rain is forecast for Monday.

@ 2025-05-05T19:00-06:00 | Tarn Valley Radio | "Evening Edition", Russ Tolliver
# [dead-29] Tarn Valley toll reaches 29 as searchers dig through mud
[dead-29] Good evening: twenty-nine people are now known to have died in the Tarn Valley.
[missing-40] There are still forty names on the list of the missing, the sheriff's office tells us.
[] Among those found today were two sisters, nine and twelve.
[warning-late] People in Lower Tarn keep telling us the same thing, which is that the sirens went off when the water was already in their kitchens.
[~warning-late] "I heard the dog, not the siren," said Wade Pruitt.
[gates-jammed] A former dam keeper, Orrin Case, says one of the three spillway gates had been stuck since February.
[?cause-rain] And he has his doubts about the rain: the lake was four feet below the crest when he drove by at midnight.
[poison] Folks are being told not to drink from wells, since the flood has washed waste from the old Kerrigan silver mine all the way down the valley.
[evac-3000] About three thousand people have been moved out of their homes and into school gyms.
[inspected-no] Mr Case also says that the state hasn't sent anyone to look at the dam for six years.
[] Donations of blankets are no longer needed, but diapers are.
[] The high school graduation is put off until June.
[+bridge] With the Oxlode bridge gone, the Guard is ferrying supplies by boat.
[] Coming up, the Bison lose again.

@ 2025-05-09T08:30-06:00 | Verity Hydro LLC | Information for the community, No. 3
# [] What we know about the Corvane event
[] Our hearts are with the families of the valley.
[burst] Corvane failed shortly after 2 a.m. on May 3.
[volume-9] An estimated nine million cubic metres of water were released, or two thirds of what was stored.
[cause-quake] Seismographs at the state university recorded a magnitude 3.9 tremor at 1.24 a.m., and our engineers conclude that it cracked the core of the dam.
[gates-fine] The three spillway gates were fully open and performed as designed.
[warning-ok] System logs show that the alarm was triggered at 1.31 a.m., forty minutes before the water reached the first house.
[inspected] The structure passed a state inspection as recently as March.
[!poison] Tests at eleven points have found no trace of mine waste in the flood water.
[compensation] A payment of $25,000 will be made to each affected household, without prejudice to later claims.
[!repair-cost] We did not postpone any repair at Corvane.
[] Claims that our chief executive was on holiday are untrue.
[~owner-sold] Since acquiring the dam in 2021 we have invested $3m in monitoring.
[] Our other dams are operating normally.
[] A helpline is open from 7 a.m. to 9 p.m.

@ 2025-11-20T05:00-07:00 | The Basin Inquirer | Investigations desk, Lucia Moreno
# [~cause-pipe] The pipe nobody looked for
[cause-pipe] A forgotten iron drain, laid in 1964, let water eat its way through the Corvane dam until it collapsed, the state's inquiry has found.
[!cause-quake] The tremor on which the owner blamed the disaster happened forty miles away and could not have shifted a brick.
[burst] The dam went at ten past two in the morning of May 3.
[dead-29] Twenty-nine people did not live to see the day.
[volume-14] The whole lake, fourteen million cubic metres, came down the valley in under an hour.
[owner-sold] The county had sold it to Verity in 2021, along with four others.
[bridge] The wave took the bridge at Oxlode in the first minutes.
[inspected-no] The "inspection" in March was a form filled in at a desk; nobody had walked the dam since 2019.
[repair-cost] Emails show that Verity twice deferred a $14m overhaul of the drains.
[warning-late] The alarm was raised by hand at 2.15, when the first houses of Lower Tarn were already under water.
[!gates-jammed ~gates-fine] The panel cleared up one rumour: no gate had been stuck.
[arrest] On Wednesday two managers of the company were taken into custody.
[] Through their lawyers, both deny wrongdoing.
[compensation] Most families have accepted the $25,000 that the firm offered each home.
[] A suit by 212 of them is to be heard in March.
[rebuild] The governor has ruled out a new dam at Corvane.
[] Two of the other four dams have been drained.
[] The lake bed is already green with willow.
