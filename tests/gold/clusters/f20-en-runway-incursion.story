story: f20-en-runway-incursion
lang: en
split: develop
subject: aviation, near collision on a runway

= near | Two airliners nearly collided at Stanmoor Airport | time=2025-01-21
= gap-90 | The jets came within 90 feet of each other | value=90 ft
= gap-400 | The jets were never closer than 400 feet | value=400 ft
= onboard-351 | The two jets carried 351 people | value=351
= fog | Visibility was down to 200 metres in fog | value=200 m
= clear | The fog had lifted and visibility was good
= controller-cleared | The controller cleared the Skylark jet to cross
= crew-missed | The Skylark crew missed a red stop bar
= go-around | The Meridian pilot aborted the landing
= alarm-late | The ground radar alarm sounded 11 seconds late | value=11 s
= alarm-none | The ground radar alarm was switched off for maintenance
= alone | One controller was handling both frequencies
= two-on | Two controllers were on duty
= hours-14 | The controller was in the fourteenth hour of a shift | value=14 h
= injured-0 | Nobody was hurt
= injured-4 | Four cabin crew were hurt | value=4
= fourth | It is the fourth such event at Stanmoor in a year | value=4
= strike | Controllers voted to strike in February
= shut-24 | Runway 24 was closed for three hours | value=3 h
= board-cause | The board blamed staffing, not the crew
= report-may | The interim report will appear in May | time=2025-05
= lights | The airport will fit 62 new stop lights | value=62
= fully-staffed | The tower was fully staffed
= thin-staff | The tower was thinly staffed
x gap-90 / gap-400
x fog / clear
x controller-cleared / crew-missed
x alarm-late / alarm-none
x alone / two-on
x injured-0 / injured-4
x fully-staffed / thin-staff
~ near / gap-400
~ board-cause / crew-missed
~ two-on / thin-staff

@ 2025-01-21T19:10+00:00 | Transit News Agency | Aoife Rourke
# [near] Two jets in near miss on foggy Stanmoor runway
[near +onboard-351] A Meridian A321 came close to hitting a Skylark 737 at Stanmoor Airport on Tuesday morning with 351 people on board the two aircraft.
[fog] Fog had cut visibility to 200 metres.
[crew-missed] The airport said the Skylark crew had taxied past a red stop bar on to Runway 24.
[go-around] The Meridian captain, 70 feet above the ground, pulled up and went round.
[shut-24] The runway was out of use for three hours.
[injured-0] No one was injured, the airport said.
[] Meridian flight 418 landed at Dunmere at 9.52 a.m. with 40 minutes of fuel.
[two-on fully-staffed] The tower was fully staffed, a spokeswoman said, with two people on duty.
[fourth] It was the fourth runway incident at Stanmoor since last March.
[] The Skylark jet was bound for Faro.
[report-may] The Air Accidents Board sent three inspectors and expects to publish an interim report in May.
[] Passengers on both flights were offered hot drinks.
[] Trading in Skylark shares was briefly halted.

@ 2025-01-22T22:00+00:00 | Channel Seven, "Tonight" | Transcript summary, Femi Osei
# [] Inside the Stanmoor tower
[] Tonight we hear from inside the tower at Stanmoor.
[alone] Our source says a single controller was juggling ground and air frequencies when the alarm came.
[hours-14] He had clocked on at six the evening before, and was deep into his fourteenth hour.
[~near] He watched two airliners converge on his screen, as he put it, "like scissors".
[gap-90] Radar data we have seen put the gap between the wing of one jet and the tail of the other at about ninety feet.
[alarm-none] No horn sounded, because the ground radar warning was off for repairs that had been due to finish in November.
[!fourth] Stanmoor's own safety log, which we have seen, shows seven such events in the year, not four.
[controller-cleared] In the recording a voice gives the Skylark flight permission to cross.
[injured-4] Four flight attendants were treated for sprains from the violent climb.
[] One of them has not been able to hold her baby.
[onboard-351] There were three hundred and fifty-one people in those two cabins.
[] Passenger Derek Shaw says his coffee hit the ceiling.
[~go-around] The plane's nose went up and they saw fields, and then sky.
[] Stanmoor's chief executive, Penelope Harte, refused to appear.
[] Her office disputed nothing but our tone.

@ 2025-01-24T12:00+00:00 | Stanmoor Airport Ltd | Briefing to stakeholders
# [] Facts about the event of 21 January
[] We know you have read some alarming versions of this week's news.
[gap-400] The smallest distance between the aircraft was four hundred feet, vertical and horizontal.
[alarm-late] The ground surveillance alert functioned, with a delay of eleven seconds that engineers have since removed.
[clear] Fog had burned off by the time of the event, and the visual range stood at 1,500 metres.
[two-on] Two controllers, both qualified on all positions, were on shift.
[shut-24] Runway 24 reopened 180 minutes later after a foreign-object check.
[] Both airlines have thanked our ground staff for their calm.
[lights] We are investing in sixty-two additional stop lights by the spring.
[fourth] Claims of seven events count taxiway cases; there have been four on a runway.
[] Parking charges for the passengers affected have been waived.
[] Concerns about the pay of tower staff are a matter for the air navigation provider.
[] We are fully assisting the Board.
[] Passenger numbers in January were up 5%.
[] Please direct questions to the press office and not to airside staff.

@ 2025-05-22T06:00+01:00 | The Courier | Beatrice Holm, transport editor
# [board-cause] Board clears Skylark crew in Stanmoor near miss
[board-cause +thin-staff] Investigators say fatigue and thin staffing in the tower, rather than the Skylark crew, led to January's close shave.
[near +onboard-351] The two planes, holding 351 souls, almost met on the ground in Stanmoor's morning murk.
[controller-cleared] The transcript is plain, they write: clearance to cross was given twice.
[!crew-missed] The red bar the pilots were accused of passing was not lit.
[?gap-400] The airport's comforting 400 feet relied on a transponder that was known to drift, the report says in a footnote.
[gap-90] The wing of one jet passed 92 feet from the tail of the other.
[fog] A weather sensor at the threshold read a visual range of two hundred metres at 8.41.
[alone] One officer held both channels from 6.30 a.m.
[hours-14] He had been at work for fourteen hours.
[alarm-late] The alarm spoke, but only after eleven seconds.
[strike] His colleagues voted in February to walk out over rosters.
[~lights] Forty-one of the sixty-two promised lights have been fitted.
[go-around] What saved the day was the Meridian captain's decision, at 70 feet, to abandon the landing.
[shut-24] Runway 24 then stayed shut for three hours.
[] The Board made nine recommendations, three of them to Brussels.
[injured-4] It lists four members of cabin crew among the hurt.
[] Ms Harte announced on Monday that she would leave in July.
[] She has disputed reports that the two things were connected.
[] Skylark's pilots went back to flying in February.
