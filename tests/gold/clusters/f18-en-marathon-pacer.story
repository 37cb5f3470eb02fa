story: f18-en-marathon-pacer
lang: en
split: develop
subject: marathon, disputed course record

= won | Teklu Arada won the Harmsburg Marathon | time=2025-04-13
= time-2-01-08 | The winning time was 2:01:08 | value=2:01:08
= time-2-01-52 | The winning time was 2:01:52 | value=2:01:52
= record | It is a course record
= course-short | The course was 190 metres short | value=190 m
= course-ok | The course was the full distance
= heat | The race was run in temperatures of up to 24C | value=24C
= critical-2 | Two more runners were in a critical condition | value=2
= dead-1 | A 29-year-old runner died | value=29
= dead-none | No runner died
= starters-31k | About 31,000 runners started | value=31000
= water-out | Two water stations ran dry
= pacer | A pacer took an illegal lead-vehicle tow
= prize-250 | The winner earns 250,000 euros | value=250000
= shoes | Arada wore an unreleased prototype shoe
= shoes-legal | Arada's shoe was on the approved list
= moved | The finish line was moved because of roadworks
= probe | The athletics federation opened an inquiry
= kept | The record stands
= women | Lena Fosse won the women's race | value=2:19:40
= late-start | The start was delayed by 25 minutes | value=25 min
x time-2-01-08 / time-2-01-52
x course-short / course-ok
x dead-1 / dead-none
x shoes / shoes-legal
~ record / kept
~ record / course-short

@ 2025-04-13T14:30+02:00 | Continental Wire | Sofia Lund in Harmsburg
# [record ~won] Arada storms to Harmsburg course record
[won time-2-01-08] Ethiopia's Teklu Arada pulled clear in the 34th kilometre to win the Harmsburg Marathon on Sunday in 2 hours, 1 minute and 8 seconds.
[record] No one has run these streets faster.
[heat] The temperature climbed to 24 degrees Celsius by late morning.
[late-start] A suspicious bag near the start had held the field back for 25 minutes.
[women] Lena Fosse of Norway took the women's title in 2:19:40, nearly two minutes ahead of Kenya's Mercy Chebet.
[prize-250] Arada, 26, collects 250,000 euros for his morning's work.
[starters-31k] Some 31,000 runners from 97 nations set off from Kaiser Bridge.
[] Last year's winner, Jonas Ekholt, dropped out at 28 kilometres with a calf injury.
[] Arada was running only his second marathon.
[dead-none] Organisers reported 140 cases needing medical help but no fatalities.
[] Fosse, a dentist, said she would be back at her surgery on Tuesday.
[] Chebet's coach complained of a cyclist in the press lane.

@ 2025-04-14T20:15+02:00 | Harmsburg Tonight, regional broadcaster | Ulla Brandt
# [water-out] Dry tables at 35 kilometres: "We begged bystanders for water"
[dead-1] A 29-year-old nurse from Delmen, running for a cancer charity, died in hospital on Sunday night after falling ill 400 metres from the line.
[] Her brother was waiting at the finish with flowers.
[water-out] Two of the drinks stations, at kilometres 32 and 35, had no cups left by half past eleven.
[heat] On the sunny side of the embankment our thermometer showed 24 degrees.
[critical-2] Two others who went down remain in a critical condition.
[late-start] Runners told us they had stood for 25 minutes in the pens before the gun without a drop.
[] The city's ambulance service says it had 38 vehicles on the route.
[moved] Because the Rathaus square was dug up for tram tracks, the finish had been shifted to the fish market.
[won] At the front none of this troubled Teklu Arada, who broke the tape alone.
[] He left his medal with a child in the crowd.
[] Organising chief Wolfram Heise rejected calls for him to go, saying the weather forecast had been for 17.
[] A vigil will be held on Thursday evening.
[] Charities have raised four million euros from the event.

@ 2025-04-18T09:00+02:00 | Stride & Split magazine | Pete Lannigan
# [?course-ok] Was Harmsburg long enough?
[] Measuring a marathon is a job for obsessives, which is why three of them cycled round Harmsburg on Wednesday night.
[course-short] Their calibrated bikes came up 190 metres shy of 42.195 kilometres.
[moved] The likeliest reason is the new finish at the fish market, drawn in a hurry when the square was closed for tram works.
[time-2-01-52] Add what is missing and Arada's effort would be worth about 2:01:52, a figure the chip mats at the official line in fact recorded.
[pacer] Video from a helicopter also shows the lead pacer tucked behind the timing car for four kilometres, contrary to the rules.
[shoes] On his feet was a prototype with no listing, a heel so thick it should have had its own postcode.
[] I counted six other shoes of that sort in the first fifty.
[record] None of which dims what the results sheet calls the quickest marathon run in Harmsburg.
[women] Fosse's 2:19:40 carries the same asterisk.
[] The third-placed woman, Ann-Lee Sorrel, ran a personal best at 41.
[starters-31k] Thirty-one thousand people paid 120 euros for a certified distance.
[prize-250] A quarter of a million changes hands on that certificate.
[probe] The national federation has opened an inquiry.
[] It could take until the autumn.

@ 2025-05-30T16:00+02:00 | Harmsburg Marathon Association | Statement to members
# [kept] Findings of the race review
[] We publish today the main findings of our review of the 13 April race.
[course-ok] A laser survey by a chartered engineer established that the course measured 42.197 kilometres.
[!course-short] The magazine's riders, we are told, missed the mandatory loop at the docks.
[time-2-01-08] Arada's finishing time is confirmed as 2:01:08 by two independent systems.
[kept] His record therefore stands.
[shoes-legal] His shoes appear as item 117 on the federation's list of approved models.
[pacer] We accept that a pacemaker ran in the wake of the timing vehicle and have fined his agency 5,000 euros.
[water-out] We regret that tables at 32 and 35 kilometres were empty for some 40 minutes.
[dead-1] Nothing can repair the loss of the young nurse who did not come home.
[] Her name will be given to the charity entries.
[~critical-2] The two runners who were critically ill have since left hospital.
[late-start] The start was held up by 25 minutes while police examined a lunch box.
[] Start waves will be earlier from 2026.
[] Mr Heise will step down at the annual meeting, as planned in January.
[probe] The federation's inquiry, which we welcome, is still open.
