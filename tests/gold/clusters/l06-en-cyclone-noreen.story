story: l06-en-cyclone-noreen
lang: en
split: develop
subject: storm, tropical cyclone strikes a coast

= landfall | Cyclone Noreen crossed the coast at Port Hallam on Thursday | time=2026-02-19
= cat-4 | Noreen was category 4 at landfall | value=4
= cat-3 | Noreen was category 3 at landfall | value=3
= gust-247 | Gusts reached 247 km/h | value=247 km/h
= power-64k | 64,000 homes lost power | value=64000
= power-week | Power will be back within a week
= power-month | Power will take a month to come back
= dead-2 | Two people died | value=2
= dead-3 | Three people died | value=3
= siren | The town's siren did not sound
= siren-ok | The town's siren sounded
= evac-9000 | 9,000 people were told to leave | value=9000
= banana-80 | 80% of the banana crop was lost | value=80%
= banana-35 | 35% of the banana crop was lost | value=35%
= rain-612 | 612 mm of rain fell in a day at Mount Cassidy | value=612 mm
= trawler | The crew of four of the trawler Nancy Lee were rescued
= trawler-lost | The four men of the trawler Nancy Lee are missing
= loot | Police arrested seven people for looting | value=7
= noloot | There was no looting
= insured-14 | Insured losses are put at A$1.4bn | value=1.4bn
= airport-sat | The airport reopens on Saturday | time=2026-02-21
= army-300 | 300 soldiers were sent | value=300
= roof-hosp | The hospital lost its roof
= bridge | The bridge over the Tully Creek was swept away
= pm | The prime minister visits on Sunday | time=2026-02-22
x cat-4 / cat-3
x power-week / power-month
x dead-2 / dead-3
x siren / siren-ok
x banana-80 / banana-35
~ trawler / trawler-lost
x loot / noloot

@ 2026-02-19T23:50+10:00 | Southern Cross News Agency | Breaking news
# [landfall +cat-4] Category four Noreen slams into Port Hallam
[landfall +cat-4] Severe Tropical Cyclone Noreen crossed the Queensland coast at Port Hallam as a category four system on Thursday evening.
[gust-247] Gusts of up to 247 km/h were recorded at the port before the instrument failed.
[power-64k] About 64,000 homes and businesses were without power by 11 pm, Coral Energy said.
[evac-9000] Some 9,000 residents of low-lying suburbs had been ordered out on Wednesday.
[trawler-lost] Four fishermen from the trawler Nancy Lee, whose beacon went off at 4 pm, have not been found.
[roof-hosp] The roof came off the east wing of Port Hallam Hospital, and 31 patients were moved to the chapel.
[] The hospital's emergency ward stayed open.
[rain-612] Mount Cassidy received 612 mm of rain in the 24 hours to 9 pm.
[] Noreen is the fourth cyclone of the season.
[] Premier Joan Addicott urged people to stay inside until the eye had passed.
[] The bureau denied that its first track had been wrong.
[army-300] Three hundred soldiers are on their way from Townsville.

@ 2026-02-20T12:30+10:00 | Radio Reef | Midday report, Baz Whitlam
# [] Morning after in Port Hallam
[] G'day from what's left of the esplanade.
[landfall] It was just after seven last night when Noreen came ashore right on top of us.
[evac-9000] Nine thousand people round here had been told on Wednesday to clear out.
[siren] What folks keep telling me is that they never heard the siren, because it didn't go off.
[] It was tested in October and it worked a treat.
[dead-2] Two locals lost their lives, a bloke of 70 under a tree and a young mum in a car.
[trawler] Some better news, the four lads off the Nancy Lee are safe, a chopper winched them off Dunk Reef at first light.
[banana-80] Growers up the valley reckon four in every five banana plants are flat on the ground.
[power-month] My sparky mate at the substation says don't count on the lights for a month.
[power-64k] Sixty-four thousand places had no juice last night.
[bridge] The Tully Creek bridge isn't there any more, it went about midnight.
[loot] And I'm sorry to say that seven people have been nicked for helping themselves in the shops on Mabel Street.
[roof-hosp] The hospital's lost its lid on the eastern side, but the nurses are singing.
[] The pub's open, warm beer only.
[] Four of the five bakeries are shut.

@ 2026-02-21T07:00+11:00 | The Sentinel (Sydney) | Harriet Bonython
# [] Noreen leaves a bill and a row about sirens
[insured-14] Insurers expect to pay out $1.4 billion for Cyclone Noreen, the industry's council said yesterday.
[cat-3] The storm had weakened to a category three by the time it came ashore, a review of satellite pictures suggests.
[gust-247] Its worst gust, 247 kilometres an hour, would have been enough to lift a caravan.
[rain-612] More rain came down on Mount Cassidy in one day, 612 millimetres, than London gets in a year.
[dead-2] The police have confirmed two deaths.
[siren-ok] Council logs show that the warning siren wailed for eleven minutes from 5.40pm on Thursday.
[siren-ok] Mayor Col Trevanion said he had heard it from his bath.
[trawler] A helicopter lifted the crew of the missing trawler Nancy Lee to safety on Friday.
[banana-35] Damage to bananas has been overstated, according to the fruit board, whose drones show just over a third of the plants down.
[] The board put the loss from Cyclone Wanda in 2011 at 80 per cent.
[power-64k] Sixty-four thousand customers were cut off at the height of the storm.
[power-week] Coral Energy says it will have all of them reconnected by next Friday.
[] The company was fined in 2023 for letting poles rot.
[noloot] A police inspector said the shops on Mabel Street had been emptied by their owners and nobody had stolen anything.
[airport-sat] Flights begin again this morning, when the airport reopens.
[army-300] The Army has 300 people in the town with shovels and chainsaws.
[pm] The prime minister is to tour the town tomorrow.
[] He has denied that he will use the visit to call an election.

@ 2026-02-24T17:00+10:00 | Hallam Coast Courier | Mick Sandilands
# [dead-3] Third death as Noreen's toll rises over weekend
[dead-3] The cyclone took three lives and not two, police said on Monday after a body found in Tully Creek was identified as that of a man swept off the bridge on Thursday night.
[bridge] The crossing there was carried away around midnight.
[?siren-ok] Trevor Gill, who lives beneath the siren, finds it hard to believe council logs that have it howling for eleven minutes.
[evac-9000] He was among the 9,000 of us who had been told to get out on the Wednesday.
[] He stayed for the dog.
[roof-hosp] Thirty-one patients are still in the chapel, the east wing of the hospital being open to the sky.
[rain-612] Up at Mount Cassidy the gauge held 61 centimetres after one day's downpour.
[banana-80] Packing sheds in the valley say 80 per cent of this year's bananas are gone.
[!power-week] Coral Energy has given up its promise to have everyone back on by Friday.
[!loot] The magistrate threw out the charges against the seven on Mabel Street this morning, since all of them turned out to be staff.
[army-300] About 300 troops have been shovelling mud out of the primary school.
[trawler] The crew of the Nancy Lee, plucked from a reef on Friday, shouted them a barbecue.
[pm] On Sunday they had the prime minister for company, in borrowed boots.
[airport-sat] Planes have been flying since Saturday.
[] School goes back on Thursday.
[] The Courier's own roof is a tarpaulin.
[insured-14] Nationwide, claims could come to $1.4 billion.
