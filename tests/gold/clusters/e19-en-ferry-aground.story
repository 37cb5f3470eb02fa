story: e19-en-ferry-aground
lang: en
split: develop
subject: transport, island ferry grounding and cancelled sailings

= aground | The ferry Isla Marr ran aground off Skerray with 126 people aboard | value=126 | time=2025-01-29
= engine | The ferry grounded because both engines failed
= helmsman | The ferry grounded because of a mistake by the officer on watch
= hurt-9 | Nine people were hurt | value=9
= hurt-0 | Nobody was injured | value=0
= passed-nov | The vessel passed a full safety survey in November | time=2024-11
= defects-nov | The November survey listed 14 unresolved defects | value=14
= age-36 | The ship is 36 years old | value=36
= out-6w | The ferry will be out of service for six weeks | value=6 weeks
= out-summer | The ferry will not return before the summer | time=2025-06
= relief-boat | The operator has chartered a replacement vessel, the Torrin
= no-relief | No replacement vessel is available
= fares-11 | Fares on the route rise by 11% on 1 April | value=11% | time=2025-04-01
= frozen-fares | Fares will be frozen this year
= shops-short | Shops on Skerray ran out of fresh food
= supplies-ok | Skerray has had no shortages of food
= new-ferries | Two new ferries ordered in 2019 have not been delivered | value=2
= lives-410 | About 410 people live on Skerray | value=410
= school-remote | Pupils who board on the mainland could not get home for the weekend
= doctor-heli | The island doctor has to be flown in by helicopter
= compensation | Each stranded passenger gets £75 | value=£75
= filter | A blocked fuel filter stopped both engines
x engine / helmsman
x hurt-9 / hurt-0
x passed-nov / defects-nov
x out-6w / out-summer
x fares-11 / frozen-fares
x shops-short / supplies-ok
~ relief-boat / no-relief

@ 2025-01-29T22:10+00:00 | Northern Press Agency | Staff
# [aground] Ferry with 126 aboard runs aground off Skerray
[aground] The ferry Isla Marr, carrying 98 passengers and 28 crew, struck the Hen rocks off Skerray shortly after 5 p.m. on Wednesday and stuck fast.
[hurt-0] All were taken off by lifeboat and no injuries were reported, the coastguard said.
[engine] The master radioed that he had lost both engines in a following sea within sight of the harbour mouth.
[] Winds at the time were force seven from the south-west, and the tide was falling.
[] A tug from Kinnaird was standing by to refloat the ship at high water on Thursday.
[] There was no sign of fuel in the water.
[age-36] Built in 1989, the Isla Marr is the oldest vessel in the Western Lines fleet.
[passed-nov] A spokeswoman for Western Lines said the ship had come through its yearly survey in November with a clean bill of health.
[lives-410] Skerray, home to some 410 people, has one sailing a day in winter.
[compensation] Passengers will be offered £75 each for the disruption.
[] Thursday's and Friday's crossings have been cancelled.
[] The last grounding on the route was in 1997, when a freight boat clipped the same reef.

@ 2025-02-01T07:00+00:00 | The Outer Isles Herald | Catriona Mavor
# [shops-short] No milk, no bread, no ferry
[aground] On Wednesday night the Isla Marr put 126 people on the Hen rocks, in sight of their own porch lights.
[] The shelf where the bread goes has a handwritten card on it that says "Sorry".
[shops-short] By Friday lunchtime both of Skerray's shops had sold the last of their milk, loaves, fruit and vegetables.
[+lives-410] For the four hundred and ten islanders it is the third winter in four in which the boat has let them down.
[hurt-9] Dr Anneke Visser treated nine of those brought ashore, among them a woman with a broken wrist and a child with a cut head.
[doctor-heli] Visser herself has to come by coastguard helicopter now, since her surgery is shared with two other islands.
[school-remote] Fourteen teenagers who lodge in Kinnaird during the school week spent their weekend in a church hall.
[helmsman] Crew members drinking tea in the pier office told the Herald a different tale from the one in the news, that a tired second mate had turned to port when he should have gone to starboard.
[] None would give his name.
[] "They'll blame a machine, machines don't have unions," said one.
[no-relief] Western Lines says every other boat it could borrow is too big for the pier.
[compensation] Passengers will be offered £75 each for the disruption.
[] Crofter Ewen Dall has 60 lambs due to go to market on Monday.
[fares-11] To cap it all, a letter on the same noticeboard announces that the price of a ticket goes up by 11 per cent from April 1.
[] The letter is dated the day of the accident.

@ 2025-02-03T12:00+00:00 | Western Lines | Service update from managing director Gavin Tulloch
# [] Skerray service: what we are doing
[] I travelled to Skerray on Saturday with the council and met many of you in the hall.
[supplies-ok] We are pleased to report that, thanks to daily freight flights, the shops have not been without fresh food at any point.
[relief-boat] From Thursday the chartered vessel Torrin will run a full passenger and car timetable.
[] She carries 16 cars, nine fewer than the Isla Marr.
[engine filter] Our engineers have confirmed that a blocked fuel filter stopped both main engines, and there is no evidence of human error.
[out-6w] The Isla Marr is in dry dock and will be back in six weeks.
[passed-nov] She was fully surveyed in November and had no outstanding items.
[frozen-fares] In view of what has happened, there will be no increase in fares this year.
[compensation] Everyone aboard is receiving £75, and those who lost luggage should contact us.
[] Free meals are available at the Kinnaird terminal for anyone waiting.
[doctor-heli] We thank the coastguard, whose helicopter is bringing the GP across until the timetable resumes.
[] Bookings for the Easter weekend open as planned on February 10.
[] My door is always open.

@ 2025-02-12T06:00+00:00 | The Standard-Examiner | Lindsay Corrie, transport editor
# [] Rust, rocks and a government's broken promise
[] It was always going to be the Hen rocks.
[defects-nov] The certificate issued to the Isla Marr in November came with a list of 14 faults not put right, among them a fuel purifier, according to papers released under freedom of information.
[aground] Eleven weeks later she hit the reef with 126 souls on board.
[?filter ~engine] Marine engineers I consulted find it hard to see how a single filter could have stopped two independently fed diesels at the same moment.
[out-summer] The yard at Ardlow has told the unions that cracked frames will keep her in dock until June at the earliest.
[new-ferries] Two sister ships ordered in 2019 lie unfinished in the same yard, 180 metres away.
[] Their price has gone from £94m to £271m.
[age-36] She herself entered service thirty-six years ago, when ministers still smoked on planes.
[~relief-boat] The Torrin, hired at £11,000 a day, has managed to berth on four days out of six.
[] When she cannot, lorries queue from the pier to the distillery.
[school-remote] Teenagers at the Kinnaird hostel missed a weekend at home.
[hurt-9] The nine people who were hurt have engaged a solicitor.
[] Transport minister Isobel Rankine told the parliament on Tuesday that she "shared the frustration".
[] She has shared it, by my count, on eleven occasions.
[fares-11] Her officials confirmed, in a footnote, that tickets to Skerray will cost 11% more from the start of April.
[+lives-410] The population, 410 at the last count, is falling by about nine a year.
[] Nobody I asked on the island expects anything different.
